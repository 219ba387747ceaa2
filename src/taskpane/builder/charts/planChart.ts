import { isoDate } from "../../../clv/transactions/calendar";
import { colours as planColours } from "../../../lever-model/plan/look";
import type { Colour } from "../../../lever-model/plan/plan";
import type { DrawnChart, DrawnSeries } from "../../../workbook/sheetChart";
import { region } from "../../words/region";
import { axisNumber, frame, legend, nameAxis, nameWidths, striped, valueAxis } from "./frame";
import { type Ink, lightInk } from "./ink";
import type { ChartOption } from "./option";

/** What the cells of a reference hold at the moment, along it. */
export type ReadReference = (reference: string) => readonly (string | number | boolean | null | undefined)[];

const digitsOf = (format: string): Intl.NumberFormatOptions => {
  if (format === "General") return { maximumFractionDigits: 3 };
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...(format.includes("%") ? { style: "percent" as const } : {}) };
};

/** By which lines are told apart without their colours. */
export const strokes: readonly ("solid" | "dashed" | "dotted" | number[])[] = ["solid", "dashed", "dotted", [8, 3, 2, 3], [12, 4]];

const numberIn = (value: ReturnType<ReadReference>[number]): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);
const textIn = (value: ReturnType<ReadReference>[number]): string => (value === null || value === undefined ? "" : String(value));

/** Lying bars, of which those of plans cover each other and others stand side by side. */
const isLying = ({ kind }: DrawnChart): boolean => kind === "bars" || kind === "beside";

/** A chart of a sheet, drawn from what its cells hold now. The title of those that plans put there stands in the cells above it. */
export function optionOfPlanChart(chart: DrawnChart, read: ReadReference, ink: Ink = lightInk): ChartOption {
  const numbers = new Intl.NumberFormat(region, digitsOf(chart.format));
  const show = (value: number): string => numbers.format(value + 0);
  const { kind, series } = chart;
  const names = namesOf(chart, read);
  const stacked = kind === "waterfall" || kind === "stack";
  const role = (one: Colour): string => (one === "none" ? "transparent" : ink === lightInk ? `#${planColours[one]}` : ink[one === "total" ? "target" : one]);
  const colour = (one: DrawnSeries): string => (one.paint !== undefined && !isContrast(ink) ? `#${one.paint}` : role(one.colour));
  const hasLegend = kind !== "waterfall" && series.length > 1;
  const axisName = (name: string, gap: number) => ({ name, nameLocation: "middle" as const, nameGap: gap, nameTextStyle: { color: ink.quiet, fontSize: 11 } });
  /* A share of nearly all ends at all, not at 120%. */
  const whole = chart.format.includes("%") ? { max: ({ max }: { readonly max: number }) => (max > 0.75 && max <= 1 ? 1 : null) } : {};
  const values = { ...valueAxis(ink, show), ...whole, ...chart.scale, ...(isLying(chart) ? axisName(chart.axis.value, 26) : { name: chart.axis.value, nameTextStyle: { color: ink.quiet, fontSize: 11, align: "left" as const } }) };
  const acrossName = chart.axis.category === "" ? {} : axisName(chart.axis.category, 26);
  const across = {
    type: "category" as const, data: [...names], ...acrossName,
    axisLabel: { color: ink.text, fontSize: 11, lineHeight: 13, ...(kind === "line" ? { hideOverlap: true } : { interval: 0, width: 96, overflow: "break" as const }) },
    axisTick: { show: false }, axisLine: { lineStyle: { color: ink.line } },
  };
  const shared = frame(ink, chart.alt);
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: hasLegend ? 48 : 30, bottom: isLying(chart) || chart.axis.category !== "" ? 28 : 8 },
    ...(hasLegend ? { legend: legend(ink) } : {}),
    tooltip: { ...(shared.tooltip as object), trigger: stacked ? "item" : "axis", show: kind !== "waterfall", valueFormatter: (value) => (typeof value === "number" ? show(value) : "–") },
    xAxis: isLying(chart) ? values : kind === "points" ? { ...valueAxis(ink, axisNumber), ...acrossName } : across,
    yAxis: isLying(chart) ? { ...nameAxis(ink, names, kind === "bars" ? 200 : nameWidths.pane), inverse: chart.isUpwards !== true } : values,
    series: series.map((one, at) => {
      const data = read(one.values).map(numberIn);
      if (kind === "points") {
        const places = read(one.categories).map(numberIn);
        return {
          type: "line" as const, name: one.name, data: data.map((value, place) => [one.categories === "" ? place + 1 : (places[place] ?? null), value]), showSymbol: true, symbolSize: 6,
          itemStyle: { color: colour(one) }, lineStyle: { color: colour(one), width: one.isJoined === false ? 0 : 2, type: strokes[at % strokes.length]! },
        };
      }
      if (kind === "line") {
        return {
          type: "line" as const, name: one.name, data, showSymbol: one.labels, symbolSize: 6, itemStyle: { color: colour(one) },
          lineStyle: { color: colour(one), width: 2, type: strokes[at % strokes.length]! },
          label: { show: one.labels, position: "top" as const, color: ink.text, fontSize: 10, formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? show(value) : "") },
        };
      }
      const isStriped = (one.colour === "fall" && one.paint === undefined) || (kind !== "waterfall" && one.colour === "base" && one.paint === undefined);
      return {
        type: "bar" as const, name: one.name, data, silent: one.colour === "none", itemStyle: { color: colour(one), ...(isStriped ? { decal: striped(ink) } : {}) },
        barCategoryGap: stacked ? "30%" : "38%", ...(stacked ? { stack: "all" } : kind === "bars" ? { barGap: "-100%" } : {}),
        label: { show: one.labels, position: isLying(chart) ? ("right" as const) : ("top" as const), color: ink.text, fontSize: 10, formatter: ({ value }: { value: unknown }) => (typeof value === "number" && value !== 0 ? show(value) : "") },
      };
    }),
  };
}

/** What stands along the axis; counted through where no cells say it. */
function namesOf({ series: [first], hasDays }: DrawnChart, read: ReadReference): readonly string[] {
  if (first === undefined) return [];
  if (first.categories === "") return read(first.values).map((_, at) => String(at + 1));
  return read(first.categories).map((value) => (hasDays && typeof value === "number" && value > 0 ? isoDate(value) : textIn(value)));
}

/** The system's contrast theme has few colours, and only those. */
const isContrast = (ink: Ink): boolean => ink.text === ink.quiet && ink.quiet === ink.line;
