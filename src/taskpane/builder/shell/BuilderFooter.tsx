import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookPort } from "../../../workbook/port";
import { useWords } from "../../words/index";
import { BookMessage } from "../sheet/BookMessage";
import { WriteButton } from "../sheet/WriteButton";
import type { Builder } from "../state/useBuilder";
import { type StepId, stepIds } from "../step";
import { ResultStrip } from "./ResultStrip";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BuilderFooterProps {
  readonly builder: Builder;
  readonly step: StepId;
  readonly port: WorkbookPort;
}

/** What stays in sight on every step: the results, the way on and back, and writing. */
export function BuilderFooter({ builder, step, port }: BuilderFooterProps) {
  const styles = useStyles();
  const { shell, sheet } = useWords().builder;
  const { history, evaluation, problems, written, store } = builder;
  const model = history!.present;
  const at = stepIds.indexOf(step);
  const [previous, next] = [stepIds[at - 1], stepIds[at + 1]];
  return (
    <footer className={styles.footer}>
      <BookMessage port={port} />
      <ResultStrip scope={model.scope} evaluation={evaluation} isStale={problems.length > 0} />
      <div className={styles.buttons}>
        {previous && (
          <Button size="small" aria-label={shell.previousTo(shell.steps[previous])} title={shell.previousTo(shell.steps[previous])} onClick={() => store.goTo(previous)}>
            {shell.previous}
          </Button>
        )}
        {next && (
          <Button size="small" aria-label={shell.nextTo(shell.steps[next])} title={shell.nextTo(shell.steps[next])} onClick={() => store.goTo(next)}>
            {shell.next}
          </Button>
        )}
        <WriteButton short size="small" model={model} problems={problems} port={port} />
        {written !== null && <Caption1 className={styles.quiet}>{written === model ? sheet.upToDate : sheet.unwritten}</Caption1>}
      </div>
    </footer>
  );
}
