import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Kind } from "../../../lever-model/state/assumptions";
import { useWords } from "../../words/index";
import { FieldFrame } from "./FieldFrame";
import { rangeIn, shown, textOf, valueOf } from "./number";
import { type FieldShared, useFieldStyles } from "./shared";

interface NumberFieldShared extends FieldShared {
  readonly kind?: Kind;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** True where only whole numbers will do. */
  readonly whole?: boolean;
}

/** A field that may be left empty gives undefined for that; any other always gives a number. */
export type NumberFieldProps = NumberFieldShared &
  (
    | { readonly optional?: false; readonly value: number; readonly onChange: (value: number, merge: string) => void }
    | { readonly optional: true; readonly value: number | undefined; readonly onChange: (value: number | undefined, merge: string) => void }
  );

/** A typed number that cannot be linked to a cell. What cannot be taken stays in the field with its reason, and the last good number counts. */
export function NumberField(props: NumberFieldProps) {
  const { field, label, help, problems, kind = "number", unit = "", min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = props;
  const styles = useFieldStyles();
  const { fields } = useWords().builder;
  /* What was typed, and the number that the model held for it. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly held: number | undefined } | null>(null);
  const { value } = props;
  const isCurrent = typed !== null && Object.is(typed.held, value);
  const text = isCurrent ? typed.text : value === undefined ? "" : textOf(value, kind);

  const range = rangeIn(fields, min, max, kind);
  const refusalOf = (written: string): string | null => {
    if (written.trim() === "") return props.optional === true ? null : fields.needed(label);
    const number = valueOf(written, kind);
    if (!(number >= min && number <= max)) return range === "" ? fields.shouldBe(label, written) : fields.should(label, range, written);
    return whole && !Number.isInteger(number) ? fields.whole(label, written) : null;
  };
  const write = (written: string): void => {
    const isRefused = refusalOf(written) !== null;
    const taken = isRefused ? value : written.trim() === "" ? undefined : valueOf(written, kind);
    setTyped({ text: written, held: taken });
    if (isRefused || Object.is(taken, value)) return;
    if (props.optional === true) props.onChange(taken, field);
    else if (taken !== undefined) props.onChange(taken, field);
  };
  const refusal = isCurrent ? refusalOf(text) : null;
  const told = refusal !== null && value !== undefined ? fields.still(refusal, shown(value, kind)) : refusal;
  return (
    <FieldFrame field={field} label={label} help={help} problems={problems} measure={[unit, range]} refusal={told}>
      <Input
        className={styles.control}
        data-field={field}
        autoComplete="off"
        spellCheck={false}
        inputMode="decimal"
        value={text}
        onChange={(_event, data) => write(data.value)}
        onBlur={() => refusal === null && setTyped(null)}
        contentAfter={kind === "share" ? <span aria-hidden="true">%</span> : undefined}
      />
    </FieldFrame>
  );
}
