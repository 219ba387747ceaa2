import { gatherEqualRows } from "../fitting/equalRows";
import { failure, type Failure, type Result, success } from "../result";
import { mostOpportunities, type PurchaseHistory, wrongInOpportunities, wrongInRow } from "./history";
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

/**
 * Customers under one fit. What is asked of them shares the work: rows are checked once, each one's chance of being there is found
 * once, and what a customer who is alive will do is calculated once for each distinct frequency and age.
 */
class Scoring {
  readonly #present: Float64Array;
  readonly #refusals: Refusal[] = [];
  #groups: { readonly live: readonly Float64Array[]; readonly placeOf: Int32Array } | null = null;

  constructor(
    readonly model: PurchaseModel,
    readonly parameters: Parameters,
    readonly history: PurchaseHistory,
  ) {
    const { frequency, recency, age } = history;
    const wrong = model.discrete ? wrongInOpportunities : wrongInRow;
    const present = new Float64Array(frequency.length);
    for (let row = 0; row < present.length; row += 1) {
      const sentence = wrong(frequency[row]!, recency[row]!, age[row]!);
      if (sentence === null) present[row] = model.present(parameters, frequency[row]!, recency[row]!, age[row]!);
      else {
        present[row] = NaN;
        this.#refusals.push({ row, failure: failure("argument", sentence).failure });
      }
    }
    this.#present = present;
  }

  alive(): Scores {
    const { model, parameters, history } = this;
    if (!model.discrete) return { values: this.#present.slice(), refusals: this.#refusals };
    const { frequency, recency, age } = history;
    return {
      values: this.#present.map((present, row) =>
        Number.isNaN(present) ? NaN : model.alive(parameters, frequency[row]!, recency[row]!, age[row]!),
      ),
      refusals: this.#refusals,
    };
  }

  /** What one who is alive will do, times the chance of being so, plus what one who is gone does times the rest. */
  weighed(ofLive: (live: Float64Array) => number, ofGone = 0): Scores {
    const { live, placeOf } = (this.#groups ??= this.#grouped());
    const shared = Float64Array.from(live, ofLive);
    const values = new Float64Array(this.#present.length);
    const unheld: Refusal[] = [];
    for (let row = 0; row < values.length; row += 1) {
      const present = this.#present[row]!;
      const value = present * shared[placeOf[row]!]! + (1 - present) * ofGone;
      values[row] = value;
      if (Number.isFinite(value) || Number.isNaN(present)) continue;
      values[row] = NaN;
      unheld.push({ row, failure: tooFarOut() });
    }
    return { values, refusals: [...this.#refusals, ...unheld] };
  }

  #grouped(): { readonly live: readonly Float64Array[]; readonly placeOf: Int32Array } {
    const { model, parameters, history } = this;
    const sound = (column: Float64Array): Float64Array =>
      this.#refusals.length === 0 ? column : column.map((one, row) => (Number.isNaN(this.#present[row]!) ? 0 : one));
    const { columns, placeOf } = gatherEqualRows([sound(history.frequency), sound(history.age)]);
    const [frequency, age] = columns as [Float64Array, Float64Array];
    return { live: Array.from(frequency, (x, place) => model.posterior(parameters, x, age[place]!)), placeOf };
  }
}

export type { Scoring };

/** Customers under a fit, to be asked several things. */
export const scoring = (model: PurchaseModel, parameters: Parameters, history: PurchaseHistory): Scoring =>
  new Scoring(model, parameters, history);

/** Probability that each customer is alive. */
export const aliveOf = (customers: Scoring): Scores => customers.alive();

const tooFarOut = (): Failure =>
  failure("no finite value", "the parameters lie so far out that this cannot be worked out to twelve digits, or is too large to hold").failure;

/** One number, or the sentence why there is none. */
const held = (value: number): Result<number> => (Number.isFinite(value) ? success(value) : { ok: false, failure: tooFarOut() });

const newcomer = (model: PurchaseModel, parameters: Parameters): Float64Array => model.posterior(parameters, 0, 0);

function wrongPeriods(model: PurchaseModel, name: string, periods: number): Failure | null {
  const kind = model.discrete ? "a whole number of opportunities, 0 or more" : "a number, 0 or more";
  const good = periods >= 0 && periods < Infinity && (!model.discrete || Number.isInteger(periods));
  if (!good) return failure("argument", `${name} should be ${kind}, not ${periods}`).failure;
  return model.discrete && periods > mostOpportunities
    ? failure("argument", `${name} should be at most 10,000 opportunities, not ${periods}`).failure
    : null;
}

/** Expected purchases of each customer in the next periods. */
export function expectedOf(customers: Scoring, periods: number): Result<Scores> {
  const { model } = customers;
  const wrong = wrongPeriods(model, "periods", periods);
  if (wrong) return { ok: false, failure: wrong };
  return success(customers.weighed((live) => model.expected(live, periods)));
}

/** Expected purchases in the periods after the first one. */
export function expectedWhenNew(model: PurchaseModel, parameters: Parameters, periods: number): Result<number> {
  const wrong = wrongPeriods(model, "periods", periods);
  return wrong
    ? { ok: false, failure: wrong }
    : held(model.presentWhenNew(parameters) * model.expected(newcomer(model, parameters), periods));
}

function wrongInterval(model: PurchaseModel, { purchases, from, periods }: Interval): Failure | null {
  if (!(purchases >= 0 && purchases <= 1_000_000 && Number.isInteger(purchases)))
    return failure("argument", `purchases should be a whole number from 0 to 1,000,000, not ${purchases}`).failure;
  return wrongPeriods(model, "from", from) ?? wrongPeriods(model, "periods", periods);
}

/** Probability of exactly so many purchases in an interval of the future, given each customer's history. */
export function probabilityOf(customers: Scoring, interval: Interval): Result<Scores> {
  const { model } = customers;
  const wrong = wrongInterval(model, interval);
  if (wrong) return { ok: false, failure: wrong };
  /* Someone who is gone buys nothing, for certain. */
  return success(customers.weighed((live) => model.probability(live, interval), Number(interval.purchases === 0)));
}

/** The same of a new customer, counted from the first purchase, which is not among them. */
export function probabilityWhenNew(model: PurchaseModel, parameters: Parameters, interval: Interval): Result<number> {
  const wrong = wrongInterval(model, interval);
  if (wrong) return { ok: false, failure: wrong };
  const ofLive = model.probability(newcomer(model, parameters), interval);
  const present = model.presentWhenNew(parameters);
  return held(present * ofLive + (interval.purchases === 0 ? 1 - present : 0));
}

function wrongDiscount(discount: number): Failure | null {
  return discount >= 0 && discount < Infinity ? null : failure("argument", `discount should be a rate, 0 or more, not ${discount}`).failure;
}

/** Discounted expected residual purchases of each customer over all time (DERT), at an effective rate per period. */
export function residualOf(customers: Scoring, discount: number): Result<Scores> {
  const { model, parameters } = customers;
  const wrong = wrongDiscount(discount);
  if (wrong) return { ok: false, failure: wrong };
  /* Whether the sum is finite depends on the parameters that history does not move, so that one live customer tells for all. */
  const first = model.residual(newcomer(model, parameters), discount);
  if (!first.ok) return first;
  return success(
    customers.weighed((live) => {
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
  return value.ok ? held(model.presentWhenNew(parameters) * value.value) : value;
}

/** Expected purchases in the next periods, those of each period discounted to its end; a broken last period counts at its own end. */
export function discountedOf(customers: Scoring, periods: number, discount: number): Result<Scores> {
  const { model } = customers;
  const wrong = wrongPeriods(model, "periods", periods) ?? wrongDiscount(discount);
  if (wrong) return { ok: false, failure: wrong };
  const whole = Math.floor(periods);
  if (whole > 10_000) return failure("argument", `periods should be at most 10,000 where they are discounted one by one, not ${periods}`);
  const factor = 1 / (1 + discount);
  return success(
    customers.weighed((live) => {
      if (discount === 0) return model.expected(live, periods);
      let sum = 0;
      let present = 1;
      for (const bought of model.byPeriod(live, 0, whole)) {
        present *= factor;
        sum += bought * present;
      }
      return periods > whole ? sum + (model.expected(live, periods) - model.expected(live, whole)) * factor ** periods : sum;
    }),
  );
}
