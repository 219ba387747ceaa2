/** Nodes on [−1, 1] and weights of the Gauss–Legendre rule of so many points; exact for polynomials of degree 2n − 1. */
export function gaussLegendre(points: number): { readonly nodes: Float64Array; readonly weights: Float64Array } {
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let i = 0; i < points; i += 1) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let round = 0; round < 20; round += 1) {
      let previous = 1;
      let value = x;
      for (let k = 2; k <= points; k += 1) [previous, value] = [value, ((2 * k - 1) * x * value - (k - 1) * previous) / k];
      slope = (points * (x * value - previous)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

const usualReach = 11;
const negligible = 45;
const finestLevel = 9;

/**
 * ln ∫ e^g(x) dx over the whole line, for a smooth g that falls off on both sides of its peak.
 * The trapezoidal rule after x = centre + scale · sinh τ, halved until two levels agree to 1e-11: its error then is the square
 * of that (Takahasi & Mori 1974). `scale` is about the width of the peak; a factor of a hundred more or less costs time only.
 * `reach` is how far τ goes either way, for a peak with a long foot. NaN when no level agrees, so that no unfinished sum is taken
 * for a result.
 */
export function logIntegralOverLine(logIntegrand: (x: number) => number, centre: number, scale: number, reach = usualReach): number {
  const at = (tau: number): number => logIntegrand(centre + scale * Math.sinh(tau)) + Math.log(scale * Math.cosh(tau));
  let step = 0.5;
  let peak = -Infinity;
  const coarse: number[] = [];
  for (let tau = -reach; tau <= reach; tau += step) {
    const value = at(tau);
    coarse.push(value);
    if (value > peak) peak = value;
  }
  if (!Number.isFinite(peak)) return peak;
  const kept = coarse.map((value) => value > peak - negligible);
  const low = -reach + (kept.indexOf(true) - 1) * step;
  const high = -reach + (kept.lastIndexOf(true) + 1) * step;
  let sum = coarse.reduce((total, value) => total + (value > peak - negligible ? Math.exp(value - peak) : 0), 0);
  let estimate = sum * step;
  /* A logarithm of a large size carries that much of rounding. */
  const tolerance = Math.max(1e-11, 1e-15 * Math.abs(peak));
  for (let level = 0; level < finestLevel; level += 1) {
    step /= 2;
    for (let tau = low + step; tau < high; tau += 2 * step) sum += Math.exp(at(tau) - peak);
    const finer = sum * step;
    if (level > 0 && Math.abs(finer - estimate) <= tolerance * finer) return peak + Math.log(finer);
    estimate = finer;
  }
  return NaN;
}
