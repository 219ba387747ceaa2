import { root } from "../../../clv/numerics/root";
import type { Evaluation } from "../../../lever-model/equations/equations";
import { periodsShown } from "../../../lever-model/equations/periodsShown";
import { shown } from "../fields/number";
import { axisNumber, frame, legend, valueAxis } from "./frame";
import type { Ink } from "./ink";
import type { ChartOption } from "./option";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";


const at = ({ columns }: Evaluation, line: string, which: 0 | 1): number => columns[line]![which]!;

/** What a customer has brought after so many margins, acquisition and one-off cost taken off. */
export function cumulative(evaluation: Evaluation, which: 0 | 1, margins: number): number {
  const sum = (ratio: number): number => (ratio === 1 ? margins : (1 - ratio ** margins) / (1 - ratio));
  const ratio = at(evaluation, "ratio", which);
  const saved = at(evaluation, "served", which) * (sum(ratio) - sum(ratio * (1 - at(evaluation, "cost_decline", which))));
  return at(evaluation, "falls", which) * (at(evaluation, "earned", which) * sum(ratio) + saved) - spent(evaluation, which);
}

/** So many margins are looked at where the first period's cost would never be paid back. */
const mostMargins = 600;
const spent = (evaluation: Evaluation, which: 0 | 1): number => at(evaluation, "acquisition_cost", which) + at(evaluation, "one_off_cost", which);

/** The number of margins at which that is 0; NaN where it never is. */
export function paidBackAfter(evaluation: Evaluation, which: 0 | 1): number {
  const ratio = at(evaluation, "ratio", which);
  const needed = spent(evaluation, which) / (at(evaluation, "earned", which) * at(evaluation, "falls", which));
  if (!(needed >= 0)) return Number.NaN;
  const atFirstCost = ratio === 1 ? needed : Math.log(1 - needed * (1 - ratio)) / Math.log(ratio);
  if (at(evaluation, "cost_decline", which) === 0) return atFirstCost;
  /* A cost that falls pays sooner than the first period's, and there is no formula for when. */
  const latest = Number.isFinite(atFirstCost) ? atFirstCost : mostMargins;
  return cumulative(evaluation, which, latest) < 0 ? Number.NaN : root((margins) => cumulative(evaluation, which, margins), 0, latest);
}

interface Two {
  readonly names: readonly [base: string, target: string];
  readonly base: readonly number[];
  readonly target: readonly number[];
}

/** Base dashed, target drawn through. */
export function twoLines(ink: Ink, alt: string, { names, base, target }: Two, across: string, show: (value: number) => string, marks: readonly (readonly [series: 0 | 1, x: number, label: string])[] = [], most?: number): ChartOption {
  const line = (which: 0 | 1, values: readonly number[]) => ({
    type: "line" as const,
    name: names[which],
    showSymbol: false,
    lineStyle: { color: which === 0 ? ink.base : ink.target, width: 2, type: which === 0 ? ("dashed" as const) : ("solid" as const) },
    itemStyle: { color: which === 0 ? ink.base : ink.target },
    data: values.map((value, place) => [place, value]),
    markPoint: {
      symbol: which === 0 ? "diamond" : "circle", symbolSize: 9,
      itemStyle: { color: which === 0 ? ink.base : ink.target, borderColor: ink.ground, borderWidth: 1 },
      label: { show: true, position: "right" as const, distance: 6, offset: [0, which === 0 ? 9 : -7], color: ink.text, fontSize: 11, formatter: ({ name }: { name: string }) => name },
      data: marks.filter(([series]) => series === which).map(([, x, name]) => ({ name, coord: [x, 0] })),
    },
  });
  const shared = frame(ink, alt);
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: 30, bottom: 24 },
    legend: legend(ink),
    tooltip: { ...(shared.tooltip as object), trigger: "axis", valueFormatter: (value) => show(Number(value)) },
    xAxis: { ...valueAxis(ink, String), name: across, nameLocation: "middle", nameGap: 24, nameTextStyle: { color: ink.quiet, fontSize: 11 }, max: base.length - 1, minInterval: 1, splitLine: { show: false } },
    yAxis: { ...valueAxis(ink, show), ...(most === undefined ? {} : { max: most }) },
    series: [line(0, base), line(1, target)],
  };
}

const pairOf = (count: number, of: (which: 0 | 1, margins: number) => number): readonly [number[], number[]] => [
  Array.from({ length: count + 1 }, (_, margins) => of(0, margins)),
  Array.from({ length: count + 1 }, (_, margins) => of(1, margins)),
];

/** How the value builds up margin by margin, with the point at which what was spent is paid back. */
export function cumulativeValue(drawn: Drawn): Picture {
  const { evaluation, model, words } = drawn;
  const { charts } = words.builderResults;
  const count = periodsShown(model);
  const [base, target] = pairOf(count, (which, margins) => cumulative(evaluation, which, margins));
  const [before, after] = [paidBackAfter(evaluation, 0), paidBackAfter(evaluation, 1)];
  const inSight = (margins: number) => margins <= count;
  const text = (margins: number) => shown(margins, "number");
  const alt = charts.alts.cumulative;
  const marks = ([[0, before], [1, after]] as const).filter(([, margins]) => inSight(margins)).map(([which, margins]) => [which, margins, charts.paidBack(text(margins))] as const);
  return {
    id: "cumulative",
    title: inSight(after) ? charts.titles.paidBack(text(after), inSight(before) ? text(before) : null) : charts.titles.neverPaidBack,
    subtitle: subtitleOf(drawn, charts.cumulative(model.scope.currency)),
    alt,
    height: 260,
    option: (ink) => twoLines(ink, alt, { names: [charts.base, charts.target], base, target }, charts.margins, axisNumber, marks),
    table: { head: [charts.margins, charts.base, charts.target], rows: base.map((value, margins) => [String(margins), shown(value, "money"), shown(target[margins]!, "money")]) },
    footnotes: footnotesOn(drawn),
  };
}

/** How many customers are still there after so many periods. */
export function survival(drawn: Drawn): Picture {
  const { evaluation, model, words } = drawn;
  const { charts } = words.builderResults;
  const count = periodsShown(model);
  const [base, target] = pairOf(count, (which, periods) => at(evaluation, "kept", which) ** periods);
  const share = (value: number) => shown(value, "share");
  const alt = charts.alts.survival;
  const period = charts.periods[model.scope.period];
  return {
    id: "survival",
    title: charts.titles.survival(String(count), period, share(target[count]!), share(base[count]!)),
    subtitle: subtitleOf(drawn, charts.stillThere),
    alt,
    height: 230,
    option: (ink) => twoLines(ink, alt, { names: [charts.base, charts.target], base, target }, period, share, [], 1),
    table: { head: [period, charts.base, charts.target], rows: base.map((value, periods) => [String(periods), share(value), share(target[periods]!)]) },
    footnotes: footnotesOn(drawn, ["retention", "beta_retention"]),
  };
}
