import type { Cell, Grid, Input } from "../../clv/index";
import { packColumn, type PackedColumn, readColumn, sameColumn } from "./column";

/** Rows of cells as columns; rows may differ in length. */
export interface PackedGrid {
  readonly packed: "grid";
  /** How many cells each row has; one number where all have the same. */
  readonly widths: Float64Array;
  readonly rows: number;
  readonly columns: readonly PackedColumn[];
}

export function packGrid(grid: Grid): PackedGrid {
  const rows = grid.length;
  let widest = 0;
  let even = true;
  for (const row of grid) {
    if (row.length !== grid[0]!.length) even = false;
    if (row.length > widest) widest = row.length;
  }
  const widths = even ? Float64Array.of(widest) : Float64Array.from(grid, (row) => row.length);
  const columns = Array.from({ length: widest }, (_, place) => packColumn(rows, (row) => grid[row]![place]));
  return { packed: "grid", widths, rows, columns };
}

export function unpackGrid({ widths, rows, columns }: PackedGrid): Cell[][] {
  const even = widths.length === 1;
  const grid = Array.from({ length: rows }, (_, row) => new Array<Cell>(even ? widths[0]! : widths[row]!));
  for (const [place, column] of columns.entries())
    readColumn(column, (cell, row) => {
      const line = grid[row]!;
      if (place < line.length) line[place] = cell;
    });
  return grid;
}

/** A range as rows again, whoever has packed it; other inputs as they are. */
export const unpacked = (input: Input | PackedGrid): Input => (typeof input === "object" && input !== null && "packed" in input ? unpackGrid(input) : input);

export const sameGrid = (one: PackedGrid, other: PackedGrid): boolean =>
  one.rows === other.rows &&
  one.widths.length === other.widths.length &&
  one.widths.every((width, row) => width === other.widths[row]) &&
  one.columns.length === other.columns.length &&
  one.columns.every((column, place) => sameColumn(column, other.columns[place]!));
