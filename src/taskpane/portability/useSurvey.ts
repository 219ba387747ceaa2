import { useCallback, useEffect, useRef, useState } from "react";
import type { Plan } from "../../clv/portable/plan";
import type { WorkbookPort } from "../../workbook/port";
import { survey, type Wanted } from "./survey";

export type Survey =
  | { readonly state: "reading"; readonly share: number | null }
  | { readonly state: "ready"; readonly plan: Plan; readonly isStale: boolean }
  | { readonly state: "stopped" }
  | { readonly state: "failed" };

export interface Surveying {
  readonly survey: Survey;
  readonly again: () => void;
  readonly stop: () => void;
}

/** Changes come in bursts; a list is made anew once they have settled. */
const settleMilliseconds = 250;
/** A list that took longer than this is not made anew by itself. */
const quickMilliseconds = 400;

/** The list of what would become of each formula, kept up with the workbook while that is quick. */
export function useSurvey(port: WorkbookPort, { way, scope, mark }: Wanted, prefix: string, isPaused: boolean): Surveying {
  const [current, setCurrent] = useState<Survey>({ state: "reading", share: null });
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController | null>(null);
  const isQuick = useRef(true);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const stop = useCallback(() => {
    stopping.current?.abort();
    setCurrent({ state: "stopped" });
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    stopping.current = controller;
    const { signal } = controller;
    const start = performance.now();
    /* A quick list takes the place of the one before it without a word in between. */
    const waiting = setTimeout(() => setCurrent({ state: "reading", share: null }), quickMilliseconds / 2);
    const onProgress = (done: number, all: number): void => {
      if (signal.aborted || performance.now() - start < quickMilliseconds) return;
      setCurrent({ state: "reading", share: all > 0 ? done / all : null });
    };
    survey(port, { way, scope, mark }, prefix, { signal, onProgress }).then(
      (plan) => {
        clearTimeout(waiting);
        isQuick.current = performance.now() - start < quickMilliseconds;
        if (!signal.aborted) setCurrent({ state: "ready", plan, isStale: false });
      },
      () => {
        clearTimeout(waiting);
        if (!signal.aborted) setCurrent({ state: "failed" });
      },
    );
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
  }, [port, way, scope, mark, prefix, round]);

  useEffect(() => {
    if (isPaused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isQuick.current) again();
        else setCurrent((now) => (now.state === "ready" ? { ...now, isStale: true } : now));
      }, settleMilliseconds);
    };
    let sheet: string | null = null;
    const stops = [
      port.onValuesChanged(changed),
      port.onSelectionChanged((place) => {
        const isElsewhere = scope === "selection" || (scope === "sheet" && sheet !== null && sheet !== place.sheet);
        sheet = place.sheet;
        if (isElsewhere) changed();
      }),
    ];
    if (scope === "sheet") void port.selection().then((place) => (sheet ??= place.sheet), () => undefined);
    return () => {
      clearTimeout(timer);
      stops.forEach((end) => end());
    };
  }, [port, scope, again, isPaused]);

  return { survey: current, again, stop };
}
