import { Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { FieldFrame } from "./FieldFrame";
import { type FieldShared, useFieldStyles } from "./shared";

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
  const list = useId();
  return (
    <FieldFrame field={field} label={label} help={help} problems={problems}>
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
    </FieldFrame>
  );
}

/** Some lines of the user's own words. */
export function LongTextField({ field, label, help, problems, value, onChange, placeholder }: Omit<TextFieldProps, "suggestions">) {
  const styles = useFieldStyles();
  return (
    <FieldFrame field={field} label={label} help={help} problems={problems}>
      <Textarea
        className={styles.control}
        data-field={field}
        resize="vertical"
        placeholder={placeholder}
        value={value}
        onChange={(_event, data) => onChange(data.value, field)}
      />
    </FieldFrame>
  );
}
