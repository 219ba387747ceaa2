import { Field } from "@fluentui/react-components";
import { useId } from "react";
import { dayNumber } from "../../../lever-model/plan/day";
import { isoDate } from "../../../clv/transactions/calendar";
import { useChartsSoon } from "../../builder/charts/Chart";
import { ChoiceField } from "../../builder/fields/ChoiceField";
import { DayField } from "../../builder/fields/DayField";
import { NumberField } from "../../builder/fields/NumberField";
import { SwitchField } from "../../builder/fields/SwitchField";
import { useWords } from "../../words/index";
import { occasionUnits } from "../path/occasions";
import { pathUnits, resolve, suggestedSplit, suggestsHoldout } from "../path/settings";
import type { UsedPath } from "../path/usePath";
import { shownDay } from "../pictures/shown";
import { useStepStyles } from "../styles";

const noProblems = [] as const;

/** Unit of time, where the observation ends, what is kept back to check, and what money is worth. */
export function SetupStep({ path, state }: UsedPath) {
  const styles = useStepStyles();
  const { setup, shell } = useWords().customers;
  const problem = useId();
  useChartsSoon();
  const log = path.sound();
  if (log === null) return null;
  const { settings } = state;
  const unit = settings.occasion ?? settings.unit;
  const resolved = resolve(settings, log);
  const end = settings.end ?? log.lastDay;
  const hasHoldout = settings.hasHoldout ?? suggestsHoldout(log, end, unit);
  const split = settings.calibrationEnd ?? suggestedSplit(log, end);
  const horizon = typeof resolved === "string" ? (settings.horizon ?? 52) : resolved.horizon;
  const inUnits = (count: number): string => shell.unitsOf[unit](Math.round(count));
  return (
    <div className={styles.step}>
      <SwitchField field="occasions" label={setup.occasions} help={setup.occasionsHelp} problems={noProblems} value={settings.occasion !== null} onChange={(isOn) => path.change({ occasion: isOn ? "year" : null })} />
      {settings.occasion === null ? (
        <ChoiceField field="unit" label={setup.unit} help={setup.unitHelp} problems={noProblems} value={settings.unit} choices={pathUnits.map((value) => ({ value, label: shell.units[value] }))} onChange={(value) => path.change({ unit: value })} />
      ) : (
        <ChoiceField field="occasion" label={setup.occasion} help={setup.occasionHelp} problems={noProblems} value={settings.occasion} choices={occasionUnits.map((value) => ({ value, label: shell.units[value] }))} onChange={(value) => path.change({ occasion: value })} />
      )}
      <DayField field="end" label={setup.end} help={setup.endHelp} problems={noProblems} value={isoDate(end)} onChange={(value) => path.change({ end: dayNumber(value) })} />
      <SwitchField field="holdout" label={setup.holdout} help={setup.holdoutHelp} problems={noProblems} value={hasHoldout} onChange={(value) => path.change({ hasHoldout: value })} />
      {hasHoldout && (
        <DayField
          field="split"
          label={setup.split}
          help={typeof resolved === "string" || resolved.learned === null ? undefined : setup.splitHelp(inUnits(resolved.learned), inUnits(resolved.periods - resolved.learned))}
          problems={noProblems}
          value={isoDate(split)}
          onChange={(value) => path.change({ calibrationEnd: dayNumber(value) })}
        />
      )}
      {typeof resolved === "string" && (
        <Field validationState="error" validationMessage={{ endBeforeFirst: setup.endBeforeFirst(shownDay(log.firstDay)), splitOutside: setup.splitOutside(shownDay(log.firstDay), shownDay(end)), fewOccasions: setup.fewOccasions }[resolved]}>
          <span id={problem} />
        </Field>
      )}
      <NumberField field="horizon" label={setup.horizon} unit={setup.ofUnit[unit]} min={1} max={5000} whole problems={noProblems} value={horizon} onChange={(value) => path.change({ horizon: value })} />
      <NumberField field="discount" label={setup.discount} unit={setup.perYear} kind="share" min={0} max={5} problems={noProblems} value={settings.discount} onChange={(value) => path.change({ discount: value })} />
      {log.log.amount !== undefined && (
        <NumberField field="margin" label={setup.margin} unit={setup.ofSpend} kind="share" min={0.0001} max={1} problems={noProblems} value={settings.margin} onChange={(value) => path.change({ margin: value })} />
      )}
    </div>
  );
}
