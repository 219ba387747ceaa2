import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import { causalShares } from "../../../../lever-model/state/assumptions";
import type { Grade } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { shown } from "../../fields/number";
import type { StepProps } from "../../step";
import { AssumptionField } from "../baseline/AssumptionField";
import { CalibrationLadder } from "./CalibrationLadder";
import { betaOf, type EffectId } from "./effects";

const useStyles = makeStyles({
  effect: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  more: { alignSelf: "flex-start", maxWidth: "100%" },
});

const grades: readonly Grade[] = ["A", "B", "C", "D"];

/** One effect of the score: how strong, how well known, and how it can be found. */
export function EffectFields({ effect, ...props }: StepProps & { readonly effect: EffectId }) {
  const styles = useStyles();
  const { experience: words } = useWords().builder;
  const [isOpen, setOpen] = useState(false);
  const ladder = useId();
  const { model, problems, change } = props;
  const grade = model.experience.evidence[effect];
  const name = words.effectNames[effect];
  return (
    <div className={styles.effect}>
      <AssumptionField id={betaOf[effect]} {...props} />
      <ChoiceField
        field={`experience.evidence.${effect}`}
        label={words.grade(name)}
        problems={problems}
        value={grade}
        choices={grades.map((value) => ({ value, label: words.grades[value], means: words.counts(shown(causalShares[value], "share")) }))}
        onChange={(value, merge) => change((now) => ({ ...now, experience: { ...now.experience, evidence: { ...now.experience.evidence, [effect]: value } } }), merge)}
      />
      <Button
        className={styles.more}
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? ladder : undefined}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        {words.calibrate(name)}
      </Button>
      {isOpen && (
        <div id={ladder}>
          <CalibrationLadder effect={effect} model={model} change={change} port={props.port} />
        </div>
      )}
    </div>
  );
}
