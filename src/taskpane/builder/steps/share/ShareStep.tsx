import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import type { Drawn } from "../../charts/picture";
import { WritePanel } from "../../sheet/WritePanel";
import { stepOf } from "../../state/stepOf";
import type { StepProps } from "../../step";
import { ChecksPanel } from "./ChecksPanel";
import { DecisionPanel } from "./DecisionPanel";
import { FeedbackPanel } from "./FeedbackPanel";
import { FilePanel } from "./FilePanel";
import { executivePage } from "./page/executivePage";
import { PrintButton } from "./PrintButton";

const useStyles = makeStyles({
  accordion: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM, margin: `0 ${tokens.spacingHorizontalS}` },
  left: { alignSelf: "flex-start" },
  finding: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The one page for executives, in short, and printed whole. */
function ExecutivePanel({ drawn }: { readonly drawn: Drawn }) {
  const styles = useStyles();
  const { executive } = drawn.words.builderResults;
  const page = useMemo(() => executivePage(drawn), [drawn]);
  const table = page.parts.find((part) => part.kind === "table");
  return (
    <>
      <p className={styles.finding}>{page.finding}</p>
      {table?.kind === "table" && <DataTable label={table.heading} head={table.head} rows={table.rows} />}
      <PrintButton page={page} label={executive.print} />
    </>
  );
}

/** What to check before others see the model, and the ways to show it to them. */
export function ShareStep({ model, evaluation, problems, change, port, goTo }: StepProps) {
  const styles = useStyles();
  const words = useWords();
  const { share, decision, executive, feedback } = words.builderResults;
  const { shell } = words.builder;
  const drawn = useMemo(() => (evaluation === null || problems.length > 0 ? null : { model, evaluation, words }), [model, evaluation, problems, words]);
  const first = problems[0];
  const waiting = (
    <>
      <Body1>{share.mend}</Body1>
      {first !== undefined && stepOf(first.field) !== "share" && (
        <Button className={styles.left} onClick={() => goTo(stepOf(first.field))}>
          {share.goTo(shell.steps[stepOf(first.field)])}
        </Button>
      )}
    </>
  );
  /* The decision has fields of its own, which must stay in sight while one of them is wrong. */
  const decided = evaluation === null ? null : { model, evaluation, words };
  const section = (name: string, title: string, content: ReactNode) => (
    <AccordionItem value={name} data-section={name}>
      <AccordionHeader as="h3" expandIconPosition="end">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
    </AccordionItem>
  );
  return (
    <Accordion className={styles.accordion} multiple collapsible defaultOpenItems={["checks", "write", ...(problems.some(({ field }) => stepOf(field) === "share") ? ["decision"] : [])]}>
      {section("checks", share.checks, drawn === null ? waiting : <ChecksPanel drawn={drawn} goTo={goTo} />)}
      {section(
        "write",
        share.write,
        <>
          <WritePanel model={model} problems={problems} port={port} />
          <FilePanel model={model} problems={problems} port={port} />
        </>,
      )}
      {section("decision", decision.title, decided === null ? waiting : <DecisionPanel drawn={decided} problems={problems} change={change} />)}
      {section("executive", executive.title, drawn === null ? waiting : <ExecutivePanel drawn={drawn} />)}
      {section("feedback", feedback.title, <FeedbackPanel model={model} goTo={goTo} />)}
    </Accordion>
  );
}
