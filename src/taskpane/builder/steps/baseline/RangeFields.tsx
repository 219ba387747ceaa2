import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type AssumptionWords, assumptions } from "../../../../lever-model/state/assumptions";
import { caseInputs } from "../../../../lever-model/equations/chain";
import { numberOf } from "../../../../lever-model/state/link";
import type { Assumption } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import type { StepProps } from "../../step";

const useStyles = makeStyles({
  range: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS, border: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`, minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

interface RangeFieldsProps extends Pick<StepProps, "model" | "problems" | "change"> {
  readonly id: AssumptionId;
}

/** The low and the high case of a number, which the tornado reads; only numbers of the equations have them. */
export function RangeFields({ id, model, problems, change }: RangeFieldsProps) {
  const styles = useStyles();
  const { baseline: words, model: names } = useWords().builder;
  const group = useRef<HTMLFieldSetElement>(null);
  const isAsked = useRef(false);
  const { entry, low, high } = model.assumptions[id];
  const { kind, min, max }: AssumptionWords = assumptions[id];
  const { label } = names.assumptions[id];
  const isOpen = low !== undefined || high !== undefined;
  useEffect(() => {
    if (!isAsked.current || !isOpen) return;
    isAsked.current = false;
    group.current?.querySelector("input")?.focus();
  }, [isOpen]);
  if (!(caseInputs as readonly string[]).includes(id)) return null;

  const set = (key: "low" | "high") => (value: number | undefined, merge: string): void =>
    change((now) => {
      const { entry: number, example, ...range } = now.assumptions[id];
      const next: Record<"low" | "high", number | undefined> = { low: range.low, high: range.high, [key]: value };
      const kept = Object.fromEntries(Object.entries(next).filter(([, one]) => one !== undefined));
      const assumption: Assumption = { entry: number, example, ...kept };
      return { ...now, assumptions: { ...now.assumptions, [id]: assumption } };
    }, merge);
  const add = (): void => {
    isAsked.current = true;
    const value = numberOf(entry);
    const known = Number.isFinite(value) ? value : 0;
    change((now) => ({ ...now, assumptions: { ...now.assumptions, [id]: { ...now.assumptions[id], low: known, high: known } } }));
  };
  if (!isOpen) {
    return (
      <Button className={styles.add} appearance="transparent" size="small" aria-label={`${words.addRange}: ${label}`} onClick={add}>
        {words.addRange}
      </Button>
    );
  }
  return (
    <fieldset ref={group} className={styles.range} aria-label={words.range(label)} title={words.rangeMeans}>
      <NumberField field={`${id}.low`} label={words.low} kind={kind} min={min} max={max} optional value={low} problems={problems} onChange={set("low")} />
      <NumberField field={`${id}.high`} label={words.high} kind={kind} min={min} max={max} optional value={high} problems={problems} onChange={set("high")} />
    </fieldset>
  );
}
