import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Result } from "../../../../clv/result";
import { lines } from "../../../../lever-model/equations/chain";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { Unknown } from "../../../../lever-model/equations/solve";
import type { Kind } from "../../../../lever-model/state/assumptions";
import { numberOf } from "../../../../lever-model/state/link";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords, type Words } from "../../../words/index";
import { inputKind, inputLabel, leverLabel } from "../../charts/labels";
import { ChoiceField } from "../../fields/ChoiceField";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import type { StepProps } from "../../step";
import { resultLabel } from "./resultLabel";
import { leverOfUnknown, seek, unknowns, valueNow, wantedLines, type WantedLine, withFound } from "./seek";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  answer: { margin: 0, padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  use: { alignSelf: "flex-start" },
});

const kindOfLine = (line: WantedLine): Kind => lines.find(({ name }) => name === line)!.kind;

function unknownLabel(words: Words, unknown: Unknown): string {
  const lever = leverOfUnknown(unknown);
  return lever === null ? inputLabel(words, unknown as Parameters<typeof inputLabel>[1]) : words.builderResults.charts.reachOf(leverLabel(words, lever));
}
const unknownKind = (unknown: Unknown): Kind => (leverOfUnknown(unknown) === null ? inputKind(unknown as Parameters<typeof inputKind>[0]) : "share");

/** The least and the most that can be reached, where the answer tells them. */
function ends(found: Result<number>): readonly [number, number] | null {
  const match = found.ok ? null : /from (\S+) to (\S+),/.exec(found.failure.message);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

/** Why there is no value, in the user's language. */
const reasonFor = (text: Words["builderResults"]["seek"], message: string): ((unknown: string) => string) =>
  message.startsWith("the rows") ? text.moves : message.startsWith("the referral reward") ? text.reward : text.nowhere;

/** A goal to begin with: the wanted ratio for ratios to CAC, else what there is now, for the user to move. */
function firstGoal(evaluation: Evaluation, line: WantedLine, which: "base" | "target"): number | null {
  if (line === "clv_to_cac" || line === "cxlv_to_cac") return null;
  const now = evaluation.value(line)[which];
  return now.ok ? Number(now.value.toPrecision(3)) : 1;
}

interface GoalSeekProps extends Pick<StepProps, "change" | "problems"> {
  readonly model: LeverModel;
  readonly evaluation: Evaluation;
}

/** "Which retention makes CLV ÷ CAC 3?", with the value to be taken over into the model. */
export function GoalSeek({ model, evaluation, change, problems }: GoalSeekProps) {
  const styles = useStyles();
  const words = useWords();
  const { seek: text } = words.builderResults;
  const [unknown, setUnknown] = useState<Unknown>("retention");
  const [line, setLine] = useState<WantedLine>("clv_to_cac");
  const [wanted, setWanted] = useState<number | null>(null);
  const [which, setWhich] = useState<"base" | "target">("base");
  const [used, setUsed] = useState<string | null>(null);
  const isReach = leverOfUnknown(unknown) !== null;
  const goal = wanted ?? numberOf(model.assumptions.target_ratio.entry);
  const isFit = problems.length === 0;
  const found = useMemo(() => (isFit ? seek(model, unknown, line, goal, which) : null), [isFit, model, unknown, line, goal, which]);
  const label = unknownLabel(words, unknown);
  const kind = unknownKind(unknown);
  const lineText = resultLabel(words, line, model.scope);
  const place = isReach ? "target" : which;
  const range = found === null ? null : ends(found);
  const answer =
    found === null
      ? text.mend
      : found.ok
        ? text.answer(label, shown(found.value, kind), lineText, shown(goal, kindOfLine(line)), text.at[place], shown(valueNow(model, unknown), kind))
        : range === null
          ? reasonFor(text, found.failure.message)(label)
          : text.outOfReach(label, lineText, shown(range[0], kindOfLine(line)), shown(range[1], kindOfLine(line)));
  const start = <T,>(set: (value: T) => void) => (value: T): void => {
    set(value);
    setUsed(null);
  };
  const use = (): void => {
    if (found === null || !found.ok) return;
    change((now) => withFound(now, unknown, found.value));
    setUsed(text.used(label, shown(found.value, kind)));
  };
  return (
    <div className={styles.form}>
      <ChoiceField field="seek.unknown" label={text.unknown} problems={[]} value={unknown} choices={unknowns.map((value) => ({ value, label: unknownLabel(words, value) }))} onChange={start(setUnknown)} />
      <ChoiceField
        field="seek.line" label={text.line} problems={[]} value={line} choices={wantedLines.map((value) => ({ value, label: resultLabel(words, value, model.scope) }))}
        onChange={start((next: WantedLine) => {
          setLine(next);
          setWanted(firstGoal(evaluation, next, place));
        })}
      />
      <NumberField field="seek.wanted" label={text.wanted} problems={[]} kind={kindOfLine(line)} value={goal} onChange={start((value: number) => setWanted(value))} />
      {!isReach && <ChoiceField field="seek.which" label={text.which} problems={[]} value={which} choices={(["base", "target"] as const).map((value) => ({ value, label: text.places[value] }))} onChange={start(setWhich)} />}
      <p className={styles.answer} role="status" data-seek="answer">
        {used ?? answer}
      </p>
      <Button className={styles.use} appearance="primary" disabled={found === null || !found.ok} disabledFocusable={used !== null} onClick={use}>
        {text.use}
      </Button>
    </div>
  );
}
