import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { type Draft, draftOf, type DraftStore } from "./draft";
import { linkedCells, withLinked } from "./links";

/** Recalculation comes in bursts; the linked cells are read when one is over. */
const settleMilliseconds = 150;

export interface Builder extends Draft {
  readonly store: DraftStore;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

async function numberIn(port: WorkbookPort, cell: string): Promise<number | null> {
  try {
    const value = (await port.read(cell, ""))?.[0]?.[0];
    return typeof value === "number" ? value : null;
  } catch {
    return null;
  }
}

/** The model that is being built. The numbers of linked cells follow the sheet. */
export function useBuilder(port: WorkbookPort): Builder {
  const store = draftOf(port);
  const draft = useSyncExternalStore(store.subscribe, store.now);
  const model = draft.history?.present ?? null;
  const cells = useMemo(() => (model === null ? "[]" : JSON.stringify(linkedCells(model))), [model]);
  /* Undo brings back old numbers of linked cells too, so each moved history is read for anew. */
  const moved = draft.history?.past.length ?? 0;
  const [version, setVersion] = useState(0);
  useEffect(() => port.onValuesChanged(() => setVersion((count) => count + 1)), [port]);
  useEffect(() => {
    const wanted = JSON.parse(cells) as string[];
    if (wanted.length === 0) return undefined;
    let isOvertaken = false;
    const timer = setTimeout(() => {
      void Promise.all(wanted.map(async (cell) => [cell, await numberIn(port, cell)] as const)).then((read) => {
        if (!isOvertaken) store.follow((now) => withLinked(now, new Map(read)));
      });
    }, settleMilliseconds);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [port, store, cells, version, moved]);
  return { ...draft, store, canUndo: (draft.history?.past.length ?? 0) > 0, canRedo: (draft.history?.future.length ?? 0) > 0 };
}
