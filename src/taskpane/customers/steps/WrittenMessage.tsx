import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWords, type Words } from "../../words/index";
import type { Written } from "../path/state";
import { takeBack, type Writer } from "../sheet/write";
import { useStepStyles } from "../styles";

function textOf(written: Written, words: Words, isExcel: boolean): string {
  const { sheet } = words.customers;
  if (written.state === "undone") return sheet.undone;
  if (written.state === "refused") return written.say(words);
  if (written.state !== "done") return "";
  return [sheet.done(written.sheets), ...(isExcel && !written.isHostStep ? [sheet.noHostStep] : [])].join(" ");
}

/** What came of the last thing written into the workbook, with the way back. */
export function WrittenMessage({ path, written, what }: { readonly path: Writer; readonly written: Written; readonly what: "sample" | "results" }) {
  const styles = useStepStyles();
  const words = useWords();
  const { sheet } = words.customers;
  if (written.state === "none" || (written.state === "done" && written.what !== what)) return null;
  if (written.state === "working") return <Spinner size="tiny" label={sheet.writing} role="status" />;
  return (
    <MessageBar className={styles.bar} intent={written.state === "refused" ? "error" : written.state === "done" ? "success" : "info"} layout="multiline" data-written={written.state}>
      <MessageBarBody className={styles.message}>{textOf(written, words, path.port.host === "excel")}</MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" aria-label={sheet.dismiss} title={sheet.dismiss} icon={<DismissRegular />} onClick={() => path.say({ state: "none" })} />}
      >
        {written.state === "done" && (
          <Button size="small" onClick={() => void takeBack(path, written)}>
            {sheet.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
