import type { Fit } from "../../../../clv/fitting/fit";
import type { RenewalCandidate, RenewalComparison } from "../../../../clv/models/compareRenewals";
import type { Words } from "../../../words/index";
import { asSentence } from "../../path/stage";
import { shown } from "../../pictures/shown";

const baseline = "geometric";

/** Whether the data determine a model, those learned from and all of them. */
const isSure = ({ fit, final }: RenewalCandidate): boolean => fit.ok && final.ok && fit.value.converged && final.value.converged;

const inPoints = (error: number, { customers }: Words): string => customers.contracts.fit.points(shown(100 * error, "fine"));

/** Which model of renewals to use and why, in the language of the pane. */
export function renewalAdvice({ candidates, best }: RenewalComparison, words: Words): string {
  const { fit, contracts } = words.customers;
  const own = candidates.find(({ model }) => model === best);
  if (own === undefined || !own.final.ok) return fit.none;
  const naive = candidates.find(({ model }) => model === baseline)?.error ?? null;
  const first =
    own.error === null
      ? fit.useByAic(own.model, shown(own.final.value.aic, "fine"))
      : contracts.fit.useByError(own.model, inPoints(own.error, words), own.model === baseline || naive === null ? "" : inPoints(naive, words));
  const unsure = candidates.filter((one) => one.final.ok && !isSure(one)).map(({ model }) => model);
  return [first, ...(unsure.length > 0 ? [fit.leftOut(unsure)] : [])].join(" ");
}

export const renewalRows = ({ candidates }: RenewalComparison, words: Words): readonly (readonly string[])[] =>
  candidates.map((one) => {
    const { fit } = words.customers;
    if (!one.fit.ok) return [one.model, asSentence(words.sentence(one.fit.failure.message)), "", ""];
    const { logLikelihood, aic }: Fit = one.fit.value;
    return [isSure(one) ? one.model : `${one.model} (${fit.notDetermined})`, shown(logLikelihood, "fine"), shown(aic, "fine"), one.error === null ? "–" : inPoints(one.error, words)];
  });
