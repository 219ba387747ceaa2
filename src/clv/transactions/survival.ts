import { failure, type Result, success } from "../result";
import { counted } from "./counted";
import { daysPerUnit, type Unit } from "./unit";

/** The Kaplan–Meier curve: one element per time at which somebody left, after a first one at time 0. */
export interface SurvivalCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly left: Float64Array;
  readonly survival: Float64Array;
  /** The 95% band, on the scale of ln(−ln S), so that it stays between 0 and 1. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly customers: number;
  readonly warnings: readonly string[];
}

export interface SurvivalOptions {
  /** The last day of observation; the latest date in the data when left out. */
  readonly asOf?: number;
  readonly unit?: Unit;
}

const normal95 = 1.959963984540054;

/**
 * Share of customers still there at each age, from start and end dates as serial numbers; NaN for an end that has not come.
 * An end after `asOf` has not come yet; a start after it is left out. Kaplan & Meier (1958); Greenwood's variance.
 */
export function survivalCurve(
  start: Float64Array,
  end: Float64Array,
  { asOf, unit = "month" }: SurvivalOptions = {},
): Result<SurvivalCurve> {
  if (end.length !== start.length)
    return failure("argument", `start and end should be columns of one length, not ${start.length} and ${end.length} rows`);
  let latest = -Infinity;
  for (const column of [start, end]) for (const one of column) if (one > latest) latest = one;
  const now = Math.floor(asOf ?? latest);
  const daysLasted = new Map<number, { left: number; still: number }>();
  let [customers, late] = [0, 0];
  for (let row = 0; row < start.length; row += 1) {
    const begun = Math.floor(start[row]!);
    if (!(begun >= 1))
      return failure("argument", `start should be a date, not ${Number.isNaN(begun) ? "text or empty" : begun} (row ${row + 1})`);
    const ended = end[row]!;
    if (ended < begun)
      return failure("argument", `end should be on or after the start, not ${begun - Math.floor(ended)} days before it (row ${row + 1})`);
    if (begun > now) {
      late += 1;
      continue;
    }
    const gone = Math.floor(ended) <= now;
    const days = (gone ? Math.floor(ended) : now) - begun;
    const known = daysLasted.get(days) ?? { left: 0, still: 0 };
    if (gone) known.left += 1;
    else known.still += 1;
    daysLasted.set(days, known);
    customers += 1;
  }
  if (customers === 0) return failure("not available", "there is no customer with a start on or before the last day of observation");

  const steps = [{ time: 0, atRisk: customers, left: 0, survival: 1, lower: 1, upper: 1 }];
  let [atRisk, survival, variance] = [customers, 1, 0];
  for (const [days, { left, still }] of [...daysLasted].sort(([a], [b]) => a - b)) {
    if (left > 0) {
      survival *= 1 - left / atRisk;
      variance += left / (atRisk * (atRisk - left));
      const spread = Math.exp((normal95 * Math.sqrt(variance)) / Math.abs(Math.log(survival)));
      const some = survival > 0;
      steps.push({
        time: days / daysPerUnit[unit],
        atRisk,
        left,
        survival,
        lower: some ? survival ** spread : 0,
        upper: some ? survival ** (1 / spread) : 0,
      });
    }
    atRisk -= left + still;
  }
  const column = (name: keyof (typeof steps)[number]): Float64Array => Float64Array.from(steps, (step) => step[name]);
  return success({
    time: column("time"),
    atRisk: column("atRisk"),
    left: column("left"),
    survival: column("survival"),
    lower: column("lower"),
    upper: column("upper"),
    customers,
    warnings: late > 0 ? [`Left out because they start after the last day of observation: ${counted(late, "customer")}.`] : [],
  });
}
