import { type Cell, CellError, type Entry, type EntryArgument, type EntryResult } from "../../clv/index";
import { isTiming, type Timing, timings } from "../../clv/timing";
import { calculate, type CellsRead, type Outcome, spillOf } from "../form/calculate";
import type { Typed } from "../form/typed";
import type { Words } from "../words/index";

/** What the form gives under one timing. */
export interface TimingResult {
  readonly timing: Timing;
  readonly isChosen: boolean;
  /** The value or the error; null while there is neither. */
  readonly cell: Cell | null;
  /** How far it lies from the chosen one, as a share of it; null where that cannot be said. */
  readonly difference: number | null;
}

export interface TimingsCompared {
  readonly results: readonly TimingResult[];
  /** Which result of several is compared, counted from the left; null where a cell is a result of its own. */
  readonly column: number;
  readonly compared: EntryResult | null;
  /** Rows and columns of the whole result: only its first row is compared. */
  readonly rows: number;
  readonly columns: number;
}

const cellsOf = (outcome: Outcome): readonly (readonly Cell[])[] => {
  if (outcome.state === "results") return outcome.cells;
  return outcome.state === "error" ? [[outcome.error]] : [];
};

/** The first of several results that the timing moves: a margin per period is the same under all of them. */
function movedColumn(entry: Entry, firstRows: readonly (readonly Cell[])[]): number {
  if (entry.results.length < 2) return 0;
  const column = entry.results.findIndex((_, place) => new Set(firstRows.map((row) => row[place])).size > 1);
  return column < 0 ? entry.results.length - 1 : column;
}

const differenceOf = (cell: Cell | null, chosen: Cell | null): number | null =>
  typeof cell === "number" && typeof chosen === "number" && chosen !== 0 ? (cell - chosen) / Math.abs(chosen) : null;

/**
 * The first cell of a range that gives a result for each of its rows, so that a long column is not worked out once for
 * every timing; a range that is taken at once stays whole.
 */
function firstOf({ argument }: EntryArgument, typed: Typed, cells: ReadonlyMap<string, CellsRead>): Typed {
  if (argument.list || typed.kind !== "reference") return typed;
  const read = cells.get(typed.text);
  return read?.state === "read" ? { kind: "value", input: read.grid[0]?.[0] ?? null, text: typed.text } : typed;
}

/**
 * Runs the form under every timing, of ranges their first row; null for a function without a timing. `outcome` is what the
 * whole form gives.
 */
export function compareTimings(
  entry: Entry,
  fields: readonly Typed[],
  cells: ReadonlyMap<string, CellsRead>,
  outcome: Outcome,
  words: Words,
): TimingsCompared | null {
  const place = entry.arguments.findIndex(({ name, argument }) => isTiming(name, argument));
  const argument = entry.arguments[place]?.argument;
  if (argument?.type !== "choice") return null;
  const typed = fields[place];
  const chosen = typed?.kind === "value" ? typed.input : argument.default;
  const firsts = fields.map((field, at) => firstOf(entry.arguments[at]!, field, cells));
  /* Ranges of different shapes have no result, whatever their first cells would give. */
  const isWhole = outcome.state === "results" || firsts.every((field, at) => field === fields[at]);
  const grids = timings.map((timing) => {
    const replaced = firsts.map((field, at): Typed => (at === place ? { kind: "value", input: timing, text: `"${timing}"` } : field));
    return isWhole ? cellsOf(calculate(entry, replaced, cells, words).outcome) : [];
  });
  const column = movedColumn(entry, grids.map((grid) => grid[0] ?? []));
  const shown = grids.map((grid): Cell | null => {
    const first = grid[0];
    return first?.[column] ?? (first?.[0] instanceof CellError ? first[0] : null);
  });
  const ofChosen = shown[timings.findIndex((timing) => timing === chosen)] ?? null;
  return {
    results: timings.map((timing, at) => ({
      timing,
      isChosen: timing === chosen,
      cell: shown[at]!,
      difference: timing === chosen ? null : differenceOf(shown[at]!, ofChosen),
    })),
    column,
    compared: entry.results.length > 1 ? (entry.results[column] ?? null) : null,
    ...spillOf(outcome),
  };
}
