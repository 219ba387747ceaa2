import type { FormulaCell } from "./sentences";

/** What a function that answers later is given, as Excel gives it; it puts there what to call when nobody waits any more. */
export interface PageInvocation {
  onCanceled?: () => void;
  /** The answer is wanted now, however long it takes. */
  readonly atOnce: boolean;
}

interface Held {
  readonly cell: FormulaCell;
  readonly id: string;
  readonly answer: Promise<unknown>;
  readonly invocations: PageInvocation[];
  /** The calculation in which it was last asked for. */
  pass: number;
}

/** So many answers in a row that the next calculation did not know any more: the formula is then worked out in place. */
const mostRounds = 3;

const keyOf = ({ unit, sheet, row, column }: FormulaCell, id: string): string => `${unit}|${sheet}|${row}|${column}|${id}`;

/**
 * Formulas that show #BUSY! until their answer has come. The engine's own way of waiting holds up the whole calculation, one
 * formula after the other; here a cell is answered at once and calculated again when there is something to show.
 */
export class WaitingFormulas {
  #held: Held[] = [];
  readonly #rounds = new Map<string, number>();
  #arrived: FormulaCell[] = [];

  constructor(private readonly recalculate: (cells: readonly FormulaCell[]) => void) {}

  /** For the next call of this function in this cell. */
  invocation(cell: FormulaCell, id: string): PageInvocation {
    return { atOnce: (this.#rounds.get(keyOf(cell, id)) ?? 0) >= mostRounds };
  }

  /** The cell has its answer. */
  answered(cell: FormulaCell, id: string): void {
    this.#rounds.delete(keyOf(cell, id));
  }

  hold(cell: FormulaCell, id: string, answer: Promise<unknown>, invocation: PageInvocation, pass: number): void {
    const key = keyOf(cell, id);
    const ofCell = this.#held.filter((one) => keyOf(one.cell, one.id) === key);
    const same = ofCell.find((one) => one.answer === answer);
    if (same) {
      same.pass = pass;
      same.invocations.push(invocation);
      return;
    }
    /* What an earlier calculation asked for and this one has not is out of date. Another call in the same cell asks again. */
    for (const old of ofCell) if (old.pass < pass) this.#cancel(old);
    const held: Held = { cell, id, answer, invocations: [invocation], pass };
    this.#held.push(held);
    const arrive = (): void => this.#arrive(held);
    answer.then(arrive, arrive);
  }

  /** Nobody looks at this workbook any more. */
  leave(unit: string): void {
    for (const held of this.#held.filter(({ cell }) => cell.unit === unit)) this.#cancel(held);
    this.#arrived = this.#arrived.filter((cell) => cell.unit !== unit);
    for (const key of this.#rounds.keys()) if (key.startsWith(`${unit}|`)) this.#rounds.delete(key);
  }

  get count(): number {
    return this.#held.length;
  }

  #cancel(held: Held): void {
    this.#held = this.#held.filter((one) => one !== held);
    for (const invocation of held.invocations) invocation.onCanceled?.();
  }

  #arrive(held: Held): void {
    if (!this.#held.includes(held)) return;
    this.#held = this.#held.filter((one) => one !== held);
    const key = keyOf(held.cell, held.id);
    this.#rounds.set(key, (this.#rounds.get(key) ?? 0) + 1);
    this.#arrived.push(held.cell);
    /* Answers that come together are shown together. */
    if (this.#arrived.length === 1) queueMicrotask(() => this.#show());
  }

  #show(): void {
    const cells = this.#arrived;
    this.#arrived = [];
    if (cells.length > 0) this.recalculate(cells);
  }
}
