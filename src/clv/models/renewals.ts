import type { Model } from "../fitting/likelihood";
import { failure, type Result, success } from "../result";
import type { Parameters } from "./purchases";

/** Customers still there at 0, 1, 2, … renewals, one list per cohort; cohorts may be followed for different lengths. */
export interface Survivors {
  readonly cohorts: readonly ArrayLike<number>[];
}

/** A model of how long a contract is renewed. */
export interface RenewalModel extends Model<Survivors> {
  /** ln of the share still there after t renewals. */
  logSurvival(parameters: Parameters, t: number): number;
}

/** All cohorts together: what a likelihood of independent customers needs to know. */
export interface RenewalCounts {
  /** `lost[t]` customers left at the t-th renewal; lost[0] is 0. */
  readonly lost: Float64Array;
  /** `kept[t]` customers were still there at the t-th, the last one seen. */
  readonly kept: Float64Array;
  readonly customers: number;
  readonly warnings: readonly string[];
}

const place = (cohort: number, cohorts: number, row: number): string =>
  cohorts > 1 ? `(cohort ${cohort + 1}, row ${row + 1})` : `(row ${row + 1})`;

export function countRenewals({ cohorts }: Survivors): Result<RenewalCounts> {
  const longest = cohorts.reduce((most, one) => Math.max(most, one.length), 0);
  if (longest < 2)
    return failure("not available", "survivors should be at least two numbers: customers at the start and after the first renewal");
  if (longest > 100_000) return failure("argument", `survivors should be at most 100,000 rows, not ${longest}`);
  const lost = new Float64Array(longest);
  const kept = new Float64Array(longest);
  let [customers, lostInAll] = [0, 0];
  for (const [c, cohort] of cohorts.entries()) {
    if (cohort.length === 0) continue;
    for (let t = 0; t < cohort.length; t += 1) {
      const now = cohort[t]!;
      if (!(now >= 0 && now < Infinity))
        return failure("argument", `survivors should be a number of customers, 0 or more, not ${now} ${place(c, cohorts.length, t)}`);
      if (t === 0) {
        if (now === 0) return failure("argument", `survivors should begin with a number above 0, not 0 ${place(c, cohorts.length, t)}`);
        customers += now;
        continue;
      }
      const before = cohort[t - 1]!;
      if (now > before)
        return failure(
          "argument",
          `survivors should not rise from one renewal to the next, from ${before} to ${now} ${place(c, cohorts.length, t)}`,
        );
      lost[t]! += before - now;
      lostInAll += before - now;
    }
    kept[cohort.length - 1]! += cohort[cohort.length - 1]!;
  }
  if (lostInAll === 0) return failure("not available", "nobody has left in these data, so there is no churn to estimate");
  const warnings: string[] = [];
  if (customers < 100)
    warnings.push(
      `The survivors begin with ${customers} customers; give numbers of customers, not percent, or the standard errors mean nothing.`,
    );
  return success({ lost, kept, customers, warnings });
}
