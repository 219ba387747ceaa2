import { useState } from "react";
import type { WorkbookPort } from "../../../workbook/port";

const kept = new WeakMap<WorkbookPort, Map<string, unknown>>();

/** What belongs to a step and not to the model, by a key of its own; it stays so on the way to other steps and back. */
export function useKept<T>(port: WorkbookPort, key: string, start: T): readonly [T, (now: T) => void] {
  const known = kept.get(port) ?? new Map<string, unknown>();
  kept.set(port, known);
  const [held, setHeld] = useState<T>(() => (known.has(key) ? (known.get(key) as T) : start));
  const set = (now: T): void => {
    known.set(key, now);
    setHeld(now);
  };
  return [held, set];
}
