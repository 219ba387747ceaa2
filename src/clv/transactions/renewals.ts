import { failure, type Result, success } from "../result";
import { dateOf } from "./calendar";
import { daysPerUnit, type Unit } from "./unit";

/** Contracts counted by renewals: what models of renewals are fitted to. */
export interface ContractCohorts {
  /** Customers who could renew 0, 1, 2 … times up to the last day; of each the customers still there after 0, 1, 2 … renewals. */
  readonly cohorts: readonly Float64Array[];
  /** Customers who are still there on the last day, by the renewals behind them. */
  readonly active: Float64Array;
  readonly customers: number;
}

const months: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 };

/**
 * Renewals from the day of the start up to and on another day. A contract from the 15th is renewed on each 15th; one from the 31st
 * on the first of the next month where a month has no 31st.
 */
export function renewalsUpTo(start: number, day: number, unit: Unit): number {
  const length = months[unit];
  if (length === undefined) return Math.max(0, Math.floor((Math.floor(day) - Math.floor(start)) / daysPerUnit[unit]));
  const [from, to] = [dateOf(start), dateOf(day)];
  const passed = 12 * (to.year - from.year) + to.month - from.month - (to.day < from.day ? 1 : 0);
  return Math.max(0, Math.floor(passed / length));
}

/**
 * Customers still there after each renewal, from start and end dates as serial numbers; NaN for an end that has not come.
 * A contract that ends on the day of a renewal, or on any day since the one before, has not been renewed then. Each customer counts
 * for the renewals that lie on or before `asOf`: what will become of the period under way is not known yet.
 */
export function contractCohorts(start: Float64Array, end: Float64Array, { asOf, unit }: { readonly asOf: number; readonly unit: Unit }): Result<ContractCohorts> {
  if (end.length !== start.length) return failure("argument", `start and end should be columns of one length, not ${start.length} and ${end.length} rows`);
  /* `lasted` of those who could renew so many times: how many did renew so many times and no more. */
  const lasted: Map<number, number>[] = [];
  const active: number[] = [];
  let customers = 0;
  for (let row = 0; row < start.length; row += 1) {
    const [begun, ended] = [start[row]!, end[row]!];
    if (!(begun < asOf + 1)) continue;
    customers += 1;
    const possible = renewalsUpTo(begun, asOf, unit);
    const isActive = !(ended < asOf + 1);
    const renewed = isActive ? possible : Math.min(possible, renewalsUpTo(begun, Math.max(begun, ended - 1), unit));
    const cohort = (lasted[possible] ??= new Map());
    cohort.set(renewed, (cohort.get(renewed) ?? 0) + 1);
    if (isActive) active[possible] = (active[possible] ?? 0) + 1;
  }
  if (customers === 0) return failure("not available", "there is no customer with a start on or before the last day of observation");
  const cohorts = Array.from(lasted, (cohort, possible) => {
    const there = new Float64Array(possible + 1);
    for (const [renewed, count] of cohort ?? []) for (let t = 0; t <= renewed; t += 1) there[t]! += count;
    return there;
  });
  return success({
    cohorts: cohorts.filter(([begun = 0]) => begun > 0),
    active: Float64Array.from({ length: lasted.length }, (_, renewals) => active[renewals] ?? 0),
    customers,
  });
}

/** All cohorts together, renewal by renewal; a cohort counts as long as it was followed. */
export interface RenewalTable {
  /** Customers who came to the t-th renewal, and those of them who renewed; element 0 is the start. */
  readonly asked: Float64Array;
  readonly renewed: Float64Array;
  /** Share of those asked who renewed, NaN where nobody was; and the product of the shares up to it; 1 at the start. */
  readonly retention: Float64Array;
  readonly survival: Float64Array;
}

export function renewalTable(cohorts: readonly ArrayLike<number>[]): RenewalTable {
  const length = cohorts.reduce((most, one) => Math.max(most, one.length), 0);
  const [asked, renewed, retention, survival] = [new Float64Array(length), new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let share = 1;
  for (let t = 0; t < length; t += 1) {
    for (const cohort of cohorts) {
      if (cohort.length <= t) continue;
      asked[t]! += cohort[Math.max(0, t - 1)]!;
      renewed[t]! += cohort[t]!;
    }
    retention[t] = renewed[t]! / asked[t]!;
    if (asked[t]! > 0) share *= retention[t]!;
    survival[t] = share;
  }
  return { asked, renewed, retention, survival };
}
