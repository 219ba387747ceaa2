import { Field, Input, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { TableSimpleCheckmarkRegular } from "@fluentui/react-icons/svg/table-simple-checkmark";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { KeyboardEvent } from "react";
import type { EntryArgument } from "../../clv/index";
import type { Advice } from "../advice/adviceOf";
import { FieldAdvice } from "../advice/FieldAdvice";
import { useWords, type Words } from "../words/index";
import { ArgumentLabel } from "./ArgumentLabel";
import type { FieldProps } from "./field";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, "& ::placeholder": { fontSize: tokens.fontSizeBase200 } },
  picking: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "1px" },
  label: { display: "block", maxWidth: "none" },
});

function exampleFor({ argument, expects }: EntryArgument, form: Words["form"]): string {
  if (argument.type === "labels") return form.labelsExample;
  if (argument.type === "matrix" || argument.type === "block") return form.blockExample;
  return argument.list ? form.listExample : expects;
}

interface NumberFieldProps extends FieldProps {
  /** The warnings that stand beside the field. */
  readonly advice: readonly Advice[];
  /** The same rate for another period, or null. */
  readonly twin: string | null;
  readonly onUse: (value: number) => void;
  readonly isPicking: boolean;
  readonly onTogglePicking: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Takes a number in the user's own way of writing, or cells, typed or picked in the sheet. */
export function NumberField({
  named,
  text,
  refusal,
  advice,
  twin,
  isPicking,
  onUse,
  onWrite,
  onLeave,
  onTogglePicking,
  onKeyDown,
}: NumberFieldProps) {
  const styles = useStyles();
  const { form } = useWords();
  const { name } = named;
  const isWarned = refusal === null && !isPicking && advice.length > 0;
  return (
    <Field
      label={{ className: styles.label, children: <ArgumentLabel named={named} /> }}
      validationState={refusal !== null ? "error" : isWarned ? "warning" : "none"}
      validationMessage={
        refusal ?? (isPicking ? form.picking : isWarned ? <FieldAdvice advice={advice} onUse={onUse} /> : undefined)
      }
      hint={twin ?? undefined}
    >
      <Input
        className={mergeClasses(styles.input, isPicking && styles.picking)}
        data-argument={name}
        aria-required={!named.optional}
        autoComplete="off"
        spellCheck={false}
        placeholder={exampleFor(named, form)}
        value={text}
        onChange={(_event, data) => onWrite(data.value)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
        contentAfter={
          <ToggleButton
            appearance="transparent"
            size="small"
            checked={isPicking}
            data-pick={name}
            aria-label={isPicking ? form.stopPicking(name) : form.pick(name)}
            title={isPicking ? form.stopPicking(name) : form.pick(name)}
            icon={isPicking ? <TableSimpleCheckmarkRegular /> : <TableSimpleRegular />}
            onClick={onTogglePicking}
          />
        }
      />
    </Field>
  );
}
