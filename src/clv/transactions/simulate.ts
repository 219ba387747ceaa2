import type { PurchaseHistory } from "../models/history";
import type { Parameters } from "../models/purchases";
import { random, type Random } from "../numerics/random";
import type { TransactionLog } from "./log";

/** One customer who bought for the first time at 0: when they leave, purchase by purchase. */
interface Life {
  /** Time until the next purchase; Infinity for none. */
  next(): number;
}

const betaGeometricLife =
  (mayLeaveAtFirst: boolean) =>
  (source: Random, parameters: Parameters): Life => {
    const rate = source.gamma(parameters[0]!, parameters[1]!);
    const leaves = source.beta(parameters[2]!, parameters[3]!);
    let gone = mayLeaveAtFirst && source.uniform() < leaves;
    return {
      next: () => {
        if (gone) return Infinity;
        gone = source.uniform() < leaves;
        return source.exponential() / rate;
      },
    };
  };

const lives: Readonly<Record<SimulatedModel, (source: Random, parameters: Parameters) => Life>> = {
  "BG/NBD": betaGeometricLife(false),
  "MBG/NBD": betaGeometricLife(true),
  "Pareto/NBD": (source, parameters) => {
    const rate = source.gamma(parameters[0]!, parameters[1]!);
    let left = source.exponential() / source.gamma(parameters[2]!, parameters[3]!);
    return {
      next: () => {
        const wait = source.exponential() / rate;
        left -= wait;
        return left < 0 ? Infinity : wait;
      },
    };
  },
  NBD: (source, parameters) => {
    const rate = source.gamma(parameters[0]!, parameters[1]!);
    return { next: () => source.exponential() / rate };
  },
};

export type SimulatedModel = "BG/NBD" | "MBG/NBD" | "Pareto/NBD" | "NBD";

export interface SimulatedAges {
  readonly from: number;
  readonly to: number;
  /**
   * Ages and purchases fall on so many marks per unit of time (7: days in a week), and what falls on one mark is one purchase,
   * as in a log of days; left out, time is continuous.
   */
  readonly marks?: number;
}

/** Purchase histories of so many customers with ages evenly spread, without a log. The same seed gives the same customers. */
export function simulateHistory(
  model: SimulatedModel,
  parameters: Parameters,
  customers: number,
  ages: SimulatedAges,
  seed: number,
): PurchaseHistory {
  const source = random(seed);
  const [frequency, recency, age] = [new Float64Array(customers), new Float64Array(customers), new Float64Array(customers)];
  const { from, to, marks } = ages;
  const onMark = (time: number): number => (marks === undefined ? time : Math.floor(time * marks) / marks);
  for (let customer = 0; customer < customers; customer += 1) {
    const length = onMark(from + source.uniform() * (to - from));
    const life = lives[model](source, parameters);
    let [time, last, repeats] = [life.next(), 0, 0];
    while (onMark(time) <= length) {
      const mark = onMark(time);
      if (mark > last || marks === undefined) repeats += 1;
      last = mark;
      time += life.next();
    }
    frequency[customer] = repeats;
    recency[customer] = last;
    age[customer] = length;
  }
  return { frequency, recency, age };
}

/** Histories for BG/BB: how many of `opportunities` each customer used, and the last one. */
export function simulateOpportunities(parameters: Parameters, customers: number, opportunities: number, seed: number): PurchaseHistory {
  const source = random(seed);
  const [frequency, recency] = [new Float64Array(customers), new Float64Array(customers)];
  for (let customer = 0; customer < customers; customer += 1) {
    const buys = source.beta(parameters[0]!, parameters[1]!);
    const leaves = source.beta(parameters[2]!, parameters[3]!);
    for (let occasion = 1; occasion <= opportunities && source.uniform() >= leaves; occasion += 1) {
      if (source.uniform() >= buys) continue;
      frequency[customer]! += 1;
      recency[customer] = occasion;
    }
  }
  return { frequency, recency, age: new Float64Array(customers).fill(opportunities) };
}

/** Mean spend per repeat purchase under Gamma-Gamma; 0 where there are none. */
export function simulateSpend(parameters: Parameters, frequency: Float64Array, seed: number): Float64Array {
  const source = random(seed);
  return frequency.map((x) => {
    const rate = source.gamma(parameters[1]!, parameters[2]!);
    return x === 0 ? 0 : source.gamma(parameters[0]! * x, rate * x);
  });
}

export type SimulatedRenewals = "sBG" | "BdW" | "geometric";

/** Customers still there at 0, 1, …, renewals. */
export function simulateSurvivors(
  model: SimulatedRenewals,
  parameters: Parameters,
  customers: number,
  renewals: number,
  seed: number,
): Float64Array {
  const source = random(seed);
  const survivors = new Float64Array(renewals + 1);
  const power = model === "BdW" ? 1 / parameters[2]! : 1;
  for (let customer = 0; customer < customers; customer += 1) {
    const churn = model === "geometric" ? parameters[0]! : source.beta(parameters[0]!, parameters[1]!);
    /* Still there after t renewals when ln U < t^c ln(1 − churn). */
    const lasts = Math.ceil((Math.log(source.uniform()) / Math.log1p(-churn)) ** power);
    for (let t = 0; t <= renewals && t < lasts; t += 1) survivors[t]! += 1;
  }
  return survivors;
}

export interface SimulatedLog {
  readonly model: SimulatedModel;
  /** In weeks. */
  readonly purchases: Parameters;
  /** Gamma-Gamma. */
  readonly spend: Parameters;
  readonly customers: number;
  /** First purchases are evenly spread from `start` to `lastStart`, and followed to `end`; serial numbers. */
  readonly start: number;
  readonly lastStart: number;
  readonly end: number;
  readonly seed: number;
}

/** A transaction log in order of date, with whole-number customers from 1 and amounts in cents. */
export function simulateLog(options: SimulatedLog): TransactionLog {
  const source = random(options.seed);
  const { p, q, gamma } = { p: options.spend[0]!, q: options.spend[1]!, gamma: options.spend[2]! };
  const days: number[] = [];
  const ids: number[] = [];
  const amounts: number[] = [];
  for (let customer = 1; customer <= options.customers; customer += 1) {
    const born = options.start + source.uniform() * (options.lastStart - options.start + 1);
    const rate = source.gamma(q, gamma);
    const life = lives[options.model](source, options.purchases);
    for (let day = born; day < options.end + 1; day += 7 * life.next()) {
      days.push(Math.floor(day));
      ids.push(customer);
      amounts.push(Math.max(0.01, Math.round(100 * source.gamma(p, rate)) / 100));
    }
  }
  const order = Int32Array.from(days.keys()).sort((a, b) => days[a]! - days[b]! || a - b);
  const inOrder = (values: readonly number[]): Float64Array => Float64Array.from(order, (row) => values[row]!);
  return { customer: inOrder(ids), date: inOrder(days), amount: inOrder(amounts) };
}
