import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import { type StepId, stepIds } from "../path/state";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS, margin: 0, padding: 0, listStyleType: "none" },
  step: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface PathStepsProps {
  readonly step: StepId;
  readonly isOpen: (step: StepId) => boolean;
  readonly onStep: (step: StepId) => void;
}

/** The steps in their order; those that need what is not there yet say so. */
export function PathSteps({ step, isOpen, onStep }: PathStepsProps) {
  const styles = useStyles();
  const { shell } = useWords().customers;
  return (
    <nav aria-label={shell.stepList}>
      <ol className={styles.list}>
        {stepIds.map((id, at) => (
          <li key={id}>
            <Button
              className={styles.step}
              size="small"
              appearance={id === step ? "primary" : "subtle"}
              aria-current={id === step ? "step" : undefined}
              data-step={id}
              disabledFocusable={!isOpen(id)}
              title={isOpen(id) ? undefined : shell.notYet}
              onClick={() => onStep(id)}
            >
              {`${counted(at + 1)}. ${shell.steps[id]}`}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
