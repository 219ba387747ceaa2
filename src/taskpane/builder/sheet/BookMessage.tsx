import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { useWords, type Words } from "../../words/index";
import { region } from "../../words/region";
import { useProblemText } from "../state/problemText";
import { KeptDialog } from "./KeptDialog";
import type { Standing } from "./modelBook";
import { useModelBook } from "./useModelBook";

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  working: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const percent = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 0 });

/** A sentence of the model's begins small, since others begin it with the name of an argument. */
const asSentence = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

function textOf(standing: Standing, words: Words["builder"]["sheet"], sentence: (english: string) => string, host: WorkbookPort["host"]): string {
  if (standing.state === "cancelled") return words.cancelled;
  if (standing.state === "undone") return words.undone;
  if (standing.state === "refused") return standing.sentence === null ? words.failed : asSentence(sentence(standing.sentence));
  if (standing.state !== "done") return "";
  const { what, name, sheets, kept } = standing;
  const first = what === "written" ? words.written(name, sheets) : what === "updated" ? words.updated(name) : words.removed(name, sheets);
  return [first, ...(kept > 0 ? [words.keptSome(kept)] : []), ...(host === "excel" && !standing.isHostStep ? [words.noHostStep] : [])].join(" ");
}

/** What the keyboard was on goes away with the message; it goes on at the button that writes. */
const thenWrite = (act: () => void) => (): void => {
  act();
  document.querySelector<HTMLElement>("[data-write]")?.focus();
};

interface BookMessageProps {
  readonly port: WorkbookPort;
  /** More that can be done once a model has been written. */
  readonly children?: ReactNode;
}

/** What came of the last thing done to the workbook, with the way back; before an update the question about the user's cells. */
export function BookMessage({ port, children }: BookMessageProps) {
  const styles = useStyles();
  const { sheet: words } = useWords().builder;
  const sentence = useProblemText();
  const { book, view } = useModelBook(port);
  const { standing } = view;
  const { state } = standing;
  return (
    <>
      {state === "working" && (
        <div className={styles.working}>
          <span role="status">{standing.share === null ? words.working : words.workingShare(percent.format(standing.share))}</span>
          <ProgressBar aria-label={words.working} {...(standing.share === null ? {} : { value: standing.share })} />
          <Button size="small" onClick={book.cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {(state === "done" || state === "undone" || state === "cancelled" || state === "refused") && (
        <MessageBar className={styles.bar} intent={state === "refused" ? "error" : state === "done" ? "success" : "info"} layout="multiline" data-book={state}>
          <MessageBarBody className={styles.body}>{textOf(standing, words, sentence, port.host)}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" size="small" aria-label={words.dismiss} title={words.dismiss} icon={<DismissRegular />} onClick={thenWrite(book.dismiss)} />}
          >
            {state === "done" && (
              <Button size="small" onClick={thenWrite(() => void book.undo())}>
                {words.undo}
              </Button>
            )}
            {state === "done" && standing.what !== "removed" && children}
          </MessageBarActions>
        </MessageBar>
      )}
      <KeptDialog standing={standing} book={book} port={port} />
    </>
  );
}
