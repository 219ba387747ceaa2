import { Button, Field, Input, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { LinkDismissRegular } from "@fluentui/react-icons/svg/link-dismiss";
import { TableSimpleCheckmarkRegular } from "@fluentui/react-icons/svg/table-simple-checkmark";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { type KeyboardEvent, useRef } from "react";
import type { Kind } from "../../../lever-model/state/assumptions";
import { type Entry, isLink, numberOf } from "../../../lever-model/state/link";
import type { WorkbookPort } from "../../../workbook/port";
import { useWords } from "../../words/index";
import { useProblemText } from "../state/problemText";
import { FieldLabel } from "./FieldLabel";
import { rangeIn, shown } from "./number";
import { type FieldShared, problemAt, useFieldStyles } from "./shared";
import { usePicking } from "./usePicking";
import { useTyped } from "./useTyped";

export interface EntryFieldProps extends FieldShared {
  readonly entry: Entry;
  readonly kind: Kind;
  /** In words, with the model's currency and period: "EUR / year". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** True for a demonstration value that the user has not set. */
  readonly example?: boolean;
  readonly onChange: (entry: Entry, merge: string) => void;
  readonly port: WorkbookPort;
}

/** A number of the model: typed, or taken from a cell of the user's that it follows from then on. */
export function EntryField({ field, label, help, problems, entry, kind, unit, min, max, example, onChange, port }: EntryFieldProps) {
  const styles = useFieldStyles();
  const { fields } = useWords().builder;
  const sentence = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const link = isLink(entry) ? entry : null;
  const value = numberOf(entry);
  const typed = useTyped(value, kind);
  const focus = (): void => input.current?.focus();
  const { isPicking, refusal, toggle } = usePicking(port, field, (taken) => onChange(taken, `${field}.link`), focus);

  const range = rangeIn(fields, min, max, kind);
  const problem = problemAt(problems, field);
  const isOutside = link === null && !(value >= min && value <= max);
  const outside = typed.text.trim() === "" ? fields.needed(label) : range === "" ? fields.shouldBe(label, typed.text) : fields.should(label, range, typed.text);
  const message = isPicking
    ? refusal === null ? fields.picking : fields[refusal]
    : isOutside ? outside : problem === null ? undefined : sentence(problem);
  const unlink = (): void => {
    onChange(value, `${field}.unlink`);
    focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (link === null || event.key !== "Delete") return;
    event.preventDefault();
    unlink();
  };
  const linkedText = link === null ? "" : Number.isFinite(value) ? fields.linked(link.cell, shown(value, kind)) : fields.linkedEmpty(link.cell);
  const pickLabel = isPicking ? fields.stopPicking(label) : fields.pick(label);
  return (
    <Field
      className={styles.field}
      label={{ className: styles.label, children: <FieldLabel label={label} measure={[unit, range]} example={example} /> }}
      validationState={!isPicking && message !== undefined ? "error" : isPicking && refusal !== null ? "warning" : "none"}
      validationMessage={message}
      hint={link === null ? help : fields.linkedMeans}
    >
      <Input
        ref={input}
        className={mergeClasses(styles.control, isPicking && styles.picking)}
        data-field={field}
        autoComplete="off"
        spellCheck={false}
        inputMode={link === null ? "decimal" : "none"}
        readOnly={link !== null}
        value={link === null ? typed.text : linkedText}
        onChange={(_event, data) => onChange(typed.write(data.value), field)}
        onBlur={typed.leave}
        onKeyDown={keys}
        contentAfter={
          <>
            {kind === "share" && link === null && <span aria-hidden="true">%</span>}
            {link !== null && (
              <Button
                appearance="transparent"
                size="small"
                aria-label={fields.unlink(label)}
                title={fields.unlink(label)}
                icon={<LinkDismissRegular />}
                onClick={unlink}
              />
            )}
            <ToggleButton
              appearance="transparent"
              size="small"
              checked={isPicking}
              data-pick={field}
              aria-label={pickLabel}
              title={pickLabel}
              icon={isPicking ? <TableSimpleCheckmarkRegular /> : <TableSimpleRegular />}
              onClick={toggle}
            />
          </>
        }
      />
    </Field>
  );
}
