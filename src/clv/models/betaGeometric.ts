import type { Evaluation, Likelihood } from "../fitting/likelihood";
import { logBetaMean } from "../numerics/betaMean";
import { scaledExponentialIntegral } from "../numerics/exponentialIntegral";
import { logGammaRise } from "../numerics/logGamma";
import { logAdd, logOneLessExp } from "../numerics/logSum";
import { countAtLeast, risingFactorials } from "../numerics/rising";
import { failure, type Result, success } from "../result";
import { type GatheredHistory, thinned } from "./history";
import { logNegativeBinomial, logNegativeBinomialTail } from "./negativeBinomial";
import { four, type Interval, type Parameters } from "./purchases";

/**
 * What BG/NBD and MBG/NBD share: purchases at a rate λ ~ Gamma(r, α), and after a purchase a customer leaves with probability
 * p ~ Beta(a, b). They differ in `first`: 1 when the first purchase may be the last (MBG), 0 when it may not (BG).
 */
export type FirstChance = 0 | 1;

/* Doubled once more, it is still a number. */
const mostTogether = 1e300;

/** The parts of the log-likelihood that depend on x only are sums over integers; the rest is a two-term log-sum per distinct row. */
export function betaGeometricLikelihood(first: FirstChance, history: GatheredHistory): Likelihood {
  const { frequency, recency, age, counts, customers, rate, meanAge, warnings } = history;
  const repeats = countAtLeast(frequency, counts);
  const chances = first === 0 ? repeats : Float64Array.of(customers, ...repeats);

  function evaluate(parameters: Float64Array): Evaluation {
    const [r, alpha, a, b] = four(parameters);
    const inR = risingFactorials(r, repeats);
    const inB = risingFactorials(b, chances);
    const inSum = risingFactorials(a + b, chances);
    const logA = Math.log(a);
    let value = 0;
    let together = 1;
    let [gr, gAlpha, ga, gb] = [0, 0, 0, 0];
    let [hrr, hrAlpha, hra, hrb, hAlphaAlpha, hAlphaA, hAlphaB, haa, hab, hbb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < counts.length; i += 1) {
      const x = frequency[i]!;
      const count = counts[i]!;
      const n = r + x;
      const untilNow = 1 / (alpha + age[i]!);
      const logUntilNow = Math.log(alpha + age[i]!);
      value -= count * n * logUntilNow;
      gr -= count * logUntilNow;
      gAlpha -= count * n * untilNow;
      hrAlpha -= count * untilNow;
      hAlphaAlpha += count * n * untilNow * untilNow;
      if (x + first === 0) continue;
      /* "Gone since the last purchase" against "alive", and the derivatives of its logarithm. */
      const last = b + x - 1 + first;
      const untilLast = 1 / (alpha + recency[i]!);
      const dr = logUntilNow - Math.log(alpha + recency[i]!);
      const logRatio = logA - Math.log(last) + n * dr;
      const ratio = Math.exp(-Math.abs(logRatio));
      const gone = logRatio > 0 ? 1 / (1 + ratio) : ratio / (1 + ratio);
      value += count * Math.max(logRatio, 0);
      /* Logarithms of customers who stand alone are taken of their product: one for hundreds of them. */
      if (count === 1) together *= 1 + ratio;
      else value += count * Math.log1p(ratio);
      if (together > mostTogether) {
        value += Math.log(together);
        together = 1;
      }
      const dAlpha = n * (untilNow - untilLast);
      const da = 1 / a;
      const db = -1 / last;
      const weight = count * gone;
      const spread = weight * (1 - gone);
      gr += weight * dr;
      gAlpha += weight * dAlpha;
      ga += weight * da;
      gb += weight * db;
      hrr += spread * dr * dr;
      hrAlpha += weight * (untilNow - untilLast) + spread * dr * dAlpha;
      hra += spread * dr * da;
      hrb += spread * dr * db;
      hAlphaAlpha += weight * n * (untilLast * untilLast - untilNow * untilNow) + spread * dAlpha * dAlpha;
      hAlphaA += spread * dAlpha * da;
      hAlphaB += spread * dAlpha * db;
      haa += (spread - weight) * da * da;
      hab += spread * da * db;
      hbb += (spread + weight) * db * db;
    }
    value += Math.log(together) + customers * r * Math.log(alpha) + inR.value + inB.value - inSum.value;
    gr += customers * Math.log(alpha) + inR.first;
    gAlpha += (customers * r) / alpha;
    ga -= inSum.first;
    gb += inB.first - inSum.first;
    hrr += inR.second;
    hrAlpha += customers / alpha;
    hAlphaAlpha -= (customers * r) / (alpha * alpha);
    haa -= inSum.second;
    hab -= inSum.second;
    hbb += inB.second - inSum.second;
    return {
      value,
      gradient: Float64Array.of(gr, gAlpha, ga, gb),
      hessian: Float64Array.of(
        ...[hrr, hrAlpha, hra, hrb],
        ...[hrAlpha, hAlphaAlpha, hAlphaA, hAlphaB],
        ...[hra, hAlphaA, haa, hab],
        ...[hrb, hAlphaB, hab, hbb],
      ),
    };
  }

  return {
    customers,
    distinct: counts.length,
    starts: [
      [0.5, 0.4 / rate, 0.8, 2.5],
      [1, 1 / rate, 1, 2],
      [0.3, Math.min(0.1 / rate, meanAge), 0.2, 0.8],
      [2, 2 / rate, 0.1, 2],
    ],
    warnings,
    evaluate,
    sample: (rows) => betaGeometricLikelihood(first, thinned(history, rows)),
  };
}

/** ln of "gone since the last purchase" against "alive": a/(b + x − 1) ((α + T)/(α + t_x))^(r + x) for BG, b + x in place of b + x − 1 for MBG. */
function logGone(first: FirstChance, parameters: Parameters, x: number, recency: number, age: number): number {
  if (x + first === 0) return -Infinity;
  const silence = Math.log1p((age - recency) / (parameters[1]! + recency));
  return Math.log(parameters[2]! / (parameters[3]! + x - 1 + first)) + (parameters[0]! + x) * silence;
}

/** ln of one customer's likelihood. Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007). */
export function betaGeometricLogLikelihood(first: FirstChance, parameters: Parameters, x: number, recency: number, age: number): number {
  const [r, alpha, a, b] = four(parameters);
  const shared = logGammaRise(r, x) + logGammaRise(b, x + first) - logGammaRise(a + b, x + first);
  return shared - r * Math.log1p(age / alpha) - x * Math.log(alpha + age) + logAdd(0, logGone(first, parameters, x, recency, age));
}

export const betaGeometricAlive = (first: FirstChance, parameters: Parameters, x: number, recency: number, age: number): number =>
  1 / (1 + Math.exp(logGone(first, parameters, x, recency, age)));

const mostTerms = 3000;

/**
 * E of purchases in t of a customer who is alive: (a+b−1)/(a−1) [1 − (α/(α+t))^r ₂F₁(r, b; a+b−1; t/(α+t))], the published form,
 * has removable poles at a = 1 and a + b = 1. Summed instead over the number N of purchases that the rate alone would bring,
 * Σ P(N = j) H_j with H_j = Σ_{k≤j} (b)_{k−1}/(a+b)_{k−1}, every term is positive and nothing cancels.
 */
export function betaGeometricExpected(live: Parameters, t: number): number {
  const [r, alpha, a, b] = four(live);
  if (t === 0) return 0;
  const w = t / (alpha + t);
  const none = r * Math.log(alpha / (alpha + t));
  const mean = (r * t) / alpha;
  /* Where the sum is long, or its first term has no digits left, the mean over p is quicker. */
  if (none < -600 || mean + 40 / (1 - w) + 8 * Math.sqrt(mean / (1 - w)) > mostTerms) return expectedOverBeta(r, alpha, a, b, t);
  let probability = Math.exp(none);
  let survived = 1;
  let bought = 0;
  let sum = 0;
  for (let j = 0; j < 2 * mostTerms; j += 1) {
    probability *= ((r + j) / (j + 1)) * w;
    bought += survived;
    survived *= (b + j) / (a + b + j);
    const term = probability * bought;
    sum += term;
    const ratio = ((r + j + 1) / (j + 2)) * w * (1 + survived / bought);
    if (ratio < 1 && term * ratio < 1e-17 * sum * (1 - ratio)) return sum;
  }
  return expectedOverBeta(r, alpha, a, b, t);
}

/** E (1 − (1 + p t/α)^−r)/p over p ~ Beta(a, b). */
function expectedOverBeta(r: number, alpha: number, a: number, b: number, t: number): number {
  const logU = Math.log(t / alpha);
  /* Where p u is next to nothing the quotient is r u, and p itself may be too small to hold. */
  return Math.exp(
    logBetaMean(a, b, (logP) => (logU + logP < -45 ? Math.log(r) + logU : logOneLessExp(-r * Math.log1p(Math.exp(logU + logP))) - logP)),
  );
}

/**
 * P(n purchases between t₀ and t₀ + t) of a customer who is alive. Given λ and p the customer is still there at t₀ with
 * e^(−λ p t₀), and then either keeps all n, or leaves after the n-th: (1−p)^n Pois_n + p (1−p)^(n−1) P(Pois ≥ n).
 */
export function betaGeometricProbability(live: Parameters, { purchases: n, from, periods: t }: Interval): number {
  const [r, alpha, a, b] = four(live);
  if (t === 0) return n === 0 ? 1 : 0;
  if (from === 0) {
    const kept = Math.exp(logGammaRise(b, n) - logGammaRise(a + b, n) + logNegativeBinomial(n, r, alpha, t));
    return n === 0
      ? kept
      : kept + (a / (b + n - 1)) * Math.exp(logGammaRise(b, n) - logGammaRise(a + b, n) + logNegativeBinomialTail(n, r, alpha, t));
  }
  const there = { power: r, size: from / alpha };
  if (n === 0)
    return 1 - Math.exp(logBetaMean(a, b, (logP) => logOneLessExp(-r * Math.log1p(t / (alpha + from * Math.exp(logP)))), there));
  /* Having stayed n times, or n − 1 times and then left, moves the beta distribution; the rest is taken under the moved one. */
  const stayed = logGammaRise(b, n) - logGammaRise(a + b, n);
  const keptAll = logNegativeBinomial(n, r, alpha, t) + logBetaMean(a, b + n, () => 0, { power: r + n, size: from / (alpha + t) });
  const leftAtLast = logBetaMean(a + 1, b + n - 1, (logP) => logNegativeBinomialTail(n, r, alpha + from * Math.exp(logP), t), there);
  return Math.exp(stayed + keptAll) + Math.exp(stayed + Math.log(a / (b + n - 1)) + leftAtLast);
}

/** E of λ/(λ p + δ), the purchases of a customer who is alive discounted at the continuous rate δ = ln(1 + discount). */
export function betaGeometricResidual(live: Parameters, discount: number): Result<number> {
  const [r, alpha, a, b] = four(live);
  const delta = Math.log1p(discount);
  if (!(delta >= 0)) return failure("argument", `discount should be a rate, 0 or more, not ${discount}`);
  if (delta === 0)
    return a > 1
      ? success((a + b - 1) / (a - 1))
      : failure(
          "no finite value",
          `without a discount rate the expected purchases have no bound, because a is ${Number(a.toPrecision(6))}, not above 1`,
        );
  const logZ = Math.log(alpha * delta);
  /* E over λ is r e^y E_(r+1)(y)/p with y = αδ/p; for small p it is that over y alone, and p itself may be too small to hold. */
  return success(
    Math.exp(
      logBetaMean(a, b, (logP) =>
        logZ - logP > 45 + Math.log1p(r)
          ? Math.log(r) - logZ
          : Math.log(r * scaledExponentialIntegral(r + 1, Math.exp(logZ - logP))) - logP,
      ),
    ),
  );
}
