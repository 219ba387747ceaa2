import type { Sheet, Workbook } from "hucre";

const features: readonly (readonly [words: string, isIn: (sheet: Sheet) => boolean])[] = [
  ["charts", (sheet) => has(sheet.charts)],
  ["pictures", (sheet) => has(sheet.images)],
  ["pivot tables", (sheet) => has(sheet.pivotTables)],
  ["tables", (sheet) => has(sheet.tables)],
  ["conditional formats", (sheet) => has(sheet.conditionalRules)],
  ["data validation", (sheet) => has(sheet.dataValidations)],
  ["sparklines", (sheet) => has(sheet.sparklines)],
  ["text boxes", (sheet) => has(sheet.textBoxes)],
  ["comments", (sheet) => has(sheet.threadedComments)],
  ["sheet protection", (sheet) => sheet.protection !== undefined],
];

/** What of a file the grid does not take over, in words, so that nobody saves over the only copy unknowingly. */
export function lostFeatures(file: Workbook): string[] {
  return features.filter(([, isIn]) => file.sheets.some(isIn)).map(([words]) => words);
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
