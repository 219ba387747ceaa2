import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { assumptions, type Group } from "../../../../lever-model/state/assumptions";
import { assumptionIds } from "../../../../lever-model/state/defaults";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { SwitchField } from "../../fields/SwitchField";
import { PercentOf } from "../../shell/PercentOf";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { AssumptionField } from "./AssumptionField";
import { RangeFields } from "./RangeFields";
import { TimingTable } from "./TimingTable";

const useStyles = makeStyles({ sum: { display: "flex", flexDirection: "column" }, value: { fontWeight: tokens.fontWeightSemibold } });

const groups: readonly Group[] = ["value", "service", "retention", "acquisition", "referrals", "base"];
type Part = Exclude<keyof LeverModel["parts"], "problems" | "reward">;

/** Sums that may be made from their parts; either the sum is typed or the parts are. */
const sums: Readonly<Partial<Record<Group, { readonly part: Part; readonly sum: AssumptionId; readonly parts: readonly AssumptionId[] }>>> = {
  value: { part: "revenue", sum: "revenue", parts: ["purchase_value", "purchase_frequency"] },
  service: { part: "costToServe", sum: "serving_cost", parts: ["contacts", "contact_cost"] },
};

/** Every number of today's customer, group by group. */
export function BaselineStep(props: StepProps) {
  const { model, evaluation, problems, change } = props;
  const styles = useStyles();
  const { baseline: words, model: names } = useWords().builder;
  const numbers = evaluation?.numbers ?? null;
  const total = (id: string, text: (value: string) => string) =>
    numbers !== null && (
      <div className={styles.sum}>
        <Caption1 className={styles.value} data-sum={id}>
          {text(`${shown(numbers[id]!, "money")} ${model.scope.currency}`)}
        </Caption1>
        <PercentOf value={numbers[id]!} numbers={numbers} />
      </div>
    );
  return (
    <>
      <TimingTable model={model} />
      {groups.map((group) => {
        const sum = sums[group];
        const isMade = sum !== undefined && model.parts[sum.part];
        const hidden: readonly AssumptionId[] = [...(sum === undefined ? [] : isMade ? [sum.sum] : sum.parts), model.parts.reward ? "referral_reward" : "cac_referral"];
        const ids = assumptionIds.filter((id) => assumptions[id].group === group && (!hidden.includes(id) || problems.some(({ field }) => field === id)));
        return (
          <Section key={group} title={names.groups[group]}>
            {sum && (
              <SwitchField
                field={`parts.${sum.part}`}
                label={words.parts[sum.part]}
                problems={problems}
                value={isMade}
                onChange={(value, merge) => change((now) => ({ ...now, parts: { ...now.parts, [sum.part]: value } }), merge)}
              />
            )}
            {group === "acquisition" && (
              <SwitchField
                field="parts.reward" label={words.reward} help={words.rewardMeans} problems={problems} value={model.parts.reward} states={[words.rewardStates.no, words.rewardStates.yes]}
                onChange={(value, merge) => change((now) => ({ ...now, parts: { ...now.parts, reward: value } }), merge)}
              />
            )}
            {ids.map((id) => (
              <Fragment key={id}>
                <AssumptionField id={id} {...props} />
                {sum && isMade && id === sum.parts.at(-1) && (
                  <>
                    {total(sum.sum, (value) => `${names.assumptions[sum.sum].label}: ${words.workedOut(value)}`)}
                    <RangeFields id={sum.sum} {...props} />
                  </>
                )}
              </Fragment>
            ))}
            {group === "acquisition" && total("acquisition_cost", words.total)}
          </Section>
        );
      })}
    </>
  );
}
