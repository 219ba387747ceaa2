import type { Bar } from "../../../lever-model/equations/cases";
import { assumptions } from "../../../lever-model/state/assumptions";
import type { AssumptionId, LeverId } from "../../../lever-model/state/words";
import { shown } from "../fields/number";
import { brief, signed } from "../shell/signed";
import { axisNumber, frame, legend, nameAxis, nameWidths, striped, valueAxis } from "./frame";
import { assumptionLabel, leverLabel } from "./labels";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** So many bars are drawn; the table has them all. */
const mostBars = 12;

const leverOf = (id: Bar["id"]): LeverId | null => (id.startsWith("reach_") ? (id.slice("reach_".length) as LeverId) : null);

/** What matters most: the change of CXLV at the target between the low and the high case of each input. */
export function tornado(drawn: Drawn, most = mostBars): Picture {
  const { evaluation, model, words } = drawn;
  const { charts } = words.builderResults;
  const target = evaluation.bridge.target;
  const bars = evaluation.tornado.map((bar) => {
    const lever = leverOf(bar.id);
    const label = lever === null ? assumptionLabel(words, bar.id as AssumptionId) : charts.reachOf(leverLabel(words, lever));
    const kind = lever === null ? assumptions[bar.id as AssumptionId].kind : "share";
    return { label, low: shown(bar.low, kind), high: shown(bar.high, kind), atLow: bar.atLow - target, atHigh: bar.atHigh - target };
  });
  const drawnBars = bars.slice(0, most);
  const names = drawnBars.map(({ label, low, high }) => `${label}\n${low} … ${high}`);
  const widest = bars[0];
  const alt = charts.alts.tornado;
  return {
    id: "tornado",
    title: widest === undefined ? charts.titles.noTornado : charts.titles.tornado(widest.label, brief(target + Math.min(widest.atLow, widest.atHigh)), brief(target + Math.max(widest.atLow, widest.atHigh))),
    subtitle: subtitleOf(drawn, charts.changeAtTarget(model.scope.currency)),
    alt,
    height: 50 * drawnBars.length + 70,
    option: (ink, room = nameWidths.pane) => {
      const side = (name: string, value: (bar: (typeof bars)[number]) => number, color: string, isStriped: boolean) => ({
        type: "bar" as const, name, barGap: "-100%", barCategoryGap: "40%",
        itemStyle: { color, ...(isStriped ? { decal: striped(ink) } : {}) },
        data: drawnBars.map((bar) => {
          const change = value(bar);
          return { value: change, label: { show: Math.abs(change) > 0, position: change < 0 ? ("left" as const) : ("right" as const), formatter: signed(change), color: ink.quiet, fontSize: 10 } };
        }),
      });
      const base = frame(ink, alt);
      return {
        ...base,
        grid: { ...(base.grid as object), top: 28, right: 16 },
        legend: legend(ink),
        tooltip: { show: false },
        xAxis: { ...valueAxis(ink, axisNumber), boundaryGap: ["18%", "18%"] as [string, string] },
        yAxis: { ...nameAxis(ink, names, room), axisLine: { onZero: true, lineStyle: { color: ink.text } }, axisLabel: { ...nameAxis(ink, names, room).axisLabel, margin: 6 } },
        series: [side(charts.low, ({ atLow }) => atLow, ink.base, true), side(charts.high, ({ atHigh }) => atHigh, ink.target, false)],
      };
    },
    table: {
      head: [charts.input, charts.low, charts.high, charts.changeLow, charts.changeHigh],
      rows: bars.map(({ label, low, high, atLow, atHigh }) => [label, low, high, signed(atLow), signed(atHigh)]),
    },
    footnotes: footnotesOn(drawn, evaluation.tornado.map(({ id }) => id)),
  };
}
