import { Caption1, Text } from "@fluentui/react-components";
import { feedsPrevention, problemShares } from "../../../../lever-model/equations/rightFirstTime";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { WorkingId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { SwitchField } from "../../fields/SwitchField";
import type { StepProps } from "../../step";

/** Whether a number of 4c follows from the standards and is not typed. */
export const isFed = (model: LeverModel, id: WorkingId): boolean => feedsPrevention(model) && (id === "problem_before" || id === "problem_after");

/** Shares of customers with a problem: typed, or what the standards leave of right the first time. */
export function StandardsSwitch({ model, problems, change }: Pick<StepProps, "model" | "problems" | "change">) {
  const { levers: words, terms } = useWords().builderLevers;
  const isOn = model.parts.problems;
  const fed = feedsPrevention(model) ? problemShares(model) : null;
  return (
    <>
      <SwitchField
        field="4c.problems" label={words.fromStandards} help={words.fromStandardsMeans} states={[words.fromStandardsStates.no, words.fromStandardsStates.yes]} problems={problems}
        value={isOn} onChange={(value, merge) => change((now) => ({ ...now, parts: { ...now.parts, problems: value } }), merge)}
      />
      {isOn && fed === null && <Caption1>{words.noStandards}</Caption1>}
      {fed !== null && (
        <>
          <Text data-fed="problem_before">{words.workedOut(terms.workings.problem_before, shown(fed.before, "share"))}</Text>
          <Text data-fed="problem_after">{words.workedOut(terms.workings.problem_after, shown(fed.after, "share"))}</Text>
        </>
      )}
    </>
  );
}
