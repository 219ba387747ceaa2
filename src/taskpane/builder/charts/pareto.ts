import { annuitiesOf } from "../../../lever-model/equations/annuities";
import { shown } from "../fields/number";
import { brief } from "../shell/signed";
import { axisNumber, frame, legend, nameAxis, valueAxis } from "./frame";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** What stopping each root cause is worth, largest first, with the share that the first ones bring; null where there are none. */
export function annuityPareto(drawn: Drawn): Picture | null {
  const { model, words } = drawn;
  const { charts } = words.builderResults;
  const ranked = [...annuitiesOf(model)].sort((one, other) => other.npv - one.npv);
  const first = ranked[0];
  if (first === undefined) return null;
  const all = ranked.reduce((sum, one) => sum + one.npv, 0);
  let so = 0;
  const shares = ranked.map(({ npv }) => (so += npv) / all);
  const share = (value: number) => (all > 0 ? shown(value, "share") : "–");
  const alt = charts.alts.pareto;
  const names = ranked.map(({ issue }) => issue);
  return {
    id: "pareto",
    title: charts.titles.pareto(first.issue, brief(first.npv), brief(all)),
    subtitle: subtitleOf(drawn, charts.presentValue(model.scope.currency)),
    alt,
    height: 40 * ranked.length + 90,
    option: (ink) => {
      const shared = frame(ink, alt);
      return {
        ...shared,
        grid: { ...(shared.grid as object), top: 46, right: 40 },
        legend: legend(ink),
        tooltip: { show: false },
        xAxis: [{ ...valueAxis(ink, axisNumber), splitNumber: 3 }, { ...valueAxis(ink, share), min: 0, max: 1, position: "top", splitLine: { show: false }, show: all > 0 }],
        yAxis: nameAxis(ink, names, 96),
        series: [
          {
            type: "bar", name: charts.npv, itemStyle: { color: ink.target }, barCategoryGap: "40%", data: ranked.map(({ npv }) => npv),
            label: { show: true, position: "right", color: ink.quiet, fontSize: 10, formatter: ({ value }) => brief(Number(value)) },
          },
          ...(all > 0
            ? [{ type: "line" as const, name: charts.cumulativeShare, xAxisIndex: 1, symbol: "diamond", symbolSize: 8, lineStyle: { color: ink.base, width: 2, type: "dashed" as const }, itemStyle: { color: ink.base }, data: shares.map((value, at) => [value, at]) }]
            : []),
        ],
      };
    },
    table: { head: [charts.issue, charts.npv, charts.cumulativeShare], rows: ranked.map(({ issue, npv }, at) => [issue, shown(npv, "money"), share(shares[at]!)]) },
    footnotes: footnotesOn(drawn, ["discount_year"]),
  };
}
