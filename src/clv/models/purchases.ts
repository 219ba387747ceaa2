import type { Model } from "../fitting/likelihood";
import type { Result } from "../result";
import type { PurchaseHistory } from "./history";

export type Parameters = ArrayLike<number>;

/** Four parameters by their places, for destructuring to the paper's letters. */
export const four = (parameters: Parameters): readonly [number, number, number, number] => [
  parameters[0]!,
  parameters[1]!,
  parameters[2]!,
  parameters[3]!,
];

/** Exactly so many purchases between `from` and `from` + `periods`, counted from now. */
export interface Interval {
  readonly purchases: number;
  readonly from: number;
  readonly periods: number;
}

/**
 * A model of repeat purchases. All that is said of the future is said of a customer who is alive now, whose parameters then are
 * those of a new customer, moved by what was seen: the posterior is in the family of the prior.
 */
export interface PurchaseModel extends Model<PurchaseHistory> {
  /** The quantities of time are whole numbers of opportunities. */
  readonly discrete: boolean;
  /** Probability of being alive, as the paper defines it. */
  alive(parameters: Parameters, frequency: number, recency: number, age: number): number;
  /** Probability that the customer stands in the state that `posterior` describes; for BG/BB alive at the last opportunity, not the next. */
  present(parameters: Parameters, frequency: number, recency: number, age: number): number;
  /** The same for someone who has just bought for the first time. */
  presentWhenNew(parameters: Parameters): number;
  /** Parameters of a customer who is alive after so many purchases in so much time; with none in no time, of a new one. */
  posterior(parameters: Parameters, frequency: number, age: number): Float64Array;
  /** Expected purchases in the next periods of a customer who is alive. */
  expected(live: Parameters, periods: number): number;
  /** The same in each of so many periods, the first of which begins at `from`. */
  byPeriod(live: Parameters, from: number, periods: number): Float64Array;
  /** Probability of exactly so many purchases in an interval, of a customer who is alive now. */
  probability(live: Parameters, interval: Interval): number;
  /** Expected purchases of a customer who is alive, over all time, discounted at an effective rate per period. */
  residual(live: Parameters, discount: number): Result<number>;
}
