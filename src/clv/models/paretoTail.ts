import { gaussLegendre } from "../numerics/quadrature";

const few = gaussLegendre(8);
const many = gaussLegendre(16);

/** Of ∫ over the time y of death, from the last purchase to now, of (α + y)^−n (β + y)^−(s + 1): its logarithm and its moments. */
export interface ParetoTail {
  /** ln of the integral; −Infinity when the last purchase is now. */
  log: number;
  /** Means of ln((α + y)/(α + t_x)), 1/(α + y), ln((β + y)/(β + t_x)), 1/(β + y) under the integrand, then of their ten products. */
  readonly means: Float64Array;
}

export const paretoTail = (): ParetoTail => ({ log: -Infinity, means: new Float64Array(14) });

/**
 * Fills `tail`. The published form is a difference of two hypergeometric functions, which loses its digits where recency is near age;
 * the integral it stands for has positive terms only. Over q = ln of the smaller of α and β plus y the integrand is analytic
 * in a strip of half-width π, so that Gauss–Legendre panels of length 2 with an exponent that moves by 12 at most give full accuracy.
 */
export function integrateTail(tail: ParetoTail, n: number, alpha: number, s: number, beta: number, recency: number, age: number): void {
  const { means } = tail;
  means.fill(0);
  const silence = age - recency;
  if (silence <= 0) {
    tail.log = -Infinity;
    return;
  }
  const [atAlpha, atBeta] = [alpha + recency, beta + recency];
  const alphaIsSmaller = alpha <= beta;
  const base = alphaIsSmaller ? atAlpha : atBeta;
  const other = alphaIsSmaller ? atBeta : atAlpha;
  /* Beyond this the integrand is below e^−42 of its start. */
  const length = Math.min(silence, atAlpha * Math.expm1(42 / n), atBeta * Math.expm1(42 / (s + 1)));
  const end = Math.log1p(length / base);
  const fall = n * Math.log1p(length / atAlpha) + (s + 1) * Math.log1p(length / atBeta);
  const rule = fall < 2.5 && end < 1 ? few : many;
  const panels = Math.max(Math.ceil(end / 2), Math.ceil(fall / 12));
  const half = end / panels / 2;
  let sum = 0;
  let [a, i, b, j, aa, ai, ab, aj, ii, ib, ij, bb, bj, jj] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = (2 * panel + 1) * half;
    for (let node = 0; node < rule.nodes.length; node += 1) {
      const q = middle + half * rule.nodes[node]!;
      const since = base * Math.expm1(q);
      const logOther = Math.log1p(since / other);
      const logAlpha = alphaIsSmaller ? q : logOther;
      const logBeta = alphaIsSmaller ? logOther : q;
      const weight = rule.weights[node]! * Math.exp(q - n * logAlpha - (s + 1) * logBeta);
      const byAlpha = 1 / (atAlpha + since);
      const byBeta = 1 / (atBeta + since);
      sum += weight;
      const [wa, wi, wb, wj] = [weight * logAlpha, weight * byAlpha, weight * logBeta, weight * byBeta];
      a += wa;
      i += wi;
      b += wb;
      j += wj;
      aa += wa * logAlpha;
      ai += wa * byAlpha;
      ab += wa * logBeta;
      aj += wa * byBeta;
      ii += wi * byAlpha;
      ib += wi * logBeta;
      ij += wi * byBeta;
      bb += wb * logBeta;
      bj += wb * byBeta;
      jj += wj * byBeta;
    }
  }
  tail.log = Math.log(sum * half * base) - n * Math.log(atAlpha) - (s + 1) * Math.log(atBeta);
  const inverse = 1 / sum;
  means[0] = a * inverse;
  means[1] = i * inverse;
  means[2] = b * inverse;
  means[3] = j * inverse;
  means[4] = aa * inverse;
  means[5] = ai * inverse;
  means[6] = ab * inverse;
  means[7] = aj * inverse;
  means[8] = ii * inverse;
  means[9] = ib * inverse;
  means[10] = ij * inverse;
  means[11] = bb * inverse;
  means[12] = bj * inverse;
  means[13] = jj * inverse;
}
