import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { useWords } from "../../../words/index";
import type { StepProps } from "../../step";
import { fileStem, saveAs } from "./file/save";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Asks readers what they think of the numbers: every footnote in a list with an empty column for comments. */
export function FeedbackPanel({ model, goTo }: Pick<StepProps, "model" | "goTo">) {
  const styles = useStyles();
  const words = useWords();
  const { feedback: text } = words.builderResults;
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    const { footnotesCsv } = await import("./file/footnotesTable");
    const name = `${fileStem(model.scope.name)} ${text.fileName}.csv`;
    saveAs(name, "text/csv;charset=utf-8", footnotesCsv(model, words));
    setSaid(text.saved(name));
  };
  return (
    <div className={styles.panel}>
      <Body1>{text.about}</Body1>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => void save().catch(() => setSaid(text.failed))} data-download="footnotes">
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={() => goTo("footnotes")}>
          {text.log}
        </Button>
      </div>
      <span role="status">{said !== "" && <Caption1 className={styles.quiet}>{said}</Caption1>}</span>
    </div>
  );
}
