import { Field, Input } from "@fluentui/react-components";
import { useProblemText } from "../state/problemText";
import { FieldLabel } from "./FieldLabel";
import { type FieldShared, problemAt, useFieldStyles } from "./shared";

export interface DayFieldProps extends FieldShared {
  /** yyyy-mm-dd, or empty. */
  readonly value: string;
  readonly onChange: (value: string, merge: string) => void;
}

/** A day, typed or chosen in the browser's own calendar; empty where there is none. */
export function DayField({ field, label, help, problems, value, onChange }: DayFieldProps) {
  const styles = useFieldStyles();
  const sentence = useProblemText();
  const problem = problemAt(problems, field);
  return (
    <Field
      className={styles.field}
      label={{ className: styles.label, children: <FieldLabel label={label} /> }}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem === null ? undefined : sentence(problem)}
      hint={help}
    >
      <Input
        className={styles.control}
        type="date"
        data-field={field}
        min="1900-01-01"
        max="9999-12-31"
        value={value}
        onChange={(_event, data) => onChange(data.value, field)}
      />
    </Field>
  );
}
