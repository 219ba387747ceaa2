import { retentionStepOf } from "../../../lever-model/equations/cases";
import { region } from "../../words/region";
import { shown } from "../fields/number";
import { frame } from "./frame";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

const offsets = [-3, -2, -1, 0, 1, 2, 3] as const;
const compact = new Intl.NumberFormat(region, { notation: "compact", maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
const inCell = (value: number): string => (Math.abs(value) >= 10_000 ? compact : whole).format(value);

/** Rates around today's that a rate can be; today's own is always among them. */
const around = (middle: number, step: number, most: number): readonly number[] =>
  offsets.map((offset) => middle + offset * step).filter((rate) => rate >= 0 && rate <= most);

/** Lifetime value for retention and discount rates around today's, today's cell outlined. */
export function heatMap(drawn: Drawn): Picture {
  const { evaluation, model, words } = drawn;
  const { charts } = words.builderResults;
  const [retention, discount] = [evaluation.numbers["retention"]!, evaluation.numbers["discount_year"]!];
  const retentions = around(retention, retentionStepOf(model, retention), 1);
  const discounts = around(discount, model.sensitivity.discountStep, 1);
  const grid = evaluation.grid(retentions, discounts);
  const cells = grid.flatMap((row, down) => row.map((value, across) => ({ down, across, value: value.ok ? value.value : null })));
  const finite = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const isBase = ({ down, across }: (typeof cells)[number]) => retentions[down] === retention && discounts[across] === discount;
  const today = cells.find(isBase)?.value ?? null;
  const share = (value: number) => shown(value, "share");
  const next = cells.find(({ down, across }) => retentions[down - 1] === retention && discounts[across] === discount)?.value ?? null;
  const alt = charts.alts.heat;
  return {
    id: "heat",
    title:
      today === null || next === null
        ? charts.titles.heatPlain
        : charts.titles.heat(shown((retentions[retentions.indexOf(retention) + 1]! - retention) * 100, "number"), inCell(today), inCell(next)),
    subtitle: subtitleOf(drawn, charts.heatWhat(model.scope.currency)),
    alt,
    height: 34 * retentions.length + 60,
    option: (ink) => {
      const shared = frame(ink, alt);
      const names = (values: readonly number[], name: string) => ({
        type: "category" as const, data: values.map(share), name, nameTextStyle: { color: ink.quiet, fontSize: 11 },
        axisLabel: { color: ink.text, fontSize: 10, interval: 0 }, axisTick: { show: false }, axisLine: { lineStyle: { color: ink.line } },
      });
      return {
        ...shared,
        grid: { ...(shared.grid as object), top: 22, right: 8, bottom: 28 },
        tooltip: { show: false },
        xAxis: { ...names(discounts, charts.discount), nameLocation: "middle", nameGap: 26 },
        yAxis: { ...names(retentions, charts.retention), nameLocation: "end", nameGap: 6 },
        visualMap: { show: false, min: Math.min(...finite, 0), max: Math.max(...finite, 1), inRange: { color: [...ink.heat] } },
        series: [
          {
            type: "heatmap",
            data: cells.map((cell) => ({
              value: [cell.across, cell.down, cell.value ?? "-"],
              itemStyle: isBase(cell) ? { borderColor: ink.text, borderWidth: 3 } : { borderColor: ink.ground, borderWidth: 1 },
              label: { show: true, color: ink.onHeat, fontSize: 10, fontWeight: isBase(cell) ? ("bold" as const) : ("normal" as const), formatter: cell.value === null ? "–" : inCell(cell.value) },
            })),
          },
        ],
      };
    },
    table: {
      head: [`${charts.retention} \\ ${charts.discount}`, ...discounts.map(share)],
      rows: retentions.map((rate, down) => [share(rate), ...grid[down]!.map((value) => (value.ok ? shown(value.value, "money") : "–"))]),
    },
    footnotes: footnotesOn(drawn, ["retention", "discount_year", "revenue", "margin_share", "serving_cost", "programme_cost"]),
  };
}
