import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { withAssumptions, withLevers } from "../../../../lever-model/state/change";
import { numberOf } from "../../../../lever-model/state/link";
import type { Experience } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { EntryField } from "../../fields/EntryField";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { SwitchField } from "../../fields/SwitchField";
import { TextField } from "../../fields/TextField";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { type MetricId, metricOf, scales, withMetric } from "./metrics";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const metricIds = [...(Object.keys(scales) as (keyof typeof scales)[]), "own"] as const satisfies readonly MetricId[];

/** Which score is taken, on which scale, where it stands and where it is to go. */
export function ScoreFields({ model, problems, change, port }: StepProps) {
  const styles = useStyles();
  const { builder: all } = useWords();
  const words = all.experience;
  const { experience } = model;
  const set = <K extends keyof Experience>(key: K) => (value: Experience[K], merge?: string): void =>
    change((now) => ({ ...now, experience: { ...now.experience, [key]: value } }), merge ?? `experience.${key}`);
  const at = <K extends keyof Experience>(key: K) => ({ field: `experience.${key}`, problems, value: experience[key], onChange: set(key) });
  const metric = metricOf(experience.metric);
  const score = { kind: "score", unit: experience.metric, min: Math.min(experience.minimum, experience.maximum), max: Math.max(experience.minimum, experience.maximum), problems, port } as const;
  const base = model.assumptions.score_base;
  const target = model.levers["3a"].effects.score_target ?? 0;
  const rise = ((experience.lowIsGood ? -1 : 1) * (numberOf(target) - numberOf(base.entry))) / (experience.maximum - experience.minimum);
  return (
    <Section title={words.score}>
      <ChoiceField
        field="experience.metric"
        label={words.metric}
        help={words.metricMeans}
        problems={problems}
        value={metric}
        choices={metricIds.map((value) => ({ value, label: words.metrics[value] }))}
        onChange={(id) => change((now) => withMetric(now, id, all.experience.ownScore))}
      />
      {metric === "own" && (
        <>
          <TextField {...at("metric")} field="experience.ownName" label={words.ownName} />
          <div className={styles.pair}>
            <NumberField {...at("minimum")} label={words.minimum} />
            <NumberField {...at("maximum")} label={words.maximum} />
          </div>
        </>
      )}
      <SwitchField {...at("lowIsGood")} label={words.direction} help={words.directionMeans} />
      <EntryField
        {...score}
        field="score_base"
        label={all.model.assumptions.score_base.label}
        help={all.model.assumptions.score_base.help}
        entry={base.entry}
        example={base.example}
        onChange={(entry, merge) => change((now) => withAssumptions(now, { score_base: entry }), merge)}
      />
      <EntryField
        {...score}
        field="3a.score_target"
        label={words.target}
        help={words.targetMeans}
        entry={target}
        onChange={(entry, merge) => change((now) => withLevers(now, { "3a": { score_target: entry } }), merge)}
      />
      {Number.isFinite(rise) && <Caption1 className={styles.quiet}>{rise === 0 ? words.noChange : words.change(shown(rise, "share"))}</Caption1>}
      <ChoiceField {...at("kind")} label={words.kind} choices={(["transactional", "relationship"] as const).map((value) => ({ value, label: words.kinds[value] }))} />
      <ChoiceField {...at("area")} label={words.area} choices={(["CX", "UX", "CS", "other"] as const).map((value) => ({ value, label: words.areas[value] }))} />
      {(experience.area === "UX" || experience.area === "CS") && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.onlyPart}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
