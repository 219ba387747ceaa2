import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";

interface UnsavedDialogProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Asked before anything replaces a workbook with changes in it. */
export function UnsavedDialog({ isOpen, name, onCancel, onDiscard, onSave }: UnsavedDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onCancel()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save the changes in {name}?</DialogTitle>
          <DialogContent>They are lost when another workbook opens in its place.</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              Save
            </Button>
            <Button onClick={onDiscard}>Do not save</Button>
            <Button onClick={onCancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
