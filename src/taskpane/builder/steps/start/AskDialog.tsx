import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", width: "400px", boxSizing: "border-box" },
  actions: { flexWrap: "wrap" },
  content: { overflowWrap: "anywhere" },
});

interface AskDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** Asks before something is given up. */
export function AskDialog({ isOpen, title, text, no, yes, onNo, onYes }: AskDialogProps) {
  const styles = useStyles();
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_event, data) => !data.open && onNo()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{text}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={onNo}>{no}</Button>
            <Button appearance="primary" onClick={onYes}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
