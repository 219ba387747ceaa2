import type { PlanChart } from "../../../../lever-model/plan/plan";
import { parseReference } from "../../../address";
import { chartName } from "../../../chartName";
import { hasExcelApi } from "../../support";
import { sheetIn, type Work } from "../work";
import { addChart, hasCharts, pointTo } from "./charts";

interface Source {
  readonly chart: string;
  readonly at: number;
  readonly values: string;
  readonly categories: string;
}

/** Excel tells since ExcelApi 1.15 which cells a series shows; before that it moves them itself with the rows. */
const tellsSources = (): boolean => hasExcelApi("1.15");

async function sourcesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, tag: string): Promise<Source[]> {
  sheet.charts.load("items/name");
  await context.sync();
  const own = sheet.charts.items.filter(({ name }) => name.startsWith(`${tag}/`));
  for (const { series } of own) series.load("items/name");
  if (own.length > 0) await context.sync();
  const asked = own.flatMap((chart) =>
    chart.series.items.map((series, at) => ({ chart: chart.name, at, values: series.getDimensionDataSourceString("Values"), categories: series.getDimensionDataSourceString("Categories") })),
  );
  if (asked.length > 0) await context.sync();
  return asked.map(({ chart, at, values, categories }) => ({ chart, at, values: values.value, categories: categories.value }));
}

const canPoint = ({ values, categories }: Source): boolean => [values, categories].every((text) => (parseReference(text.replace(/^=/, ""))?.sheet ?? null) !== null);

/** Keeps which cells the model's charts show, to point them there again when everything is taken back. */
export async function keepSources({ context, journal }: Work, name: string, tag: string): Promise<void> {
  if (!hasCharts() || !tellsSources()) return;
  const before = await sourcesOf(context, sheetIn(context, name), tag);
  journal.add(async (later) => {
    const sheet = sheetIn(later, name);
    const now = await sourcesOf(later, sheet, tag);
    for (const source of before) {
      const there = now.find(({ chart, at }) => chart === source.chart && at === source.at);
      if (!there || !canPoint(source) || (there.values === source.values && there.categories === source.categories)) continue;
      pointTo(later, sheet.charts.getItem(source.chart).series.getItemAt(source.at), { values: source.values.replace(/^=/, ""), categories: source.categories.replace(/^=/, "") });
    }
  });
}

/** The charts of a sheet that is there: those that stand show the present cells, those that are missing come. */
export async function settleCharts({ context, journal, exchange }: Work, name: string, tag: string, planned: readonly PlanChart[]): Promise<void> {
  if (!hasCharts() || planned.length === 0) return;
  const sheet = sheetIn(context, name);
  sheet.charts.load("items/name");
  const found = planned.map((chart) => {
    const there = sheet.charts.getItemOrNullObject(chartName(tag, chart.id));
    there.load("name");
    return { chart, there };
  });
  await exchange.send();
  const standing = found.filter(({ there }) => !there.isNullObject);
  for (const { there } of standing) there.series.load("items/name");
  if (standing.length > 0) await exchange.send();
  const progress = { isMade: false };
  const earlier = new Set(sheet.charts.items.map((chart) => chart.name));
  for (const { chart, there } of found) {
    if (there.isNullObject) {
      takeChartBack({ journal }, name, (one) => (progress.isMade ? one === chartName(tag, chart.id) : !earlier.has(one)));
      addChart(context, sheet, tag, chart);
    } else if (tellsSources()) {
      /* A series that the user has taken out or put in makes the chart his: its places say nothing any more. */
      const { items } = there.series;
      if (items.length === chart.series.length) chart.series.forEach((series, at) => pointTo(context, items[at]!, series));
    }
    await exchange.add(5_000);
  }
  await exchange.send();
  progress.isMade = true;
}

/** A chart whose making was interrupted may not have its name yet; as long as that lasts, nobody else has made any. */
function takeChartBack({ journal }: Pick<Work, "journal">, sheet: string, isOwn: (name: string) => boolean): void {
  journal.add(async (later) => {
    const { charts } = sheetIn(later, sheet);
    charts.load("items/name");
    await later.sync();
    for (const chart of charts.items) if (isOwn(chart.name)) chart.delete();
    await later.sync();
  });
}
