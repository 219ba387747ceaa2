import { contactWords } from "../../../../lever-model/state/contactCentre";
import { keysOf } from "../../../../lever-model/state/defaults";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import type { StepProps } from "../../step";
import { leverUnit } from "./unit";

const mostWeight = 1e6;
const ends = ["response", "effort"] as const;

/** What is as good and as bad as an answer and an effort can be, and how much each part weighs in the score of the service. */
export function ServiceFields({ model, problems, change }: Pick<StepProps, "model" | "problems" | "change">) {
  const words = useWords();
  const { contactCentre: own } = words.builderLevers;
  const { contactCentre: centre, scope } = model;
  const set = (part: "best" | "worst" | "weights", id: string, value: number, merge: string): void =>
    change((now) => ({ ...now, contactCentre: { ...now.contactCentre, [part]: { ...now.contactCentre[part], [id]: value } } }), merge);
  return (
    <>
      {ends.flatMap((id) =>
        (["best", "worst"] as const).map((end) => (
          <NumberField
            key={`${end}.${id}`} field={`contactCentre.${end}.${id}`} label={own[end][id]} unit={leverUnit(contactWords[id].unit, scope, words)} min={contactWords[id].min} max={contactWords[id].max}
            problems={problems} value={centre[end][id]} onChange={(value, merge) => set(end, id, value, merge)}
          />
        )),
      )}
      {keysOf(centre.weights).map((id) => (
        <NumberField
          key={id} field={`contactCentre.weights.${id}`} label={own.weights[id]} min={0} max={mostWeight}
          problems={problems} value={centre.weights[id]} onChange={(value, merge) => set("weights", id, value, merge)}
        />
      ))}
    </>
  );
}
