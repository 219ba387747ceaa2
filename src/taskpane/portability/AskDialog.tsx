import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useWords } from "../words/index";
import type { Conversions } from "./useConversion";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", width: "400px", boxSizing: "border-box" },
  actions: { flexWrap: "wrap" },
});

/** Asks before a name of the user's is given another meaning, and before formulas are given up for values. */
export function AskDialog({ converting, convert, dismiss }: Pick<Conversions, "converting" | "convert" | "dismiss">) {
  const styles = useStyles();
  const { portability: words } = useWords();
  const isOpen = converting.state === "asksNames" || converting.state === "asksNotes";
  const isNames = converting.state === "asksNames";
  const yes = (): void => {
    if (converting.state === "asksNames") convert({ ...converting.request, replaceNames: true });
    if (converting.state === "asksNotes") convert({ ...converting.request, withoutNotes: true });
  };
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_event, data) => !data.open && dismiss()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{isNames ? words.replaceTitle : words.noNotesTitle}</DialogTitle>
          <DialogContent>{isNames ? words.replaceText(converting.names) : words.noNotesText}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={dismiss}>{words.leave}</Button>
            <Button appearance="primary" onClick={yes}>
              {isNames ? words.replace : words.withoutNotes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
