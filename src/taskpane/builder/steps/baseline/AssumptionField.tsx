import { makeStyles, tokens } from "@fluentui/react-components";
import { type AssumptionWords, assumptions } from "../../../../lever-model/state/assumptions";
import { withAssumptions } from "../../../../lever-model/state/change";
import { numberOf } from "../../../../lever-model/state/link";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { EntryField } from "../../fields/EntryField";
import { PercentOf } from "../../shell/PercentOf";
import { unitText } from "../../state/unitText";
import type { StepProps } from "../../step";
import { RangeFields } from "./RangeFields";
import { TwinText } from "./TwinText";

const useStyles = makeStyles({ field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 } });

interface AssumptionFieldProps extends Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "port"> {
  readonly id: AssumptionId;
  /** Names the field where the model's own label does not. */
  readonly label?: string;
}

/** One number of the baseline, with what it means in other units and against revenue, costs and profit. */
export function AssumptionField({ id, label, model, evaluation, problems, change, port }: AssumptionFieldProps) {
  const styles = useStyles();
  const { builder: words } = useWords();
  const { kind, unit, min, max }: AssumptionWords = assumptions[id];
  const { entry, example } = model.assumptions[id];
  const text = words.model.assumptions[id];
  return (
    <div className={styles.field}>
      <EntryField
        field={id}
        label={label ?? text.label}
        help={text.help}
        entry={entry}
        kind={kind}
        unit={unitText(unit, model.scope, words)}
        min={min}
        max={max}
        example={example}
        problems={problems}
        port={port}
        onChange={(now, merge) => change((old) => withAssumptions(old, { [id]: now }), merge)}
      />
      <TwinText id={id} model={model} />
      {kind === "money" && evaluation !== null && <PercentOf value={numberOf(entry)} numbers={evaluation.numbers} />}
      <RangeFields id={id} model={model} problems={problems} change={change} />
    </div>
  );
}
