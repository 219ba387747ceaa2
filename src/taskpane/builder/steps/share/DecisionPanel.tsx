import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { decisionOf, suggestedGrade } from "../../../../lever-model/equations/decision";
import { decidedNumbers, decidedWords, isRow } from "../../../../lever-model/state/decision";
import { subLeverIds } from "../../../../lever-model/state/defaults";
import type { Decision, Grade } from "../../../../lever-model/state/state";
import type { DecidedOn } from "../../../../lever-model/state/words";
import { ChartCard } from "../../charts/ChartCard";
import { DataTable } from "../../charts/DataTable";
import { gains } from "../../charts/gains";
import type { Drawn } from "../../charts/picture";
import { ChoiceField } from "../../fields/ChoiceField";
import { DayField } from "../../fields/DayField";
import { NumberField } from "../../fields/NumberField";
import { LongTextField, TextField } from "../../fields/TextField";
import type { StepProps } from "../../step";
import { decidedName, decisionFinding, decisionHead, decisionPage, decisionRows, paybackText } from "./page/decisionPage";
import { PrintButton } from "./PrintButton";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  finding: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lines: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { alignSelf: "flex-start" },
});

const grades: readonly Grade[] = ["A", "B", "C", "D"];

/** One change in; what it is worth, when it is paid back and how sure that is, out. */
export function DecisionPanel({ drawn, problems, change }: Pick<StepProps, "problems" | "change"> & { readonly drawn: Drawn }) {
  const styles = useStyles();
  const { model, evaluation, words } = drawn;
  const { decision: text } = words.builderResults;
  const { decision } = model;
  const { on } = decision;
  const set = (part: Partial<Decision>, merge?: string): void => change((now) => ({ ...now, decision: { ...now.decision, ...part } }), merge);
  const choose = (next: DecidedOn | ""): void => {
    if (next === "") return set({ on: "" });
    /* A new number begins where today's is, so that a change is what the user makes it. */
    set({ on: next, grade: suggestedGrade(model, next), ...(isRow(next) ? {} : { value: evaluation.numbers[next]! }) });
  };
  const rows = subLeverIds.filter((id) => model.levers[id].on || id === on);
  const value = useMemo(() => (on === "" || problems.length > 0 ? null : decisionOf(model, { ...decision, on })), [model, decision, on, problems]);
  const made = value?.ok ? value.value : null;
  const picture = useMemo(() => made && gains(drawn, made), [drawn, made]);
  const field = <K extends keyof Decision>(key: K) => ({ field: `decision.${key}`, problems, value: decision[key], onChange: (next: Decision[K], merge: string) => set({ [key]: next }, merge) });
  const money = { kind: "money" as const, min: 0, max: 1e12 };
  return (
    <div className={styles.panel}>
      <ChoiceField
        field="decision.on" label={text.on} problems={problems} value={on} help={text.onMeans} onChange={choose}
        choices={[{ value: "", label: text.nothing }, ...decidedNumbers.map((id) => ({ value: id, label: decidedName(words, id) })), ...rows.map((id) => ({ value: id, label: decidedName(words, id) }))]}
      />
      {on === "" ? (
        <Body1>{text.empty}</Body1>
      ) : (
        <>
          <TextField {...field("question")} label={text.question} help={text.questionMeans} />
          {!isRow(on) && <NumberField {...field("value")} label={text.newNumber(decidedName(words, on))} kind={decidedWords(on).kind} min={decidedWords(on).min} max={decidedWords(on).max} />}
          <NumberField {...field("runCost")} {...money} label={text.runCost} unit={`${model.scope.currency} / ${words.builder.scope.perPeriod[model.scope.period]}`} {...(isRow(on) ? { help: text.besides } : {})} />
          <NumberField {...field("oneOff")} {...money} label={text.oneOff} unit={model.scope.currency} {...(isRow(on) ? { help: text.besides } : {})} />
          <NumberField {...field("cautious")} kind="share" min={0} max={1} label={text.cautious} help={text.cautiousMeans} />
          <ChoiceField {...field("grade")} label={text.grade} choices={grades.map((grade) => ({ value: grade, label: text.grades[grade] }))} />
          {value !== null && !value.ok && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{value.failure.why === "argument" ? text.rowOff : text.endless}</MessageBarBody>
            </MessageBar>
          )}
          {made && picture && (
            <>
              <p className={styles.finding} role="status" data-decision="finding">
                {decisionFinding(made, drawn)}
              </p>
              <DataTable label={text.worth} head={decisionHead(words)} rows={decisionRows(made, drawn)} />
              <div className={styles.lines}>
                <Body1>{paybackText(made, words)}</Body1>
                <Body1>{text.confidence(text.confidences[made.confidence])}</Body1>
                <Caption1 className={styles.quiet}>{text.because(text.grades[made.grade], made.cautiousChange > 0, `${Math.round(100 * decision.cautious)}%`)}</Caption1>
              </div>
              <ChartCard picture={picture} />
            </>
          )}
          <TextField {...field("owner")} label={text.owner} />
          <DayField {...field("date")} label={text.date} />
          <LongTextField {...field("conclusion")} label={text.conclusion} />
          {made && <PrintButton page={decisionPage(drawn, made)} label={text.print} />}
          <Button className={styles.left} appearance="subtle" onClick={() => choose("")}>
            {text.clear}
          </Button>
        </>
      )}
    </div>
  );
}
