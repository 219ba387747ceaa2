import { contactWords } from "../../../../lever-model/state/contactCentre";
import { keysOf } from "../../../../lever-model/state/defaults";
import type { ContactCentreNumbers } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import type { StepProps } from "../../step";
import { leverUnit } from "./unit";

/** The numbers of the contact centre, each today and at the target. */
export function ContactFields({ model, problems, change }: Pick<StepProps, "model" | "problems" | "change">) {
  const words = useWords();
  const { contactCentre: own } = words.builderLevers;
  const { contactCentre: centre, scope } = model;
  const set = (at: "base" | "target", id: keyof ContactCentreNumbers, value: number, merge: string): void =>
    change((now) => ({ ...now, contactCentre: { ...now.contactCentre, [at]: { ...now.contactCentre[at], [id]: value } } }), merge);
  return keysOf(contactWords).flatMap((id) => {
    const { kind, unit, min, max } = contactWords[id];
    return (["base", "target"] as const).map((at) => (
      <NumberField
        key={`${at}.${id}`}
        field={`contactCentre.${at}.${id}`}
        label={own[at === "base" ? "atBase" : "atTarget"](own.numbers[id])}
        kind={kind}
        unit={leverUnit(unit, scope, words)}
        min={min}
        max={max}
        problems={problems}
        value={centre[at][id]}
        onChange={(value, merge) => set(at, id, value, merge)}
      />
    ));
  });
}
