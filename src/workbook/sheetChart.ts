import type { PlanChart, PlanSeries } from "../lever-model/plan/plan";
import { withReferences } from "./xlsx/charts/references";

/** A chart over the cells of a sheet: one that a plan has put there, or one that came with a file. */
export type SheetChartData = PlannedChart | OpenedChart;

export interface PlannedChart {
  /** By which it is found again, also in a file. */
  readonly name: string;
  readonly chart: PlanChart;
  readonly part?: undefined;
}

export interface OpenedChart {
  readonly name: string;
  /** What the page draws of it. */
  readonly chart: DrawnChart;
  /** The chart as the file has it, to be written again: it may hold more than is drawn. Only the addresses of its cells change. */
  readonly part: string;
  /** The title that it has of its own. */
  readonly heading: ChartWords | null;
  /** False for kinds that the page has no picture for. */
  readonly isDrawn: boolean;
}

/** Words that stand in the chart, or in a cell. */
export interface ChartWords {
  readonly text: string;
  readonly from?: string;
}

/** What can be drawn: the charts of plans, and what else simple charts of files are. */
export interface DrawnChart extends Omit<PlanChart, "kind" | "series"> {
  readonly kind: PlanChart["kind"] | "beside" | "points";
  readonly series: readonly DrawnSeries[];
  /** The bars begin at the bottom. */
  readonly isUpwards?: boolean;
  /** The categories are days. */
  readonly hasDays?: boolean;
  readonly scale?: { readonly min?: number; readonly max?: number };
}

export interface DrawnSeries extends PlanSeries {
  /** The cell with the name. */
  readonly nameFrom?: string;
  /** Its colour as RRGGBB, where that is not one of the plans'. */
  readonly paint?: string;
  /** False for points without a line through them. */
  readonly isJoined?: boolean;
}

/** What stands where a reference has lost its cells. */
export const isGone = (reference: string): boolean => reference.includes("#REF!");

/** The same chart after each of its references has been passed through `move`. */
export function movedChart(data: SheetChartData, move: (reference: string) => string): SheetChartData {
  if (data.part === undefined) return { ...data, chart: { ...data.chart, ...movedWords(data.chart, move), series: data.chart.series.map((one) => movedSeries(one, move)) } };
  const { chart, heading, part } = data;
  return {
    ...data,
    chart: { ...chart, ...movedWords(chart, move), series: chart.series.map((one) => ({ ...movedSeries(one, move), ...(one.nameFrom === undefined ? {} : { nameFrom: move(one.nameFrom) }) })) },
    heading: heading?.from === undefined ? heading : { ...heading, from: move(heading.from) },
    part: withReferences(part, move),
  };
}

const movedWords = ({ title, subtitle }: DrawnChart, move: (reference: string) => string) => ({ title: move(title), subtitle: move(subtitle) });
const movedSeries = <Series extends PlanSeries>(one: Series, move: (reference: string) => string): Series => ({ ...one, values: move(one.values), categories: move(one.categories) });

/** Every reference of a chart. */
export function referencesOf(data: SheetChartData): ReadonlySet<string> {
  const found = new Set<string>();
  movedChart(data, (reference) => {
    found.add(reference);
    return reference;
  });
  found.delete("");
  return found;
}
