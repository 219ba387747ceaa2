import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { Held } from "../../../workbook/book";
import type { WorkbookPort } from "../../../workbook/port";
import { targetName } from "../../sheet/useTarget";
import { useWords } from "../../words/index";
import type { ModelBook, Standing } from "./modelBook";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", width: "440px", boxSizing: "border-box" },
  other: { margin: `0 0 ${tokens.spacingVerticalS}` },
  actions: { flexWrap: "wrap" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  cell: { minWidth: 0, padding: 0, textDecorationLine: "underline" },
});

const most = 12;

interface KeptDialogProps {
  readonly standing: Standing;
  readonly book: ModelBook;
  readonly port: WorkbookPort;
}

/** Asks what becomes of the cells of the model in which the user has put something of his own, and of sheets of another version. */
export function KeptDialog({ standing, book, port }: KeptDialogProps) {
  const styles = useStyles();
  const { sheet: words } = useWords().builder;
  const asked = standing.state === "asks" ? standing : null;
  const kept = asked?.kept ?? [];
  const isOther = asked?.isOtherLayout ?? false;
  const told = (held: Held): string => (held === "" ? words.nothing : `“${String(held)}”`);
  const answer = (choice: "keep" | "replace") => (): void => {
    if (asked) void book.write(asked.model, choice);
  };
  return (
    <Dialog modalType="alert" open={asked !== null} onOpenChange={(_event, data) => !data.open && book.dismiss()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{isOther ? words.otherTitle : words.askTitle(kept.length)}</DialogTitle>
          <DialogContent>
            {isOther && <p className={styles.other}>{words.otherText}</p>}
            {isOther && kept.length > 0 && <p className={styles.other}>{words.askTitle(kept.length)}.</p>}
            {kept.length > 0 && words.askText}
            <ul className={styles.list}>
              {kept.slice(0, most).map(({ sheet, address, label, holds, expected }) => (
                <li key={`${sheet} ${address}`}>
                  <Button
                    className={styles.cell}
                    appearance="transparent"
                    size="small"
                    title={words.show(targetName({ sheet, address }))}
                    onClick={() => void port.select(sheet, address).catch(() => undefined)}
                  >
                    {targetName({ sheet, address })}
                  </Button>
                  {` ${label === "" ? "" : `${label}: `}${words.holds(told(holds), told(expected))}`}
                </li>
              ))}
              {kept.length > most && <li>{words.moreCells(kept.length - most)}</li>}
            </ul>
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={book.dismiss}>{words.leave}</Button>
            {kept.length > 0 && <Button onClick={answer("replace")}>{words.replace}</Button>}
            <Button appearance="primary" onClick={answer("keep")}>
              {kept.length > 0 ? words.keep : words.bringUp}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
