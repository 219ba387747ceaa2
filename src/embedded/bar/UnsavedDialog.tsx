import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useLanguage } from "../../taskpane/words/index";
import { pageWords } from "../words/pageWords";

interface UnsavedDialogProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Asked before anything replaces a workbook with changes in it. */
export function UnsavedDialog({ isOpen, name, onCancel, onDiscard, onSave }: UnsavedDialogProps) {
  const { unsaved } = pageWords(useLanguage());
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onCancel()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{unsaved.title(name)}</DialogTitle>
          <DialogContent>{unsaved.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {unsaved.save}
            </Button>
            <Button onClick={onDiscard}>{unsaved.discard}</Button>
            <Button onClick={onCancel}>{unsaved.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
