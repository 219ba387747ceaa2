/** One call that a conversion rewrites. */
export interface ConvertedCall {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** False where the arithmetic carries no mark and was only recognised by its form. */
  readonly certain: boolean;
}

/** One call that a conversion leaves alone, and the sentence why. */
export interface RefusedCall {
  /** The function, or "" where the formula cannot be read at all. */
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

/** What a formula becomes. Where anything is refused the formula is the one that came: nothing is half-written. */
export interface Conversion {
  readonly formula: string;
  readonly calls: readonly ConvertedCall[];
  readonly refused: readonly RefusedCall[];
}

export const unreadable = (formula: string, reason: string): Conversion => ({ formula, calls: [], refused: [{ id: "", text: formula, reason }] });
