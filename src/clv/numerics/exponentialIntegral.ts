import { logGamma, logGammaOnePlus } from "./logGamma";

const mostSteps = 10_000;
/** From here on the fraction is quick for every z: its k-th step leaves k!/(s)ₖ. */
const highOrder = 60;
const euler = 0.5772156649015329;

/** The continued fraction of e^z E_s(z). Abramowitz & Stegun 5.1.22, in its even form; quick for z above 1. */
function fraction(order: number, z: number): number {
  let b = z + order;
  let d = 1 / b;
  let c = Infinity;
  let value = d;
  for (let k = 1; k < mostSteps; k += 1) {
    const a = -k * (order + k - 1);
    b += 2;
    d = 1 / (a * d + b);
    c = c === Infinity ? b : b + a / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) return value;
  }
  return NaN;
}

/** E_s(z) for 0 ≤ s ≤ 1.5 and z < 1 by its series about 0; the two terms that meet in a pole at s = 1 are taken together. */
function series(order: number, z: number): number {
  const lower = 1 - order;
  let sum: number;
  if (lower === 0) sum = -euler - Math.log(z);
  else if (order > 0.5) sum = Math.expm1(logGammaOnePlus(lower) - lower * Math.log(z)) / lower;
  else sum = Math.exp(logGamma(lower) - lower * Math.log(z)) - 1 / lower;
  let power = 1;
  for (let k = 1; k < 40; k += 1) {
    power *= -z / k;
    sum -= power / (lower + k);
    if (Math.abs(power) < 1e-18 * Math.abs(sum)) break;
  }
  return sum;
}

/** e^z E_s(z) = ∫₀^∞ e^(−z v) (1 + v)^−s dv for z > 0 and order s ≥ 0; z = 0 needs s > 1. */
export function scaledExponentialIntegral(order: number, z: number): number {
  if (z === 0) return order > 1 ? 1 / (order - 1) : Infinity;
  if (z >= 1 || order >= highOrder) return fraction(order, z);
  const steps = Math.max(0, Math.ceil(order - 1.5));
  let value = series(order - steps, z) * Math.exp(z);
  /* Upwards an error shrinks by z/s with each step. */
  for (let s = order - steps; s < order - 0.5; s += 1) value = (1 - z * value) / s;
  return value;
}
