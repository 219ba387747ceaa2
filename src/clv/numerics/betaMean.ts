import { logBeta } from "./logGamma";
import { logIntegralOverLine } from "./quadrature";

/**
 * ln E f(p) for p ~ Beta(a, b), where f is positive and given by its logarithm.
 * Both ln p and ln(1 − p) are handed over, because one of them has no digits left in the other.
 */
export function logBetaMean(a: number, b: number, logOf: (logP: number, logRest: number) => number): number {
  const logIntegrand = (odds: number): number => {
    const up = Math.log1p(Math.exp(-Math.abs(odds)));
    const logP = odds < 0 ? odds - up : -up;
    const logRest = odds < 0 ? -up : -odds - up;
    return a * logP + b * logRest + logOf(logP, logRest);
  };
  return logIntegralOverLine(logIntegrand, Math.log(a / b), Math.sqrt(1 / a + 1 / b)) - logBeta(a, b);
}
