import { lifetimeAmount } from "../../../../lever-model/equations/lifetimeAmount";
import type { Numbers } from "../../../../lever-model/equations/numbers";
import { workingsOf } from "../../../../lever-model/state/defaults";
import type { WorkingId } from "../../../../lever-model/state/words";
import { alwaysNeeded, workings } from "../../../../lever-model/state/workings";
import { useWords } from "../../../words/index";
import { EntryField } from "../../fields/EntryField";
import { changesOf, type RowProps } from "./change";
import { LifetimeText } from "./LifetimeText";
import { Part } from "./Part";
import { SilentFields } from "./SilentFields";
import { isFed, StandardsSwitch } from "./StandardsSwitch";
import { leverUnit } from "./unit";

interface ProgrammeFieldsProps extends RowProps {
  readonly numbers: Numbers;
  readonly asked: readonly WorkingId[];
}

/** The numbers of a programme from which its effects are worked out, or which typed effects are held against. */
export function ProgrammeFields({ sub, model, evaluation, problems, change, port, numbers, asked }: ProgrammeFieldsProps) {
  const words = useWords();
  const { levers: own, terms } = words.builderLevers;
  const heading = asked.length < workingsOf(sub).length ? { title: own.silent, about: own.silentFor } : { title: own.programme, ...(alwaysNeeded.has(sub) ? { about: own.programmeFor } : {}) };
  return (
    <Part {...heading}>
      {sub === "4c" && <StandardsSwitch model={model} problems={problems} change={change} />}
      {asked.filter((id) => !isFed(model, id)).map((id) => {
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
