import { Caption1, Text } from "@fluentui/react-components";
import { contactCentreOf, type ContactValue } from "../../../../lever-model/equations/contactCentre";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { Kind } from "../../../../lever-model/state/assumptions";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { shown } from "../../fields/number";
import { PercentOf } from "../../shell/PercentOf";
import { unitText } from "../../state/unitText";

/** What the contacts cost and how good the service is, and what the levers may take from that. */
export function ContactResults({ model, evaluation }: { readonly model: LeverModel; readonly evaluation: Evaluation }) {
  const { builder, builderLevers } = useWords();
  const { contactCentre: words } = builderLevers;
  const { scope, experience } = model;
  const value = contactCentreOf(model, evaluation);
  const period = builder.scope.perPeriod[scope.period];
  const lines: readonly (readonly [label: string, key: keyof ContactValue, kind: Kind])[] = [
    [words.self(period), "self", "number"],
    [words.assisted(period), "assisted", "number"],
    [words.cost(unitText("{money} / {period}", scope, builder)), "costToServe", "money"],
    [words.service, "serviceScore", "share"],
    [words.onScale(experience.metric), "score", "score"],
  ];
  return (
    <>
      <DataTable
        label={words.results}
        head={[words.result, words.base, words.targetCase]}
        rows={lines.map(([label, key, kind]) => [label, shown(value.base[key], kind) || "–", shown(value.target[key], kind) || "–"])}
      />
      <Caption1>{words.percentOf}</Caption1>
      <PercentOf value={value.base.costToServe} numbers={evaluation.numbers} />
      <Text data-contact="saved">{words.saved(shown(value.saved, "share"))}</Text>
      <Text data-contact="rise">{words.rise(shown(value.scoreRise, "share"))}</Text>
      <Caption1>{words.once}</Caption1>
      {Number.isFinite(value.explained) && <Caption1 data-contact="explained">{words.explained(shown(value.explained, "share"))}</Caption1>}
    </>
  );
}
