import { Button, Field, Select } from "@fluentui/react-components";
import type { Fit } from "../../../clv/fitting/fit";
import { meanSpend } from "../../../clv/models/gammaGamma";
import { DataTable } from "../../builder/charts/DataTable";
import { useWords, type Words } from "../../words/index";
import { type Fits, fittedIn, isDetermined, ofOccasions } from "../path/fits";
import { asSentence, valueOf } from "../path/stage";
import type { UsedPath } from "../path/usePath";
import { brief, shown } from "../pictures/shown";
import { useStepStyles } from "../styles";
import { StageView } from "./StageView";

const baseline = "NBD";

/** Which model to use and why, in the language of the pane. */
export function adviceOf(fits: Fits, { customers: { fit } }: Words): string {
  const { comparison } = fits;
  const best = fits.best === null ? null : fittedIn(comparison, fits.best);
  if (best === null) return fit.none;
  const naive = fittedIn(comparison, baseline)?.errors;
  const first = best.errors
    ? fit.useByError(best.model, shown(best.errors.mae, "error"), best.model === baseline || !naive ? "" : shown(naive.mae, "error"))
    : best.model === ofOccasions
      ? fit.useForOccasions
      : fit.useByAic(best.model, shown(best.fitted.aic, "fine"));
  const unsure = comparison.candidates.filter((one) => one.fit.ok && !isDetermined(fits, one.model)).map(({ model }) => model);
  return [first, ...(unsure.length > 0 ? [fit.leftOut(unsure)] : [])].join(" ");
}

export function rowsOf(fits: Fits, { customers: { fit }, sentence }: Words): readonly (readonly string[])[] {
  return fits.comparison.candidates.map((one) => {
    if (!one.fit.ok) return [one.model, asSentence(sentence(one.fit.failure.message)), "", ""];
    const { logLikelihood, aic } = one.fit.value;
    return [isDetermined(fits, one.model) ? one.model : `${one.model} (${fit.notDetermined})`, shown(logLikelihood, "fine"), shown(aic, "fine"), one.errors ? shown(one.errors.mae, "error") : "–"];
  });
}

/** The parameters of a fit with what is known of their uncertainty. */
export const parametersOf = ({ names, estimates, standardErrors, lower, upper }: Fit): readonly (readonly string[])[] =>
  names.map((name, at) => [name, ...[estimates[at], standardErrors[at], lower[at], upper[at]].map((one) => shown(one ?? NaN, "parameter"))]);

function spendText({ spend }: Fits, { customers: { fit }, sentence }: Words): string {
  if (spend === null) return fit.spendNone;
  if (!spend.ok) return asSentence(sentence(spend.failure.message));
  const mean = meanSpend(spend.value.estimates);
  return mean.ok ? fit.spendFitted(brief(mean.value)) : fit.spendNoMean;
}

/** All models side by side, which to use, and what the fits say of themselves. */
export function FitStep({ path, state }: UsedPath) {
  const styles = useStepStyles();
  const words = useWords();
  const { fit } = words.customers;
  const { fits: stage } = state;
  const fits = valueOf(stage);
  const model = path.model();
  const chosen = fits !== null && model !== null ? fittedIn(fits.final, model) : null;
  const warnings = [...(chosen?.fitted.warnings ?? []), ...(fits?.spend?.ok === true ? fits.spend.value.warnings : [])];
  const parameterHead = [fit.head.parameter, fit.head.estimate, fit.head.standardError, fit.head.lower, fit.head.upper];
  const isWorking = stage.state === "working" || state.look.state === "working";
  return (
    <div className={styles.step}>
      {fits === null && !isWorking && <p className={styles.text}>{fit.empty}</p>}
      {!isWorking && (
        <div className={styles.row}>
          <Button appearance={fits === null ? "primary" : "secondary"} onClick={() => void path.fit()}>
            {fits === null ? fit.start : fit.again}
          </Button>
        </div>
      )}
      <StageView stage={state.look} onCancel={() => path.cancel("look")} />
      <StageView stage={stage} onCancel={() => path.cancel("fits")} />
      {fits !== null && (
        <>
          <p className={styles.text} role="status" data-advice={fits.best ?? ""}>
            <strong>{adviceOf(fits, words)}</strong>
          </p>
          <DataTable label={fit.table} head={[fit.head.model, fit.head.logLikelihood, fit.head.aic, fit.head.error]} rows={rowsOf(fits, words)} />
          {fits.comparison.candidates.some((one) => one.model === ofOccasions) && <p className={styles.quiet}>{fit.occasionsNote}</p>}
          <p className={styles.quiet}>{fits.comparison.candidates.some(({ errors }) => errors !== null) ? fit.errorMeans : fit.noHoldout}</p>
          {model !== null && (
            <Field className={styles.field} label={fit.choose} hint={model in fit.means ? fit.means[model as keyof typeof fit.means] : undefined}>
              <Select className={styles.control} data-field="model" value={model} onChange={(_event, { value }) => path.choose(value)}>
                {fits.final.candidates.flatMap((one) => (one.fit.ok ? [<option key={one.model} value={one.model}>{one.model === fits.best ? fit.advised(one.model) : one.model}</option>] : []))}
              </Select>
            </Field>
          )}
          {chosen !== null && <DataTable label={fit.parametersOf(chosen.model)} head={parameterHead} rows={parametersOf(chosen.fitted)} />}
          <h3 className={styles.heading}>{fit.spend}</h3>
          <p className={styles.text}>{spendText(fits, words)}</p>
          {fits.spend?.ok === true && <DataTable label={fit.parametersOf("Gamma-Gamma")} head={parameterHead} rows={parametersOf(fits.spend.value)} />}
          {warnings.length > 0 && (
            <>
              <h3 className={styles.heading}>{fit.warnings}</h3>
              <ul className={styles.list}>
                {warnings.map((one) => (
                  <li key={one} className={styles.issue}>
                    {asSentence(words.sentence(one))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
