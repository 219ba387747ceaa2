import { colours as planColours } from "../../../lever-model/plan/look";
import type { Colour, PlanChart } from "../../../lever-model/plan/plan";
import { region } from "../../words/region";
import { frame, legend, nameAxis, striped, valueAxis } from "./frame";
import { type Ink, lightInk } from "./ink";
import type { ChartOption } from "./option";

/** What the cells of a reference hold at the moment, along it. */
export type ReadReference = (reference: string) => readonly (string | number | boolean | null | undefined)[];

const digitsOf = (format: string): Intl.NumberFormatOptions => {
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...(format.includes("%") ? { style: "percent" as const } : {}) };
};

/** By which lines are told apart without their colours. */
export const strokes: readonly ("solid" | "dashed" | "dotted" | number[])[] = ["solid", "dashed", "dotted", [8, 3, 2, 3], [12, 4]];

const numberIn = (value: ReturnType<ReadReference>[number]): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);
const textIn = (value: ReturnType<ReadReference>[number]): string => (value === null || value === undefined ? "" : String(value));

/** A chart that a plan puts into a sheet, drawn from what its cells hold now. Its title stands in the cells above it. */
export function optionOfPlanChart(chart: PlanChart, read: ReadReference, ink: Ink = lightInk): ChartOption {
  const numbers = new Intl.NumberFormat(region, digitsOf(chart.format));
  const show = (value: number): string => numbers.format(value + 0);
  const names = read(chart.series[0]?.categories ?? "").map(textIn);
  const { kind, series } = chart;
  const stacked = kind === "waterfall" || kind === "stack";
  const colour = (one: Colour): string => (one === "none" ? "transparent" : ink === lightInk ? `#${planColours[one]}` : ink[one === "total" ? "target" : one]);
  const hasLegend = kind !== "waterfall" && series.length > 1;
  const axisName = (name: string, gap: number) => ({ name, nameLocation: "middle" as const, nameGap: gap, nameTextStyle: { color: ink.quiet, fontSize: 11 } });
  /* A share of nearly all ends at all, not at 120%. */
  const whole = chart.format.includes("%") ? { max: ({ max }: { readonly max: number }) => (max > 0.75 && max <= 1 ? 1 : null) } : {};
  const values = { ...valueAxis(ink, show), ...whole, ...(kind === "bars" ? axisName(chart.axis.value, 26) : { name: chart.axis.value, nameTextStyle: { color: ink.quiet, fontSize: 11, align: "left" as const } }) };
  const across = {
    type: "category" as const, data: names, ...(chart.axis.category === "" ? {} : axisName(chart.axis.category, 26)),
    axisLabel: { color: ink.text, fontSize: 11, lineHeight: 13, ...(kind === "line" ? { hideOverlap: true } : { interval: 0, width: 96, overflow: "break" as const }) },
    axisTick: { show: false }, axisLine: { lineStyle: { color: ink.line } },
  };
  const shared = frame(ink, chart.alt);
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: hasLegend ? 48 : 30, bottom: kind === "bars" || chart.axis.category !== "" ? 28 : 8 },
    ...(hasLegend ? { legend: legend(ink) } : {}),
    tooltip: { ...(shared.tooltip as object), trigger: stacked ? "item" : "axis", show: kind !== "waterfall", valueFormatter: (value) => (typeof value === "number" ? show(value) : "–") },
    xAxis: kind === "bars" ? values : across,
    yAxis: kind === "bars" ? nameAxis(ink, names, 200) : values,
    series: series.map((one, at) => {
      const data = read(one.values).map(numberIn);
      if (kind === "line") {
        return {
          type: "line" as const, name: one.name, data, showSymbol: one.labels, symbolSize: 6, itemStyle: { color: colour(one.colour) },
          lineStyle: { color: colour(one.colour), width: 2, type: strokes[at % strokes.length]! },
          label: { show: one.labels, position: "top" as const, color: ink.text, fontSize: 10, formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? show(value) : "") },
        };
      }
      const isStriped = one.colour === "fall" || (kind !== "waterfall" && one.colour === "base");
      return {
        type: "bar" as const, name: one.name, data, silent: one.colour === "none", itemStyle: { color: colour(one.colour), ...(isStriped ? { decal: striped(ink) } : {}) },
        barCategoryGap: stacked ? "30%" : "38%", ...(stacked ? { stack: "all" } : kind === "bars" ? { barGap: "-100%" } : {}),
        label: { show: one.labels, position: kind === "bars" ? ("right" as const) : ("top" as const), color: ink.text, fontSize: 10, formatter: ({ value }: { value: unknown }) => (typeof value === "number" && value !== 0 ? show(value) : "") },
      };
    }),
  };
}
