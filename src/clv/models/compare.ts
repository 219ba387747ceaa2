import { fit, type Fit, type FitOptions } from "../fitting/fit";
import { type Result, success } from "../result";
import type { CustomerTable } from "../transactions/customerTable";
import { holdoutErrors, type HoldoutErrors } from "../transactions/holdout";
import { bgBb } from "./bgBb";
import { bgNbd } from "./bgNbd";
import { mbgNbd } from "./mbgNbd";
import { nbd } from "./nbd";
import { paretoNbd } from "./paretoNbd";
import type { PurchaseModel } from "./purchases";
import { expectedOf, scoring } from "./scoring";

/** One candidate: its fit, or the sentence why there is none, and how far its forecast was from the holdout. */
export interface Candidate {
  readonly model: string;
  readonly fit: Result<Fit>;
  /** Null without a holdout or without a fit. */
  readonly errors: HoldoutErrors | null;
}

export interface Comparison {
  readonly candidates: readonly Candidate[];
  /** The name of the model to use, or null when none could be fitted. */
  readonly best: string | null;
  /** Which to use and why. */
  readonly advice: string;
}

/** The models of purchases at any time, and the baseline in which nobody leaves. */
const suitable: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, nbd];
/** Where ages count occasions, the model made for them comes first. */
const suitableAtOccasions: readonly PurchaseModel[] = [bgBb, ...suitable];

function tried(model: PurchaseModel, table: CustomerTable, options: FitOptions): Candidate {
  const fitted = fit(model, table, { unit: table.unit, ...options });
  if (!fitted.ok || !table.holdout || table.holdout.periods === 0) return { model: model.name, fit: fitted, errors: null };
  const forecast = expectedOf(scoring(model, fitted.value.estimates, table), table.holdout.periods);
  const errors = forecast.ok ? holdoutErrors(table.holdout.frequency, forecast.value.values) : forecast;
  return { model: model.name, fit: fitted, errors: errors.ok ? errors.value : null };
}

/** A smaller error in the holdout decides; without a holdout, the model of occasions where there is one, since its AIC is not on the scale of the others, or else the smaller AIC. What has not converged comes last. */
function advise(candidates: readonly Candidate[]): Pick<Comparison, "best" | "advice"> {
  const fits = candidates.flatMap((one) => (one.fit.ok ? [{ ...one, fitted: one.fit.value }] : []));
  const determined = fits.filter(({ fitted }) => fitted.converged);
  const all = determined.length > 0 ? determined : fits;
  const discrete = all.filter(({ model, errors }) => model === bgBb.name && errors === null);
  const pool = discrete.length > 0 ? discrete : all;
  if (pool.length === 0) return { best: null, advice: "No model could be fitted to these data." };
  const score = ({ errors, fitted }: (typeof pool)[number]): number => errors?.mae ?? fitted.aic;
  const best = pool.reduce((least, one) => (score(one) < score(least) ? one : least));
  const left = fits.filter(({ fitted }) => !fitted.converged && determined.length > 0).map(({ model }) => model);
  const why = best.errors
    ? `its forecast of the holdout is off by ${best.errors.mae.toFixed(3)} purchases a customer, the least`
    : `its AIC, ${best.fitted.aic.toFixed(1)}, is the smallest`;
  const baseline = fits.find(({ model }) => model === nbd.name);
  const against =
    best.errors && baseline?.errors && baseline.model !== best.model
      ? `; the baseline in which nobody leaves is off by ${baseline.errors.mae.toFixed(3)}`
      : "";
  const out = left.length > 0 ? ` The data do not determine ${left.join(" and ")}.` : "";
  const none = determined.length === 0 ? " But the data do not determine its parameters." : "";
  return { best: best.model, advice: `Use ${best.model}: ${why}${against}.${out}${none}` };
}

/** Fits every suitable model to a customer table and says which to use; `occasions` where recency and age count occasions. */
export function compareModels(table: CustomerTable, { occasions = false, ...options }: FitOptions & { readonly occasions?: boolean } = {}): Result<Comparison> {
  const candidates = (occasions ? suitableAtOccasions : suitable).map((model) => tried(model, table, options));
  const cancelled = candidates.find(({ fit: one }) => !one.ok && one.failure.message === "the fit was cancelled");
  if (cancelled && !cancelled.fit.ok) return cancelled.fit;
  return success({ candidates, ...advise(candidates) });
}
