import { Select } from "@fluentui/react-components";
import { FieldFrame } from "./FieldFrame";
import { type FieldShared, useFieldStyles } from "./shared";

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** What it means, told below the field while it is chosen. */
  readonly means?: string;
}

export interface ChoiceFieldProps<V extends string> extends FieldShared {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V, merge: string) => void;
}

/** One of a few words. */
export function ChoiceField<V extends string>({ field, label, help, problems, value, choices, onChange }: ChoiceFieldProps<V>) {
  const styles = useFieldStyles();
  return (
    <FieldFrame field={field} label={label} help={choices.find((one) => one.value === value)?.means ?? help} problems={problems}>
      <Select
        className={styles.control}
        select={{ style: { minWidth: 0, width: "100%" } }}
        data-field={field}
        value={value}
        onChange={(_event, data) => onChange(data.value as V, field)}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
