import type { Likelihood } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { countAtLeast, risingFactorials } from "../numerics/rising";
import { failure, success } from "../result";
import { type GatheredHistory, gatherHistory, thinned } from "./history";
import { logNegativeBinomial } from "./negativeBinomial";
import type { PurchaseModel } from "./purchases";

function nbdLikelihood(history: GatheredHistory): Likelihood {
  const { frequency, age, counts, customers, rate, warnings } = history;
  const repeats = countAtLeast(frequency, counts);
  return {
    customers,
    distinct: counts.length,
    starts: [
      [0.5, 0.5 / rate],
      [2, 2 / rate],
    ],
    warnings,
    evaluate([r = NaN, alpha = NaN]) {
      const rising = risingFactorials(r, repeats);
      let [value, gr, gAlpha, hrAlpha, hAlphaAlpha] = [rising.value, rising.first, 0, 0, 0];
      for (let i = 0; i < counts.length; i += 1) {
        const [count, n, time] = [counts[i]!, r + frequency[i]!, alpha + age[i]!];
        const log = Math.log1p(age[i]! / alpha);
        value -= count * (r * log + frequency[i]! * Math.log(time));
        gr -= count * log;
        gAlpha += count * (r / alpha - n / time);
        hrAlpha += count * (1 / alpha - 1 / time);
        hAlphaAlpha += count * (n / (time * time) - r / (alpha * alpha));
      }
      return { value, gradient: Float64Array.of(gr, gAlpha), hessian: Float64Array.of(rising.second, hrAlpha, hrAlpha, hAlphaAlpha) };
    },
    sample: (rows) => nbdLikelihood(thinned(history, rows)),
  };
}

/** The negative binomial model: every customer buys at random at a rate of their own, and none ever leaves. The naive baseline. */
export const nbd: PurchaseModel = {
  name: "NBD",
  parameters: [
    { name: "r", about: "Shape of the purchase rates over customers", scale: positive },
    { name: "alpha", about: "Rate of the purchase rates over customers, in units of time", scale: positive },
  ],
  published: [],
  sources: ["Ehrenberg (1959), The Pattern of Consumer Purchases, Applied Statistics 8(1), 26–41"],
  discrete: false,
  likelihood: (history) => {
    const gathered = gatherHistory(history);
    return gathered.ok ? success(nbdLikelihood(gathered.value)) : gathered;
  },
  atBoundary: "When r and alpha run off together, all customers buy at one rate, r/alpha.",
  alive: () => 1,
  present: () => 1,
  presentWhenNew: () => 1,
  posterior: (prior, x, age) => Float64Array.of(prior[0]! + x, prior[1]! + age),
  expected: (live, periods) => (live[0]! / live[1]!) * periods,
  byPeriod: (live, _, periods) => new Float64Array(periods).fill(live[0]! / live[1]!),
  probability: (live, { purchases, periods }) =>
    periods === 0 ? Number(purchases === 0) : Math.exp(logNegativeBinomial(purchases, live[0]!, live[1]!, periods)),
  residual: (live, discount) =>
    discount > 0
      ? success(live[0]! / live[1]! / Math.log1p(discount))
      : failure("no finite value", "without a discount rate the expected purchases have no bound, because nobody leaves"),
};
