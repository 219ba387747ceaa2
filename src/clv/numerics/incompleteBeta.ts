import { logBeta } from "./logGamma";

const mostSteps = 20_000;

/** Lentz's evaluation of the continued fraction. Abramowitz & Stegun 26.5.8. */
function fraction(a: number, b: number, x: number): number {
  const least = 1e-300;
  const safe = (value: number): number => (Math.abs(value) < least ? least : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostSteps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) return value;
  }
  return NaN;
}

/** Where the fraction settles quickly; beyond it, the other tail is summed and taken from 1. */
const isBelow = (a: number, b: number, x: number): boolean => x < (a + 1) / (a + b + 2);

const logFront = (a: number, b: number, x: number, rest: number): number => a * Math.log(x) + b * Math.log(rest) - logBeta(a, b);

/** 1 less the other tail, where the fraction is of the other tail. */
function complement(a: number, b: number, x: number, rest: number): number {
  const front = Math.exp(logFront(a, b, x, rest));
  return front === 0 ? 1 : 1 - (front * fraction(b, a, rest)) / b;
}

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1.
 * `rest` is 1 − x, given apart because it loses its digits where x is near 1.
 */
export function incompleteBeta(a: number, b: number, x: number, rest: number = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  return isBelow(a, b, x) ? Math.exp(logIncompleteBeta(a, b, x, rest)) : complement(a, b, x, rest);
}

/** Its logarithm, which holds where the value is too small to. */
export function logIncompleteBeta(a: number, b: number, x: number, rest: number = 1 - x): number {
  if (x <= 0) return -Infinity;
  if (rest <= 0) return 0;
  return isBelow(a, b, x) ? logFront(a, b, x, rest) + Math.log(fraction(a, b, x) / a) : Math.log(complement(a, b, x, rest));
}
