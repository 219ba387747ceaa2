import { logIntegralOverLine } from "../numerics/quadrature";
import { failure, type Result, success } from "../result";
import type { Parameters } from "./purchases";
import type { RenewalModel } from "./renewals";

/** Share still there after each of 0, 1, …, periods renewals. */
export const projectedSurvival = (model: RenewalModel, parameters: Parameters, periods: number): Float64Array =>
  Float64Array.from({ length: periods + 1 }, (_, t) => Math.exp(model.logSurvival(parameters, t)));

/** Share of those there after t − 1 renewals who renew the t-th time. */
export const retentionRate = (model: RenewalModel, parameters: Parameters, t: number): number =>
  Math.exp(model.logSurvival(parameters, t) - model.logSurvival(parameters, t - 1));

const summedOneByOne = 2000;

/**
 * Expected discounted renewals to come of a customer who has renewed so many times: Σ_{j≥1} S(renewals + j)/S(renewals) (1 + d)^−j,
 * as seen right after the last payment. The papers' DERL, seen right before the next one, is this times (1 + d);
 * the sum with the present payment (DEL) is this plus 1.
 */
export function discountedRenewals(model: RenewalModel, parameters: Parameters, renewals: number, discount: number): Result<number> {
  if (!(renewals >= 0 && Number.isInteger(renewals) && renewals <= 1_000_000))
    return failure("argument", `renewals should be a whole number from 0 to 1,000,000, not ${renewals}`);
  if (!(discount >= 0 && discount < Infinity)) return failure("argument", `discount should be a rate, 0 or more, not ${discount}`);
  const now = model.logSurvival(parameters, renewals);
  const perPeriod = Math.log1p(discount);
  const logTerm = (j: number): number => model.logSurvival(parameters, renewals + j) - now - j * perPeriod;
  let sum = 0;
  for (let j = 1; j < summedOneByOne; j += 1) {
    const term = Math.exp(logTerm(j));
    sum += term;
    if (term < 1e-18 * sum) return success(sum);
  }
  /* The rest by Euler and Maclaurin: ∫ + f/2 − f′/12, where what is left out is of the order of f/N³. */
  const from = summedOneByOne;
  const flattening = (logTerm(1e12) - logTerm(1e9)) / Math.log(1e3);
  if (discount === 0 && flattening >= -1)
    return failure(
      "no finite value",
      "without a discount rate the expected lifetime has no bound under these parameters, so discount should be above 0",
    );
  const rest = logIntegralOverLine(
    (x) => logTerm(from + Math.exp(x)) + x,
    Math.log(perPeriod > 0 ? Math.min(1 / perPeriod, 1e12) : from),
    2,
  );
  const last = Math.exp(logTerm(from));
  const slope = last * ((logTerm(from + 1) - logTerm(from - 1)) / 2);
  const total = sum + Math.exp(rest) + last / 2 - slope / 12;
  return Number.isFinite(total) ? success(total) : failure("no finite value", "the expected lifetime is too large to hold");
}
