import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SegmentValue } from "../../../../lever-model/equations/segments";
import type { Tier } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { EntryField } from "../../fields/EntryField";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { RecordList } from "../../fields/RecordList";
import { LongTextField, TextField } from "../../fields/TextField";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { CheckNotes } from "../levers/CheckNotes";
import type { Check } from "../../../../lever-model/equations/checks";
import { BudgetTable } from "./BudgetTable";
import { thresholdsFrom, withThresholds } from "./averages";
import { firstPreventable, firstTiers, nextThreshold } from "./tiers";
import { TreatmentTable } from "./TreatmentTable";

const useStyles = makeStyles({ begin: { alignSelf: "flex-start", maxWidth: "100%" }, quiet: { color: tokens.colorNeutralForeground2 } });

const most = 1e12;

interface TierListProps extends Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "port"> {
  readonly values: readonly SegmentValue[];
  readonly checks: readonly Check[];
}

/** The tiers by value with the treatment of each, and the table of who gets which. */
export function TierList({ model, evaluation, problems, change, port, values, checks }: TierListProps) {
  const styles = useStyles();
  const { segments: words } = useWords().builderLevers;
  const [said, setSaid] = useState("");
  const { tiers, scope } = model;
  const set = (now: readonly Tier[], merge?: string): void => change((old) => ({ ...old, tiers: now }), merge);
  const thresholds = thresholdsFrom(values);
  const canSuggest = thresholds !== null && tiers.length === 3;
  const suggest = (): void => {
    if (!canSuggest) return;
    set(withThresholds(tiers, thresholds));
    setSaid(words.suggested(thresholds.map((from) => shown(from, "number")).join(", ")));
  };
  const average = evaluation?.columns["gross"]![0] ?? Number.NaN;
  return (
    <Section title={words.tiers} about={words.tiersAbout}>
      {tiers.length === 0 ? (
        <>
          <Text>{words.noTiers}</Text>
          <Button className={styles.begin} data-begin="tiers" onClick={() => set(firstTiers(words, thresholds, average))}>
            {words.beginTiers}
          </Button>
        </>
      ) : (
        <>
          <CheckNotes checks={checks} ids={["thresholds"]} />
          <Button className={styles.begin} size="small" data-suggest="" disabledFocusable={!canSuggest} onClick={suggest}>
            {words.suggest}
          </Button>
          <Caption1 className={styles.quiet}>{canSuggest ? words.suggestMeans : words.suggestNeeds}</Caption1>
          <Caption1 role="status">{said}</Caption1>
        </>
      )}
      <RecordList
        items={tiers}
        path="tiers"
        label={words.oneTier}
        make={() => ({ name: words.numberedTier(counted(tiers.length + 1)), from: nextThreshold(tiers), treatment: "", priceSensitiveTreatment: "", preventable: firstPreventable })}
        itemLabel={(tier, at) => tier.name.trim() || words.numberedTier(counted(at + 1))}
        onChange={set}
        render={(tier, update, at) => {
          const field = (key: keyof Tier) => ({ field: `tiers.${at}.${key}`, problems });
          return (
            <>
              <TextField {...field("name")} label={words.tierName} value={tier.name} onChange={(name, merge) => update((now) => ({ ...now, name }), merge)} />
              <NumberField {...field("from")} label={words.from} kind="number" unit={scope.currency} min={-most} max={most} value={tier.from} onChange={(from, merge) => update((now) => ({ ...now, from }), merge)} />
              <LongTextField {...field("treatment")} label={words.tierTreatment} value={tier.treatment} onChange={(treatment, merge) => update((now) => ({ ...now, treatment }), merge)} />
              <LongTextField {...field("priceSensitiveTreatment")} label={words.sensitiveTreatment} help={words.sensitiveMeans} value={tier.priceSensitiveTreatment} onChange={(priceSensitiveTreatment, merge) => update((now) => ({ ...now, priceSensitiveTreatment }), merge)} />
              <EntryField
                {...field("preventable")} label={words.preventable} help={words.preventableMeans} entry={tier.preventable} kind="share" unit={words.preventableUnit} min={0} max={1}
                example={tier.preventable === firstPreventable} port={port} onChange={(preventable, merge) => update((now) => ({ ...now, preventable }), merge)}
              />
            </>
          );
        }}
      />
      {tiers.length > 0 && <TreatmentTable model={model} values={values} />}
      {tiers.length > 0 && evaluation !== null && values.length > 0 && <BudgetTable model={model} evaluation={evaluation} values={values} />}
    </Section>
  );
}
