import { fit, type Fit, type FitOptions } from "../fitting/fit";
import { failure, type Result, success } from "../result";
import { renewalTable } from "../transactions/renewals";
import { renewalModels } from "./named";
import { projectedSurvival } from "./residualLifetime";

/** A model of renewals: its fit to the part learned from and to all, or why there is none, and its error in the holdout. */
export interface RenewalCandidate {
  readonly model: string;
  /** On the renewals learned from; the same as `final` without a holdout. */
  readonly fit: Result<Fit>;
  /** On all renewals: what is projected from. */
  readonly final: Result<Fit>;
  /** Mean absolute error of the share still there, over the renewals kept back; null without a holdout or a fit. */
  readonly error: number | null;
}

export interface RenewalComparison {
  readonly candidates: readonly RenewalCandidate[];
  /** Renewals learned from; all of them without a holdout. */
  readonly learned: number;
  /** The smallest error in the holdout, or AIC without one, among the models whose parameters the data determine; null where there is none. */
  readonly best: string | null;
}

/** The first renewals of each cohort. */
export const firstRenewals = (cohorts: readonly Float64Array[], renewals: number): Float64Array[] => cohorts.map((one) => one.subarray(0, renewals + 1));

function errorOf({ estimates }: Fit, model: (typeof renewalModels)[number], survival: Float64Array, learned: number): number {
  const projected = projectedSurvival(model, estimates, survival.length - 1);
  let sum = 0;
  for (let t = learned + 1; t < survival.length; t += 1) sum += Math.abs(projected[t]! - survival[t]!);
  return sum / (survival.length - 1 - learned);
}

/** Fits every model of renewals to the same cohorts, and asks each to foretell the renewals after the `learned` first ones; null keeps nothing back. */
export function compareRenewals(cohorts: readonly Float64Array[], learned: number | null, options: Pick<FitOptions, "cancelled"> = {}): Result<RenewalComparison> {
  const { survival } = renewalTable(cohorts);
  const all = survival.length - 1;
  if (learned !== null && !(learned >= 1 && learned < all))
    return failure("argument", `learned should be a number of renewals from 1 to ${all - 1}, not ${learned}`);
  const candidates = renewalModels.map((model): RenewalCandidate => {
    const final = fit(model, { cohorts }, options);
    const part = learned === null ? final : fit(model, { cohorts: firstRenewals(cohorts, learned) }, options);
    return { model: model.name, fit: part, final, error: learned !== null && part.ok ? errorOf(part.value, model, survival, learned) : null };
  });
  if (options.cancelled?.() === true) return failure("not available", "the fit was cancelled");
  const sure = candidates.flatMap((one) => (one.fit.ok && one.fit.value.converged && one.final.ok && one.final.value.converged ? [{ ...one, score: one.error ?? one.final.value.aic }] : []));
  const best = sure.length === 0 ? null : sure.reduce((least, one) => (one.score < least.score ? one : least)).model;
  return success({ candidates, learned: learned ?? all, best });
}
