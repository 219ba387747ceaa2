import { newContactCentre } from "../../../../lever-model/state/contactCentre";
import { keysOf } from "../../../../lever-model/state/defaults";
import { useWords } from "../../../words/index";
import { SwitchField } from "../../fields/SwitchField";
import type { StepProps } from "../../step";
import { ContactFields } from "./ContactFields";
import { ContactResults } from "./ContactResults";
import { Part } from "./Part";
import { ServiceFields } from "./ServiceFields";

/** The contact centre: whether the model has a sheet of it, and then its numbers and what follows from them. */
export function ContactCentrePart({ model, evaluation, problems, change }: Pick<StepProps, "model" | "evaluation" | "problems" | "change">) {
  const { contactCentre: words, segments } = useWords().builderLevers;
  const { contactCentre: centre } = model;
  const isExample = keysOf(centre.base).every((id) => centre.base[id] === newContactCentre.base[id]);
  const isWrong = problems.some(({ field }) => field.startsWith("contactCentre."));
  return (
    <>
      <SwitchField
        field="contactCentre.used" label={words.use} help={words.useMeans} problems={problems}
        value={centre.used} onChange={(used, merge) => change((now) => ({ ...now, contactCentre: { ...now.contactCentre, used } }), merge)}
      />
      {centre.used && (
        <>
          <Part title={words.contacts} {...(isExample ? { about: words.example } : {})}>
            <ContactFields model={model} problems={problems} change={change} />
          </Part>
          <Part title={words.score} about={words.scoreMeans}>
            <ServiceFields model={model} problems={problems} change={change} />
          </Part>
          <Part title={words.results} {...(evaluation === null || isWrong ? { about: segments.noResults } : {})}>
            {evaluation !== null && !isWrong && <ContactResults model={model} evaluation={evaluation} />}
          </Part>
        </>
      )}
    </>
  );
}
