import { readTag } from "../../../lever-model/plan/tag";
import type { BookCell, BookSheet, BookSurvey, Held } from "../../book";
import { Exchange } from "../runs";

const heldOf = (given: unknown): Held => (typeof given === "number" || typeof given === "boolean" || typeof given === "string" ? given : "");

/** The text in A1, where the tag of a model's sheet stands. */
export function textIn(range: Excel.Range): string {
  const value = (range.values as unknown[][])[0]?.[0];
  return typeof value === "string" ? value : "";
}

/** A text is taken from the value: what Excel gives as the formula of a text may carry its apostrophe. */
const cellOf = (formula: unknown, value: unknown): BookCell =>
  typeof formula === "string" && formula.startsWith("=") && formula.length > 1 ? { held: formula, value: heldOf(value) } : { held: heldOf(value), value: heldOf(value) };

export function cellsFrom(range: Excel.Range): ReadonlyMap<string, BookCell> {
  const cells = new Map<string, BookCell>();
  (range.formulas as unknown[][]).forEach((line, down) =>
    line.forEach((formula, right) => {
      const value = (range.values as unknown[][])[down]?.[right];
      if (formula !== "" || value !== "") cells.set(`${range.rowIndex + down},${range.columnIndex + right}`, cellOf(formula, value));
    }),
  );
  return cells;
}

/** About how many characters a cell brings; most hold a short formula and a number. */
const perCell = 60;

/** What the workbook in Excel holds of lever models: all sheets by name, those of models whole. */
export function surveyBook(): Promise<BookSurvey> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const found = worksheets.items.map((sheet) => {
      const first = sheet.getRange("A1");
      first.load("values");
      sheet.protection.load("protected");
      return { sheet, first };
    });
    await context.sync();
    const exchange = new Exchange(context);
    const read: { readonly sheet: Omit<BookSheet, "cells">; readonly used: Excel.Range | null }[] = [];
    for (const { sheet, first } of found) {
      const text = textIn(first);
      const tag = readTag(text) === null ? null : text;
      const used = tag === null ? null : sheet.getUsedRangeOrNullObject(true);
      used?.load("rowCount,columnCount");
      read.push({ sheet: { name: sheet.name, hidden: sheet.visibility !== "Visible", isProtected: sheet.protection.protected, tag }, used });
    }
    await context.sync();
    for (const { used } of read) {
      if (used === null || used.isNullObject) continue;
      const cells = used.rowCount * used.columnCount;
      used.load("formulas,values,rowIndex,columnIndex");
      await exchange.add(cells * perCell);
    }
    await exchange.send();
    return {
      sheets: read.map(({ sheet, used }) => ({ ...sheet, cells: used === null || used.isNullObject ? new Map<string, BookCell>() : cellsFrom(used) })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}
