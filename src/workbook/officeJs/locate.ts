import { addressOf, parseReference, type Reference } from "../address";
import { codeOf } from "./refusals";
import { hasExcelApi } from "./support";

const notThere = new Set(["ItemNotFound", "InvalidArgument", "InvalidReference", "InvalidBinding"]);

/** Whether an error says that there is no such place, rather than that Excel could not look. */
export const isMissing = (error: unknown): boolean => notThere.has(codeOf(error) ?? "");

/** A named value that is no range, such as a rate kept in the Name Manager. */
export interface Constant {
  readonly constant: unknown;
}

/** Whole columns and rows end where the sheet's used cells end, so that the reading ends too. */
async function bounded(context: Excel.RequestContext, sheet: Excel.Worksheet, place: Reference): Promise<Excel.Range> {
  let { endRow, endColumn } = place;
  if (endRow === null || endColumn === null) {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
    const lastColumn = used.isNullObject ? 0 : used.columnIndex + used.columnCount - 1;
    endRow ??= Math.max(place.startRow, lastRow);
    endColumn ??= Math.max(place.startColumn, lastColumn);
  }
  const { startRow, startColumn } = place;
  return sheet.getRange(addressOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1));
}

async function named(
  context: Excel.RequestContext,
  name: string,
  sheet: Excel.Worksheet,
): Promise<Excel.Range | Constant | null> {
  const candidates = [sheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)];
  for (const candidate of candidates) candidate.load("type,value");
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  await context.sync();
  const item = candidates.find((candidate) => !candidate.isNullObject);
  if (item) return item.type === "Range" ? item.getRange() : { constant: item.value };
  return table.isNullObject ? null : table.getDataBodyRange();
}

async function tableColumn(context: Excel.RequestContext, table: string, column: string): Promise<Excel.Range | null> {
  const found = context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(column);
  found.load("name");
  await context.sync();
  return found.isNullObject ? null : found.getDataBodyRange();
}

/** Finds cells, whole columns, a spill ("G1#"), a name, a table or one of its columns; null when there is no such place. */
export async function locate(
  context: Excel.RequestContext,
  text: string,
  home: string,
): Promise<Excel.Range | Constant | null> {
  const column = /^([^[\]!']+)\[([^[\]@#]+)\]$/.exec(text);
  if (column) return tableColumn(context, column[1]!, column[2]!);
  const isSpill = text.endsWith("#");
  const plain = isSpill ? text.slice(0, -1) : text;
  const place = parseReference(plain);
  const split = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(plain);
  const sheetName = place?.sheet ?? split?.[1]?.replaceAll("''", "'") ?? split?.[2] ?? home;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  if (!place) return named(context, split?.[3] ?? plain, sheet);
  if (!isSpill) return bounded(context, sheet, place);
  if (!hasExcelApi("1.12")) return null;
  const spill = sheet.getRange(addressOf(place.startRow, place.startColumn)).getSpillingToRangeOrNullObject();
  spill.load("address");
  await context.sync();
  return spill.isNullObject ? null : spill;
}
