import { Button, Field, Select } from "@fluentui/react-components";
import { DataTable } from "../../../builder/charts/DataTable";
import { useWords } from "../../../words/index";
import { asSentence, valueOf } from "../../path/stage";
import { parametersOf } from "../../steps/FitStep";
import { StageView } from "../../steps/StageView";
import { useStepStyles } from "../../styles";
import type { UsedContracts } from "../path/usePath";
import { renewalAdvice, renewalRows } from "./advice";

/** All models of renewals side by side, which to use, and what the fits say of themselves. */
export function ContractsFitStep({ path, state }: UsedContracts) {
  const styles = useStepStyles();
  const words = useWords();
  const { fit, contracts } = words.customers;
  const { fits: stage } = state;
  const fits = valueOf(stage);
  const chosen = path.model();
  const parameterHead = [fit.head.parameter, fit.head.estimate, fit.head.standardError, fit.head.lower, fit.head.upper];
  const isWorking = stage.state === "working" || state.look.state === "working";
  const warnings = chosen?.final.ok === true ? chosen.final.value.warnings : [];
  return (
    <div className={styles.step}>
      {fits === null && !isWorking && <p className={styles.text}>{contracts.fit.empty}</p>}
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
            <strong>{renewalAdvice(fits, words)}</strong>
          </p>
          <DataTable label={contracts.fit.table} head={[fit.head.model, fit.head.logLikelihood, fit.head.aic, contracts.fit.error]} rows={renewalRows(fits, words)} />
          <p className={styles.quiet}>{fits.candidates.some(({ error }) => error !== null) ? contracts.fit.errorMeans : fit.noHoldout}</p>
          {chosen !== null && (
            <Field className={styles.field} label={fit.choose} hint={contracts.fit.means[chosen.model as keyof typeof contracts.fit.means]}>
              <Select className={styles.control} data-field="model" value={chosen.model} onChange={(_event, { value }) => path.choose(value)}>
                {fits.candidates.flatMap(({ model, final }) => (final.ok ? [<option key={model} value={model}>{model === fits.best ? fit.advised(model) : model}</option>] : []))}
              </Select>
            </Field>
          )}
          {chosen?.final.ok === true && <DataTable label={fit.parametersOf(chosen.model)} head={parameterHead} rows={parametersOf(chosen.final.value)} />}
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
