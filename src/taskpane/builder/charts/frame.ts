import { region } from "../../words/region";
import type { Ink } from "./ink";
import type { ChartOption } from "./option";

/** What every chart has in common: type, room for the labels, and a tooltip that is text of the picture and never markup. */
export function frame({ text, ground, line, font }: Ink, alt: string): ChartOption {
  return {
    animation: false,
    aria: { enabled: true, label: { description: alt } },
    textStyle: { fontFamily: font, color: text },
    grid: { left: 4, right: 16, top: 12, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: ground, borderColor: line, borderWidth: 1,
      textStyle: { color: text, fontSize: 12, fontFamily: font },
    },
  };
}

/** Stripes that tell a second series where its colour does not. */
export const striped = (ink: Ink) => ({ symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: ink.ground });

export const valueAxis = (ink: Ink, show: (value: number) => string) => ({
  type: "value" as const,
  axisLabel: { color: ink.quiet, fontSize: 11, formatter: show, hideOverlap: true },
  splitLine: { lineStyle: { color: ink.line, opacity: 0.35 } },
  splitNumber: 4,
});

const wholes = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
const fractions = new Intl.NumberFormat(region, { maximumFractionDigits: 2 });
/** A number on an axis: no more digits than its size asks for. */
export const axisNumber = (value: number): string => (Math.abs(value) >= 10 ? wholes : fractions).format(value + 0);

/** How much room names down the side have in the pane, and on paper. */
export const nameWidths = { pane: 92, paper: 190 } as const;

/** Names down the left side, the first at the top; long ones go on in a second line. */
export const nameAxis = (ink: Ink, names: readonly string[], width: number) => ({
  type: "category" as const,
  data: [...names],
  inverse: true,
  axisLabel: { color: ink.text, fontSize: 11, interval: 0, width, overflow: "break" as const, lineHeight: 13 },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: ink.line } },
});

export const legend = (ink: Ink) => ({ show: true, top: 0, left: 0, itemWidth: 22, itemHeight: 10, textStyle: { color: ink.text, fontSize: 11 }, inactiveColor: ink.quiet });
