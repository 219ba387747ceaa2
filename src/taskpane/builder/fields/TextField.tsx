import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useProblemText } from "../state/problemText";
import { FieldLabel } from "./FieldLabel";
import { type FieldShared, problemAt, useFieldStyles } from "./shared";

export interface TextFieldProps extends FieldShared {
  readonly value: string;
  readonly onChange: (value: string, merge: string) => void;
  readonly placeholder?: string;
  /** Words to choose from; any other may be typed. */
  readonly suggestions?: readonly string[];
}

/** Everything that is not a control sign; a line of text has no breaks either. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ");

/** One line of the user's own words. */
export function TextField({ field, label, help, problems, value, onChange, placeholder, suggestions }: TextFieldProps) {
  const styles = useFieldStyles();
  const sentence = useProblemText();
  const problem = problemAt(problems, field);
  const list = useId();
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
        data-field={field}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        {...(suggestions === undefined ? {} : { list })}
        onChange={(_event, data) => onChange(oneLine(data.value), field)}
        contentAfter={
          suggestions && (
            <datalist id={list}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )
        }
      />
    </Field>
  );
}

/** Some lines of the user's own words. */
export function LongTextField({ field, label, help, problems, value, onChange, placeholder }: Omit<TextFieldProps, "suggestions">) {
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
      <Textarea
        className={styles.control}
        data-field={field}
        resize="vertical"
        placeholder={placeholder}
        value={value}
        onChange={(_event, data) => onChange(data.value, field)}
      />
    </Field>
  );
}
