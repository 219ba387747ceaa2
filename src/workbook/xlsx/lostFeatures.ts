import type { Sheet, Workbook } from "hucre";
import { readTag } from "../../lever-model/plan/tag";

const features: readonly (readonly [words: string, isIn: (sheet: Sheet) => boolean])[] = [
  ["pictures", (sheet) => has(sheet.images)],
  ["pivot tables", (sheet) => has(sheet.pivotTables)],
  ["tables", (sheet) => has(sheet.tables)],
  ["sparklines", (sheet) => has(sheet.sparklines)],
  ["text boxes", (sheet) => has(sheet.textBoxes)],
  ["comments", (sheet) => has(sheet.threadedComments)],
  ["sheet protection", (sheet) => !isModels(sheet) && sheet.protection !== undefined],
];

/** A model knows what its sheets have, and puts it there again. */
export function isModels({ rows }: Sheet): boolean {
  const tag = rows[0]?.[0];
  return typeof tag === "string" && readTag(tag) !== null;
}

/** What of a file the grid does not take over, in words, so that nobody saves over the only copy unknowingly. */
export function lostFeatures(file: Workbook, areChartsLost: boolean): string[] {
  const others = features.filter(([, isIn]) => file.sheets.some(isIn)).map(([words]) => words);
  return areChartsLost ? ["charts", ...others] : others;
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
