import type { Argument } from "./arguments";
import type { Columns } from "./formula/compile";
import { acceptance, readCell, readText } from "./reading";
import { type Cell, CellError, failure, type Failure, type Grid, type Result, success, toCellError } from "./result";
import { readWhole, type Whole } from "./whole";

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

/** One result: a number or text, several cells of its own, or why there is none. */
export type RowResult = number | string | Failure | Cells;

/** Rows of cells that one result fills. */
export type Cells = readonly (readonly Cell[])[];

/**
 * Computes one result from columns that all have one row per result, or says why it cannot. `wholes` holds the ranges
 * that are taken at once; a column of texts holds places in `texts`.
 */
export type Prepare = (columns: Columns, wholes: Wholes, texts: readonly string[]) => (row: number) => RowResult;

export type Wholes = Readonly<Record<string, Whole>>;

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
function readColumn({ name, argument }: NamedArgument, grid: Grid, shape: Shape, failures: Map<number, Failure>, texts: Texts): Float64Array {
  const readOne = (cell: Cell): Result<number> => {
    if (argument.type !== "text") return readCell(name, argument, cell);
    const read = readText(name, argument, cell);
    return read.ok ? success(texts.placeOf(read.value)) : read;
  };
  const column = new Float64Array(shape.rows * shape.columns);
  const own = shapeOf(grid);
  if (own.rows === 1 && own.columns === 1) {
    const read = readOne(grid[0]![0] ?? null);
    if (read.ok) return column.fill(read.value);
    for (let at = 0; at < column.length; at += 1) if (!failures.has(at)) failures.set(at, read.failure);
    return column;
  }
  const isGood = acceptance(argument);
  for (let row = 0; row < shape.rows; row += 1) {
    const cells = grid[own.rows === 1 ? 0 : row]!;
    for (let place = 0; place < shape.columns; place += 1) {
      const at = row * shape.columns + place;
      const cell = cells[own.columns === 1 ? 0 : place] ?? null;
      if (isGood(cell)) {
        column[at] = cell;
        continue;
      }
      const read = readOne(cell);
      if (read.ok) column[at] = read.value;
      else if (!failures.has(at)) failures.set(at, read.failure);
    }
  }
  return column;
}

/** The texts that the columns share: in a column a text is its place in the list. */
class Texts {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

const isCells = (result: RowResult): result is Cells => Array.isArray(result);

const cellOf = (result: number | string | Failure): Cell => (typeof result === "object" ? toCellError(result) : result);

/** One result after the other, in the shape of the inputs. */
function layOut({ rows, columns }: Shape, compute: (at: number) => RowResult): Result<Cell[][]> {
  const cells: Cell[][] = new Array<Cell[]>(rows);
  let width = 0;
  for (let row = 0; row < rows; row += 1) {
    let line: Cell[] = new Array<Cell>(columns);
    for (let place = 0; place < columns; place += 1) {
      const result = compute(row * columns + place);
      if (isCells(result)) {
        if (rows * columns === 1) return success(result.map((one) => [...one]));
        if (columns > 1 || result.length > 1) return failure("argument", tooMany(columns));
        line = result[0] as Cell[];
        width = Math.max(width, line.length);
      } else line[place] = cellOf(result);
    }
    cells[row] = line;
  }
  /* A row without an answer shows its error in each of the cells that the other rows fill. */
  for (const line of cells) while (line.length < width) line.push(line[line.length - 1]!);
  return success(cells);
}

const tooMany = (columns: number): string =>
  columns > 1
    ? "each customer gives several results side by side: give the inputs as single values or as columns, not as a row"
    : "this result fills a table of its own: give single values, one call for each table";

/**
 * Runs a function over single values and ranges alike. The result has the common shape; a bad row holds its own error
 * and costs no other row its answer. Fails as a whole for shapes that do not fit and for a bad list.
 */
export function lift(named: readonly NamedArgument[], inputs: readonly Input[], prepare: Prepare): Result<Cell[][]> {
  const grids = named.map((_, index) => asGrid(inputs[index]));
  const shape = commonShape(named, grids);
  if (!shape.ok) return shape;
  const failures = new Map<number, Failure>();
  const wholes: Record<string, Whole> = {};
  const texts = new Texts();
  const none = new Float64Array(0);
  const columns: Float64Array[] = [];
  for (const [index, entry] of named.entries()) {
    if (entry.argument.list) {
      const whole = readWhole(entry.name, entry.argument, grids[index]!);
      if (!whole.ok) return whole;
      wholes[entry.name] = whole.value;
      columns.push(none);
    } else columns.push(readColumn(entry, grids[index]!, shape.value, failures, texts));
  }
  const compute = prepare(columns, wholes, texts.list);
  return layOut(shape.value, failures.size === 0 ? compute : (at) => failures.get(at) ?? compute(at));
}

/** The first number of a result, for a host that shows one number. */
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
