import { addressOf } from "../address";

/** A cell counted from 0, with what is known of it. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column that stand without a gap, to be read or written in one call. */
export interface Run<T extends At> {
  readonly address: string;
  readonly cells: readonly T[];
}

/** Excel takes 5 MB in one exchange; half of it leaves room for what surrounds the texts. */
export const mostCharacters = 1_000_000;
const mostCells = 20_000;

/** Gathers cells into runs, none with more text than one exchange holds. */
export function runsOf<T extends At>(cells: readonly T[], length: (cell: T) => number): Run<T>[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: T[][] = [];
  let characters = 0;
  let last: T | null = null;
  for (const cell of sorted) {
    const run = runs.at(-1);
    const isNext = last !== null && cell.column === last.column && cell.row === last.row + 1;
    characters += length(cell);
    if (run && isNext && run.length < mostCells && characters <= mostCharacters) run.push(cell);
    else {
      runs.push([cell]);
      characters = length(cell);
    }
    last = cell;
  }
  return runs.map((run) => ({ address: addressOf(run[0]!.row, run[0]!.column, run.length), cells: run }));
}

/** Sends what was queued whenever it nears the most that one exchange holds. */
export class Exchange {
  private weight = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** Called after each queued call, with about how many characters it sends or brings. */
  async add(characters: number): Promise<void> {
    this.weight += characters + perCall;
    if (this.weight > mostCharacters) await this.send();
  }

  async send(): Promise<void> {
    this.weight = 0;
    await this.context.sync();
    this.signal?.throwIfAborted();
  }
}

/** About what one call costs beside its text. */
const perCall = 300;
