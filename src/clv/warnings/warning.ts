import type { Quantity } from "../arguments";
import type { Arguments } from "../closedForm";
import type { Input } from "../lift";
import type { WarningKey } from "./sentences";

/** A number of the inputs that a sentence names, as a formula over the arguments. */
export interface Figure {
  readonly formula: string;
  readonly quantity: Quantity;
}

/**
 * A rule for inputs that are legal but smell: it never changes a result and never refuses one. `when` holds comparisons in
 * the formula language, all of which must be true; an argument that takes a whole range is looked at cell by cell.
 */
export interface Warning {
  readonly key: WarningKey;
  /** The argument beside which it stands. */
  readonly argument: string;
  readonly when: readonly string[];
  /** The case that an argument that chooses must pick: `{ periods: "missing" }`. */
  readonly picked?: Readonly<Record<string, string>>;
  readonly figures?: Readonly<Record<string, Figure>>;
  /** What the argument may have been meant to be, as a formula. */
  readonly instead?: string;
  /** Where the mistake was seen or the limit comes from. */
  readonly source?: string;
}

/** What rules are about where the arguments are blocks: the numbers behind the labels. */
export interface Over {
  readonly args: Arguments;
  /** The values of `args`, in order, that the inputs of the function hold; null where they cannot be read. */
  readonly read: (inputs: readonly Input[]) => readonly Input[] | null;
}

/** A warning that holds for inputs. */
export interface Smell {
  readonly warning: Warning;
  /** How many rows or cells it holds for, of how many, and the place of the first, from 0. */
  readonly count: number;
  readonly of: number;
  readonly first: number;
  /** The figures of the first. */
  readonly figures: Readonly<Record<string, number>>;
  readonly instead: number | null;
}
