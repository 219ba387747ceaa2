import { failure, type Result, success } from "../result";
import { dateOf, serialOf, weekOf } from "./calendar";
import { orderLog, type RowNote, type TransactionLog } from "./log";
import type { Unit } from "./unit";

export type CohortMeasure = "customers" | "retention" | "spend" | "cumulative spend";

export interface CohortTriangle {
  /** First day of each cohort's first period, as a serial number; periods follow the calendar, weeks begin on Monday. */
  readonly starts: readonly number[];
  /** Customers who bought for the first time in it. */
  readonly sizes: readonly number[];
  /** A row per cohort, a column per period of age from 0; null where the period lies after the last day. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly leftOut: readonly RowNote[];
}

/** The calendar period a day lies in, numbered through, and the first day of a period. */
const calendars: Readonly<Record<Unit, { readonly numberOf: (serial: number) => number; readonly startOf: (period: number) => number }>> = {
  day: { numberOf: (serial) => serial, startOf: (period) => period },
  week: { numberOf: weekOf, startOf: (period) => 7 * period + 2 },
  month: ofMonths(1),
  quarter: ofMonths(3),
  year: ofMonths(12),
};

function ofMonths(months: number): { readonly numberOf: (serial: number) => number; readonly startOf: (period: number) => number } {
  return {
    numberOf: (serial) => {
      const { year, month } = dateOf(serial);
      return Math.floor((12 * year + month - 1) / months);
    },
    startOf: (period) => serialOf({ year: Math.floor((period * months) / 12), month: ((period * months) % 12) + 1, day: 1 }),
  };
}

/**
 * The cohort triangle of a log: customers by the period of their first purchase, followed through the periods after it.
 * "customers" counts those who bought, "retention" is their share of the cohort; spend is per customer of the cohort.
 */
export function cohortTriangle(log: TransactionLog, unit: Unit = "month", measure: CohortMeasure = "customers"): Result<CohortTriangle> {
  const ofMoney = measure === "spend" || measure === "cumulative spend";
  if (ofMoney && !log.amount) return failure("argument", `amount should be a column of money for the measure "${measure}", not empty`);
  const read = orderLog(log);
  if (!read.ok) return read;
  const { customers, begins, day, amount, firstDay, lastDay, leftOut } = read.value;
  const { numberOf, startOf } = calendars[unit];
  const [first, last] = [numberOf(firstDay), numberOf(lastDay)];
  const periods = last - first + 1;
  if (periods > 2000) return failure("argument", `unit should be longer: the log spans ${periods} periods, and a triangle holds 2,000`);
  const numbers = Int32Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => numberOf(firstDay + offset) - first);
  const sizes = new Float64Array(periods);
  const sums = Array.from({ length: periods }, (_, cohort) => new Float64Array(periods - cohort));
  for (let customer = 0; customer < customers.length; customer += 1) {
    const begin = begins[customer]!;
    const cohort = numbers[day[begin]! - firstDay]!;
    sizes[cohort]! += 1;
    let before = -1;
    for (let place = begin; place < begins[customer + 1]!; place += 1) {
      const period = numbers[day[place]! - firstDay]!;
      if (ofMoney) sums[cohort]![period - cohort]! += amount![place]!;
      else if (period !== before) sums[cohort]![period - cohort]! += 1;
      before = period;
    }
  }
  const born = Array.from(sizes.keys()).filter((cohort) => sizes[cohort]! > 0);
  const values = born.map((cohort) => {
    const scale = measure === "customers" ? 1 : 1 / sizes[cohort]!;
    let sum = 0;
    return Array.from({ length: periods }, (_, age) => {
      const value = sums[cohort]![age];
      if (value === undefined) return null;
      sum += value;
      return (measure === "cumulative spend" ? sum : value) * scale;
    });
  });
  return success({ starts: born.map((cohort) => startOf(first + cohort)), sizes: born.map((cohort) => sizes[cohort]!), values, leftOut });
}
