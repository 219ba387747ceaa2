import type { BridgedResult } from "./result";

/** The cell whose formula is being worked out. */
export interface FormulaCell {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place of a cell inside the area that its formula fills: 0, 0 for the cell that holds the formula. */
export interface SpillPlace {
  readonly rows: number;
  readonly columns: number;
  readonly row: number;
  readonly column: number;
}

interface Remembered {
  pass: number;
  results: BridgedResult[];
}

/** Why each cell shows the error it shows. Excel tells it on the cell; the embedded sheet tells it in a line of its own. */
export class ErrorSentences {
  private pass = 0;
  private readonly remembered = new Map<string, Remembered>();

  /** The number of the calculation. */
  get calculation(): number {
    return this.pass;
  }

  /** A new calculation begins: what a formula says in it replaces what it said before. */
  startPass(): void {
    this.pass += 1;
  }

  clear(): void {
    this.remembered.clear();
  }

  /** Called for every answer, also a good one, so that a mended cell forgets its complaint. */
  remember(cell: FormulaCell, result: BridgedResult): void {
    const key = keyOf(cell);
    const known = this.remembered.get(key);
    if (known && known.pass === this.pass) {
      if (result.sentences.length > 0) known.results.push(result);
    } else if (result.sentences.length > 0) {
      this.remembered.set(key, { pass: this.pass, results: [result] });
    } else if (known) {
      this.remembered.delete(key);
    }
  }

  /** The sentence for an error of this code in this cell of the formula's area; null where no function gave one. */
  find(cell: FormulaCell, code: string, place: SpillPlace): string | null {
    const results = this.remembered.get(keyOf(cell))?.results ?? [];
    for (const { rows, columns, sentences } of results) {
      const sameShape = rows === place.rows && columns === place.columns;
      const match = sentences.find(
        (each) => each.code === code && (!sameShape || (each.row === place.row && each.column === place.column)),
      );
      if (match) return match.message;
    }
    return null;
  }
}

function keyOf({ unit, sheet, row, column }: FormulaCell): string {
  return `${unit}|${sheet}|${row}|${column}`;
}
