import { aloneMovers } from "../../../lever-model/equations/cases";
import { signed } from "../shell/signed";
import { axisNumber, frame, nameAxis, nameWidths, valueAxis } from "./frame";
import { moverLabel } from "./labels";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** The bars of the single rows: what each changes alone, against the base; rows that change nothing stand in the table. */
export function rowTornado(drawn: Drawn): Picture | null {
  const { evaluation: { bridge }, model, words } = drawn;
  const { charts, results } = words.builderResults;
  const rows = aloneMovers
    .map((mover) => ({ label: moverLabel(words, mover), change: bridge.alone[mover]! }))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const bars = rows.filter(({ change }) => change !== 0);
  const [largest] = bars;
  if (largest === undefined) return null;
  const alt = charts.alts.rowTornado;
  return {
    id: "row-tornado",
    title: charts.titles.rowTornado(largest.label, signed(largest.change)),
    subtitle: subtitleOf(drawn, charts.changeAlone(model.scope.currency)),
    alt,
    height: 36 * bars.length + 50,
    option: (ink, room = nameWidths.pane) => {
      const names = nameAxis(ink, bars.map(({ label }) => label), room);
      return {
        ...frame(ink, alt),
        tooltip: { show: false },
        xAxis: { ...valueAxis(ink, axisNumber), boundaryGap: ["18%", "18%"] as [string, string] },
        yAxis: { ...names, axisLine: { onZero: true, lineStyle: { color: ink.text } }, axisLabel: { ...names.axisLabel, margin: 6 } },
        series: [{
          type: "bar" as const, barCategoryGap: "40%", itemStyle: { color: ink.target },
          data: bars.map(({ change }) => ({ value: change, label: { show: true, position: change < 0 ? ("left" as const) : ("right" as const), formatter: signed(change), color: ink.quiet, fontSize: 10 } })),
        }],
      };
    },
    table: { head: [charts.row, results.change], rows: rows.map(({ label, change }) => [label, signed(change)]) },
    footnotes: footnotesOn(drawn),
  };
}
