import { logBeta } from "./logGamma";
import { logIntegralOverLine } from "./quadrature";
import { root } from "./root";

/** Where the log-odds of p ~ Beta(a, b) lie: for `logIntegralOverLine`, or a rule alike. */
export interface OddsRange {
  readonly centre: number;
  readonly scale: number;
  readonly reach: number;
}

const widestScale = 3;

/**
 * With a and b near 0 the odds spread over 1/a one way and 1/b the other, and yet what happens to p itself, or to a function of it,
 * happens within a few units: the scale stays as small as that, and the reach grows to the foot of e^−45.
 */
export function oddsRange(a: number, b: number): OddsRange {
  const scale = Math.min(widestScale, Math.sqrt(1 / a + 1 / b));
  /* Whole steps of a half, from which the rule is halved. */
  const reach = Math.ceil(2 * Math.max(11, Math.asinh((50 * (1 / a + 1 / b)) / scale))) / 2;
  return { centre: Math.log(a / b), scale, reach: scale < widestScale ? 11 : reach };
}

/** (1 + size · p)^−power, by which the mean over p is weighed: small p then count for more. */
export interface Tilt {
  readonly power: number;
  readonly size: number;
}

/** The range about the peak of p^a (1 − p)^b (1 + size · p)^−power, over the log-odds of p. */
function tiltedRange(a: number, b: number, { power, size }: Tilt): OddsRange {
  const { centre, scale, reach } = oddsRange(a, b);
  const at = (odds: number): { readonly slope: number; readonly curvature: number } => {
    const small = Math.exp(-Math.abs(odds)) / (1 + Math.exp(-Math.abs(odds)));
    const [p, rest] = odds < 0 ? [small, 1 - small] : [1 - small, small];
    const share = (size * p) / (1 + size * p);
    return { slope: a * rest - b * p - power * share * rest, curvature: (a + b) * p * rest + power * share * rest * ((1 - share) * rest - p) };
  };
  const lowest = Math.min(centre, 0) - Math.log1p(size) - Math.log1p(power) - 40;
  const peak = root((odds) => at(odds).slope, lowest, centre);
  if (Number.isNaN(peak)) return { centre, scale, reach };
  const width = 1 / Math.sqrt(at(peak).curvature);
  return { centre: peak, scale: width < scale ? width : scale, reach };
}

const none: Tilt = { power: 0, size: 0 };

/**
 * ln E f(p) (1 + size · p)^−power for p ~ Beta(a, b), where f is positive and given by its logarithm.
 * Both ln p and ln(1 − p) are handed over, because one of them has no digits left in the other.
 */
export function logBetaMean(a: number, b: number, logOf: (logP: number, logRest: number) => number, tilt = none): number {
  const { power, size } = tilt;
  const logIntegrand = (odds: number): number => {
    const up = Math.log1p(Math.exp(-Math.abs(odds)));
    const logP = odds < 0 ? odds - up : -up;
    const logRest = odds < 0 ? -up : -odds - up;
    return a * logP + b * logRest - (power === 0 ? 0 : power * Math.log1p(size * Math.exp(logP))) + logOf(logP, logRest);
  };
  const { centre, scale, reach } = power === 0 ? oddsRange(a, b) : tiltedRange(a, b, tilt);
  return logIntegralOverLine(logIntegrand, centre, scale, reach) - logBeta(a, b);
}
