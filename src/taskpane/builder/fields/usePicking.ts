import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { Entry } from "../../../lever-model/state/link";
import type { WorkbookPort } from "../../../workbook/port";
import { type PickingState, pickingOf } from "./picking";

export interface FieldPicking {
  readonly isPicking: boolean;
  readonly refusal: PickingState["refusal"];
  readonly toggle: () => void;
}

/** Lets one field take its number from a cell; when that ends, `ended` gives the keyboard back to the field. */
export function usePicking(port: WorkbookPort, field: string, picked: (entry: Entry) => void, ended: () => void): FieldPicking {
  const picking = pickingOf(port);
  const state = useSyncExternalStore(picking.subscribe, picking.now);
  const isPicking = state.field === field;
  /* The picking outlives many renderings, so it must call what is true when a cell is selected. */
  const now = useRef({ picked, ended });
  useEffect(() => {
    now.current = { picked, ended };
  });
  useEffect(() => () => picking.stop(field), [picking, field]);
  const toggle = useCallback(() => {
    if (isPicking) picking.stop();
    else picking.start(field, (entry) => now.current.picked(entry), () => now.current.ended());
  }, [picking, field, isPicking]);
  return { isPicking, refusal: isPicking ? state.refusal : null, toggle };
}
