import type { Argument } from "./arguments";
import { acceptance, inputError, readCell, readText, refuse } from "./reading";
import { type Cell, type Failure, type Grid, type Result, success } from "./result";

/** Numbers in rows and columns, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** What a function gets for an argument that takes a whole range. A range that was left out has no cells. */
export type Whole = Float64Array | Matrix | readonly string[] | Grid;

const isLeftOut = (grid: Grid): boolean => grid.every((row) => row.every((cell) => cell === null || cell === ""));

const at = (failure: Failure, cells: number, place: number): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: cells > 1 ? { ...failure, message: `${failure.message}, in cell ${place + 1} of the range` } : failure,
});

function readNumbers(name: string, argument: Argument, grid: Grid): Result<Float64Array> {
  const cells = grid.flat();
  /* Leaving out concerns the range; a gap inside it is no default. */
  const needed = { ...argument, optional: false };
  const isGood = acceptance(needed);
  const numbers = new Float64Array(cells.length);
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place]!;
    if (isGood(cell)) {
      numbers[place] = cell;
      continue;
    }
    const read = readCell(name, needed, cell);
    if (!read.ok) return at(read.failure, cells.length, place);
    numbers[place] = read.value;
  }
  return success(numbers);
}

function readLabels(name: string, argument: Argument, grid: Grid): Result<readonly string[]> {
  const cells = grid.flat();
  const texts: string[] = [];
  for (const [place, cell] of cells.entries()) {
    const read = readText(name, argument, cell);
    if (!read.ok) return at(read.failure, cells.length, place);
    texts.push(read.value);
  }
  return success(texts);
}

function readBlock(name: string, grid: Grid): Result<Grid> {
  const cells: readonly Cell[] = grid.flat();
  for (const [place, cell] of cells.entries()) {
    const error = inputError(name, cell);
    if (error) return at(error, cells.length, place);
  }
  return success(grid);
}

/** Reads an argument that takes its whole range at once, or says which cell of it is wrong. */
export function readWhole(name: string, argument: Argument, grid: Grid): Result<Whole> {
  if (isLeftOut(grid)) {
    if (!argument.optional) return { ok: false, failure: refuse(name, argument, grid[0]?.[0] ?? null) };
    return success(argument.type === "number" ? new Float64Array(0) : []);
  }
  if (argument.type === "labels") return readLabels(name, argument, grid);
  if (argument.type === "block") return argument.keepsErrors ? success(grid) : readBlock(name, grid);
  if (argument.type !== "matrix") return readNumbers(name, argument, grid);
  const values = readNumbers(name, argument.cell, grid);
  return values.ok ? success({ rows: grid.length, columns: grid[0]!.length, values: values.value }) : values;
}
