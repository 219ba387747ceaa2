import type { SheetChart } from "hucre";
import { colours } from "../../../lever-model/plan/look";
import type { PlanChart, PlanSeries } from "../../../lever-model/plan/plan";

/** Stands for "no fill" until the parts are mended: the writer knows colours only. */
const unseen = "FEFDFC";

const faintGrid = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

export const mendChart = (text: string): string =>
  text
    .replaceAll(new RegExp(`<a:solidFill><a:srgbClr val="${unseen}"\\s*/></a:solidFill>`, "g"), "<a:noFill/>")
    .replaceAll(/<c:majorGridlines\s*\/>|<c:majorGridlines><\/c:majorGridlines>/g, faintGrid);

/** The writer numbers charts; the name by which ours are found again stands where a title would. */
export const mendDrawing = (text: string): string => text.replaceAll(/(<xdr:cNvPr [^>]*?)name="[^"]*"([^>]*?) title="([^"]*)"/g, '$1name="$3"$2');

const types = { waterfall: "column", stack: "column", columns: "column", bars: "bar", line: "line" } as const satisfies Record<PlanChart["kind"], SheetChart["type"]>;

/** A chart of a file. Its finding stands in the cells above it, where it follows the numbers, so that it has no title of its own. */
export function chartToFile({ kind, series, alt, format, axis, place }: PlanChart, name: string): SheetChart {
  const stacked = kind === "waterfall" || kind === "stack";
  const values = { title: axis.value, numberFormat: { formatCode: format, sourceLinked: false }, gridlines: { major: true }, labelFontSize: 9, axisTitleFontSize: 9, axisTitleBold: false, ...(kind === "bars" ? {} : { axisTitleRotation: -90 }), minorTickMark: "none" as const };
  const categories = { ...(axis.category === "" ? {} : { title: axis.category, axisTitleFontSize: 9, axisTitleBold: false }), labelFontSize: 9, gridlines: { major: false }, tickLblPos: "low" as const };
  return {
    type: types[kind],
    series: series.map((one) => seriesToFile(one, kind, format)),
    anchor: { from: { row: place.row, col: place.column }, to: { row: place.row + place.rows, col: place.column + place.columns } },
    altText: alt,
    frameTitle: name,
    legend: kind === "waterfall" || series.length === 1 ? false : "bottom",
    ...(kind === "line" ? {} : { gapWidth: stacked ? 40 : 60, barGrouping: stacked ? ("stacked" as const) : ("clustered" as const) }),
    ...(stacked ? { overlap: 100 } : kind === "bars" ? { overlap: 100 } : {}),
    axes: kind === "bars" ? { x: { ...categories, reverse: true }, y: values } : { x: categories, y: values },
  };
}

function seriesToFile({ name, values, categories, colour, labels }: PlanSeries, kind: PlanChart["kind"], format: string): SheetChart["series"][number] {
  const shown = colour === "none" ? unseen : colours[colour];
  return {
    name,
    values,
    categories,
    color: shown,
    dataLabels: labels ? { showValue: true, numberFormat: { formatCode: `${format};-${format};`, sourceLinked: false }, fontSize: 9, ...(kind === "line" ? { position: "t" as const } : {}) } : false,
    ...(kind === "line" ? { smooth: false, stroke: { width: 2 }, marker: { symbol: "none" as const } } : {}),
  };
}
