import { useCallback, useRef, useState } from "react";
import type { ChangeOutcome, ChangeRequest } from "../../workbook/conversion";
import type { WorkbookPort } from "../../workbook/port";

/** How the last conversion stands. */
export type Converting =
  | { readonly state: "none" }
  | { readonly state: "working"; readonly share: number | null }
  | { readonly state: "asksNames"; readonly names: readonly string[]; readonly request: ChangeRequest }
  | { readonly state: "asksNotes"; readonly request: ChangeRequest }
  | {
      readonly state: "done";
      readonly count: number;
      readonly isHostStep: boolean;
      readonly undo: Extract<ChangeOutcome, { done: true }>["undo"];
    }
  | { readonly state: "undone"; readonly count: number }
  | { readonly state: "cancelled" }
  /** Without a sentence where the host gave none. */
  | { readonly state: "refused"; readonly sentence: string | null };

export interface Conversions {
  readonly converting: Converting;
  readonly convert: (request: ChangeRequest) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

function standing(outcome: ChangeOutcome, request: ChangeRequest): Converting {
  if (outcome.done) return { state: "done", count: request.cells.length, isHostStep: outcome.isHostStep, undo: outcome.undo };
  if ("names" in outcome) return { state: "asksNames", names: outcome.names, request };
  if ("noNotes" in outcome) return { state: "asksNotes", request };
  return { state: "refused", sentence: outcome.refusal.sentence };
}

/** Changes the workbook through the port, one change at a time, and keeps what came of it. */
export function useConversion(port: WorkbookPort, onStart: () => void, onEnd: () => void): Conversions {
  const [converting, setConverting] = useState<Converting>({ state: "none" });
  const stopping = useRef<AbortController | null>(null);

  const alone = useCallback(
    async (work: (signal: AbortSignal) => Promise<Converting>) => {
      if (stopping.current) return;
      const controller = new AbortController();
      stopping.current = controller;
      onStart();
      setConverting({ state: "working", share: null });
      try {
        setConverting(await work(controller.signal));
      } catch {
        setConverting(controller.signal.aborted ? { state: "cancelled" } : { state: "refused", sentence: null });
      } finally {
        stopping.current = null;
        onEnd();
      }
    },
    [onStart, onEnd],
  );

  const convert = useCallback(
    (request: ChangeRequest) =>
      void alone(async (signal) => {
        const onProgress = (done: number, all: number): void => setConverting({ state: "working", share: done / all });
        return standing(await port.change(request, { signal, onProgress }), request);
      }),
    [alone, port],
  );
  const undo = useCallback(() => {
    if (converting.state !== "done") return;
    void alone(async () => {
      const refusal = await converting.undo();
      return refusal ? { state: "refused", sentence: refusal.sentence } : { state: "undone", count: converting.count };
    });
  }, [alone, converting]);
  const cancel = useCallback(() => stopping.current?.abort(), []);
  const dismiss = useCallback(() => setConverting({ state: "none" }), []);
  return { converting, convert, undo, cancel, dismiss };
}
