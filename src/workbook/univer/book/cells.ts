import type { ICellData, IMutationInfo, IStyleData } from "@univerjs/core";
import { type FWorksheet, SetRangeValuesMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/preset-sheets-core";
import { addressOf } from "../../address";
import type { BookEdit, CellEdit } from "../../book";
import { each } from "../formulas";
import { noteStep } from "../notes";
import { joined, type Step } from "../step";
import { emptied, stored } from "./content";
import { HeldCells } from "./held";
import { styleOf } from "./style";
import { notTaken, type Work } from "./work";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Room below the last row that is written. */
const spareRows = 200;

/** Changes cells of a sheet where they are as they were seen; the answer is why not, in a sentence. */
export function editCells(work: Work, edit: Extract<BookEdit, { readonly kind: "cells" }>): string | null {
  const sheet = work.sheet(edit.sheet);
  if (!sheet) return `There is no sheet “${edit.sheet}” any more. Look again, then repeat it.`;
  const held = new HeldCells(work.injector, sheet);
  const changed = edit.cells.find(({ row, column, before }) => before !== null && held.held(row, column) !== before);
  if (changed) {
    return `The cell ${addressOf(changed.row, changed.column)} of “${edit.sheet}” has changed since the workbook was looked at. Look again, then repeat it.`;
  }
  const texts = edit.cells.flatMap(({ row, column, look }) => (look?.note === undefined ? [] : [{ row, column, text: look.note }]));
  const steps = [room(work, sheet, edit.cells), contentStep(work, sheet, held, edit.cells), noteStep(work.injector, work.unit, sheet.getSheetId(), texts)];
  return work.run(joined(steps)) ? null : notTaken;
}

function room(work: Work, sheet: FWorksheet, cells: readonly CellEdit[]): Step {
  const where = { unitId: work.unit, subUnitId: sheet.getSheetId() };
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  if (rows > sheet.getMaxRows()) {
    redo.push({ id: SetWorksheetRowCountMutation.id, params: { ...where, rowCount: rows + spareRows } });
    undo.push({ id: SetWorksheetRowCountMutation.id, params: { ...where, rowCount: sheet.getMaxRows() } });
  }
  if (columns > sheet.getMaxColumns()) {
    redo.push({ id: SetWorksheetColumnCountMutation.id, params: { ...where, columnCount: columns } });
    undo.push({ id: SetWorksheetColumnCountMutation.id, params: { ...where, columnCount: sheet.getMaxColumns() } });
  }
  return { redo, undo };
}

function contentStep(work: Work, sheet: FWorksheet, held: HeldCells, cells: readonly CellEdit[]): Step {
  const after: CellMatrix = {};
  const before: CellMatrix = {};
  const plainFirst: CellMatrix = {};
  const released = new Set<string>();
  for (const { row, column, content, look } of cells) {
    const shared = held.formulas.cells[row]?.[column]?.si;
    if (shared) released.add(shared);
    put(after, row, column, { ...stored(content), ...(look ? { s: styleOf(look.style, look.format) } : {}) });
    put(before, row, column, { ...held.stored(row, column), ...(look ? { s: styleBefore(sheet, held, row, column) } : {}) });
    if (look) put(plainFirst, row, column, { s: null });
  }
  /* The others that share a formula with a changed cell get its whole text: the changed one may have held it for them. */
  for (const [row, column, cell] of each(held.formulas.cells)) {
    if (!cell?.si || !released.has(cell.si) || after[row]?.[column]) continue;
    put(after, row, column, { ...emptied, f: held.formulas.of(cell, row, column) });
    put(before, row, column, held.stored(row, column));
  }
  const where = { unitId: work.unit, subUnitId: sheet.getSheetId() };
  const mutation = (cellValue: CellMatrix): IMutationInfo => ({ id: SetRangeValuesMutation.id, params: { ...where, cellValue } });
  /* The engine lays a style over the one that is there, so that goes first. */
  const first = Object.keys(plainFirst).length > 0 ? [mutation(plainFirst)] : [];
  return { redo: [...first, mutation(after)], undo: [...first, mutation(before)] };
}

function styleBefore(sheet: FWorksheet, held: HeldCells, row: number, column: number): IStyleData | null {
  const style = held.styleAt(row, column);
  return (typeof style === "string" ? sheet.getWorkbook().getStyles().get(style) : style) ?? null;
}

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}
