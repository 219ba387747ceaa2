import { Field } from "@fluentui/react-components";
import { isoDate } from "../../../../clv/transactions/calendar";
import { dayNumber } from "../../../../lever-model/plan/day";
import { ChoiceField } from "../../../builder/fields/ChoiceField";
import { DayField } from "../../../builder/fields/DayField";
import { NumberField } from "../../../builder/fields/NumberField";
import { SwitchField } from "../../../builder/fields/SwitchField";
import { useWords } from "../../../words/index";
import { shownDay } from "../../pictures/shown";
import { today } from "../../reading/day";
import { useStepStyles } from "../../styles";
import { contractUnits, mostRenewals, resolveContracts, suggestedAsOf, suggestedUnit } from "../path/settings";
import type { UsedContracts } from "../path/usePath";

const noProblems = [] as const;

/** When contracts are renewed, where the observation ends, what is kept back to check, and what a customer brings. */
export function ContractsSetupStep({ path, state: { settings } }: UsedContracts) {
  const styles = useStepStyles();
  const { customers } = useWords();
  const { setup, contracts, shell } = customers;
  const said = contracts.setup;
  const parsed = path.sound();
  if (parsed === null) return null;
  const resolved = resolveContracts(settings, parsed, today());
  const isWrong = typeof resolved === "string";
  const asOf = settings.asOf ?? suggestedAsOf(parsed, today());
  const unit = settings.unit ?? suggestedUnit(parsed, asOf);
  /* What stands where nothing is wrong but the number of renewals learned from. */
  const free = resolveContracts({ ...settings, learned: null, hasHoldout: null }, parsed, today());
  const seen = typeof free === "string" ? null : free.seen;
  const learned = settings.learned ?? (typeof free === "string" ? 1 : (free.learned ?? Math.max(1, free.seen - 1)));
  const hasHoldout = settings.hasHoldout ?? (typeof free !== "string" && free.learned !== null);
  const problemOf = (problem: Extract<typeof resolved, string>): string =>
    ({ asOfBeforeFirst: said.asOfBeforeFirst(parsed.form === "dates" ? shownDay(parsed.firstDay) : ""), noRenewal: said.noRenewal, tooMany: said.tooMany(String(mostRenewals)), learnedOutside: said.learnedOutside(String((seen ?? 2) - 1)) })[problem];
  return (
    <div className={styles.step}>
      <ChoiceField field="unit" label={said.unit} help={said.unitHelp} problems={noProblems} value={unit} choices={contractUnits.map((value) => ({ value, label: shell.units[value] }))} onChange={(value) => path.change({ unit: value })} />
      {parsed.form === "dates" && <DayField field="asOf" label={said.asOf} help={said.asOfHelp} problems={noProblems} value={isoDate(asOf)} onChange={(value) => path.change({ asOf: dayNumber(value) })} />}
      {seen !== null && seen > 1 && <SwitchField field="holdout" label={said.holdout} help={said.holdoutHelp} problems={noProblems} value={hasHoldout} onChange={(value) => path.change({ hasHoldout: value })} />}
      {seen !== null && seen > 1 && hasHoldout && (
        <NumberField field="learned" label={said.learned} unit={said.ofSeen(String(seen))} min={1} max={seen - 1} whole problems={noProblems} value={learned} onChange={(value) => path.change({ learned: value })} />
      )}
      {isWrong && (
        <Field validationState="error" validationMessage={problemOf(resolved)}>
          <span />
        </Field>
      )}
      <NumberField field="ahead" label={said.ahead} unit={said.renewals} min={1} max={200} whole problems={noProblems} value={settings.ahead} onChange={(value) => path.change({ ahead: value })} />
      <NumberField field="margin" label={said.margin} unit={said.perUnit[unit]} kind="money" min={0.0001} max={1e12} problems={noProblems} value={settings.margin} onChange={(value) => path.change({ margin: value })} />
      <NumberField field="discount" label={setup.discount} unit={setup.perYear} kind="share" min={0} max={5} problems={noProblems} value={settings.discount} onChange={(value) => path.change({ discount: value })} />
    </div>
  );
}
