import type { Argument } from "./arguments";
import type { Columns } from "./formula/compile";
import { accepts, readCell } from "./reading";
import { type Cell, CellError, failure, type Failure, type Grid, type Result, success, toCellError } from "./result";

/** What stands for one argument: a single value, a range, or nothing. */
export type Input = Cell | Grid | undefined;

export interface NamedArgument {
  readonly name: string;
  readonly argument: Argument;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Computes one result from columns that all have one row per result, or says why it cannot. */
export type Prepare = (columns: Columns, lists: Readonly<Record<string, Float64Array>>) => (row: number) => number | Failure;

const isGrid = (input: Input): input is Grid => Array.isArray(input);

/** A range without cells counts as left out, as an omitted matrix argument may arrive. */
function asGrid(input: Input): Grid {
  if (isGrid(input)) return input.length === 0 || input[0]!.length === 0 ? [[null]] : input;
  return [[input ?? null]];
}

const shapeOf = (grid: Grid): Shape => ({ rows: grid.length, columns: grid[0]?.length ?? 0 });
const words = ({ rows, columns }: Shape): string => `${rows} by ${columns}`;

/** One shape for all: single values stretch, a column against a row makes a grid. */
function commonShape(named: readonly NamedArgument[], grids: readonly Grid[]): Result<Shape> {
  let common: Shape = { rows: 1, columns: 1 };
  let widest = { name: "", shape: common };
  for (const [index, grid] of grids.entries()) {
    const { name, argument } = named[index]!;
    if (argument.list) continue;
    const shape = shapeOf(grid);
    const fits = (a: number, b: number): boolean => a === b || a === 1 || b === 1;
    if (!fits(shape.rows, common.rows) || !fits(shape.columns, common.columns)) {
      return failure(
        "argument",
        `${name} should be a single value or a range of ${words(widest.shape)} cells like ${widest.name}, not ${words(shape)}`,
      );
    }
    if (shape.rows * shape.columns > 1 && shape.rows * shape.columns >= widest.shape.rows * widest.shape.columns) widest = { name, shape };
    common = { rows: Math.max(common.rows, shape.rows), columns: Math.max(common.columns, shape.columns) };
  }
  return success(common);
}

/** Reads one argument into a column with a row per result; a cell that cannot be read fails its own results only. */
function readColumn({ name, argument }: NamedArgument, grid: Grid, shape: Shape, failures: Map<number, Failure>): Float64Array {
  const column = new Float64Array(shape.rows * shape.columns);
  const own = shapeOf(grid);
  if (own.rows === 1 && own.columns === 1) {
    const read = readCell(name, argument, grid[0]![0] ?? null);
    if (read.ok) return column.fill(read.value);
    for (let at = 0; at < column.length; at += 1) if (!failures.has(at)) failures.set(at, read.failure);
    return column;
  }
  for (let row = 0; row < shape.rows; row += 1) {
    const cells = grid[own.rows === 1 ? 0 : row]!;
    for (let place = 0; place < shape.columns; place += 1) {
      const at = row * shape.columns + place;
      const cell = cells[own.columns === 1 ? 0 : place] ?? null;
      if (accepts(argument, cell)) {
        column[at] = cell;
        continue;
      }
      const read = readCell(name, argument, cell);
      if (read.ok) column[at] = read.value;
      else if (!failures.has(at)) failures.set(at, read.failure);
    }
  }
  return column;
}

function readList({ name, argument }: NamedArgument, grid: Grid): Result<Float64Array> {
  const cells = grid.flat();
  const list = new Float64Array(cells.length);
  for (const [at, cell] of cells.entries()) {
    const read = readCell(name, argument, cell);
    if (!read.ok) {
      const { message } = read.failure;
      return { ok: false, failure: { ...read.failure, message: cells.length > 1 ? `${message}, in cell ${at + 1} of the range` : message } };
    }
    list[at] = read.value;
  }
  return success(list);
}

/**
 * Runs a function over single values and ranges alike. The result has the common shape; a bad row holds its own error
 * and costs no other row its answer. Fails as a whole for shapes that do not fit and for a bad list.
 */
export function lift(named: readonly NamedArgument[], inputs: readonly Input[], prepare: Prepare): Result<Cell[][]> {
  const grids = named.map((_, index) => asGrid(inputs[index]));
  const shape = commonShape(named, grids);
  if (!shape.ok) return shape;
  const { rows, columns: width } = shape.value;
  const failures = new Map<number, Failure>();
  const lists: Record<string, Float64Array> = {};
  const none = new Float64Array(0);
  const columns: Float64Array[] = [];
  for (const [index, entry] of named.entries()) {
    if (entry.argument.list) {
      const list = readList(entry, grids[index]!);
      if (!list.ok) return list;
      lists[entry.name] = list.value;
      columns.push(none);
    } else columns.push(readColumn(entry, grids[index]!, shape.value, failures));
  }
  const compute = prepare(columns, lists);
  const cells: Cell[][] = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line: Cell[] = new Array<Cell>(width);
    for (let place = 0; place < width; place += 1) {
      const at = row * width + place;
      const result = (failures.size > 0 ? failures.get(at) : undefined) ?? compute(at);
      line[place] = typeof result === "number" ? result : toCellError(result);
    }
    cells[row] = line;
  }
  return success(cells);
}

/** The single value of a result, for a host that shows one number. */
export function single(result: Result<Cell[][]>): Result<number> {
  if (!result.ok) return result;
  const cell = result.value[0]?.[0];
  if (cell instanceof CellError) {
    const { code, message } = cell;
    const why = { "#VALUE!": "argument", "#NUM!": "no finite value", "#DIV/0!": "zero denominator", "#N/A": "not available" } as const;
    const reason = Object.hasOwn(why, code) ? why[code as keyof typeof why] : "input error";
    return { ok: false, failure: { why: reason, message, code } };
  }
  return success(typeof cell === "number" ? cell : Number.NaN);
}
