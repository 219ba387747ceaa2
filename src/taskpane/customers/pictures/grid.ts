import { frame } from "../../builder/charts/frame";
import type { Ink } from "../../builder/charts/ink";
import type { ChartOption } from "../../builder/charts/option";

export interface HeatGrid {
  readonly across: { readonly name: string; readonly labels: readonly string[] };
  /** From the top. */
  readonly down: { readonly name: string; readonly labels: readonly string[] };
  /** By row from the top; null where there is nothing. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly show: (value: number) => string;
  /** Numbers in the cells, where they have room. */
  readonly labels: boolean;
}

/** A contrast theme has no colours between two: where no numbers stand in the cells, they go from the ground to the text. */
const coloursOf = ({ heat, ground, text }: Ink, hasLabels: boolean): string[] => (heat[0] === heat[2] && !hasLabels ? [ground, text] : [...heat]);

/** A table whose cells are coloured by what they hold. */
export function gridOption({ across, down, values, show, labels }: HeatGrid, ink: Ink, alt: string): ChartOption {
  const cells = values.flatMap((row, at) => row.flatMap((value, column) => (value === null || !Number.isFinite(value) ? [] : [{ column, row: at, value }])));
  const found = cells.map(({ value }) => value);
  const least = Math.min(...found, Infinity);
  const most = Math.max(...found, -Infinity);
  const shared = frame(ink, alt);
  const axis = ({ name, labels: names }: HeatGrid["across"]) => ({
    type: "category" as const, data: [...names], name, nameTextStyle: { color: ink.quiet, fontSize: 11 },
    axisLabel: { color: ink.text, fontSize: 10, lineHeight: 13, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: ink.line } },
  });
  return {
    ...shared,
    grid: { ...(shared.grid as object), top: 24, right: 8, bottom: 30 },
    tooltip: { ...(shared.tooltip as object), show: !labels, formatter: (point) => {
      const one = cells[Array.isArray(point) ? 0 : point.dataIndex];
      return one === undefined ? "" : `${down.labels[one.row] ?? ""}, ${across.labels[one.column] ?? ""}: ${show(one.value)}`;
    } },
    xAxis: { ...axis(across), nameLocation: "middle", nameGap: 26 },
    yAxis: { ...axis(down), inverse: true, nameLocation: "start", nameGap: 8, nameTextStyle: { color: ink.quiet, fontSize: 11, align: "left" } },
    visualMap: { show: false, min: Number.isFinite(least) ? least : 0, max: Number.isFinite(most) && most > least ? most : (Number.isFinite(least) ? least : 0) + 1, inRange: { color: coloursOf(ink, labels) } },
    series: [
      {
        type: "heatmap",
        data: cells.map(({ column, row, value }) => ({ value: [column, row, value] })),
        itemStyle: { borderColor: ink.ground, borderWidth: 1 },
        label: { show: labels, color: ink.onHeat, fontSize: 10, formatter: ({ dataIndex }: { dataIndex: number }) => show(cells[dataIndex]!.value) },
      },
    ],
  };
}
