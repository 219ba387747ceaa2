import { frame, legend, striped, valueAxis } from "../../builder/charts/frame";
import type { Ink } from "../../builder/charts/ink";
import type { ChartOption } from "../../builder/charts/option";

export interface ColumnSeries {
  readonly name: string;
  readonly values: readonly number[];
}

const quietAxis = (ink: Ink, data: readonly string[], name: string) => ({
  type: "category" as const, data: [...data], name, nameLocation: "middle" as const, nameGap: 26, nameTextStyle: { color: ink.quiet, fontSize: 11 },
  axisLabel: { color: ink.text, fontSize: 10, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: ink.line } },
});

/** Above this, numbers over the columns run into one another in a narrow pane. */
const mostLabelled = 10;

/** Columns side by side; the second of a pair is striped, so that colour alone tells nothing. */
export function columnsOption(names: readonly string[], axis: string, series: readonly ColumnSeries[], show: (value: number) => string, ink: Ink, alt: string): ChartOption {
  const shared = frame(ink, alt);
  const hasLegend = series.length > 1;
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: hasLegend ? 34 : 18, right: 8, bottom: 30 },
    ...(hasLegend ? { legend: legend(ink) } : {}),
    tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => show(Number(value)) },
    xAxis: quietAxis(ink, names, axis),
    yAxis: valueAxis(ink, show),
    series: series.map(({ name, values }, at) => ({
      type: "bar" as const, name, data: [...values], barCategoryGap: "30%",
      itemStyle: at === 0 && hasLegend ? { color: ink.base, decal: striped(ink) } : { color: ink.target },
      label: { show: !hasLegend && values.length <= mostLabelled, position: "top" as const, color: ink.quiet, fontSize: 10, formatter: ({ value }: { value: unknown }) => show(Number(value)) },
    })),
  };
}

/** Two lines over the periods 1, 2, 3 …, with a line where the learning ended. */
export function linesOption(actual: ColumnSeries, expected: ColumnSeries, axis: string, split: number | null, show: (value: number) => string, ink: Ink, alt: string): ChartOption {
  const shared = frame(ink, alt);
  const line = ({ name, values }: ColumnSeries, isActual: boolean) => ({
    type: "line" as const, name, data: values.map((value, at) => [at + 1, value]), showSymbol: false,
    lineStyle: { color: isActual ? ink.base : ink.target, width: 2, type: isActual ? ("solid" as const) : ("dashed" as const) },
    itemStyle: { color: isActual ? ink.base : ink.target },
    ...(isActual && split !== null
      ? { markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: ink.quiet, type: "dotted" as const, width: 1.5 }, data: [{ xAxis: split }] } }
      : {}),
  });
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: 34, bottom: 30 },
    legend: legend(ink),
    tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => show(Number(value)) },
    xAxis: { ...valueAxis(ink, String), name: axis, nameLocation: "middle", nameGap: 26, nameTextStyle: { color: ink.quiet, fontSize: 11 }, min: 1, max: Math.max(2, actual.values.length), minInterval: 1, splitLine: { show: false } },
    yAxis: valueAxis(ink, show),
    series: [line(actual, true), line(expected, false)],
  };
}
