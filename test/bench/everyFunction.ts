import type { Cell, Entry } from "../../src/clv/index";
import { asInput, closedForms, rowsOf, type Sample, sampleInputs, sampleNumber, seededRandom } from "../sampling";

/** The slowest that a function may be over so many rows. */
const limit = 500;

type Matrix = readonly (readonly Cell[])[];

/* Ranges that are taken at once hold all the rows; a table of states or rates has as many cells. */
function large(entry: Entry, rows: number, random: () => number): Readonly<Record<string, Sample>> {
  const column = (value: (row: number) => Cell): Matrix => Array.from({ length: rows }, (_, row) => [value(row)]);
  const side = Math.floor(Math.sqrt(rows));
  const across = Array.from({ length: side }, (_, place) => place / side);
  switch (entry.id) {
    case "CX.SCORE":
      return { score: column(() => 1 + 4 * random()), metric: "stars", minimum: null, maximum: null, low_is_good: null };
    case "CLV.TIERPCT":
      return { values: column(() => 3000 * random()) };
    case "CLV.SENSITIVITY":
      return { retentions: across.map((one) => [one * 0.9]), discounts: [across.map((one) => 0.01 + one * 0.3)] };
    case "CLV.MARKOV":
      return { transitions: across.map(() => across.map(() => random() / side)), margins: across.map(() => [100 * random()]), periods: null };
    case "CX.BETAFIT":
      return { scores: column(() => random()), customers: column(() => 100), retained: column(() => Math.floor(101 * random())) };
    case "CLV.SERIES":
      return { margins: column(() => 100 * random()), retention: [[0.9]] };
    case "CXLV.MIX":
      return { shares: column(() => 1 / rows), values: column(() => 1000 * random()) };
    case "CLV.EQUITY":
      return Object.fromEntries(["customers", "clv", "new_customers", "clv_new", "cac"].map((name) => [name, column(() => 100 * random())]));
    case "CLV.INDEX":
    case "CAC.COST":
    case "LEVER.COPQ":
      return Object.fromEntries(entry.arguments.filter(({ argument }) => argument.list).map(({ name }) => [name, column(() => 1 + 100 * random())]));
    default:
      return {};
  }
}

/** Inputs over so many rows: columns for what lifts, whole ranges for what is taken at once, as the sheet passes them. */
export function largeInputs(entry: Entry, rows: number): (Matrix | null)[] {
  const random = seededRandom(1);
  const given = large(entry, rows, random);
  const drawn = sampleInputs(entry, random);
  return entry.arguments.map(({ name, argument, optional }, place) => {
    const sample = name in given ? given[name]! : drawn[place]!;
    if (sample === null) return null;
    if (name in given || argument.list) return rowsOf(sample) ?? [[asInput(sample) as Cell]];
    if (optional && argument.type !== "number") return null;
    if (argument.type !== "number") return Array.from({ length: Object.keys(given).length > 0 ? 1 : rows }, () => [sample as Cell]);
    const isWhole = Object.keys(given).length > 0 || entry.id === "CLV.BRIDGE";
    return isWhole ? [[sample as Cell]] : Array.from({ length: rows }, () => [sampleNumber(argument, random)]);
  });
}

interface Timed {
  readonly id: string;
  readonly milliseconds: number;
  readonly cells: number;
}

/** Times every function over so many rows; `call` is the function as the host calls it. */
export function timeEveryFunction(rows: number, call: (id: string) => (...args: unknown[]) => unknown, time: (runs: number, run: () => void) => number): readonly Timed[] {
  return closedForms.map((entry) => {
    const inputs = largeInputs(entry, rows);
    const run = call(entry.id);
    let cells = 0;
    const milliseconds = time(3, () => {
      cells = (run(...inputs) as unknown[][]).flat().length;
    });
    return { id: entry.id, milliseconds, cells };
  });
}

/** Prints the figures, the slowest first, and whether all stay within the limit. */
export function reportEveryFunction(timed: readonly Timed[], rows: number, show: (what: string, milliseconds: number, more?: string) => void): void {
  console.log(`\nEvery function over ${rows.toLocaleString("en")} rows, through the binding (median of 3)`);
  const sorted = [...timed].sort((a, b) => b.milliseconds - a.milliseconds);
  for (const { id, milliseconds, cells } of sorted) show(id, milliseconds, `${cells.toLocaleString("en")} results`);
  const slow = sorted.filter(({ milliseconds }) => milliseconds > limit);
  console.log(slow.length === 0 ? `none of the ${timed.length} functions is slower than ${limit} ms` : `slower than ${limit} ms: ${slow.map(({ id }) => id).join(", ")}`);
}
