import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { useWords } from "../../../words/index";
import { ChartCard } from "../../charts/ChartCard";
import { heatMap } from "../../charts/heatMap";
import { indexHistory } from "../../charts/indexHistory";
import { cumulativeValue, survival } from "../../charts/overTime";
import { annuityPareto } from "../../charts/pareto";
import type { Drawn, Picture } from "../../charts/picture";
import { rowTornado } from "../../charts/rowTornado";
import { segmentColumns } from "../../charts/segments";
import { tornado } from "../../charts/tornado";
import { stepOf } from "../../state/stepOf";
import type { StepId, StepProps } from "../../step";
import { BreakEvenTable } from "./BreakEvenTable";
import { BridgePanel } from "./BridgePanel";
import { GoalSeek } from "./GoalSeek";
import { LevelTable } from "./LevelTable";
import { ResultTable } from "./ResultTable";
import { ScenarioTable } from "./ScenarioTable";

const useStyles = makeStyles({
  accordion: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM, margin: `0 ${tokens.spacingHorizontalS}` },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  stale: { color: tokens.colorStatusWarningForeground3 },
});

/** Charts are made when their part is opened, and again when the model changes. */
function Pictures({ drawn, make }: { readonly drawn: Drawn; readonly make: readonly ((drawn: Drawn) => Picture | null)[] }) {
  const pictures = useMemo(() => make.flatMap((one) => one(drawn) ?? []), [drawn, make]);
  return pictures.map((picture) => <ChartCard key={picture.id} picture={picture} />);
}

const matters = [tornado, rowTornado];
const time = [cumulativeValue, survival];
const rates = [heatMap];
const groups = [(drawn: Drawn) => segmentColumns(drawn, "segment"), (drawn: Drawn) => segmentColumns(drawn, "tier")];
const causes = [annuityPareto];
const history = [indexHistory];

/** What it is worth: results, bridge, sensitivity, goals, scenarios. */
export function ResultsStep({ model, evaluation, problems, change, goTo }: StepProps) {
  const styles = useStyles();
  const words = useWords();
  const { results, seek, breakEven, scenarios } = words.builderResults;
  const { shell } = words.builder;
  const drawn = useMemo(() => (evaluation === null ? null : { model, evaluation, words }), [model, evaluation, words]);
  const nothing = (sentence: string, step: StepId) => (
    <div className={styles.empty}>
      <Body1>{sentence}</Body1>
      <Button onClick={() => goTo(step)}>{shell.steps[step]}</Button>
    </div>
  );
  if (drawn === null) return nothing(shell.noResults, problems[0] === undefined ? "baseline" : stepOf(problems[0].field));
  const { evaluation: made } = drawn;
  const section = (name: string, title: string, content: ReactNode) => (
    <AccordionItem value={name} data-section={name}>
      <AccordionHeader as="h3" expandIconPosition="end">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
    </AccordionItem>
  );
  const inside = (title: string) => (
    <Subtitle2 as="h4" className={styles.heading}>
      {title}
    </Subtitle2>
  );
  return (
    <>
      {problems.length > 0 && <Caption1 className={styles.stale}>{shell.stale}</Caption1>}
      <Accordion className={styles.accordion} multiple collapsible defaultOpenItems={["numbers", "bridge"]}>
        {section("numbers", results.table, <><ResultTable evaluation={made} scope={model.scope} /><LevelTable evaluation={made} scope={model.scope} /></>)}
        {section("bridge", results.sections.bridge, <BridgePanel model={model} evaluation={made} change={change} problems={problems} />)}
        {section(
          "matters",
          results.sections.matters,
          <>
            <Pictures drawn={drawn} make={matters} />
            {inside(breakEven.title)}
            <BreakEvenTable model={model} evaluation={made} />
          </>,
        )}
        {section("seek", seek.title, <GoalSeek model={model} evaluation={made} change={change} problems={problems} />)}
        {section("rates", results.sections.rates, <Pictures drawn={drawn} make={rates} />)}
        {section("time", results.sections.time, <Pictures drawn={drawn} make={time} />)}
        {section("scenarios", scenarios.title, <ScenarioTable model={model} evaluation={made} goTo={goTo} />)}
        {section("groups", results.sections.groups, model.segments.length === 0 ? nothing(results.noSegments, "segments") : <Pictures drawn={drawn} make={groups} />)}
        {section("history", results.sections.history, indexHistory(drawn) === null ? nothing(model.scope.mode === "static" ? results.staticModel : results.noHistory, model.scope.mode === "static" ? "scope" : "footnotes") : <Pictures drawn={drawn} make={history} />)}
        {section("causes", results.sections.causes, model.annuities.length === 0 ? nothing(results.noCauses, "footnotes") : <Pictures drawn={drawn} make={causes} />)}
      </Accordion>
    </>
  );
}
