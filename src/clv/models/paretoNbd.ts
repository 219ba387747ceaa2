import type { Evaluation, Likelihood } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { scaledExponentialIntegral } from "../numerics/exponentialIntegral";
import { logGamma, logGammaRise } from "../numerics/logGamma";
import { logAdd } from "../numerics/logSum";
import { logIntegralOverLine } from "../numerics/quadrature";
import { root } from "../numerics/root";
import { countAtLeast, risingFactorials } from "../numerics/rising";
import { failure, type Result, success } from "../result";
import { type GatheredHistory, gatherHistory, thinned } from "./history";
import { logNegativeBinomial } from "./negativeBinomial";
import { integrateTail, paretoTail } from "./paretoTail";
import { four, type Interval, type Parameters, type PurchaseModel } from "./purchases";

export function paretoLikelihood(history: GatheredHistory): Likelihood {
  const { frequency, recency, age, counts, customers, rate, meanAge, warnings } = history;
  const repeats = countAtLeast(frequency, counts);
  const tail = paretoTail();
  const slope = new Float64Array(4);
  const alive = new Float64Array(4);

  function evaluate(parameters: Float64Array): Evaluation {
    const [r, alpha, s, beta] = four(parameters);
    const rising = risingFactorials(r, repeats);
    const gradient = Float64Array.of(
      rising.first + customers * Math.log(alpha),
      (customers * r) / alpha,
      customers * Math.log(beta),
      (customers * s) / beta,
    );
    const hessian = new Float64Array(16);
    hessian[0] = rising.second;
    hessian[1] = customers / alpha;
    hessian[5] = (-customers * r) / (alpha * alpha);
    hessian[11] = customers / beta;
    hessian[15] = (-customers * s) / (beta * beta);
    let value = rising.value + customers * (r * Math.log(alpha) + s * Math.log(beta));
    for (let row = 0; row < counts.length; row += 1) {
      const [count, n, last, now] = [counts[row]!, r + frequency[row]!, recency[row]!, age[row]!];
      integrateTail(tail, n, alpha, s, beta, last, now);
      const { log, means } = tail;
      const [logAlpha, logBeta] = [Math.log(alpha + now), Math.log(beta + now)];
      const [nowAlpha, nowBeta] = [1 / (alpha + now), 1 / (beta + now)];
      const logAlive = -n * logAlpha - s * logBeta;
      const logGone = log === -Infinity ? log : Math.log(s) + log;
      value += count * logAdd(logAlive, logGone);
      const gone = 1 / (1 + Math.exp(logAlive - logGone));
      const weight = count * gone;
      const still = count - weight;
      alive[0] = -logAlpha;
      alive[1] = -n * nowAlpha;
      alive[2] = -logBeta;
      alive[3] = -s * nowBeta;
      gradient[0]! += still * alive[0];
      gradient[1]! += still * alive[1];
      gradient[2]! += still * alive[2];
      gradient[3]! += still * alive[3];
      hessian[1] -= still * nowAlpha;
      hessian[5] += still * n * nowAlpha * nowAlpha;
      hessian[11] -= still * nowBeta;
      hessian[15] += still * s * nowBeta * nowBeta;
      if (gone === 0) continue;
      /* ln of the gone part: the mean slope under the integrand, the mean curvature plus the spread of the slope. */
      const [a, i, b, j] = [means[0]!, means[1]!, means[2]!, means[3]!];
      slope[0] = -a - Math.log(alpha + last);
      slope[1] = -n * i;
      slope[2] = 1 / s - b - Math.log(beta + last);
      slope[3] = -(s + 1) * j;
      for (let k = 0; k < 4; k += 1) gradient[k]! += weight * slope[k]!;
      const m = s + 1;
      hessian[0] += weight * (means[4]! - a * a);
      hessian[1] += weight * (n * (means[5]! - a * i) - i);
      hessian[2]! += weight * (means[6]! - a * b);
      hessian[3]! += weight * m * (means[7]! - a * j);
      hessian[5] += weight * (n * n * (means[8]! - i * i) + n * means[8]!);
      hessian[6]! += weight * n * (means[9]! - i * b);
      hessian[7]! += weight * n * m * (means[10]! - i * j);
      hessian[10]! += weight * (means[11]! - b * b - 1 / (s * s));
      hessian[11] += weight * (m * (means[12]! - b * j) - j);
      hessian[15] += weight * (m * m * (means[13]! - j * j) + m * means[13]!);
      const spread = weight * (1 - gone);
      for (let k = 0; k < 4; k += 1)
        for (let l = k; l < 4; l += 1) hessian[4 * k + l]! += spread * (slope[k]! - alive[k]!) * (slope[l]! - alive[l]!);
    }
    for (let k = 0; k < 4; k += 1) for (let l = 0; l < k; l += 1) hessian[4 * k + l] = hessian[4 * l + k]!;
    return { value, gradient, hessian };
  }

  return {
    customers,
    distinct: counts.length,
    starts: [
      [0.5, 0.4 / rate, 0.6, 0.4 * meanAge],
      [1, 1 / rate, 1, meanAge],
      [0.3, 0.2 / rate, 0.3, 0.1 * meanAge],
      [2, 2 / rate, 0.2, meanAge],
    ],
    warnings,
    evaluate,
    sample: (rows) => paretoLikelihood(thinned(history, rows)),
  };
}

/** One for all calls: nothing of it is read after the call. */
const scratch = paretoTail();

/** ln of the chance to be gone since the last purchase, against that of being alive. */
function logGoneAgainstAlive(
  [r, alpha, s, beta]: readonly [number, number, number, number],
  x: number,
  recency: number,
  age: number,
): number {
  integrateTail(scratch, r + x, alpha, s, beta, recency, age);
  return Math.log(s) + scratch.log + (r + x) * Math.log(alpha + age) + s * Math.log(beta + age);
}

/** ln of one customer's likelihood. Schmittlein, Morrison & Colombo (1987); Fader & Hardie, brucehardie.com/notes/009. */
export function paretoNbdLogLikelihood(parameters: Parameters, x: number, recency: number, age: number): number {
  const [r, alpha, s, beta] = four(parameters);
  const stillThere = logGammaRise(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age) - s * Math.log1p(age / beta);
  return stillThere + logAdd(0, logGoneAgainstAlive([r, alpha, s, beta], x, recency, age));
}

const paretoAlive = (parameters: Parameters, x: number, recency: number, age: number): number =>
  1 / (1 + Math.exp(logGoneAgainstAlive(four(parameters), x, recency, age)));

/** (r/α) β/(s − 1) [1 − (β/(β + t))^(s − 1)], which at s = 1 is (r/α) β ln(1 + t/β). */
function paretoExpected(live: Parameters, t: number): number {
  const [r, alpha, s, beta] = four(live);
  const log = Math.log1p(t / beta);
  const over = s - 1;
  return (r / alpha) * beta * (over === 0 ? log : -Math.expm1(-over * log) / over);
}

/** Who lives to the begin of a period has the death rate (s, β + begin). */
const paretoByPeriod = (live: Parameters, from: number, periods: number): Float64Array => {
  const [r, alpha, s, beta] = four(live);
  return Float64Array.from({ length: periods }, (_, period) => {
    const begin = from + period;
    return Math.exp(-s * Math.log1p(begin / beta)) * paretoExpected([r, alpha, s, beta + begin], 1);
  });
};

/** Purchases within the interval until death in it, or all the interval long; for none, also death before it. */
function paretoProbability(live: Parameters, { purchases: n, from, periods: t }: Interval): number {
  const [r, alpha, s, beta] = four(live);
  if (t === 0) return n === 0 ? 1 : 0;
  const throughout = Math.exp(logNegativeBinomial(n, r, alpha, t) - s * Math.log1p((from + t) / beta));
  const coefficient =
    (n === 0 ? 0 : logGammaRise(r, n) - logGamma(n + 1)) + Math.log(s) - (s + 1) * Math.log1p(from / beta) - Math.log(beta);
  /* Over the log-odds of the time of death within the interval, from about where n purchases were likeliest made by then. */
  const late = beta + from;
  const toGo = (logY: number): number => {
    const y = Math.exp(logY);
    return n + 1 - ((r + n) * y) / (alpha + y) - ((s + 1) * y) / (late + y);
  };
  const least = Math.log(((n + 1) / (r + n + s + 1)) * Math.min(alpha, late));
  const likely = Math.exp(root(toGo, least - 1, Math.log(((n + 1) / (r + s)) * Math.max(alpha, late)) + 1));
  const early = likely < t / 2;
  const narrow = ((r + n) * alpha * likely) / (alpha + likely) ** 2 + ((s + 1) * late * likely) / (late + likely) ** 2;
  const [centre, width] = early ? [Math.log(likely / (t - likely)), 1 / Math.sqrt(narrow)] : [Math.log(n + 1), 1];
  const within = logIntegralOverLine(
    (odds) => {
      const up = Math.log1p(Math.exp(-Math.abs(odds)));
      const logShare = odds < 0 ? odds - up : -up;
      const y = t * Math.exp(logShare);
      const bought = n === 0 ? 0 : n * (Math.log(t) + logShare - Math.log(alpha + y));
      return (
        bought -
        r * Math.log1p(y / alpha) -
        (s + 1) * Math.log1p(y / (beta + from)) +
        Math.log(t) +
        logShare +
        (odds < 0 ? -up : -odds - up)
      );
    },
    centre,
    width,
  );
  const goneBefore = n === 0 ? -Math.expm1(-s * Math.log1p(from / beta)) : 0;
  return throughout + Math.exp(coefficient + within) + goneBefore;
}

/** (r/α) ∫ e^(−δ t) (β/(β + t))^s dt at the continuous rate δ = ln(1 + discount). Fader, Hardie & Lee (2005b), with e^z E_s(z) for Tricomi's function. */
function paretoResidual(live: Parameters, discount: number): Result<number> {
  const [r, alpha, s, beta] = four(live);
  const delta = Math.log1p(discount);
  if (delta === 0 && s <= 1)
    return failure(
      "no finite value",
      `without a discount rate the expected purchases have no bound, because s is ${Number(s.toPrecision(6))}, not above 1`,
    );
  return success((r / alpha) * beta * scaledExponentialIntegral(s, beta * delta));
}

/** The Pareto/NBD model: while alive a customer buys at random at a rate of their own, and dies at any time at a rate of their own. */
export const paretoNbd: PurchaseModel = {
  name: "Pareto/NBD",
  parameters: [
    { name: "r", about: "Shape of the purchase rates over customers", scale: positive },
    { name: "alpha", about: "Rate of the purchase rates over customers, in units of time", scale: positive },
    { name: "s", about: "Shape of the death rates over customers", scale: positive },
    { name: "beta", about: "Rate of the death rates over customers, in units of time", scale: positive },
  ],
  published: [
    {
      data: "CDNOW, 2,357 customers, weeks, calibration to 1997-09-30",
      estimates: [0.553, 10.578, 0.606, 11.669],
      logLikelihood: -9594.98,
      source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, brucehardie.com/notes/009",
    },
  ],
  sources: [
    "Schmittlein, Morrison & Colombo (1987), Counting Your Customers, Management Science 33(1), 1–24",
    "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, brucehardie.com/notes/009",
    "Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, J. of Marketing Research 42(4)",
  ],
  discrete: false,
  likelihood: (history) => {
    const gathered = gatherHistory(history);
    return gathered.ok ? success(paretoLikelihood(gathered.value)) : gathered;
  },
  atBoundary:
    "When s runs to 0 or beta runs off alone, nobody leaves and NBD describes the data as well; when s and beta run off together, all customers have one death rate, s/beta; when r and alpha run off, all buy at one rate.",
  alive: paretoAlive,
  present: paretoAlive,
  presentWhenNew: () => 1,
  posterior: (prior, x, age) => Float64Array.of(prior[0]! + x, prior[1]! + age, prior[2]!, prior[3]! + age),
  expected: paretoExpected,
  byPeriod: paretoByPeriod,
  probability: paretoProbability,
  residual: paretoResidual,
};
