import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../../words/index";
import type { StepProps } from "../../step";
import { useOpen } from "../levers/useOpen";
import { AnnuityList } from "./AnnuityList";
import { FeedbackList } from "./FeedbackList";
import { FurtherNotes } from "./FurtherNotes";
import { HistoryList } from "./HistoryList";
import { InputNotes } from "./InputNotes";
import { LogList } from "./LogList";
import { furtherOf, missingIn } from "./notes";
import { StandardList } from "./StandardList";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  title: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "left", paddingBlock: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Where every number comes from, and the registers that keep a model alive among its readers. */
export function FootnotesStep(props: StepProps) {
  const { model, port } = props;
  const styles = useStyles();
  const { footnotes: words } = useWords().builderLevers;
  const [open, setOpen] = useOpen(port, "footnotes", ["notes"]);
  const sections: readonly (readonly [id: keyof typeof words.sections, count: string, content: ReactNode])[] = [
    ["notes", words.missingBadge(missingIn(model).length), <InputNotes key="notes" {...props} />],
    ["other", words.counts(furtherOf(model).length), <FurtherNotes key="other" {...props} />],
    ["annuities", words.counts(model.annuities.length), <AnnuityList key="annuities" {...props} />],
    ["standards", words.counts(model.standards.length), <StandardList key="standards" {...props} />],
    ["history", words.counts(model.history.length), <HistoryList key="history" {...props} />],
    ["feedback", words.counts(model.feedback.length), <FeedbackList key="feedback" {...props} />],
    ["log", words.counts(model.log.length), <LogList key="log" {...props} />],
  ];
  return (
    <Accordion multiple collapsible className={styles.sections} openItems={[...open]} onToggle={(_event, data) => setOpen(data.openItems as string[])}>
      {sections.map(([id, count, content]) => (
        <AccordionItem key={id} value={id} className={styles.item} data-section={id}>
          <AccordionHeader as="h3">
            <span className={styles.title}>
              <Subtitle2>{words.sections[id]}</Subtitle2>
              <Caption1 className={styles.quiet}>{count}</Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
