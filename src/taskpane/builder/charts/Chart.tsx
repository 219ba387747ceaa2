import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/index";
import type { Drawing } from "./drawing";
import type { ChartOption } from "./option";

export interface ChartProps {
  readonly option: ChartOption;
  readonly height: number;
  /** What is drawn, for those who do not see it. */
  readonly alt: string;
  /** A bar or point was clicked; the same must be had by a button elsewhere. */
  readonly onPick?: (name: string) => void;
}

/* The library names the element after its own description of the chart. */
const spoken = (option: ChartOption, alt: string): ChartOption => ({ ...option, aria: { enabled: true, label: { description: alt } } });

/* The library takes a moment to begin, and each chart one of its own; keys that are pressed meanwhile are answered in between. */
const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
let last: Promise<void> = Promise.resolve();
const inTurn = (): Promise<void> => (last = last.then(turn));

/** So long after a step has opened nobody waits for it any more. */
const restMilliseconds = 300;

/** Where charts come in the next step: the library is brought while the person reads this one. */
export function useChartsSoon(): void {
  useEffect(() => {
    // Where it does not come, the chart says so when it is wanted.
    const timer = setTimeout(() => void import("./drawing").catch(() => undefined), restMilliseconds);
    return () => clearTimeout(timer);
  }, []);
}

/** A chart as wide as its place. The library comes with the first one; until then its room is kept free. */
export function Chart({ option, height, alt, onPick }: ChartProps) {
  const { charts } = useWords().builderResults;
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const now = useRef({ option, onPick, alt });
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    now.current = { option, onPick, alt };
    drawing.current?.show(spoken(option, alt));
  }, [option, onPick, alt]);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let isGone = false;
    const observer = new ResizeObserver(() => drawing.current?.resize());
    import("./drawing").then(
      async ({ draw }) => {
        await inTurn();
        if (isGone) return;
        drawing.current = draw(element, (name) => now.current.onPick?.(name));
        drawing.current.show(spoken(now.current.option, now.current.alt));
        observer.observe(element);
      },
      () => setMissing(true),
    );
    return () => {
      isGone = true;
      observer.disconnect();
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);
  return isMissing ? (
    <p>{charts.missing}</p>
  ) : (
    /* The colours are those of the contrast theme already, where there is one. */
    <div ref={place} role="img" aria-label={alt} style={{ width: "100%", minWidth: 0, height, forcedColorAdjust: "none" }} />
  );
}
