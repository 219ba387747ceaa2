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
  const column = (): Float64Array => new Float64Array(rows);
  const [frequency, recency, age, first] = [column(), column(), column(), column()];
  const spend = amount ? column() : null;
  const [holdoutFrequency, holdoutSpend] = split ? [column(), column()] : [null, null];
  let kept = 0;
  for (let customer = 0; customer < rows; customer += 1) {
    const begin = begins[customer]!;
    const born = day[begin]!;
    if (born > calibrationEnd) continue;
    const firstPeriod = periodOf(born);
    let repeats = 0;
    let last = firstPeriod;
    let paid = 0;
    let after = 0;
    let paidAfter = 0;
    let before = firstPeriod;
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
    frequency[kept] = repeats;
    recency[kept] = (last - firstPeriod) / perUnit;
    age[kept] = (lastPeriod - firstPeriod) / perUnit;
    first[kept] = born;
    if (spend) spend[kept] = repeats > 0 ? paid / repeats : 0;
    if (holdoutFrequency) holdoutFrequency[kept] = after;
    if (holdoutSpend) holdoutSpend[kept] = after > 0 ? paidAfter / after : 0;
    kept += 1;
  }
  const late = rows - kept;

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
  const cut = (whole: Float64Array): Float64Array => (late === 0 ? whole : whole.slice(0, kept));
  return success({
    customer: late === 0 ? customers : customers.filter((_, one) => day[begins[one]!]! <= calibrationEnd),
    frequency: cut(frequency),
    recency: cut(recency),
    age: cut(age),
    spend: spend && cut(spend),
    first: cut(first),
    holdout:
      holdoutFrequency && holdoutSpend
        ? { frequency: cut(holdoutFrequency), spend: cut(holdoutSpend), periods: (periodOf(end) - lastPeriod) / perUnit }
        : null,
    unit,
    calibrationEnd,
    end,
    leftOut,
    warnings,
  });
}
