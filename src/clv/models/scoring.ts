import { gatherEqualRows } from "../fitting/equalRows";
import { failure, type Failure, type Result, success } from "../result";
import { type PurchaseHistory, wrongInOpportunities, wrongInRow } from "./history";
import type { Interval, Parameters, PurchaseModel } from "./purchases";

/** One number per customer. A row that cannot be scored stands in `refusals` with its sentence and costs no other row its answer. */
export interface Scores {
  /** NaN at the refused rows, and only there. */
  readonly values: Float64Array;
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  /** Counted from 0. */
  readonly row: number;
  readonly failure: Failure;
}

const wrongIn = (model: PurchaseModel): typeof wrongInRow => (model.discrete ? wrongInOpportunities : wrongInRow);

/** Runs over the rows that are sound, and writes down what is wrong with the others. */
function eachSoundRow(model: PurchaseModel, { frequency, recency, age }: PurchaseHistory, values: Float64Array, run: (row: number) => number): Scores {
  const wrong = wrongIn(model);
  const refusals: Refusal[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const sentence = wrong(frequency[row]!, recency[row]!, age[row]!);
    if (sentence === null) values[row] = run(row);
    else {
      values[row] = NaN;
      refusals.push({ row, failure: failure("argument", sentence).failure });
    }
  }
  return { values, refusals };
}

/** Probability that each customer is alive. */
export function aliveOf(model: PurchaseModel, parameters: Parameters, history: PurchaseHistory): Scores {
  const { frequency, recency, age } = history;
  return eachSoundRow(model, history, new Float64Array(frequency.length), (row) => model.alive(parameters, frequency[row]!, recency[row]!, age[row]!));
}

/** What a customer who is alive will do, once for each distinct frequency and age; then weighed with each one's chance of being so. */
function weighed(
  model: PurchaseModel,
  parameters: Parameters,
  history: PurchaseHistory,
  ofLive: (live: Float64Array) => number,
  withGone: (present: number, value: number) => number = (present, value) => present * value,
): Scores {
  const { frequency, recency, age } = history;
  const { columns, placeOf } = gatherEqualRows([frequency, age]);
  const shared = new Float64Array(columns[0]!.length).fill(NaN);
  return eachSoundRow(model, history, new Float64Array(frequency.length), (row) => {
    const place = placeOf[row]!;
    let value = shared[place]!;
    if (Number.isNaN(value)) {
      value = ofLive(model.posterior(parameters, frequency[row]!, age[row]!));
      shared[place] = value;
    }
    return withGone(model.present(parameters, frequency[row]!, recency[row]!, age[row]!), value);
  });
}

const newcomer = (model: PurchaseModel, parameters: Parameters): Float64Array => model.posterior(parameters, 0, 0);

function wrongPeriods(model: PurchaseModel, name: string, periods: number): Failure | null {
  const kind = model.discrete ? "a whole number of opportunities, 0 or more" : "a number, 0 or more";
  const good = periods >= 0 && periods < Infinity && (!model.discrete || (Number.isInteger(periods) && periods <= 1_000_000));
  return good ? null : failure("argument", `${name} should be ${kind}, not ${periods}`).failure;
}

/** Expected purchases of each customer in the next periods. */
export function expectedOf(model: PurchaseModel, parameters: Parameters, periods: number, history: PurchaseHistory): Result<Scores> {
  const wrong = wrongPeriods(model, "periods", periods);
  if (wrong) return { ok: false, failure: wrong };
  return success(weighed(model, parameters, history, (live) => model.expected(live, periods)));
}

/** Expected purchases in the periods after the first one. */
export function expectedWhenNew(model: PurchaseModel, parameters: Parameters, periods: number): Result<number> {
  const wrong = wrongPeriods(model, "periods", periods);
  return wrong ? { ok: false, failure: wrong } : success(model.presentWhenNew(parameters) * model.expected(newcomer(model, parameters), periods));
}

function wrongInterval(model: PurchaseModel, { purchases, from, periods }: Interval): Failure | null {
  if (!(purchases >= 0 && purchases <= 1_000_000 && Number.isInteger(purchases)))
    return failure("argument", `purchases should be a whole number from 0 to 1,000,000, not ${purchases}`).failure;
  return wrongPeriods(model, "from", from) ?? wrongPeriods(model, "periods", periods);
}

/** Someone who is gone buys nothing, for certain. */
const probabilityWithGone =
  (purchases: number) =>
  (present: number, ofLive: number): number =>
    present * ofLive + (purchases === 0 ? 1 - present : 0);

/** Probability of exactly so many purchases in an interval of the future, given each customer's history. */
export function probabilityOf(model: PurchaseModel, parameters: Parameters, interval: Interval, history: PurchaseHistory): Result<Scores> {
  const wrong = wrongInterval(model, interval);
  if (wrong) return { ok: false, failure: wrong };
  return success(weighed(model, parameters, history, (live) => model.probability(live, interval), probabilityWithGone(interval.purchases)));
}

/** The same of a new customer, counted from the first purchase, which is not among them. */
export function probabilityWhenNew(model: PurchaseModel, parameters: Parameters, interval: Interval): Result<number> {
  const wrong = wrongInterval(model, interval);
  if (wrong) return { ok: false, failure: wrong };
  const ofLive = model.probability(newcomer(model, parameters), interval);
  return success(probabilityWithGone(interval.purchases)(model.presentWhenNew(parameters), ofLive));
}

function wrongDiscount(discount: number): Failure | null {
  return discount >= 0 && discount < Infinity ? null : failure("argument", `discount should be a rate, 0 or more, not ${discount}`).failure;
}

/** Discounted expected residual purchases of each customer over all time (DERT), at an effective rate per period. */
export function residualOf(model: PurchaseModel, parameters: Parameters, discount: number, history: PurchaseHistory): Result<Scores> {
  const wrong = wrongDiscount(discount);
  if (wrong) return { ok: false, failure: wrong };
  /* Whether the sum is finite depends on the parameters that history does not move, so that one live customer tells for all. */
  const first = model.residual(newcomer(model, parameters), discount);
  if (!first.ok) return first;
  return success(
    weighed(model, parameters, history, (live) => {
      const value = model.residual(live, discount);
      return value.ok ? value.value : 0;
    }),
  );
}

/** DERT of a new customer, the first purchase left out. */
export function residualWhenNew(model: PurchaseModel, parameters: Parameters, discount: number): Result<number> {
  const wrong = wrongDiscount(discount);
  if (wrong) return { ok: false, failure: wrong };
  const value = model.residual(newcomer(model, parameters), discount);
  return value.ok ? success(model.presentWhenNew(parameters) * value.value) : value;
}

/** Expected purchases in the next periods, those of each period discounted to its end; a broken last period counts at its own end. */
export function discountedOf(model: PurchaseModel, parameters: Parameters, periods: number, discount: number, history: PurchaseHistory): Result<Scores> {
  const wrong = wrongPeriods(model, "periods", periods) ?? wrongDiscount(discount);
  if (wrong) return { ok: false, failure: wrong };
  const whole = Math.floor(periods);
  if (whole > 10_000) return failure("argument", `periods should be at most 10,000 where they are discounted one by one, not ${periods}`);
  const factor = 1 / (1 + discount);
  return success(
    weighed(model, parameters, history, (live) => {
      if (discount === 0) return model.expected(live, periods);
      let [sum, before, present] = [0, 0, 1];
      for (let period = 1; period <= whole; period += 1) {
        const now = model.expected(live, period);
        present *= factor;
        sum += (now - before) * present;
        before = now;
      }
      return periods > whole ? sum + (model.expected(live, periods) - before) * factor ** periods : sum;
    }),
  );
}
