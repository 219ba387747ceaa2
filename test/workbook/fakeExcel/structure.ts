import { parseReference } from "../../../src/workbook/address";
import { type FakeWorkbook, OfficeError } from "./book";
import { type Shift, shiftArea, shiftCells, shiftFormula, shiftLines, withoutSheet } from "./references";

const isFormula = (held: unknown): held is string => typeof held === "string" && held.startsWith("=");

/** Changes every formula of a workbook: of cells, names, charts and looks. */
function rewrite(book: FakeWorkbook, change: (formula: string, home: string) => string): void {
  for (const [home, sheet] of book.sheets) {
    for (const [cell, held] of sheet.cells) if (isFormula(held)) sheet.cells.set(cell, change(held, home));
    for (const { series } of sheet.charts) {
      for (const one of series) {
        one.values = change(one.values, home);
        one.categories = change(one.categories, home);
      }
    }
    for (const { properties } of sheet.rules) {
      const formula = properties.get("custom.rule.formula");
      if (isFormula(formula)) properties.set("custom.rule.formula", change(formula, home));
    }
  }
  for (const [name, item] of book.names) if (item.formula !== undefined) book.names.set(name, { ...item, value: change(item.formula, ""), formula: change(item.formula, "") });
}

/** Puts whole rows or columns in ("Down", "Right") or takes them out ("Up", "Left"), as Excel moves all that stands behind them. */
export function move(book: FakeWorkbook, sheetName: string, address: string, way: string): void {
  const { startRow, endRow, startColumn, endColumn } = parseReference(address)!;
  const isRows = way === "Down" || way === "Up";
  if (isRows ? endRow === null || /[A-Z]/.test(address) : endColumn === null || /\d/.test(address)) throw new OfficeError("InvalidArgument");
  const at = isRows ? startRow : startColumn;
  const count = (isRows ? endRow! - startRow : endColumn! - startColumn) + 1;
  const shift: Shift = { sheet: sheetName, axis: isRows ? "row" : "column", at, count: way === "Up" || way === "Left" ? -count : count };
  const sheet = book.sheets.get(sheetName)!;
  for (const cells of [sheet.cells, sheet.notes, sheet.numberFormats, sheet.formats, sheet.validations] as Map<string, unknown>[]) shiftCells(cells, shift);
  const unlocked = new Map([...sheet.unlocked].map((cell) => [cell, true]));
  shiftCells(unlocked, shift);
  sheet.unlocked.clear();
  for (const cell of unlocked.keys()) sheet.unlocked.add(cell);
  shiftLines(isRows ? sheet.heights : sheet.widths, shift);
  for (const rule of [...sheet.rules]) {
    const moved = shiftArea(rule.range, shift);
    if (moved === null) sheet.rules.splice(sheet.rules.indexOf(rule), 1);
    else rule.range = moved;
  }
  rewrite(book, (formula, home) => shiftFormula(formula, home, shift));
}

/** Deletes a sheet. The last that can be seen stays, as in Excel. */
export function remove(book: FakeWorkbook, name: string): void {
  const isSeen = ([sheet, { properties }]: [string, { readonly properties: ReadonlyMap<string, unknown> }]): boolean => sheet !== name && properties.get("visibility") === undefined;
  if (![...book.sheets].some(isSeen)) throw new OfficeError("InvalidOperation");
  book.sheets.delete(name);
  rewrite(book, (formula) => withoutSheet(formula, name));
}
