import { aloneMovers, leverIds } from "../../../lever-model/equations/cases";
import { leverOfMover } from "../../../lever-model/equations/chain";
import type { LeverId } from "../../../lever-model/state/words";
import { shown } from "../fields/number";
import { brief, signed } from "../shell/signed";
import { axisNumber, frame, nameAxis, nameWidths, striped, valueAxis } from "./frame";
import type { Ink } from "./ink";
import { leverLabel, moverLabel } from "./labels";
import type { ChartOption } from "./option";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** One step: where it begins and ends; a total begins at 0. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** Steps down the page. A bar that crosses 0 is drawn in two parts, since stacks grow apart on both sides of it. */
export function waterfallOption(steps: readonly Step[], ink: Ink, alt: string, room: number = nameWidths.pane): ChartOption {
  const names = steps.map(({ label, from, to, isTotal }) => `${label}\n${isTotal ? brief(to) : signed(to - from)}`);
  const part = (of: (low: number, high: number) => number) => steps.map(({ from, to }) => of(Math.min(from, to), Math.max(from, to)));
  const look = steps.map(({ from, to, isTotal }) => ({
    color: isTotal ? ink.target : to >= from ? ink.rise : ink.fall,
    ...(!isTotal && to < from ? { decal: striped(ink) } : {}),
  }));
  const bars = (data: readonly number[]) => data.map((value, at) => ({ value, itemStyle: look[at]!, name: steps[at]!.id }));
  return {
    ...frame(ink, alt),
    tooltip: { show: false },
    xAxis: valueAxis(ink, axisNumber),
    yAxis: nameAxis(ink, names, room),
    series: [
      { type: "bar", stack: "all", silent: true, itemStyle: { color: "transparent" }, data: part((low, high) => (low > 0 ? low : high < 0 ? high : 0)) },
      { type: "bar", stack: "all", barCategoryGap: "35%", data: bars(part((low, high) => Math.max(high, 0) - Math.max(low, 0))) },
      { type: "bar", stack: "all", data: bars(part((low, high) => Math.min(low, 0) - Math.min(high, 0))) },
    ],
  };
}

/** From CXLV at the base to CXLV at the target, lever by lever. */
export function leverWaterfall(drawn: Drawn): Picture {
  const { evaluation: { bridge, indexPoints }, model, words } = drawn;
  const { charts } = words.builderResults;
  const [base, target] = [bridge.base, bridge.target];
  const middle = [
    ...leverIds.map((lever, at) => ({ id: lever, label: leverLabel(words, lever), value: bridge.contributions[at]!, points: indexPoints[at]! })),
    ...(model.scope.method === "one-at-a-time" ? [{ id: "interaction", label: charts.interaction, value: bridge.interaction, points: (100 * bridge.interaction) / base }] : []),
  ];
  let reached = base;
  const steps: Step[] = [{ id: "base", label: charts.base, from: 0, to: base, isTotal: true }];
  for (const { id, label, value } of middle) steps.push({ id, label, from: reached, to: (reached += value), isTotal: false });
  steps.push({ id: "target", label: charts.target, from: 0, to: target, isTotal: true });
  const largest = middle.reduce((one, other) => (other.value > one.value ? other : one));
  const alt = charts.alts.waterfall;
  return {
    id: "waterfall",
    title: target > base ? charts.titles.waterfall(signed(target - base), brief(target), largest.label) : charts.titles.noRise,
    subtitle: subtitleOf(drawn, charts.perCustomer(model.scope.currency)),
    alt,
    height: 44 * steps.length + 40,
    option: (ink, names) => waterfallOption(steps, ink, alt, names),
    table: {
      head: [charts.step, "CXLV", charts.ofChange, charts.points],
      rows: [
        [charts.base, shown(base, "money"), "", ""],
        ...middle.map(({ label, value, points }) => [label, signed(value), target === base ? "–" : shown(value / (target - base), "share"), Number.isFinite(points) ? signed(points) : "–"]),
        [charts.target, shown(target, "money"), "", ""],
      ],
    },
    footnotes: footnotesOn(drawn),
  };
}

/** Inside one lever: what each of its rows does alone, and what they do only together. */
export function insideLever(drawn: Drawn, lever: LeverId): Picture {
  const { evaluation: { bridge }, model, words } = drawn;
  const { charts } = words.builderResults;
  const at = leverIds.indexOf(lever);
  const all = bridge.contributions[at]!;
  const rows = [
    ...aloneMovers.filter((mover) => leverOfMover(mover) === lever).map((mover) => ({ id: mover, label: moverLabel(words, mover), value: bridge.alone[mover]! })),
    { id: "together", label: charts.together, value: bridge.together[at]! },
  ];
  let reached = 0;
  const steps: Step[] = rows.map(({ id, label, value }) => ({ id, label, from: reached, to: (reached += value), isTotal: false }));
  steps.push({ id: "all", label: leverLabel(words, lever), from: 0, to: all, isTotal: true });
  const largest = rows.reduce((one, other) => (other.value > one.value ? other : one));
  const alt = charts.alts.insideLever(leverLabel(words, lever));
  return {
    id: "inside-lever",
    title: rows.every(({ value }) => value === 0) ? charts.titles.emptyLever(leverLabel(words, lever)) : charts.titles.insideLever(leverLabel(words, lever), signed(all), largest.label),
    subtitle: subtitleOf(drawn, charts.perCustomer(model.scope.currency)),
    alt,
    height: 48 * steps.length + 40,
    option: (ink, names) => waterfallOption(steps, ink, alt, names),
    table: {
      head: [charts.row, "CXLV", charts.ofLever],
      rows: [...rows, { id: "all", label: leverLabel(words, lever), value: all }].map(({ label, value }) => [label, signed(value), all === 0 ? "–" : shown(value / all, "share")]),
    },
    footnotes: footnotesOn(drawn),
  };
}
