import { type Cell, CellError, type Entry, type EntryResult } from "../../clv/index";

/** One line of a result in words: what it is called, what it is, and its cell. */
export interface NamedCell {
  readonly name: string;
  readonly about: string | null;
  readonly cell: Cell | undefined;
  /** The column of the entry's results that the cell is read as. */
  readonly column: number;
}

/** How the cells of a result are laid before the user. */
export type Arrangement =
  /** Results beside each other, each with its name; of a long column, those of its first row. */
  | { readonly kind: "named"; readonly lines: readonly NamedCell[]; readonly rows: number }
  /** A table with numbers only; `more` says that it is cut off. */
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[]; readonly more: boolean };

const mostRows = 12;
const mostColumns = 8;

const lineOf = (results: readonly EntryResult[], row: readonly Cell[]): readonly NamedCell[] =>
  results.slice(0, row.length).map(({ name, about }, column) => ({ name: name.replace("_", " "), about, cell: row[column], column }));

const isLabelled = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.length > 1 && cells.every((row) => row.length === 2 && typeof row[0] === "string" && typeof row[1] !== "string");

/** Lays out a result that fills several cells; null for one that a single line tells. */
export function arrange(entry: Entry, cells: readonly (readonly Cell[])[]): Arrangement | null {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows * columns < 2) return null;
  if (isLabelled(cells)) {
    const lines = cells.map(([label, cell]): NamedCell => ({ name: label as string, about: null, cell, column: 1 }));
    return { kind: "named", lines, rows: 1 };
  }
  if (entry.results.length > 1 && columns > 1 && columns <= entry.results.length) {
    const whole = cells.find((row) => !row.some((cell) => cell instanceof CellError)) ?? cells[0]!;
    return { kind: "named", lines: lineOf(entry.results, rows === 1 ? cells[0]! : whole), rows };
  }
  const shown = cells.slice(0, mostRows).map((row) => row.slice(0, mostColumns));
  return { kind: "table", rows: shown, more: rows > mostRows || columns > mostColumns };
}
