/** What a number means; it decides the words of the range and how hosts format it. */
export type Quantity = "money" | "rate" | "share" | "periods" | "count" | "score" | "effect" | "ratio" | "duration" | "text";

interface Common {
  /** The paper's letter, with an optional subscript after "_": "m", "β_r". */
  readonly symbol: string;
  /** What the argument is, as a phrase without a full stop. */
  readonly about: string;
  readonly optional: boolean;
  /** True when the argument takes a whole range at once instead of one value per result. */
  readonly list: boolean;
}

export interface NumberArgument extends Common {
  readonly type: "number";
  readonly quantity: Quantity;
  readonly noun: string;
  readonly min?: number;
  readonly max?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  readonly whole: boolean;
  /** A left-out argument without a default has no value: the entry's formula says what that means. */
  readonly default?: number;
  /** What leaving out means, where there is no default number: "no end". */
  readonly absent?: string;
  /** The span in which real inputs lie: drives random tests and the form's steps, and never refuses. */
  readonly typical: readonly [number, number];
}

/** A number argument that takes a whole range at once. */
export interface ListArgument extends NumberArgument {
  readonly list: true;
}

export interface ChoiceArgument extends Common {
  readonly type: "choice";
  readonly values: readonly string[];
  /** Other spellings, in lower case, and the value each one means. */
  readonly also: Readonly<Record<string, string>>;
  /** What each value means, in one sentence. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly default?: string;
}

export interface FlagArgument extends Common {
  readonly type: "flag";
  readonly default: boolean;
  /** Texts that mean TRUE and FALSE, in lower case: "y", "no". */
  readonly words: Readonly<Record<string, boolean>>;
}

/** A text or a number that stands for itself: the name of a tier. */
export interface TextArgument extends Common {
  readonly type: "text";
  readonly noun: string;
}

/** A range of numbers that keeps its rows and columns; every cell is read by the rules of `cell`. */
export interface MatrixArgument extends Common {
  readonly type: "matrix";
  readonly list: true;
  readonly noun: string;
  readonly cell: NumberArgument;
}

/** A range of texts in order: the names of tiers. */
export interface LabelsArgument extends Common {
  readonly type: "labels";
  readonly list: true;
  readonly noun: string;
}

/** A range taken as it stands, with labels and numbers in it: a block of inputs, a table of treatments. */
export interface BlockArgument extends Common {
  readonly type: "block";
  readonly list: true;
  readonly noun: string;
  /** What leaving out means, where it means something: "a new customer". */
  readonly absent?: string;
  /** True for a table of customers: an error in it costs its own row only, and the function says so. */
  readonly keepsErrors: boolean;
}

export type Argument = NumberArgument | ChoiceArgument | FlagArgument | TextArgument | MatrixArgument | LabelsArgument | BlockArgument;

interface NumberOptions {
  readonly optional?: boolean;
  readonly default?: number;
  readonly absent?: string;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly typical?: readonly [number, number];
}

const number =
  (quantity: Quantity, noun: string, base: NumberOptions & { whole?: boolean }) =>
  (symbol: string, about: string, options: NumberOptions = {}): NumberArgument => {
    const merged = { ...base, ...options };
    return {
      type: "number",
      quantity,
      noun,
      symbol,
      about,
      list: false,
      whole: merged.whole ?? false,
      optional: merged.optional ?? (merged.default !== undefined || merged.absent !== undefined),
      typical: merged.typical ?? [0, 1],
      ...(merged.min === undefined ? {} : { min: merged.min }),
      ...(merged.max === undefined ? {} : { max: merged.max }),
      ...(merged.above === undefined ? {} : { above: merged.above }),
      ...(merged.default === undefined ? {} : { default: merged.default }),
      ...(merged.absent === undefined ? {} : { absent: merged.absent }),
    };
  };

export const money = number("money", "an amount of money", { typical: [1, 1000] });
export const rate = number("rate", "a rate", { min: 0, max: 1 });
export const share = number("share", "a share", { min: 0, max: 1 });
export const discountRate = number("rate", "a rate", { above: -1, typical: [0, 0.5] });
export const growthRate = number("rate", "a rate", { above: -1, typical: [-0.2, 0.2] });
export const periods = number("periods", "a whole number of periods", { min: 1, whole: true, typical: [1, 120] });
export const count = number("count", "a number", { min: 0, typical: [1, 60] });
export const wholeCount = number("count", "a whole number", { min: 0, whole: true, typical: [0, 10] });
export const date = number("count", "a date as a serial number", { min: 1, max: 2958465, typical: [36000, 46000] });
export const duration = number("duration", "a number of periods", { min: 0, typical: [0.5, 30] });
export const score = number("score", "a score", { typical: [0, 1] });
export const scoreChange = number("score", "a change of the normalised score", { min: -1, max: 1, typical: [-1, 1] });
export const effect = number("effect", "a number", { typical: [-5, 5] });
export const ratio = number("ratio", "a ratio", { typical: [0.5, 10] });

export function choice(
  symbol: string,
  about: string,
  meanings: Readonly<Record<string, string>>,
  options: { readonly default?: string; readonly also?: Readonly<Record<string, string>> } = {},
): ChoiceArgument {
  return {
    type: "choice",
    symbol,
    about,
    meanings,
    values: Object.keys(meanings),
    also: options.also ?? {},
    optional: options.default !== undefined,
    list: false,
    ...(options.default === undefined ? {} : { default: options.default }),
  };
}

export const flag = (
  symbol: string,
  about: string,
  preset: boolean,
  options: { readonly optional?: boolean; readonly words?: Readonly<Record<string, boolean>> } = {},
): FlagArgument => ({
  type: "flag",
  symbol,
  about,
  optional: options.optional ?? true,
  list: false,
  default: preset,
  words: options.words ?? {},
});

export const text = (symbol: string, about: string, noun: string): TextArgument => ({
  type: "text",
  symbol,
  about,
  noun,
  optional: false,
  list: false,
});

/** Makes an argument take a whole range: every cell of it is read by the rules of the single one. */
export const listOf = (argument: NumberArgument): ListArgument => ({ ...argument, list: true });

/** Makes an argument take a whole range that keeps its rows and columns. */
export const matrixOf = (cell: NumberArgument, noun: string): MatrixArgument => ({
  type: "matrix",
  symbol: cell.symbol,
  about: cell.about,
  noun,
  cell,
  optional: cell.optional,
  list: true,
});

export const labels = (symbol: string, about: string, noun: string, options: { readonly optional?: boolean } = {}): LabelsArgument => ({
  type: "labels",
  symbol,
  about,
  noun,
  optional: options.optional ?? false,
  list: true,
});

export const block = (
  symbol: string,
  about: string,
  noun: string,
  options: { readonly optional?: boolean; readonly absent?: string; readonly keepsErrors?: boolean } = {},
): BlockArgument => ({
  type: "block",
  symbol,
  about,
  noun,
  optional: options.optional ?? options.absent !== undefined,
  keepsErrors: options.keepsErrors ?? false,
  list: true,
  ...(options.absent === undefined ? {} : { absent: options.absent }),
});

const quoted = (values: readonly string[]): string => {
  const words = values.map((value) => `"${value}"`);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
};

/** Kind and range in words: "a rate from 0 to 1". */
export function expects(argument: Argument): string {
  if (argument.type === "flag") return "TRUE or FALSE";
  if (argument.type === "choice") return quoted(argument.values);
  if (argument.type !== "number") return argument.noun;
  const { noun, min, max, above } = argument;
  if (min !== undefined && max !== undefined) return `${noun} from ${min} to ${max}`;
  if (above !== undefined) return `${noun} above ${above}${max === undefined ? "" : ` and up to ${max}`}`;
  if (min !== undefined) return `${noun}, ${min} or more`;
  if (max !== undefined) return `${noun}, ${max} or less`;
  return noun;
}

/** What leaving the argument out means, as it is written in words: `"begin"`, `0`, `no end`; null when it may not be left out. */
export function absence(argument: Argument): string | null {
  if (!argument.optional) return null;
  if (argument.type === "flag") return argument.default ? "TRUE" : "FALSE";
  if (argument.type === "choice") return `"${argument.default}"`;
  if (argument.type === "labels") return "the numbers 1, 2, 3 …";
  if (argument.type === "block") return argument.absent ?? "nothing";
  if (argument.type !== "number") return "nothing";
  return argument.default === undefined ? (argument.absent ?? "nothing") : String(argument.default);
}
