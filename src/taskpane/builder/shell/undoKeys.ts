import type { KeyboardEvent } from "react";

/**
 * Ctrl+Z and Ctrl+Y in the pane take back changes of the model, also from inside a field: a field's own undo knows its
 * last letters only, and nothing of cells and lists.
 */
export function undoKeys(undo: () => void, redo: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };
}
