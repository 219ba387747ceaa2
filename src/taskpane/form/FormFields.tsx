import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import type { Entry } from "../../clv/index";
import { isTiming } from "../../clv/timing";
import type { Advice } from "../advice/adviceOf";
import type { TimingsCompared } from "../whichClv/compareTimings";
import { TimingField } from "../whichClv/TimingField";
import { useWords } from "../words/index";
import { ChoiceField } from "./ChoiceField";
import { FlagField } from "./FlagField";
import { formatForField } from "./format";
import { NumberField } from "./NumberField";
import { separators } from "./useCalculation";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
});

export interface FormFieldsProps {
  readonly entry: Entry;
  readonly texts: Readonly<Record<string, string>>;
  /** The sentence of each field that the user has been at and that cannot stay as it is. */
  readonly refusals: Readonly<Record<string, string>>;
  /** The warnings beside each field, and the twin of each rate. */
  readonly advice: Readonly<Record<string, readonly Advice[]>>;
  readonly twins: Readonly<Record<string, string>>;
  /** What every timing gives; null for a function without one. */
  readonly timings: TimingsCompared | null;
  readonly picking: string | null;
  readonly onWrite: (name: string, text: string) => void;
  readonly onLeave: (name: string) => void;
  readonly onPick: (name: string) => void;
  readonly onStopPicking: () => void;
  /** Called for Enter in the last field. */
  readonly onEnd: () => void;
}

/** One field for every argument of the entry, in its order. Enter moves to the next. */
export function FormFields({
  entry,
  texts,
  refusals,
  advice,
  twins,
  timings,
  picking,
  onWrite,
  onLeave,
  onPick,
  onStopPicking,
  onEnd,
}: FormFieldsProps) {
  const styles = useStyles();
  const { form: words } = useWords();
  const fields = useRef<HTMLFieldSetElement>(null);

  const moveOn = (event: KeyboardEvent, name: string): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (picking === name) return onStopPicking();
    const all = [...(fields.current?.querySelectorAll<HTMLElement>("[data-argument]") ?? [])];
    const next = all[all.findIndex((field) => field.dataset["argument"] === name) + 1];
    if (next) next.focus();
    else onEnd();
  };

  const use = (name: string, value: number): void => {
    onWrite(name, formatForField(value, separators.decimal));
    /* The button goes with its warning. */
    fields.current?.querySelector<HTMLElement>(`[data-argument="${name}"]`)?.focus();
  };

  return (
    <fieldset className={styles.fields} ref={fields} aria-label={words.legend}>
      {entry.arguments.map((argument) => {
        const { name } = argument;
        const shared = {
          named: argument,
          text: texts[name] ?? "",
          refusal: refusals[name] ?? null,
          onWrite: (text: string) => onWrite(name, text),
          onLeave: () => onLeave(name),
        };
        if (timings !== null && isTiming(name, argument.argument))
          return (
            <TimingField
              key={name}
              {...shared}
              entry={entry}
              compared={timings}
              onKeyDown={(event) => moveOn(event, name)}
            />
          );
        if (argument.argument.type === "choice")
          return <ChoiceField key={name} {...shared} choice={argument.argument} />;
        if (argument.argument.type === "flag")
          return <FlagField key={name} {...shared} preset={argument.argument.default} />;
        return (
          <NumberField
            key={name}
            {...shared}
            advice={advice[name] ?? []}
            twin={twins[name] ?? null}
            onUse={(value) => use(name, value)}
            isPicking={picking === name}
            onTogglePicking={() => (picking === name ? onStopPicking() : onPick(name))}
            onKeyDown={(event) => moveOn(event, name)}
          />
        );
      })}
    </fieldset>
  );
}
