import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ChoiceArgument } from "../../clv/index";
import { useWords } from "../words/index";
import { ArgumentLabel } from "./ArgumentLabel";
import type { FieldProps } from "./field";

const useStyles = makeStyles({
  dropdown: { width: "100%", minWidth: 0 },
  label: { display: "block", maxWidth: "none" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  meaning: { color: tokens.colorNeutralForeground2 },
});

/** One of the words that the argument takes, each with what it means; the default stands until another is picked. */
export function ChoiceField({
  named,
  text,
  refusal,
  choice,
  onWrite,
  onLeave,
}: FieldProps & { readonly choice: ChoiceArgument }) {
  const styles = useStyles();
  const { form } = useWords();
  const value = text === "" ? (choice.default ?? "") : text;
  return (
    <Field
      label={{ className: styles.label, children: <ArgumentLabel named={named} /> }}
      validationState={refusal === null ? "none" : "error"}
      validationMessage={refusal ?? undefined}
      hint={choice.meanings[value]}
    >
      <Dropdown
        className={styles.dropdown}
        data-argument={named.name}
        aria-required={!named.optional}
        placeholder={form.choose}
        value={value}
        selectedOptions={value === "" ? [] : [value]}
        onOptionSelect={(_event, data) => onWrite(data.optionValue ?? "")}
        onBlur={onLeave}
      >
        {choice.values.map((one) => (
          <Option key={one} value={one} text={one}>
            <span className={styles.option}>
              <span>{one}</span>
              <Caption1 className={styles.meaning}>{choice.meanings[one]}</Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
