import { frame, legend, valueAxis } from "../../../builder/charts/frame";
import type { Ink } from "../../../builder/charts/ink";
import type { ChartOption } from "../../../builder/charts/option";
import { strokes } from "../../../builder/charts/planChart";

export interface Curve {
  readonly name: string;
  /** From 0 or 1 periods on; what is not known is null. */
  readonly values: readonly (number | null)[];
}

/** More letters than these make a legend of two lines in the pane. */
const lettersInALine = 30;

/** Curves over the periods `from`, `from` + 1 …, the first one drawn with points; a line where the learning ended. */
export function curvesOption(curves: readonly Curve[], from: number, axis: string, split: number | null, show: (value: number) => string, ink: Ink, alt: string): ChartOption {
  const shared = frame(ink, alt);
  const colours = [ink.base, ink.target, ink.rise, ink.fall];
  const periods = curves.reduce((most, { values }) => Math.max(most, values.length), 0);
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: curves.map(({ name }) => name).join("").length > lettersInALine ? 52 : 34, bottom: 30 },
    legend: legend(ink),
    tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => (typeof value === "number" ? show(value) : "–") },
    xAxis: { ...valueAxis(ink, String), name: axis, nameLocation: "middle", nameGap: 26, nameTextStyle: { color: ink.quiet, fontSize: 11 }, min: from, max: from + Math.max(1, periods - 1), minInterval: 1, splitLine: { show: false } },
    yAxis: { ...valueAxis(ink, show), scale: true },
    series: curves.map(({ name, values }, at) => ({
      type: "line" as const, name, data: values.flatMap((value, period) => (value === null ? [] : [[from + period, value]])),
      showSymbol: at === 0, symbolSize: 5, itemStyle: { color: colours[at % 4]! }, lineStyle: { color: colours[at % 4]!, width: 2, type: strokes[at % 4]! },
      ...(at === 0 && split !== null ? { markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: ink.quiet, type: "dotted" as const, width: 1.5 }, data: [{ xAxis: split }] } } : {}),
    })),
  };
}
