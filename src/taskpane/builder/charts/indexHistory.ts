import { leverIds } from "../../../lever-model/equations/cases";
import { hasLeverPoints, indexHistoryOf } from "../../../lever-model/equations/indexHistory";
import type { HistoryPeriod } from "../../../lever-model/state/state";
import { shown } from "../fields/number";
import { frame, legend, striped, valueAxis } from "./frame";
import type { Ink } from "./ink";
import { leverLabel } from "./labels";
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
  const stacks = hasLeverPoints(history) ? indexHistoryOf(history) : [];
  const alt = stacks.length > 0 ? charts.alts.indexPoints : charts.alts.index;
  const levers = stacks.length > 0 ? leverIds.map((lever, at) => ({ name: leverLabel(words, lever), values: stacks.map(({ points: own }) => own[at]!) })) : [];
  return {
    id: "index",
    title: charts.titles.index(text(points(last.cxlv)), last.period),
    subtitle: subtitleOf(drawn, charts.firstIs100),
    alt,
    height: stacks.length > 0 ? 300 : 250,
    option: (ink) => {
      const shared = frame(ink, alt);
      const colours = [ink.target, ink.base, ink.rise];
      return {
        ...shared,
        grid: { ...(shared.grid as object), top: stacks.length > 0 ? 66 : 30 },
        legend: { ...legend(ink), data: [...lines, ...levers].map(({ name }) => name) },
        tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => text(typeof value === "number" ? value : null) },
        xAxis: { type: "category", data: history.map(({ period }) => period), axisLabel: { color: ink.text, fontSize: 11, hideOverlap: true }, axisLine: { lineStyle: { color: ink.line } } },
        yAxis: { ...valueAxis(ink, (value) => shown(value, "number")), scale: true },
        series: [
          ...stackedOn(stacks.map(({ index }) => index), levers, ink),
          ...lines.map(({ name, values, dash, symbol }, place) => ({
            type: "line" as const, name, data: values, symbol, symbolSize: 8, itemStyle: { color: colours[place]! }, lineStyle: { color: colours[place]!, width: 2, type: dash },
          })),
        ],
      };
    },
    table: {
      head: [charts.period, ...lines.map(({ name }) => name), ...levers.map(({ name }) => charts.pointsOf(name))],
      rows: history.map(({ period }, at) => [period, ...[...lines, ...levers].map(({ values }) => text(values[at]!))]),
    },
    footnotes: footnotesOn(drawn),
  };
}

/** Columns of the levers' points that begin where the index stands. */
function stackedOn(index: readonly number[], levers: readonly { readonly name: string; readonly values: readonly number[] }[], ink: Ink) {
  if (levers.length === 0) return [];
  const looks = [{ color: ink.target }, { color: ink.rise, decal: striped(ink) }, { color: ink.other }, { color: ink.muted }];
  const bar = { type: "bar" as const, stack: "levers", barMaxWidth: 36 };
  return [
    { ...bar, name: "", silent: true, itemStyle: { color: "transparent" }, tooltip: { show: false }, data: [...index] },
    ...levers.map(({ name, values }, place) => ({ ...bar, name, itemStyle: looks[place]!, data: [...values] })),
  ];
}
