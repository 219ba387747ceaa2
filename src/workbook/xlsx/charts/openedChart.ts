import type { Chart } from "hucre";
import { parseChart } from "hucre/ooxml";
import { colours } from "../../../lever-model/plan/look";
import type { Colour } from "../../../lever-model/plan/plan";
import { parseReference } from "../../address";
import type { ChartWords, DrawnChart, DrawnSeries, OpenedChart } from "../../sheetChart";
import type { Frame } from "./frames";
import { withoutValues } from "./references";
import { withoutPrefixes, unescaped } from "./text";

/** What of a chart's part tells that the file needs other parts for it, which are not kept: pictures, shapes, pivot tables, other files. */
const tied = /\s\w+:(?:id|embed|link)="|<(?:\w+:)?(?:pivotSource|externalData|userShapes)[\s>/]|<(?:\w+:)?f>[^<]*\[/;

/** A chart of a file as the page keeps it; null where it would not be the same when it is written again. */
export function openedChart({ name, alt, place, part }: Frame, theme: readonly string[]): OpenedChart | null {
  const chart = parseChart(part);
  if (chart === undefined || tied.test(part)) return null;
  const plain = withoutPrefixes(part);
  const own = [...plain.matchAll(/<ser>.*?<\/ser>/gs)].map(([text]) => text);
  const kind = kindOf(chart, plain, own);
  const { x, y } = chart.axes ?? {};
  const series = (chart.series ?? []).map((one, at): DrawnSeries => {
    const from = formulaIn(between(own[at] ?? "", "tx"));
    return {
      name: one.name ?? String(at + 1), values: one.valuesRef ?? "", categories: one.categoriesRef ?? "", labels: (one.dataLabels ?? chart.dataLabels)?.showValue === true,
      ...(from === null ? {} : { nameFrom: from }), ...coloured(own[at] ?? "", at, theme), ...(kind === "points" ? { isJoined: !/<ln(?:\s[^>]*)?>\s*<noFill/.test(shapeOf(own[at] ?? "")) } : {}),
    };
  });
  const isPainted = series.every(({ values, categories }) => isCells(values) && (categories === "" || isCells(categories)));
  const drawn: DrawnChart = {
    id: name, kind: kind ?? "columns", series, title: "", subtitle: "", alt, place,
    format: y?.numberFormat?.formatCode ?? "General", axis: { category: x?.title ?? "", value: y?.title ?? "" },
    ...(x?.reverse ? {} : { isUpwards: true }), ...(isDay(x?.numberFormat?.formatCode ?? "") ? { hasDays: true } : {}),
    ...(y?.scale?.min === undefined && y?.scale?.max === undefined ? {} : { scale: { ...(y.scale.min === undefined ? {} : { min: y.scale.min }), ...(y.scale.max === undefined ? {} : { max: y.scale.max }) } }),
  };
  return { name, chart: drawn, part: withoutValues(part), heading: headingOf(chart, plain, series), isDrawn: kind !== null && series.length > 0 && isPainted };
}

/** The kind as which it is drawn without loss of what it shows; null for all others. */
function kindOf(chart: Chart, plain: string, series: readonly string[]): DrawnChart["kind"] | null {
  const kinds = [...between(plain, "plotArea").matchAll(/<(\w+Chart)>/g)];
  const { x, y } = chart.axes ?? {};
  const hasMore = chart.dropLines || chart.hiLowLines || chart.upDownBars || chart.serLines || chart.dataTable !== undefined || chart.series?.some(({ trendlines, errorBars }) => trendlines || errorBars);
  const isBent = [x, y].some((axis) => axis?.scale?.logBase !== undefined || axis?.dispUnits !== undefined) || y?.reverse === true;
  if (kinds.length !== 1 || hasMore || isBent) return null;
  const isLying = /<barDir val="bar"\s*\/>/.test(plain);
  switch (kinds[0]![1]) {
    case "lineChart":
      return (chart.lineGrouping ?? "standard") === "standard" && x?.reverse !== true ? "line" : null;
    case "scatterChart":
      return x?.reverse !== true && chart.scatterStyle !== "smooth" && chart.scatterStyle !== "smoothMarker" ? "points" : null;
    case "barChart":
      if (chart.barGrouping === "percentStacked") return null;
      if (chart.barGrouping === "stacked") return isLying || x?.reverse === true ? null : series.some(isUnseen) && !chart.legend ? "waterfall" : "stack";
      if (!isLying) return x?.reverse === true ? null : "columns";
      return chart.overlap === 100 ? "bars" : "beside";
    default:
      return null;
  }
}

/** What stands between the first of these tags and its end. */
const between = (text: string, tag: string): string => new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, "s").exec(text)?.[1] ?? "";

function formulaIn(text: string): string | null {
  const found = between(text, "f");
  return found === "" ? null : unescaped(found);
}

/** How the series itself looks, not its points, labels or lines. */
const shapeOf = (series: string): string => between(series.replace(/<(?:marker|dPt|dLbls|trendline|errBars|cat|val|xVal|yVal)(?:\s[^>]*)?>.*$/s, ""), "spPr");

/** Columns that hang in the air stand on others without a colour. */
const isUnseen = (series: string): boolean => /^\s*<noFill/.test(shapeOf(series));

const roles = new Map(Object.entries(colours).reverse().map(([role, colour]) => [colour, role as Colour]));
const several: readonly Colour[] = ["target", "other", "rise", "base", "fall", "muted"];
/** A file's theme has six colours for what is drawn, behind four for texts and grounds. */
const accents = 6;
const firstAccent = 4;

function coloured(series: string, at: number, theme: readonly string[]): Pick<DrawnSeries, "colour" | "paint"> {
  const shape = shapeOf(series);
  if (isUnseen(series)) return { colour: "none" };
  const [, kind, value = ""] = /<(srgbClr|schemeClr) val="(\w+)"/.exec(shape) ?? [];
  const accent = kind === "schemeClr" ? Number(/^accent(\d)$/.exec(value)?.[1] ?? at + 1) - 1 : at % accents;
  const paint = kind === "srgbClr" ? value.toUpperCase() : theme[firstAccent + accent];
  const role = paint === undefined ? undefined : roles.get(paint);
  if (role !== undefined) return { colour: role };
  return { colour: several[at % several.length]!, ...(paint === undefined ? {} : { paint }) };
}

/** A chart of one series without a title of its own shows the series' name, unless that was taken away. */
function headingOf(chart: Chart, plain: string, series: readonly DrawnSeries[]): ChartWords | null {
  const title = between(plain.slice(0, Math.max(0, plain.indexOf("<plotArea"))), "title");
  const from = formulaIn(title);
  if (chart.title !== undefined || from !== null) return { text: chart.title ?? "", ...(from === null ? {} : { from }) };
  const [only, ...others] = series;
  if (only === undefined || others.length > 0 || chart.autoTitleDeleted === true) return null;
  return { text: only.name, ...(only.nameFrom === undefined ? {} : { from: only.nameFrom }) };
}

const isCells = (reference: string): boolean => reference.includes("#REF!") || parseReference(reference) !== null;
const isDay = (format: string): boolean => /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
