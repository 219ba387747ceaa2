import { colours } from "../../../../lever-model/plan/look";
import type { PlanChart, PlanSeries } from "../../../../lever-model/plan/plan";
import { addressOf, parseReference } from "../../../address";
import { chartName } from "../../../chartName";
import { hasExcelApi } from "../../support";

const types = { waterfall: "ColumnStacked", stack: "ColumnStacked", columns: "ColumnClustered", bars: "BarClustered", line: "Line" } as const;

/** Charts take their cells from ranges since ExcelApi 1.7; before that there are none. */
export const hasCharts = (): boolean => hasExcelApi("1.7");

export function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const { sheet, startRow, startColumn, endRow, endColumn } = parseReference(reference)!;
  return context.workbook.worksheets.getItem(sheet!).getRange(addressOf(startRow, startColumn, endRow! - startRow + 1, endColumn! - startColumn + 1));
}

/** Draws a chart. Its finding stands in the cells above it, where it follows the numbers, so that it has no title of its own. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, tag: string, planned: PlanChart): void {
  const { kind, series, format, axis, place } = planned;
  /* Excel makes the first series out of the cells that it is given. */
  const chart = sheet.charts.add(types[kind], rangeOf(context, series[0]!.values), "Columns");
  chart.name = chartName(tag, planned.id);
  chart.title.visible = false;
  const hasLegend = kind !== "waterfall" && series.length > 1;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = "Bottom";
  series.forEach((one, at) => putSeries(context, at === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name), one, planned));
  const { categoryAxis, valueAxis } = chart.axes;
  putTitle(categoryAxis.title, axis.category);
  putTitle(valueAxis.title, axis.value);
  categoryAxis.format.font.size = 9;
  valueAxis.format.font.size = 9;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorGridlines.visible = false;
  valueAxis.majorGridlines.format.line.color = "#D9DEE4";
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  if (hasExcelApi("1.8")) valueAxis.numberFormat = format;
  chart.setPosition(addressOf(place.row, place.column), addressOf(place.row + place.rows - 1, place.column + place.columns - 1));
}

function putTitle(title: Excel.ChartAxisTitle, text: string): void {
  if (text === "") title.visible = false;
  else {
    title.text = text;
    title.format.font.size = 9;
    title.format.font.bold = false;
  }
}

function putSeries(context: Excel.RequestContext, there: Excel.ChartSeries, series: PlanSeries, { kind, format }: PlanChart): void {
  there.name = series.name;
  pointTo(context, there, series);
  if (series.colour === "none") there.format.fill.clear();
  else if (kind === "line") there.format.line.color = `#${colours[series.colour]}`;
  else there.format.fill.setSolidColor(`#${colours[series.colour]}`);
  if (kind === "line") {
    there.format.line.weight = 2;
    there.markerStyle = "None";
    there.smooth = false;
  } else {
    there.gapWidth = kind === "waterfall" || kind === "stack" ? 40 : 60;
    if (hasExcelApi("1.8") && kind !== "columns") there.overlap = 100;
  }
  there.hasDataLabels = series.labels;
  if (series.labels && hasExcelApi("1.8")) {
    there.dataLabels.numberFormat = `${format};-${format};`;
    there.dataLabels.format.font.size = 9;
    if (kind === "line") there.dataLabels.position = "Top";
  }
}

export function pointTo(context: Excel.RequestContext, there: Excel.ChartSeries, { values, categories }: Pick<PlanSeries, "values" | "categories">): void {
  there.setValues(rangeOf(context, values));
  there.setXAxisValues(rangeOf(context, categories));
}
