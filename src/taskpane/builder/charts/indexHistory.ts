import type { HistoryPeriod } from "../../../lever-model/state/state";
import { shown } from "../fields/number";
import { frame, legend, valueAxis } from "./frame";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** The index from period to period, with plan and actual on the same scale; null where there is nothing to draw. */
export function indexHistory(drawn: Drawn): Picture | null {
  const { model, words } = drawn;
  const { charts } = words.builderResults;
  const { history, scope } = model;
  const first = history[0]?.cxlv ?? 0;
  if (scope.mode === "static" || history.length === 0 || !(first > 0)) return null;
  const points = (value: number | undefined): number | null => (value === undefined ? null : (100 * value) / first);
  const of = (pick: (one: HistoryPeriod) => number | undefined) => history.map((one) => points(pick(one)));
  const lines = [
    { name: charts.index, values: of(({ cxlv }) => cxlv), dash: "solid" as const, symbol: "circle" },
    { name: charts.plan, values: of(({ plan }) => plan), dash: "dashed" as const, symbol: "diamond" },
    { name: charts.actual, values: of(({ actual }) => actual), dash: "dotted" as const, symbol: "triangle" },
  ].filter(({ values }) => values.some((value) => value !== null));
  const text = (value: number | null) => (value === null ? "" : shown(value, "number"));
  const last = history.at(-1)!;
  const alt = charts.alts.index;
  return {
    id: "index",
    title: charts.titles.index(text(points(last.cxlv)), last.period),
    subtitle: subtitleOf(drawn, charts.firstIs100),
    alt,
    height: 250,
    option: (ink) => {
      const shared = frame(ink, alt);
      const colours = [ink.target, ink.base, ink.rise];
      return {
        ...shared,
        grid: { ...(shared.grid as object), top: 30 },
        legend: legend(ink),
        tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => text(typeof value === "number" ? value : null) },
        xAxis: { type: "category", data: history.map(({ period }) => period), axisLabel: { color: ink.text, fontSize: 11, hideOverlap: true }, axisLine: { lineStyle: { color: ink.line } } },
        yAxis: { ...valueAxis(ink, (value) => shown(value, "number")), scale: true },
        series: lines.map(({ name, values, dash, symbol }, place) => ({
          type: "line" as const, name, data: values, symbol, symbolSize: 8, itemStyle: { color: colours[place]! }, lineStyle: { color: colours[place]!, width: 2, type: dash },
        })),
      };
    },
    table: { head: [charts.period, ...lines.map(({ name }) => name)], rows: history.map(({ period }, at) => [period, ...lines.map(({ values }) => text(values[at]!))]) },
    footnotes: footnotesOn(drawn),
  };
}
