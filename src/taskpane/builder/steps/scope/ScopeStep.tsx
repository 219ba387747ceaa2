import { Button } from "@fluentui/react-components";
import type { Scope } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { type Choice, ChoiceField } from "../../fields/ChoiceField";
import { DayField } from "../../fields/DayField";
import { LongTextField, TextField } from "../../fields/TextField";
import { NumberField } from "../../fields/NumberField";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { today } from "../footnotes/days";

const currencies = ["EUR", "USD", "GBP", "BRL", "MXN", "CHF", "ARS", "CLP", "COP", "JPY"];

const choices = <V extends string>(labels: Readonly<Record<V, string>>, means?: Readonly<Record<V, string>>): readonly Choice<V>[] =>
  (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value], ...(means === undefined ? {} : { means: means[value] }) }));

/** What the model is called, and by which conventions it counts. */
export function ScopeStep({ model, problems, change }: StepProps) {
  const { scope: words } = useWords().builder;
  const { scope } = model;
  const set = <K extends keyof Scope>(key: K) => (value: Scope[K], merge?: string): void =>
    change((now) => ({ ...now, scope: { ...now.scope, [key]: value } }), merge ?? `scope.${key}`);
  const at = <K extends keyof Scope>(key: K) => ({ field: `scope.${key}`, problems, value: scope[key], onChange: set(key) });
  return (
    <>
      <Section title={words.about}>
        <TextField {...at("name")} label={words.name} />
        <LongTextField {...at("purpose")} label={words.purpose} help={words.purposeMeans} />
        <TextField {...at("author")} label={words.author} />
      </Section>
      <Section title={words.counting}>
        <TextField {...at("currency")} label={words.currency} suggestions={currencies} />
        <ChoiceField {...at("period")} label={words.period} choices={choices(words.periods)} help={words.periodMeans} />
        <ChoiceField {...at("basis")} label={words.basis} choices={choices(words.bases, words.basisMeans)} />
        <ChoiceField {...at("timing")} label={words.timing} choices={choices(words.timings, words.timingMeans)} />
        <NumberField {...at("horizon")} label={words.horizon} help={words.horizonMeans} unit={words.periodCount[scope.period]} min={0} max={1200} whole />
        <ChoiceField {...at("unit")} label={words.unit} choices={choices(words.units)} />
        <ChoiceField {...at("mode")} label={words.mode} choices={choices(words.modes, words.modeMeans)} />
        <ChoiceField {...at("level")} label={words.level} choices={choices(words.levels, words.levelMeans)} />
        <ChoiceField {...at("method")} label={words.method} choices={choices(words.methods, words.methodMeans)} />
      </Section>
      <Section title={words.dates}>
        <DayField {...at("runDate")} label={words.runDate} />
        {scope.runDate === "" && (
          <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => set("runDate")(today())}>
            {words.today}
          </Button>
        )}
        <DayField {...at("dataDate")} label={words.dataDate} help={words.dataDateMeans} />
      </Section>
    </>
  );
}
