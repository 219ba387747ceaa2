import { useCallback, useRef, useState } from "react";
import type { WorkbookPort, WriteOutcome, WriteRequest } from "../../workbook/port";
import { targetName } from "../sheet/useTarget";
import { useWords } from "../words/index";

/** How the last insertion stands. */
export type Insertion =
  | { readonly state: "none" }
  | { readonly state: "writing" }
  | { readonly state: "occupied"; readonly cells: readonly string[]; readonly request: WriteRequest }
  | {
      readonly state: "inserted";
      readonly target: string;
      readonly undo: Extract<WriteOutcome, { done: true }>["undo"];
    }
  | { readonly state: "undone"; readonly target: string }
  | { readonly state: "refused"; readonly sentence: string };

export interface Inserting {
  readonly insertion: Insertion;
  readonly insert: (request: WriteRequest) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Writes through the port, one write at a time, and keeps what came of it. */
export function useInsert(port: WorkbookPort): Inserting {
  const [insertion, setInsertion] = useState<Insertion>({ state: "none" });
  const isBusy = useRef(false);
  const { failed } = useWords().insert;

  const alone = useCallback(async (work: () => Promise<Insertion>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setInsertion({ state: "writing" });
    try {
      setInsertion(await work());
    } catch {
      setInsertion({ state: "refused", sentence: failed });
    } finally {
      isBusy.current = false;
    }
  }, [failed]);

  const insert = useCallback(
    (request: WriteRequest) =>
      void alone(async () => {
        const outcome = await port.write(request);
        if (outcome.done) return { state: "inserted", target: targetName(request), undo: outcome.undo };
        if ("refusal" in outcome) return { state: "refused", sentence: outcome.refusal.sentence };
        return { state: "occupied", cells: outcome.occupied, request };
      }),
    [alone, port],
  );

  const undo = useCallback(() => {
    if (insertion.state !== "inserted") return;
    void alone(async () => {
      const refusal = await insertion.undo();
      return refusal ? { state: "refused", sentence: refusal.sentence } : { state: "undone", target: insertion.target };
    });
  }, [alone, insertion]);

  const dismiss = useCallback(() => setInsertion({ state: "none" }), []);
  return { insertion, insert, undo, dismiss };
}
