import { useCallback, useEffect, useRef, useState } from "react";
import type { Place, WorkbookPort } from "../../workbook/port";
import { addressFrom, sheetPrefix } from "../form/reference";

/** The cell that the formula goes into. */
export interface Target {
  readonly sheet: string;
  readonly address: string;
}

export const targetOf = ({ sheet, address }: Place): Target => ({ sheet, address: address.split(":")[0]! });

/** "Sheet1!B7", as the user reads it in formulas. */
export const targetName = ({ sheet, address }: Target): string => `${sheetPrefix(sheet)}${address}`;

export interface Picking {
  readonly target: Target | null;
  /** The argument whose cells are being picked. */
  readonly picking: string | null;
  readonly start: (name: string) => void;
  /** Ends the picking and takes the selection back to the target. */
  readonly stop: () => void;
}

/**
 * Follows the selection: outside picking it is the target; while picking, each one is handed to `picked` as the
 * address that the formula in the target should write.
 */
export function useTarget(port: WorkbookPort, picked: (name: string, address: string) => void): Picking {
  const [target, setTarget] = useState<Target | null>(null);
  const [picking, setPicking] = useState<string | null>(null);
  /* The listener lives as long as the pane, so it must see what is true when the selection changes. */
  const now = useRef({ target, picking, picked });
  useEffect(() => {
    now.current = { target, picking, picked };
  });

  useEffect(() => {
    let isGone = false;
    const follow = (place: Place): void => {
      if (isGone) return;
      const { target: home, picking: name, picked: hand } = now.current;
      if (name === null) setTarget(targetOf(place));
      else hand(name, addressFrom(home?.sheet ?? place.sheet, place.sheet, place.address));
    };
    let hasMoved = false;
    const unsubscribe = port.onSelectionChanged((place) => {
      hasMoved = true;
      follow(place);
    });
    /* Without a selection that can be read there is no target yet, and the pane says so. */
    port.selection().then(
      (place) => {
        if (!hasMoved) follow(place);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, [port]);

  const start = useCallback(
    (name: string) => {
      now.current = { ...now.current, picking: name };
      setPicking(name);
      port.focusGrid();
    },
    [port],
  );
  const stop = useCallback(() => {
    const { target: home, picking: name } = now.current;
    if (name === null) return;
    now.current = { ...now.current, picking: null };
    setPicking(null);
    if (home) void port.select(home.sheet, home.address).catch(() => undefined);
  }, [port]);
  return { target, picking, start, stop };
}
