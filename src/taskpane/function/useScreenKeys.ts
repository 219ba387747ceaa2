import type { KeyboardEvent } from "react";

interface ScreenKeys {
  readonly isPicking: boolean;
  /** True while the dialog is open, which has keys of its own. */
  readonly isAsking: boolean;
  readonly stopPicking: () => void;
  readonly insertNow: () => void;
  readonly onBack: () => void;
}

/** Ctrl+Enter inserts from everywhere; Escape leaves the picking first, then the screen. */
export function useScreenKeys({ isPicking, isAsking, stopPicking, insertNow, onBack }: ScreenKeys) {
  return {
    /* On the way down, before a list or a button takes the Enter for itself. */
    onKeyDownCapture: (event: KeyboardEvent): void => {
      if (isAsking || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      insertNow();
    },
    /* On the way up, so that an open list has closed itself with its Escape first. */
    onKeyDown: (event: KeyboardEvent): void => {
      if (isAsking || event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      if (isPicking) stopPicking();
      else onBack();
    },
  };
}
