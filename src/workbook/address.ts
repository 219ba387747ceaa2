/** The most that Excel, and so a file made here, can hold. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A rectangle of cells, counted from 0, its last row and column included; null as a bound means "to the edge". */
export interface Rectangle {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

/** A reference with the sheet it names; without one, it belongs to the sheet that the reader is on. */
export interface Reference extends Rectangle {
  readonly sheet: string | null;
}

/** The names that were asked for: a model asks tens of thousands of times for the same few. */
const columnNames: string[] = [];

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  return (columnNames[column] ??= spelled(column));
}

function spelled(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B7" for one cell, "A2:A5" for several; no dollar signs. */
export function addressOf(row: number, column: number, rows = 1, columns = 1): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** Reads "B7", "$A$2:A5", "A:C", "2:9" and each of them behind "Sheet1!" or "'My sheet'!"; null for anything else. */
export function parseReference(text: string): Reference | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!\s]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const place = parseRectangle((match[3] ?? "").replace(/\$/g, ""));
  return place && { ...place, sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null };
}

function parseRectangle(text: string): Rectangle | null {
  const cells = /^([a-z]{1,3})([0-9]{1,7})(?::([a-z]{1,3})([0-9]{1,7}))?$/i.exec(text);
  if (cells) {
    const [, column = "", row = "", otherColumn = column, otherRow = row] = cells;
    return rectangle(Number(row), columnNumber(column), Number(otherRow), columnNumber(otherColumn));
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(text);
  if (columns) {
    const [from, to] = sorted(columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? ""));
    return to < mostColumns ? { startRow: 0, endRow: null, startColumn: from, endColumn: to } : null;
  }
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(text);
  if (!rows) return null;
  const [from, to] = sorted(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return from >= 0 && to < mostRows ? { startRow: from, endRow: to, startColumn: 0, endColumn: null } : null;
}

function rectangle(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | null {
  const [startRow, endRow] = sorted(row - 1, otherRow - 1);
  const [startColumn, endColumn] = sorted(column, otherColumn);
  return startRow >= 0 && endRow < mostRows && endColumn < mostColumns
    ? { startRow, startColumn, endRow, endColumn }
    : null;
}

function sorted(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
