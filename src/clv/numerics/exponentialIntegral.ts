import { gaussLegendre } from "./quadrature";

const rule = gaussLegendre(16);
const mostSteps = 10_000;

/** The continued fraction of e^z E_s(z). Abramowitz & Stegun 5.1.22, in its even form; quick for z + s above 1. */
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

/** The same for small z as an integral over q = ln(1 + v), in panels of length 1 or shorter. */
function integral(order: number, z: number): number {
  const end = Math.log1p(45 / z);
  /* Beyond this length e^((1 − order) q) is nothing. */
  const length = order > 1 ? Math.min(end, 45 / (order - 1)) : end;
  const panels = Math.max(Math.ceil(length), Math.ceil((length * Math.abs(order - 1)) / 8));
  const half = length / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = (2 * panel + 1) * half;
    for (let i = 0; i < rule.nodes.length; i += 1) {
      const q = middle + half * rule.nodes[i]!;
      sum += rule.weights[i]! * Math.exp((1 - order) * q - z * Math.expm1(q));
    }
  }
  return sum * half;
}

/** e^z E_s(z) = ∫₀^∞ e^(−z v) (1 + v)^−s dv for z > 0 and order s ≥ 0; z = 0 needs s > 1. */
export function scaledExponentialIntegral(order: number, z: number): number {
  if (z === 0) return order > 1 ? 1 / (order - 1) : Infinity;
  return z >= 1 ? fraction(order, z) : integral(order, z);
}
