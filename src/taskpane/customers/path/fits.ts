import type { Fit } from "../../../clv/fitting/fit";
import type { Candidate, Comparison } from "../../../clv/models/compare";
import type { Result } from "../../../clv/index";
import type { Work } from "../../../background/index";
import type { Doing, Look } from "./look";
import { need } from "./stage";

export interface Fits {
  /** On the part learned from, with the errors in the holdout. */
  readonly comparison: Comparison;
  /** On all of the observation: what is forecast from. The same where there is no holdout. */
  readonly final: Comparison;
  /** The model that is advised; null where none could be fitted. */
  readonly best: string | null;
  /** Gamma-Gamma on all of the observation, or the sentence why there is none; null where amounts are not known. */
  readonly spend: Result<Fit> | null;
}

/** Whether both fits of a model have their parameters determined by the data. */
export const isDetermined = ({ comparison, final }: Pick<Fits, "comparison" | "final">, model: string): boolean =>
  [comparison, final].every((one) => fittedIn(one, model)?.fitted.converged === true);

/** The model of purchases at occasions. */
export const ofOccasions = "BG/BB";

/** The smallest error in the holdout, or AIC without one, among the models that all of the data determine too. */
export function bestOf(fits: Pick<Fits, "comparison" | "final">): string | null {
  const sure = fits.comparison.candidates.flatMap(({ model }) => (isDetermined(fits, model) ? [fittedIn(fits.comparison, model)!] : []));
  const [first, ...others] = sure;
  if (first === undefined) return fits.comparison.best;
  /* Without a holdout there is AIC, which chances at occasions and times between purchases do not share: the model made for occasions it is. */
  if (first.errors === null && sure.some(({ model }) => model === ofOccasions)) return ofOccasions;
  const score = ({ errors, fitted }: typeof first): number => errors?.mae ?? fitted.aic;
  return others.reduce((least, one) => (score(one) < score(least) ? one : least), first).model;
}

/** All suitable models side by side, and the model of spend. */
export async function fitAll(work: Work, { table, calibration }: Look, occasions: boolean, { signal, onProgress }: Doing): Promise<Fits> {
  const comparison = need(await work.run("compareModels", { table: calibration, occasions }, { signal, onProgress: (share) => onProgress(0.45 * share) }));
  const final = table === calibration ? comparison : need(await work.run("compareModels", { table, occasions }, { signal, onProgress: (share) => onProgress(0.45 + 0.4 * share) }));
  const both = { comparison, final, best: bestOf({ comparison, final }) };
  if (table.spend === null) return { ...both, spend: null };
  const spend = await work.run("fit", { model: "Gamma-Gamma", table: payers(table) }, { signal, onProgress: (share) => onProgress(0.85 + 0.15 * share) });
  signal.throwIfAborted();
  return { ...both, spend };
}

/** Customers who came again and never paid anything say nothing of spend, and would refuse the fit for all others. */
function payers<Table extends Look["table"]>(table: Table): Table {
  const { spend, frequency } = table;
  if (spend === null || !spend.some((paid, row) => frequency[row]! > 0 && !(paid > 0))) return table;
  const rows = Array.from(spend.keys()).filter((row) => frequency[row] === 0 || spend[row]! > 0);
  const column = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  return { ...table, customer: rows.map((row) => table.customer[row]!), frequency: column(frequency), recency: column(table.recency), age: column(table.age), spend: column(spend), first: column(table.first), holdout: null };
}

/** A model that was fitted, by its name. */
export const fittedIn = ({ candidates }: Comparison, model: string): (Candidate & { readonly fitted: Fit }) | null => {
  const found = candidates.find((one) => one.model === model);
  return found?.fit.ok === true ? { ...found, fitted: found.fit.value } : null;
};
