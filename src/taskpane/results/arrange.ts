import type { Cell, Entry, EntryResult } from "../../clv/index";

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
  /** Each with its name: results beside each other, or rows of a label and a value. */
  | { readonly kind: "named"; readonly lines: readonly NamedCell[] }
  /** As the cells lie in the sheet, under the names of the columns where they have some; `more` says that it is cut off. */
  | {
      readonly kind: "table";
      /** Whether each column is a result of its own kind. */
      readonly isByColumn: boolean;
      readonly headings: readonly EntryResult[];
      readonly rows: readonly (readonly Cell[])[];
      readonly more: boolean;
    };

const mostRows = 20;
const mostColumns = 8;

const plainName = (name: string): string => name.replace("_", " ");

/** A table that brings its own headings needs no others. */
const hasHeader = (cells: readonly (readonly Cell[])[]): boolean => cells.length > 1 && cells[0]!.every((cell) => typeof cell === "string" && cell !== "");

const isLabelled = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.length > 1 && cells.every((row) => row.length === 2 && typeof row[0] === "string" && typeof row[1] !== "string");

/** Lays out a result that fills several cells; null for one that a single line tells. */
export function arrange(entry: Entry, cells: readonly (readonly Cell[])[]): Arrangement | null {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows * columns < 2) return null;
  if (isLabelled(cells)) {
    const lines = cells.map(([label, cell]): NamedCell => ({ name: label as string, about: null, cell, column: 1 }));
    return { kind: "named", lines };
  }
  const isNamed = entry.results.length > 1 && columns > 1 && columns <= entry.results.length && !hasHeader(cells);
  const headings = isNamed ? entry.results.slice(0, columns) : [];
  if (rows === 1 && headings.length > 0) {
    return {
      kind: "named",
      lines: headings.map(({ name, about }, column) => ({ name: plainName(name), about, cell: cells[0]![column], column })),
    };
  }
  const shown = cells.slice(0, mostRows).map((row) => row.slice(0, mostColumns));
  return { kind: "table", isByColumn: entry.results.length > 1, headings: headings.slice(0, mostColumns), rows: shown, more: rows > mostRows || columns > mostColumns };
}
