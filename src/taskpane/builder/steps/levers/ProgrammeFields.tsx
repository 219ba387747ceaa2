import { lifetimeAmount } from "../../../../lever-model/equations/lifetimeAmount";
import type { Numbers } from "../../../../lever-model/equations/numbers";
import { workingsOf } from "../../../../lever-model/state/defaults";
import { alwaysNeeded, workings } from "../../../../lever-model/state/workings";
import { useWords } from "../../../words/index";
import { EntryField } from "../../fields/EntryField";
import { changesOf, type RowProps } from "./change";
import { LifetimeText } from "./LifetimeText";
import { Part } from "./Part";
import { SilentFields } from "./SilentFields";
import { isFed, StandardsSwitch } from "./StandardsSwitch";
import { leverUnit } from "./unit";

/** The numbers of a programme from which its effects are worked out. */
export function ProgrammeFields({ sub, model, evaluation, problems, change, port, numbers }: RowProps & { readonly numbers: Numbers }) {
  const words = useWords();
  const { levers: own, terms } = words.builderLevers;
  return (
    <Part title={own.programme} {...(alwaysNeeded.has(sub) ? { about: own.programmeFor } : {})}>
      {sub === "4c" && <StandardsSwitch model={model} problems={problems} change={change} />}
      {workingsOf(sub).filter((id) => !isFed(model, id)).map((id) => {
        const { kind, unit, min, max, example, paid } = workings[id];
        const entry = model.levers[sub].workings[id] ?? example;
        return (
          <div key={id}>
            <EntryField
              field={`${sub}.${id}`}
              label={terms.workings[id]}
              entry={entry}
              kind={kind}
              unit={leverUnit(unit, model.scope, words)}
              min={min}
              max={max}
              example={entry === example}
              problems={problems}
              port={port}
              onChange={(now, merge) => changesOf(sub, change).number(id, now, merge)}
            />
            {paid !== undefined && evaluation !== null && <LifetimeText evaluation={evaluation} value={lifetimeAmount(numbers[id]!, paid, evaluation)} />}
          </div>
        );
      })}
      {sub === "2a" && <SilentFields model={model} problems={problems} change={change} />}
    </Part>
  );
}
