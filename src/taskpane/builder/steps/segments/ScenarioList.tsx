import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { numbersOf } from "../../../../lever-model/equations/numbers";
import type { Scenario } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { ChoiceField } from "../../fields/ChoiceField";
import { RecordList } from "../../fields/RecordList";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { ScenarioFields } from "./ScenarioFields";
import { ScenarioResults } from "./ScenarioResults";
import { newScenario, shownCase, withScenarios } from "./scenarios";

const mostScenarios = 3;

/** The named cases beside base and target. */
export function ScenarioList({ model, evaluation, problems, change }: Pick<StepProps, "model" | "evaluation" | "problems" | "change">) {
  const { segments: words } = useWords().builderLevers;
  const numbers = useMemo(() => numbersOf(model), [model]);
  const { scenarios } = model;
  const set = (now: readonly Scenario[], merge?: string): void => change((old) => withScenarios(old, now), merge);
  const numbered = (at: number): string => words.numberedScenario(counted(at));
  /* A number that no other scenario goes by, also after one was taken out. */
  const fresh = (): string => {
    let at = scenarios.length + 1;
    while (scenarios.some(({ name }) => name.trim().toLowerCase() === numbered(at).toLowerCase())) at += 1;
    return numbered(at);
  };
  return (
    <Section title={words.scenarios} about={words.scenariosAbout}>
      {scenarios.length === 0 && <Text>{words.noScenarios}</Text>}
      <RecordList
        items={scenarios}
        path="scenarios"
        most={mostScenarios}
        label={words.oneScenario}
        make={() => newScenario(fresh())}
        itemLabel={({ name }, at) => name.trim() || numbered(at + 1)}
        onChange={set}
        render={(scenario, update, at) => <ScenarioFields at={at} scenario={scenario} numbers={numbers} model={model} problems={problems} change={update} />}
      />
      {evaluation !== null && <ScenarioResults model={model} evaluation={evaluation} />}
      {scenarios.length > 0 && (
        <ChoiceField
          field="scope.shown"
          label={words.shown}
          problems={problems}
          value={shownCase(model)}
          choices={[{ value: "Base", label: words.base }, { value: "Target", label: words.targetCase }, ...scenarios.map(({ name }) => ({ value: name, label: name }))]}
          onChange={(shown, merge) => change((old) => ({ ...old, scope: { ...old.scope, shown } }), merge)}
        />
      )}
    </Section>
  );
}
