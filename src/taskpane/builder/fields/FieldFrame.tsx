import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useProblemText } from "../state/problemText";
import { FieldLabel } from "./FieldLabel";
import { type FieldShared, problemAt, useFieldStyles } from "./shared";

interface FieldFrameProps extends FieldShared {
  /** Unit and range, beside the name. */
  readonly measure?: readonly string[];
  /** What is wrong with what is typed just now, in place of what is wrong in the model. */
  readonly refusal?: string | null;
  readonly children: ReactElement;
}

/** What stands around every control: its name, what it means, and what is wrong with it. */
export function FieldFrame({ field, label, help, problems, measure, refusal = null, children }: FieldFrameProps) {
  const styles = useFieldStyles();
  const sentence = useProblemText();
  const problem = problemAt(problems, field);
  const message = refusal ?? (problem === null ? undefined : sentence(problem));
  return (
    <Field
      className={styles.field}
      label={{ className: styles.label, children: <FieldLabel label={label} measure={measure} /> }}
      validationState={message === undefined ? "none" : "error"}
      validationMessage={message}
      hint={help}
    >
      {children}
    </Field>
  );
}
