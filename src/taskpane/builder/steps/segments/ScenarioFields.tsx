import { leverIds } from "../../../../lever-model/equations/cases";
import type { Numbers } from "../../../../lever-model/equations/numbers";
import { type AssumptionWords, assumptions } from "../../../../lever-model/state/assumptions";
import type { Scenario } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { TextField } from "../../fields/TextField";
import { unitText } from "../../state/unitText";
import type { StepProps } from "../../step";
import { Part } from "../levers/Part";
import { ownInputs, withOwnInput } from "./scenarios";

interface ScenarioFieldsProps extends Pick<StepProps, "model" | "problems"> {
  readonly at: number;
  readonly scenario: Scenario;
  readonly numbers: Numbers;
  readonly change: (update: (scenario: Scenario) => Scenario, merge?: string) => void;
}

const mostReach = 2;

/** One case: how much of each lever it reaches, and the numbers that it has of its own. */
export function ScenarioFields({ at, scenario, numbers, model, problems, change }: ScenarioFieldsProps) {
  const { builder, builderLevers } = useWords();
  const { segments: words, terms } = builderLevers;
  const field = (key: string): string => `scenarios.${at}.${key}`;
  const given = ownInputs.filter((id) => scenario.assumptions[id] !== undefined);
  const left = ownInputs.filter((id) => scenario.assumptions[id] === undefined);
  return (
    <>
      <TextField field={field("name")} label={words.scenarioName} problems={problems} value={scenario.name} onChange={(name, merge) => change((now) => ({ ...now, name }), merge)} />
      {leverIds.map((lever) => (
        <NumberField
          key={lever}
          field={field(lever)}
          label={words.reachOf(terms.levers[lever].label)}
          kind="share"
          unit={words.reachUnit}
          min={0}
          max={mostReach}
          problems={problems}
          value={scenario.reach[lever]}
          onChange={(share, merge) => change((now) => ({ ...now, reach: { ...now.reach, [lever]: share } }), merge)}
        />
      ))}
      <Part title={words.ownNumbers}>
        {given.map((id) => {
          const { kind, unit, min, max }: AssumptionWords = assumptions[id];
          return (
            <NumberField
              key={id}
              optional
              field={field(`assumptions.${id}`)}
              label={builder.model.assumptions[id].label}
              help={words.ofBaseline(shown(numbers[id]!, kind))}
              kind={kind}
              unit={unitText(unit, model.scope, builder)}
              min={min}
              max={max}
              problems={problems}
              value={scenario.assumptions[id]}
              onChange={(value, merge) => change((now) => withOwnInput(now, id, value), merge)}
            />
          );
        })}
        <ChoiceField<AssumptionId | "">
          field={field("add")}
          label={words.addNumber}
          problems={problems}
          value=""
          choices={[{ value: "", label: words.chooseNumber }, ...left.map((id) => ({ value: id, label: builder.model.assumptions[id].label }))]}
          onChange={(id) => id !== "" && change((now) => withOwnInput(now, id, Number.isFinite(numbers[id]) ? numbers[id]! : 0))}
        />
      </Part>
    </>
  );
}
