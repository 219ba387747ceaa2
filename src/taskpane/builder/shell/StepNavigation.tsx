import { Badge, Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useWords, type Words } from "../../words/index";
import { counted } from "../../words/region";
import { type StepId, stepIds } from "../step";

const wide = "@container builder (min-width: 440px)";

const useStyles = makeStyles({
  /* A narrow pane has a list that unfolds; a wider one has all steps in sight. */
  list: { display: "none", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS, margin: 0, padding: 0, listStyleType: "none", [wide]: { display: "flex" } },
  select: { display: "flex", [wide]: { display: "none" } },
  step: { minWidth: 0 },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  problem: { color: tokens.colorPaletteRedForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

interface StepNavigationProps {
  readonly step: StepId | "start";
  readonly visited: ReadonlySet<StepId>;
  readonly marked: readonly StepId[];
  readonly problemCount: (step: StepId) => number;
  readonly onStep: (step: StepId) => void;
}

/** What stands behind the name of a step, in words. */
function marksOf(id: StepId, { step, visited, marked, problemCount }: StepNavigationProps, { shell }: Words["builder"]): readonly string[] {
  const count = problemCount(id);
  return [
    ...(count > 0 ? [shell.toMend(count)] : visited.has(id) && id !== step ? [shell.done] : []),
    ...(marked.includes(id) ? [shell.forRole] : []),
  ];
}

/** The steps in their order, each with its state; any may be opened at any time. */
export function StepNavigation(props: StepNavigationProps) {
  const { step, visited, marked, problemCount, onStep } = props;
  const styles = useStyles();
  const { builder: words } = useWords();
  const { shell } = words;
  const numbered = (id: StepId): string => `${counted(stepIds.indexOf(id) + 1)}. ${shell.steps[id]}`;
  return (
    <nav aria-label={shell.stepList}>
      <Field className={styles.select} label={shell.step} orientation="horizontal" size="small">
        <Select size="small" value={step} onChange={(_event, data) => onStep(data.value as StepId)}>
          {stepIds.map((id) => (
            <option key={id} value={id}>
              {[numbered(id), ...marksOf(id, props, words)].join(", ")}
            </option>
          ))}
        </Select>
      </Field>
      <ol className={styles.list}>
        {stepIds.map((id) => (
          <li key={id}>
            <Button
              className={styles.step}
              size="small"
              appearance={id === step ? "primary" : "subtle"}
              aria-current={id === step ? "step" : undefined}
              data-step={id}
              title={marksOf(id, props, words).join(", ") || undefined}
              aria-label={[numbered(id), ...marksOf(id, props, words)].join(", ")}
              onClick={() => onStep(id)}
            >
              <span className={styles.label}>
                {numbered(id)}
                {problemCount(id) > 0 ? (
                  <ErrorCircleRegular aria-hidden className={id === step ? undefined : styles.problem} />
                ) : (
                  visited.has(id) && id !== step && <CheckmarkCircleRegular aria-hidden className={styles.done} />
                )}
                {marked.includes(id) && <Badge aria-hidden size="extra-small" color={id === step ? "subtle" : "brand"} />}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
