import { logBetaMean } from "./betaMean";

const seriesUpTo = 0.9;
const mostTerms = 100_000;

/** Σ (a)ₙ(b)ₙ/(c)ₙ zⁿ/n!; NaN when it has not settled at the last term allowed. Abramowitz & Stegun 15.1.1. */
function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < mostTerms; n += 1) {
    const ratio = (((a + n) / (n + 1)) * (b + n) * z) / (c + n);
    term *= ratio;
    sum += term;
    if (term === 0) return sum;
    /* The ratio of terms tends to z; once it is below 1 the rest is at most term · ratio / (1 − ratio) or so. */
    const settling = Math.max(Math.abs(ratio), z);
    if (settling < 1 && Math.abs(term) * settling <= 1e-17 * Math.abs(sum) * (1 - settling)) return sum;
  }
  return NaN;
}

/**
 * ln E(1 − z p)^−a for p ~ Beta(b, c − b): Euler's integral, where 1 − z p as (1 − p) + (1 − z) p keeps its digits with z and p
 * both near 1. Abramowitz & Stegun 15.3.1.
 */
const logEulerIntegral = (a: number, b: number, c: number, z: number): number =>
  logBetaMean(b, c - b, (logP, logRest) => -a * Math.log(Math.exp(logRest) + (1 - z) * Math.exp(logP)));

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for a, b, c > 0 and z < 1.
 * Region by region: Pfaff's transformation for z < 0, the power series up to 0.9, Euler's integral above; where neither a nor b
 * is below c, the power series to its end. NaN where none of these gives twelve digits; never an unfinished sum.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(a >= 0 && b >= 0 && c > 0 && z < 1)) return NaN;
  if (z === 0 || a === 0 || b === 0) return 1;
  if (z < 0) {
    const [power, other] = a <= b ? [a, b] : [b, a];
    const folded = c - other >= 0 ? hypergeometric(power, c - other, c, z / (z - 1)) : series(power, c - other, c, z / (z - 1));
    return folded * (1 - z) ** -power;
  }
  if (z <= seriesUpTo) return series(a, b, c, z);
  if (b < c) return Math.exp(logEulerIntegral(a, b, c, z));
  if (a < c) return Math.exp(logEulerIntegral(b, a, c, z));
  return series(a, b, c, z);
}
