import { Input } from "@fluentui/react-components";
import { FieldFrame } from "./FieldFrame";
import { type FieldShared, useFieldStyles } from "./shared";

export interface DayFieldProps extends FieldShared {
  /** yyyy-mm-dd, or empty. */
  readonly value: string;
  readonly onChange: (value: string, merge: string) => void;
}

/** A day, typed or chosen in the browser's own calendar; empty where there is none. */
export function DayField({ field, label, help, problems, value, onChange }: DayFieldProps) {
  const styles = useFieldStyles();
  return (
    <FieldFrame field={field} label={label} help={help} problems={problems}>
      <Input
        className={styles.control}
        type="date"
        data-field={field}
        min="1900-01-01"
        max="9999-12-31"
        value={value}
        onChange={(_event, data) => onChange(data.value, field)}
      />
    </FieldFrame>
  );
}
