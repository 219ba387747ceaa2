import type { Parameters, PurchaseModel } from "../models/purchases";
import { failure, type Result, success } from "../result";
import { orderLog, type TransactionLog } from "./log";
import { daysPerUnit, type Unit } from "./unit";

/** Repeat purchases by period, counted from the first day of the log: period 1 holds its first unit of time. */
export interface Tracking {
  readonly actual: Float64Array;
  readonly expected: Float64Array;
  readonly actualCumulative: Float64Array;
  readonly expectedCumulative: Float64Array;
}

const cumulated = (values: Float64Array): Float64Array => {
  let sum = 0;
  return values.map((one) => (sum += one));
};

/** Expected repeat purchases of all, period by period, of customers born so many units after the first day. */
export function expectedByPeriod(
  model: PurchaseModel,
  parameters: Parameters,
  births: ReadonlyMap<number, number>,
  unitDays: number,
  periods: number,
): Float64Array {
  const newcomer = model.posterior(parameters, 0, 0);
  const present = model.presentWhenNew(parameters);
  const total = new Float64Array(periods);
  /* Who is born as late in a period buys alike in the periods that follow. */
  const known = new Map<number, Float64Array>();
  for (const [day, customers] of births) {
    const born = Math.floor(day / unitDays);
    if (born >= periods) continue;
    const left = 1 - (day % unitDays) / unitDays;
    let later = known.get(left);
    if (!later) {
      later = model.byPeriod(newcomer, left, periods - 1);
      known.set(left, later);
    }
    const alive = customers * present;
    total[born]! += alive * model.expected(newcomer, left);
    for (let period = born + 1; period < periods; period += 1) total[period]! += alive * later[period - born - 1]!;
  }
  return total;
}

export interface TrackingOptions {
  /** The unit of the fit; a period is one of it. */
  readonly unit: Unit;
  /** The last day to follow; the last of the log when left out. */
  readonly until?: number;
  /** Numbers of occasions stand for days: someone who has just bought for the first time has not had one yet. */
  readonly occasions?: boolean;
  /** Only customers who had bought by this day are followed, as in the fit. */
  readonly calibrationEnd?: number;
}

/** Actual against expected repeat purchases, period by period, for a fit in the same unit. */
export function trackPurchases(
  model: PurchaseModel,
  parameters: Parameters,
  log: TransactionLog,
  options: TrackingOptions,
): Result<Tracking> {
  if (model.discrete && options.occasions !== true) return failure("argument", `fit should be of a model in continuous time, not ${model.name}`);
  const read = orderLog(log);
  if (!read.ok) return read;
  const { customers, begins, day, firstDay, lastDay } = read.value;
  const until = Math.floor(options.until ?? lastDay);
  const calibrationEnd = options.calibrationEnd ?? until;
  if (!(until >= firstDay)) return failure("argument", `until should be a date on or after the first transaction, not ${until}`);
  const unitDays = daysPerUnit[options.unit];
  const periods = Math.floor((until - firstDay) / unitDays) + 1;
  if (periods > 20_000)
    return failure("argument", `periods should be at most 20,000; from the first transaction until ${until} there are ${periods}`);
  const actual = new Float64Array(periods);
  const births = new Map<number, number>();
  for (let customer = 0; customer < customers.length; customer += 1) {
    const begin = begins[customer]!;
    const born = day[begin]!;
    if (born > calibrationEnd || born > until) continue;
    const birth = born - firstDay + (options.occasions === true ? 1 : 0);
    births.set(birth, (births.get(birth) ?? 0) + 1);
    for (let place = begin + 1; place < begins[customer + 1]!; place += 1) {
      if (day[place]! > until) break;
      if (day[place] !== day[place - 1]) actual[Math.floor((day[place]! - firstDay) / unitDays)]! += 1;
    }
  }
  const expected = expectedByPeriod(model, parameters, births, unitDays, periods);
  return success({ actual, expected, actualCumulative: cumulated(actual), expectedCumulative: cumulated(expected) });
}
