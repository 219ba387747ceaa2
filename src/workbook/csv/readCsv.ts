import type { ICellData, IWorkbookData } from "@univerjs/core";
import Papa from "papaparse";
import { mostColumns, mostRows } from "../address";
import { FileProblem } from "../fileProblem";
import { baseName, cellType, type CellRows, sheetName, Styles, workbookOf, worksheet } from "../snapshot";
import { readDate } from "./date";
import { type DecimalMark, decimalMark, isDigitName, readNumber } from "./number";
import { decodeText } from "./text";

const delimiters = [",", ";", "\t", "|"];
const rowsToLookAt = 2000;

/**
 * Makes a workbook of one sheet from the bytes of a CSV file. Numbers, percentages, amounts, ISO dates and
 * TRUE/FALSE become what they say; everything else stays text, also where it looks like a formula.
 * @throws FileProblem with a sentence for the user.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Partial<IWorkbookData> {
  const { rows, delimiter } = parse(decodeText(bytes));
  if (rows.length === 0) throw new FileProblem("This file is empty. Choose one that has at least one line.");
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > mostRows || columns > mostColumns) {
    throw new FileProblem(`This file has ${rows.length} rows and ${columns} columns, more than a sheet can hold (${mostRows} and ${mostColumns}). Split it and open the parts.`);
  }
  const mark = decimalMark(fieldsToLookAt(rows), delimiter);
  const nameColumns = columnsOfDigitNames(rows, columns);
  const styles = new Styles();
  const cellData: CellRows = {};
  rows.forEach((row, rowIndex) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((text, column) => {
      if (text !== "") cells[column] = cellFrom(text, mark, nameColumns[column] ?? false, styles);
    });
    cellData[rowIndex] = cells;
  });
  const columnData = columnWidths(rows, columns);
  const sheet = worksheet("sheet-1", sheetName(baseName(fileName)), cellData, { rows: rows.length, columns }, { columnData });
  return workbookOf(baseName(fileName), [sheet], styles);
}

function parse(text: string): { rows: string[][]; delimiter: string } {
  // Excel writes and reads this first line to name the delimiter.
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const quote = errors.find((error) => error.type === "Quotes");
  if (quote) {
    throw new FileProblem(`The quotation marks do not match near line ${(quote.row ?? 0) + 1}. Mend that line, or save the file again from the program that made it.`);
  }
  while (data.length > 0 && data[data.length - 1]?.every((field) => field === "")) data.pop();
  return { rows: data, delimiter };
}

/** From the first lines that hold something: blank ones would count as lines of one field. */
function guessDelimiter(text: string): string {
  return Papa.parse(text, { delimitersToGuess: delimiters, preview: 100, skipEmptyLines: "greedy" }).meta.delimiter || ",";
}

function cellFrom(text: string, mark: DecimalMark, isNameColumn: boolean, styles: Styles): ICellData {
  if (isNameColumn && /^\d+$/.test(text.trim())) return { v: text, t: cellType.forcedText };
  const number = readNumber(text, mark);
  if (number) {
    const cell: ICellData = { v: number.value, t: cellType.number };
    return number.format ? { ...cell, s: styles.idOf({ n: { pattern: number.format } }) } : cell;
  }
  const date = readDate(text);
  if (date) return { v: date.serial, t: cellType.number, s: styles.idOf({ n: { pattern: date.format } }) };
  if (/^(?:true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" ? 1 : 0, t: cellType.boolean };
  // Forced text: a line such as =1+1 in somebody's file must not come alive, not even when the cell is edited.
  return { v: text, t: /^[=+\-@]|^\d+$/.test(text.trim()) ? cellType.forcedText : cellType.text };
}

/** One id with leading zeros makes its whole column a column of ids: 00123 and 12345 belong together. */
function columnsOfDigitNames(rows: readonly string[][], columns: number): boolean[] {
  const found = new Array<boolean>(columns).fill(false);
  for (const row of rows) row.forEach((text, column) => (found[column] ||= isDigitName(text)));
  return found;
}

function* fieldsToLookAt(rows: readonly string[][]): Generator<string> {
  for (const row of rows.slice(0, rowsToLookAt)) yield* row;
}

function columnWidths(rows: readonly string[][], columns: number): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  const sample = rows.slice(0, 200);
  for (let column = 0; column < columns; column++) {
    const longest = sample.reduce((most, row) => Math.max(most, (row[column] ?? "").length), 0);
    widths[column] = { w: Math.min(300, Math.max(72, longest * 8 + 20)) };
  }
  return widths;
}
