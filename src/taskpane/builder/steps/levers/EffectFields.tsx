import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { effectOf, type Numbers } from "../../../../lever-model/equations/numbers";
import { driversOf } from "../../../../lever-model/state/defaults";
import { drivers } from "../../../../lever-model/state/levers";
import type { DriverId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { EntryField } from "../../fields/EntryField";
import { shown } from "../../fields/number";
import { changesOf, type RowProps } from "./change";
import { canBeWorkedOut, isWorkedOut, movedKinds, moveOf, shownWorkings } from "./effects";
import { Part } from "./Part";
import { ProgrammeFields } from "./ProgrammeFields";
import { leverUnit } from "./unit";

const useStyles = makeStyles({
  effect: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface EffectFieldsProps extends RowProps {
  readonly numbers: Numbers;
}

/** What a row changes: typed, or worked out from the numbers of its programme, with what becomes of the baseline. */
export function EffectFields(props: EffectFieldsProps) {
  const { sub, model, problems, change } = props;
  const { levers: words } = useWords().builderLevers;
  const { from } = model.levers[sub];
  const changes = changesOf(sub, change);
  const asked = shownWorkings(model, sub, problems);
  return (
    <>
      <Part title={words.effects}>
        {canBeWorkedOut(sub) && (
          <ChoiceField
            field={`${sub}.from`}
            label={words.from}
            value={from}
            choices={(["typed", "workings"] as const).map((value) => ({ value, label: words.fromChoices[value], means: words.fromMeans[value] }))}
            problems={problems}
            onChange={(value, merge) => changes.row({ from: value }, merge)}
          />
        )}
        {driversOf(sub).map((id) => (
          <Effect key={id} id={id} {...props} />
        ))}
      </Part>
      {asked.length > 0 && <ProgrammeFields {...props} asked={asked} />}
    </>
  );
}

function Effect({ id, sub, model, problems, change, port, numbers }: EffectFieldsProps & { readonly id: DriverId }) {
  const styles = useStyles();
  const words = useWords();
  const { levers: own, terms } = words.builderLevers;
  const { kind, unit, min, max, change: way } = drivers[id];
  const isScore = way === "score";
  const label = terms.drivers[id];
  const move = moveOf(model, id, numbers);
  return (
    <div className={styles.effect}>
      {isWorkedOut(model, id) ? (
        <Text data-worked={id}>{own.workedOut(label, `${shown(effectOf(model, id, numbers), kind)} ${leverUnit(unit, model.scope, words)}`)}</Text>
      ) : (
        <EntryField
          field={`${sub}.${id}`}
          label={label}
          entry={model.levers[sub].effects[id] ?? 0}
          kind={kind}
          unit={leverUnit(unit, model.scope, words)}
          min={isScore ? model.experience.minimum : min}
          max={isScore ? model.experience.maximum : max}
          problems={problems}
          port={port}
          onChange={(entry, merge) => changesOf(sub, change).effect(id, entry, merge)}
        />
      )}
      {move !== null && (
        <Caption1 className={styles.quiet} data-move={id}>
          {own.move(own.moves[move.on], shown(move.base, movedKinds[move.on]), shown(move.target, movedKinds[move.on]))}
        </Caption1>
      )}
    </div>
  );
}
