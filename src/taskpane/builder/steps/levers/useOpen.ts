import { useState } from "react";
import type { WorkbookPort } from "../../../../workbook/port";

const kept = new WeakMap<WorkbookPort, Map<string, readonly string[]>>();

/** What is unfolded, by a key of its own; it stays so on the way to other steps and back. */
export function useOpen(port: WorkbookPort, key: string, start: readonly string[]): readonly [readonly string[], (open: readonly string[]) => void] {
  const known = kept.get(port) ?? new Map<string, readonly string[]>();
  kept.set(port, known);
  const [open, setOpen] = useState(() => known.get(key) ?? start);
  const set = (now: readonly string[]): void => {
    known.set(key, now);
    setOpen(now);
  };
  return [open, set];
}
