import type { Argument } from "../arguments";
import type { Columns } from "../formula/compile";
import type { Input, NamedArgument } from "../lift";
import { accepts, readCell } from "../reading";
import type { Cell, Grid } from "../result";

const asGrid = (input: Input): Grid => {
  if (!Array.isArray(input)) return [[(input ?? null) as Cell]];
  const grid = input as Grid;
  return (grid[0]?.length ?? 0) === 0 ? [[null]] : grid;
};

/** The numbers in a block of labels and values say nothing without their labels. */
const isReadable = ({ type }: Argument): boolean => type !== "block" && type !== "labels" && type !== "text";

/** NaN for whatever is no value of the argument: no comparison holds for it. */
function numberIn(name: string, argument: Argument, cell: Cell): number {
  if (accepts(argument, cell)) return cell;
  const one = argument.type === "matrix" ? argument.cell : argument;
  const read = readCell(name, argument.list ? { ...one, optional: false } : one, cell);
  return read.ok ? read.value : Number.NaN;
}

export interface Read {
  readonly columns: Columns;
  /** How many rows there are, or cells of the ranges that are taken at once. */
  readonly length: number;
  /** Whether an argument, by its place, has a value of its own for each row. */
  readonly isRange: readonly boolean[];
}

/**
 * One column per argument, row after row, without regard to what cannot be read. Ranges taken at once run along with the
 * rest: a rule that names one is asked for each of its cells.
 */
export function readColumns(named: readonly NamedArgument[], inputs: readonly Input[]): Read {
  const grids = named.map(({ argument }, place) => {
    const grid = asGrid(inputs[place]);
    return argument.list ? grid.flat().map((cell) => [cell]) : grid;
  });
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]!.length));
  const read = named.map(({ name, argument }, place) => {
    const grid = grids[place]!;
    const column = new Float64Array(rows * columns).fill(Number.NaN);
    if (!isReadable(argument)) return column;
    if (grid.length === 1 && grid[0]!.length === 1) return column.fill(numberIn(name, argument, grid[0]![0]!));
    for (let row = 0; row < rows; row += 1) {
      const line = grid[grid.length === 1 ? 0 : row];
      if (!line) break;
      for (let at = 0; at < columns; at += 1) {
        const cell = line[line.length === 1 ? 0 : at];
        if (cell !== undefined) column[row * columns + at] = numberIn(name, argument, cell);
      }
    }
    return column;
  });
  return { columns: read, length: rows * columns, isRange: grids.map((grid) => grid.length * grid[0]!.length > 1) };
}
