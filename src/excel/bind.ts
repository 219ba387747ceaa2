import { type PackedGrid, unpacked } from "../background/packing/grid";
import { type Cell, CellError, type Entry, type Grid, type Input, type Result, toCellError } from "../clv/index";
import { fromHostError, toHostError } from "./errors";
import type { Answers, Invocation } from "./offThread/answers";
import { isLong } from "./offThread/effort";

/** One cell as the host passes it: an omitted argument is null, a formatted number or an error is an object. */
function fromHostCell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return new CellError("#VALUE!", "the input cell holds something that is no number or text");
  const error = fromHostError(value);
  if (error) return error;
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === "object" || basicValue === undefined
    ? new CellError("#VALUE!", "the input cell holds a data type without a plain value")
    : fromHostCell(basicValue);
}

/** Long columns are nearly always plain: only a row with an object or an undefined in it is copied. */
function fromHostRow(row: readonly unknown[]): readonly Cell[] {
  for (const cell of row) if (typeof cell === "object" || cell === undefined) return row.map(fromHostCell);
  return row as readonly Cell[];
}

/** Whether a range is rows of numbers, texts and booleans already: the quick way through a long column. */
function isPlain(rows: readonly unknown[]): rows is Grid {
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row];
    if (!Array.isArray(cells)) return false;
    for (let place = 0; place < cells.length; place += 1) {
      const cell: unknown = cells[place];
      if (typeof cell !== "number" && typeof cell !== "string" && typeof cell !== "boolean") return false;
    }
  }
  return true;
}

const isPacked = (value: unknown): value is PackedGrid => typeof value === "object" && value !== null && (value as { packed?: unknown }).packed === "grid";

function fromHost(value: unknown): Input | PackedGrid {
  /* Only a page of ours packs: long columns that would be packed for a worker anyway. */
  if (isPacked(value)) return value;
  if (!Array.isArray(value)) return fromHostCell(value);
  const rows = value as readonly unknown[];
  if (isPlain(rows)) return rows;
  return rows.map((row) => (Array.isArray(row) ? fromHostRow(row) : [fromHostCell(row)])) satisfies Grid;
}

export type HostCell = number | string | boolean | object;

/** Turns cells into the host's. An error object is dear, so a column of like errors shares one. */
class HostCells {
  private readonly errors = new Map<string, HostCell>();

  from(cell: Cell): HostCell {
    if (!(cell instanceof CellError)) return cell ?? "";
    const key = `${cell.code} ${cell.message}`;
    const known = this.errors.get(key);
    if (known) return known;
    const made = toHostError(cell);
    this.errors.set(key, made);
    return made;
  }
}

/** A matrix in which each cell holds its number or its own error; throws the error when there is but one cell, or none at all. */
export function toHost(result: Result<Cell[][]>): HostCell[][] {
  if (!result.ok) throw toHostError(toCellError(result.failure));
  const cells = result.value;
  const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : null;
  if (only instanceof CellError) throw toHostError(only);
  const host = new HostCells();
  for (const row of cells) {
    for (let place = 0; place < row.length; place += 1) {
      const cell = row[place]!;
      if (typeof cell === "object") (row as HostCell[])[place] = host.from(cell);
    }
  }
  return cells as HostCell[][];
}

/** Who answers long calls, off the thread that draws and takes keys; null where there is nobody. */
export type LongCalls = Answers<HostCell[][]> | null;

/**
 * The function Excel calls: every argument a matrix or null, then the invocation. What takes long is promised, and known the
 * next time it is asked.
 */
export function bind(entry: Entry, long: LongCalls = null): (...args: unknown[]) => HostCell[][] | Promise<HostCell[][]> {
  const count = entry.arguments.length;
  return (...args) => {
    const inputs: (Input | PackedGrid)[] = [];
    for (let index = 0; index < count; index += 1) inputs.push(fromHost(args[index]));
    const invocation = args[count] as Invocation | null | undefined;
    if (long && !invocation?.atOnce && isLong(entry, inputs)) return long.ask(entry.id, inputs, invocation ?? null);
    return toHost(entry.call(inputs.map(unpacked)));
  };
}
