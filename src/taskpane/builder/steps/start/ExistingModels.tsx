import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import type { ModelFound } from "../../../../lever-model/living/index";
import type { WorkbookPort } from "../../../../workbook/port";
import { useWords } from "../../../words/index";
import { Section } from "../../shell/Section";
import { useModelBook } from "../../sheet/useModelBook";
import { useProblemText } from "../../state/problemText";
import { AskDialog } from "./AskDialog";
import type { Begin } from "./useBeginning";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  model: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  again: { alignSelf: "flex-start" },
});

const mostSheets = 4;

/** The models that the workbook holds, to open or to delete. */
export function ExistingModels({ port, begin }: { readonly port: WorkbookPort; readonly begin: Begin }) {
  const styles = useStyles();
  const { start: words } = useWords().builder;
  const sentence = useProblemText();
  const { book, view } = useModelBook(port);
  const [doomed, setDoomed] = useState<ModelFound | null>(null);
  const [told, setTold] = useState("");
  const isBusy = view.standing.state === "working";
  const open = async (id: string): Promise<void> => {
    const opened = await book.open(id);
    if (opened === null) return;
    setTold(opened.changedInSheet > 0 ? words.changedInSheet(opened.changedInSheet) : "");
    begin({ model: opened.model, written: opened.model, otherwise: "results" });
  };
  return (
    <Section title={words.existing}>
      {view.models === null && !view.isUnread && <span role="status">{words.looking}</span>}
      {view.isUnread && (
        <>
          <span role="alert">{words.unread}</span>
          <Button className={styles.again} onClick={() => void book.look()}>
            {words.again}
          </Button>
        </>
      )}
      {view.models?.length === 0 && <span>{words.noModels}</span>}
      {view.models !== null && view.models.length > 0 && (
        <ul className={styles.list}>
          {view.models.map((found) => (
            <li key={found.id} className={styles.model} data-model={found.id}>
              <span className={styles.text}>
                <span className={styles.name}>{found.name}</span>
                <Caption1 className={styles.quiet}>{words.sheets(found.sheets.slice(0, mostSheets), found.sheets.length - Math.min(mostSheets, found.sheets.length))}</Caption1>
                {found.lastWritten !== "" && <Caption1 className={styles.quiet}>{words.lastWritten(found.lastWritten)}</Caption1>}
                {found.problem !== null && <Caption1>{sentence(found.problem)}</Caption1>}
              </span>
              <Button size="small" aria-label={words.openModel(found.name)} disabledFocusable={isBusy || found.problem !== null} onClick={() => found.problem === null && void open(found.id)}>
                {words.open}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={words.remove(found.name)}
                title={words.remove(found.name)}
                disabledFocusable={isBusy}
                onClick={() => setDoomed(found)}
              />
            </li>
          ))}
        </ul>
      )}
      <span role="status">{told}</span>
      <AskDialog
        isOpen={doomed !== null}
        title={words.removeTitle(doomed?.name ?? "")}
        text={words.removeText(doomed?.sheets ?? [])}
        no={words.stay}
        yes={words.removeNow}
        onNo={() => setDoomed(null)}
        onYes={() => {
          if (doomed) void book.remove(doomed);
          setDoomed(null);
        }}
      />
    </Section>
  );
}
