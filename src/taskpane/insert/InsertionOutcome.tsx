import type { RefObject } from "react";
import { InsertionMessage } from "./InsertionMessage";
import { OccupiedDialog } from "./OccupiedDialog";
import type { Inserting } from "./useInsert";

interface InsertionOutcomeProps {
  readonly inserting: Inserting;
  /** The button that inserts: the focus goes there when what it was on goes away. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Called when the user would rather choose another cell. */
  readonly onAnother: () => void;
}

/** What came of an insertion: a question before anything is covered, or a message with the way back. */
export function InsertionOutcome({ inserting, button, onAnother }: InsertionOutcomeProps) {
  const { insertion, insert, undo, dismiss } = inserting;
  const thenButton = (act: () => void) => (): void => {
    act();
    button.current?.focus();
  };
  const another = (): void => {
    thenButton(dismiss)();
    /* A host that lets the pane do so gives the keyboard to the grid; elsewhere it stays on the button. */
    onAnother();
  };
  return (
    <>
      <InsertionMessage insertion={insertion} undo={thenButton(undo)} dismiss={thenButton(dismiss)} />
      <OccupiedDialog
        cells={insertion.state === "occupied" ? insertion.cells : []}
        onReplace={() => insertion.state === "occupied" && insert({ ...insertion.request, overwrite: true })}
        onAnother={another}
      />
    </>
  );
}
