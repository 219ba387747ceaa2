import { type Argument, catalogue, type Cell, type Entry, type Input, type NumberArgument } from "../src/clv/index";
import { blocksFor } from "./sampling/blocks";

/** A seeded generator of numbers from 0 to 1, so that a failure can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The functions that are formulas of their inputs: what can be drawn at random, written natively and handed to other engines. */
export const closedForms: readonly Entry[] = catalogue.filter(({ fromData }) => !fromData);

/** A single value, a list in one row, rows of cells, or null for what is left out. */
export type Sample = number | string | boolean | readonly number[] | readonly (readonly Cell[])[] | null;

const isRows = (sample: Sample): sample is readonly (readonly Cell[])[] => Array.isArray(sample) && Array.isArray(sample[0]);

/** A sample as the rows of a range; null for a single value. */
export const rowsOf = (sample: Sample): readonly (readonly Cell[])[] | null => {
  if (isRows(sample)) return sample;
  return Array.isArray(sample) ? [sample as readonly number[]] : null;
};

/** A sample as a function gets it. */
export const asInput = (sample: Sample): Input => rowsOf(sample) ?? (sample as Cell);

export function sampleNumber(argument: NumberArgument, random: () => number): number {
  const [low, high] = argument.typical;
  const draw = random();
  /* Now and then an end of the span, where singular points live. */
  const value = draw < 0.03 ? low : draw > 0.97 ? high : low + random() * (high - low);
  const whole = argument.whole ? Math.round(value) : value;
  if (argument.above !== undefined && whole <= argument.above) return high;
  return Math.min(Math.max(whole, argument.min ?? -Infinity), argument.max ?? Infinity);
}

function sampleArgument(argument: Argument, random: () => number): Sample {
  if (argument.optional && random() < 0.3) return null;
  if (argument.type === "choice") return argument.values[Math.floor(random() * argument.values.length)]!;
  if (argument.type === "flag") return random() < 0.5;
  if (argument.type === "number") return sampleNumber(argument, random);
  throw new Error(`blocks.ts draws the ${argument.type} arguments`);
}

/** One draw of inputs from the arguments' own ranges, in order; null for one that is left out. */
export function sampleInputs(entry: Entry, random: () => number): Sample[] {
  const length = 1 + Math.floor(random() * 8);
  const lists = random() < 0.5;
  const blocks = blocksFor(entry, random, length);
  return entry.arguments.map(({ name, argument }) => {
    const drawn = blocks[name];
    if (drawn !== undefined) return drawn;
    if (argument.type !== "number" || !argument.list) return sampleArgument(argument, random);
    const count = name === "retention" ? (lists ? length : 1) : length;
    const numbers = Array.from({ length: count }, () => sampleNumber(argument, random));
    /* The shares of a whole add up to 1; now and then they are left as drawn, for the refusal. */
    const sum = numbers.reduce((total, one) => total + one, 0);
    return name === "shares" && sum > 0 && random() < 0.9 ? numbers.map((one) => one / sum) : numbers;
  });
}
