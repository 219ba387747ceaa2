import { Field, makeStyles, Switch } from "@fluentui/react-components";
import { ArgumentLabel } from "./ArgumentLabel";
import type { FieldProps } from "./field";

const useStyles = makeStyles({ label: { display: "block", maxWidth: "none" } });

/** TRUE or FALSE. */
export function FlagField({
  named,
  text,
  refusal,
  preset,
  onWrite,
  onLeave,
}: FieldProps & { readonly preset: boolean }) {
  const styles = useStyles();
  const isOn = text === "" ? preset : text === "TRUE";
  return (
    <Field
      label={{ className: styles.label, children: <ArgumentLabel named={named} /> }}
      validationState={refusal === null ? "none" : "error"}
      validationMessage={refusal ?? undefined}
    >
      <Switch
        data-argument={named.name}
        checked={isOn}
        label={isOn ? "TRUE" : "FALSE"}
        onChange={(_event, data) => onWrite(data.checked ? "TRUE" : "FALSE")}
        onBlur={onLeave}
      />
    </Field>
  );
}
