import { failure, type Result, success } from "../result";
import { isoDate, weekOf } from "./calendar";
import { counted } from "./counted";
import { orderLog, type RowNote, type TransactionLog } from "./log";
import { daysPerUnit, type Unit } from "./unit";

export interface SummaryOptions {
  /** The unit of ages and recencies; weeks when left out. */
  readonly unit?: Unit;
  /** The last day of observation; the last date of the log when left out. */
  readonly end?: number;
  /** The last day of calibration; what follows up to `end` is holdout. */
  readonly calibrationEnd?: number;
  /**
   * What makes one purchase: all that a customer buys in a day (the papers' convention), or in a calendar week from Monday to Sunday.
   * With weeks, time is counted in whole calendar weeks as well.
   */
  readonly grain?: "day" | "week";
}

export interface Holdout {
  /** Purchases after calibration. */
  readonly frequency: Float64Array;
  /** Mean spend of these purchases; 0 where there are none or amounts are not known. */
  readonly spend: Float64Array;
  /** Length of the holdout, in the unit. */
  readonly periods: number;
}

/** One row per customer who bought within the calibration. */
export interface CustomerTable {
  readonly customer: readonly (string | number)[];
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Mean spend of the repeat purchases, a day's amounts added up; 0 where there are none; null without amounts. */
  readonly spend: Float64Array | null;
  /** The day of the first purchase, as a serial number. */
  readonly first: Float64Array;
  readonly holdout: Holdout | null;
  readonly unit: Unit;
  readonly calibrationEnd: number;
  readonly end: number;
  /** Rows that were left out. */
  readonly leftOut: readonly RowNote[];
  /** What else is worth knowing, in sentences. */
  readonly warnings: readonly string[];
}

const shownDate = (serial: number): string => (serial >= 61 ? isoDate(serial) : `${serial}`);

/** Turns a transaction log into the customer table that every model of purchases starts from. */
export function customerTable(log: TransactionLog, options: SummaryOptions = {}): Result<CustomerTable> {
  const read = orderLog(log);
  if (!read.ok) return read;
  const { customers, begins, day, amount, firstDay, lastDay, leftOut, zeroAmounts } = read.value;
  const { unit = "week", grain = "day" } = options;
  const end = Math.floor(options.end ?? lastDay);
  const calibrationEnd = Math.floor(options.calibrationEnd ?? end);
  if (!(end >= firstDay))
    return failure("argument", `end should be a date on or after the first transaction, ${shownDate(firstDay)}, not ${shownDate(end)}`);
  if (!(calibrationEnd >= firstDay && calibrationEnd <= end))
    return failure(
      "argument",
      `calibration_end should be a date from ${shownDate(firstDay)} to the end, ${shownDate(end)}, not ${shownDate(calibrationEnd)}`,
    );
  const split = options.calibrationEnd !== undefined;

  const periodOf = grain === "week" ? weekOf : (serial: number): number => serial;
  /* Divided, not multiplied by the inverse: 7 days are 1 week exactly. */
  const perUnit = grain === "week" ? daysPerUnit[unit] / 7 : daysPerUnit[unit];
  const lastPeriod = periodOf(calibrationEnd);

  const rows = customers.length;
  const kept: (string | number)[] = [];
  const [frequency, recency, age, first] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const [spend, holdoutFrequency, holdoutSpend] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let late = 0;
  for (let customer = 0; customer < rows; customer += 1) {
    const begin = begins[customer]!;
    const born = day[begin]!;
    if (born > calibrationEnd) {
      late += 1;
      continue;
    }
    const firstPeriod = periodOf(born);
    let [repeats, last, paid, after, paidAfter, before] = [0, firstPeriod, 0, 0, 0, firstPeriod];
    for (let place = begin; place < begins[customer + 1]!; place += 1) {
      if (day[place]! > end) break;
      const period = periodOf(day[place]!);
      const isNew = period !== before;
      before = period;
      if (period > lastPeriod) {
        if (isNew) after += 1;
        if (amount) paidAfter += amount[place]!;
      } else if (period !== firstPeriod) {
        if (isNew) repeats += 1;
        if (amount) paid += amount[place]!;
        last = period;
      }
    }
    const row = kept.length;
    kept.push(customers[customer]!);
    frequency[row] = repeats;
    recency[row] = (last - firstPeriod) / perUnit;
    age[row] = (lastPeriod - firstPeriod) / perUnit;
    first[row] = born;
    spend[row] = repeats > 0 ? paid / repeats : 0;
    holdoutFrequency[row] = after;
    holdoutSpend[row] = after > 0 ? paidAfter / after : 0;
  }

  const warnings: string[] = [];
  const [odd] = leftOut;
  if (odd)
    warnings.push(
      `Left out: ${leftOut.length} of ${counted(log.customer.length, "row")}; the first is row ${odd.row + 1}: ${odd.sentence}.`,
    );
  if (zeroAmounts.length > 0)
    warnings.push(
      `Counted as purchases although the amount is 0: ${counted(zeroAmounts.length, "row")}, the first is row ${zeroAmounts[0]! + 1}.`,
    );
  if (late > 0)
    warnings.push(`Not in the table because they first bought after ${shownDate(calibrationEnd)}: ${counted(late, "customer")}.`);
  const cut = (column: Float64Array): Float64Array => column.subarray(0, kept.length).slice();
  return success({
    customer: kept,
    frequency: cut(frequency),
    recency: cut(recency),
    age: cut(age),
    spend: amount ? cut(spend) : null,
    first: cut(first),
    holdout: split ? { frequency: cut(holdoutFrequency), spend: cut(holdoutSpend), periods: (periodOf(end) - lastPeriod) / perUnit } : null,
    unit,
    calibrationEnd,
    end,
    leftOut,
    warnings,
  });
}
