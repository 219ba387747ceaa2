import { Switch } from "@fluentui/react-components";
import { useWords } from "../../words/index";
import { FieldFrame } from "./FieldFrame";
import type { FieldShared } from "./shared";

export interface SwitchFieldProps extends FieldShared {
  readonly value: boolean;
  readonly onChange: (value: boolean, merge: string) => void;
  /** What the two positions are called, where "on" and "off" do not say it. */
  readonly states?: readonly [off: string, on: string];
}

/** Yes or no, said in words beside the switch. */
export function SwitchField({ field, label, help, problems, value, onChange, states }: SwitchFieldProps) {
  const { fields } = useWords().builder;
  const [off, on] = states ?? [fields.off, fields.on];
  return (
    <FieldFrame field={field} label={label} help={help} problems={problems}>
      {/* A switch changes in one step, so two changes in a row are two steps of undo. */}
      <Switch data-field={field} checked={value} label={value ? on : off} onChange={(_event, data) => onChange(data.checked, `${field}.${String(data.checked)}`)} />
    </FieldFrame>
  );
}
