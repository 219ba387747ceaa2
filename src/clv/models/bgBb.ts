import type { Evaluation, Likelihood } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { hypergeometric } from "../numerics/hypergeometric";
import { logGamma, logGammaRise } from "../numerics/logGamma";
import { logSum } from "../numerics/logSum";
import { failure, type Result, success } from "../result";
import { rises } from "./betaRise";
import { type GatheredHistory, gatherHistory, wrongInOpportunities } from "./history";
import { four, type Interval, type Parameters, type PurchaseModel } from "./purchases";

function bgBbLikelihood(history: GatheredHistory): Likelihood {
  const { frequency, recency, age, counts, customers, rate, warnings } = history;
  const longest = age.reduce((most, one) => Math.max(most, one), 0);

  function evaluate(parameters: Float64Array): Evaluation {
    const [alpha, beta, gamma, delta] = four(parameters);
    const inAlpha = rises(alpha, longest);
    const inBeta = rises(beta, longest);
    const inBoth = rises(alpha + beta, longest);
    const inDelta = rises(delta, longest);
    const inDeath = rises(gamma + delta, longest + 1);
    let value = 0;
    const gradient = new Float64Array(4);
    const hessian = new Float64Array(16);
    const terms = new Float64Array(longest + 1);
    const slope = new Float64Array(4);
    for (let row = 0; row < counts.length; row += 1) {
      const [x, last, n, count] = [frequency[row]!, recency[row]!, age[row]!, counts[row]!];
      /* A term for each opportunity k after which the customer may have gone, from the last one used; k = n is "not yet". */
      const kept = terms.subarray(0, n - last + 1);
      for (let k = last; k <= n; k += 1) {
        const leaves = k < n ? Math.log(gamma) - inDeath.value[k + 1]! : -inDeath.value[k]!;
        kept[k - last] = inAlpha.value[x]! + inBeta.value[k - x]! - inBoth.value[k]! + inDelta.value[k]! + leaves;
      }
      const log = logSum(kept);
      value += count * log;
      const mean = new Float64Array(4);
      for (let k = last; k <= n; k += 1) {
        const weight = count * Math.exp(kept[k - last]! - log);
        const gone = k < n;
        const deaths = gone ? k + 1 : k;
        slope[0] = inAlpha.first[x]! - inBoth.first[k]!;
        slope[1] = inBeta.first[k - x]! - inBoth.first[k]!;
        slope[2] = (gone ? 1 / gamma : 0) - inDeath.first[deaths]!;
        slope[3] = inDelta.first[k]! - inDeath.first[deaths]!;
        for (let i = 0; i < 4; i += 1) {
          mean[i]! += weight * slope[i]!;
          for (let j = 0; j < 4; j += 1) hessian[4 * i + j]! += weight * slope[i]! * slope[j]!;
        }
        hessian[0]! += weight * (inAlpha.second[x]! - inBoth.second[k]!);
        hessian[1]! -= weight * inBoth.second[k]!;
        hessian[4]! -= weight * inBoth.second[k]!;
        hessian[5]! += weight * (inBeta.second[k - x]! - inBoth.second[k]!);
        hessian[10]! -= weight * ((gone ? 1 / (gamma * gamma) : 0) + inDeath.second[deaths]!);
        hessian[11]! -= weight * inDeath.second[deaths]!;
        hessian[14]! -= weight * inDeath.second[deaths]!;
        hessian[15]! += weight * (inDelta.second[k]! - inDeath.second[deaths]!);
      }
      for (let i = 0; i < 4; i += 1) {
        gradient[i]! += mean[i]!;
        for (let j = 0; j < 4; j += 1) hessian[4 * i + j]! -= (mean[i]! * mean[j]!) / count;
      }
    }
    return { value, gradient, hessian };
  }

  const used = Math.min(0.9, Math.max(0.05, rate));
  return {
    customers,
    distinct: counts.length,
    starts: [
      [1, 1 / used - 1 || 0.1, 0.5, 2],
      [1, 1, 1, 1],
      [3, 3, 0.2, 3],
      [0.5, 0.5, 2, 20],
    ],
    warnings,
    evaluate,
  };
}

/** ln B(α + x, β + k − x)/B(α, β). */
const logBuys = (alpha: number, beta: number, x: number, k: number): number =>
  logGammaRise(alpha, x) + logGammaRise(beta, k - x) - logGammaRise(alpha + beta, k);
/** ln B(γ, δ + k)/B(γ, δ): alive through k opportunities. */
const logLasts = (gamma: number, delta: number, k: number): number => logGammaRise(delta, k) - logGammaRise(gamma + delta, k);
/** ln B(γ + 1, δ + k)/B(γ, δ): gone right after k opportunities. */
const logLeavesAfter = (gamma: number, delta: number, k: number): number =>
  Math.log(gamma) + logGammaRise(delta, k) - logGammaRise(gamma + delta, k + 1);

const logAliveThrough = ([alpha, beta, gamma, delta]: readonly [number, number, number, number], x: number, n: number): number =>
  logBuys(alpha, beta, x, n) + logLasts(gamma, delta, n);

/** ln of one customer's likelihood. Fader, Hardie & Shang (2010). */
export function bgBbLogLikelihood(parameters: Parameters, x: number, recency: number, n: number): number {
  const [alpha, beta, gamma, delta] = four(parameters);
  const gone = Array.from(
    { length: n - recency },
    (_, i) => logBuys(alpha, beta, x, recency + i) + logLeavesAfter(gamma, delta, recency + i),
  );
  return logSum([logAliveThrough([alpha, beta, gamma, delta], x, n), ...gone]);
}

const present = (parameters: Parameters, x: number, recency: number, n: number): number =>
  Math.exp(logAliveThrough(four(parameters), x, n) - bgBbLogLikelihood(parameters, x, recency, n));

/** α/(α + β) times the chance to last through each of the next opportunities. */
function bgBbByPeriod(live: Parameters, from: number, opportunities: number): Float64Array {
  const [alpha, beta, gamma, delta] = four(live);
  let bought = (alpha / (alpha + beta)) * Math.exp(logLasts(gamma, delta, from));
  return Float64Array.from({ length: opportunities }, (_, k) => (bought *= (delta + from + k) / (gamma + delta + from + k)));
}

/** The sum of these: the closed form has a removable pole at γ = 1. */
const bgBbExpected = (live: Parameters, opportunities: number): number =>
  bgBbByPeriod(live, 0, opportunities).reduce((sum, one) => sum + one, 0);

/** Over the opportunity after which the customer leaves, or none. Fader, Hardie & Shang (2010). */
function bgBbProbability(live: Parameters, { purchases: x, from, periods: n }: Interval): number {
  const [alpha, beta, gamma, delta] = four(live);
  if (x > n) return 0;
  const logChoose = (k: number): number => logGamma(k + 1) - logGamma(x + 1) - logGamma(k - x + 1);
  const terms = [logChoose(n) + logBuys(alpha, beta, x, n) + logLasts(gamma, delta, from + n)];
  for (let k = x; k < n; k += 1) terms.push(logChoose(k) + logBuys(alpha, beta, x, k) + logLeavesAfter(gamma, delta, from + k));
  const goneBefore = x === 0 ? -Math.expm1(logLasts(gamma, delta, from)) : 0;
  return Math.exp(logSum(terms)) + goneBefore;
}

/** α/(α + β) Σ_j B(γ, δ + j)/B(γ, δ) (1 + d)^−j = α/(α + β) δ/(γ + δ) v ₂F₁(1, δ + 1; γ + δ + 1; v), v = 1/(1 + d). */
function bgBbResidual(live: Parameters, discount: number): Result<number> {
  const [alpha, beta, gamma, delta] = four(live);
  const buys = (alpha / (alpha + beta)) * (delta / (gamma + delta));
  if (discount === 0)
    return gamma > 1
      ? success((buys * (gamma + delta)) / (gamma - 1))
      : failure(
          "no finite value",
          `without a discount rate the expected purchases have no bound, because gamma is ${Number(gamma.toPrecision(6))}, not above 1`,
        );
  const factor = 1 / (1 + discount);
  return success(buys * factor * hypergeometric(1, delta + 1, gamma + delta + 1, factor));
}

/**
 * The beta-geometric/beta-Bernoulli model for purchases at fixed occasions (a yearly gift, an event, a cruise): while alive a customer
 * uses each with a chance of their own, and before each leaves with a chance of their own. Ages count the occasions.
 */
export const bgBb: PurchaseModel = {
  name: "BG/BB",
  parameters: [
    { name: "alpha", about: "First shape of the chances to buy at an occasion", scale: positive },
    { name: "beta", about: "Second shape of the chances to buy at an occasion", scale: positive },
    { name: "gamma", about: "First shape of the chances to leave before an occasion", scale: positive },
    { name: "delta", about: "Second shape of the chances to leave before an occasion", scale: positive },
  ],
  published: [
    {
      data: "Donations, 11,104 donors, six occasions 1996–2001",
      estimates: [1.204, 0.75, 0.657, 2.783],
      logLikelihood: -33225.6,
      source: "Fader, Hardie & Shang (2010), Marketing Science 29(6)",
    },
  ],
  sources: [
    "Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29(6), 1086–1108",
  ],
  discrete: true,
  likelihood: (history) => {
    const gathered = gatherHistory(history, wrongInOpportunities, "no customer has used an opportunity, so there is nothing to estimate");
    return gathered.ok ? success(bgBbLikelihood(gathered.value)) : gathered;
  },
  atBoundary:
    "When alpha and beta run off together, all customers buy with one chance; when gamma and delta run off, all leave with one chance; when gamma runs to 0, nobody leaves.",
  alive: (parameters, x, recency, n) => (present(parameters, x, recency, n) * (parameters[3]! + n)) / (parameters[2]! + parameters[3]! + n),
  present,
  presentWhenNew: () => 1,
  posterior: (prior, x, n) => Float64Array.of(prior[0]! + x, prior[1]! + n - x, prior[2]!, prior[3]! + n),
  expected: bgBbExpected,
  byPeriod: bgBbByPeriod,
  probability: bgBbProbability,
  residual: bgBbResidual,
};
