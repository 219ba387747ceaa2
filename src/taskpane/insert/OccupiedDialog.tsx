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

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", width: "400px", boxSizing: "border-box" },
  actions: { flexWrap: "wrap" },
});

/** How many of the cells are named. */
const shownCells = 3;

interface OccupiedDialogProps {
  /** The cells that hold something; empty when there is nothing to ask. */
  readonly cells: readonly string[];
  readonly onReplace: () => void;
  readonly onAnother: () => void;
}

/** Asks before anything of the user's is covered. */
export function OccupiedDialog({ cells, onReplace, onAnother }: OccupiedDialogProps) {
  const styles = useStyles();
  const { occupied } = useWords();
  return (
    <Dialog modalType="alert" open={cells.length > 0} onOpenChange={(_event, data) => !data.open && onAnother()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{occupied.title}</DialogTitle>
          <DialogContent>{occupied.text(cells.slice(0, shownCells), Math.max(0, cells.length - shownCells))}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={onAnother}>{occupied.another}</Button>
            <Button appearance="primary" onClick={onReplace}>
              {occupied.replace}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
