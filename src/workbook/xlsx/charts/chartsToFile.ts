import type { SheetChart } from "hucre";
import type { PlanChart } from "../../../lever-model/plan/plan";
import type { SheetChartData } from "../../sheetChart";
import { chartToFile } from "../plan/chart";

/** A chart with the cells that it stands over now. */
export interface StandingChart {
  readonly data: SheetChartData;
  readonly place: PlanChart["place"];
}

const mark = "cxlv-kept-part-";

/** Charts on their way into a file: those that came with one take the place of others when their parts are there. */
export class ChartsToFile {
  private readonly kept: string[] = [];

  chart({ data, place }: StandingChart): SheetChart {
    if (data.part === undefined) return chartToFile({ ...data.chart, place }, data.name);
    const { row, column, rows, columns } = place;
    const at = this.kept.push(data.part) - 1;
    return {
      type: "column", series: [{ name: `${mark}${at}-`, values: "$A$1" }], frameTitle: data.name, ...(data.chart.alt === "" ? {} : { altText: data.chart.alt }),
      anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    };
  }

  /** The part that belongs where this one stands; null where this one is right. */
  partFor(text: string): string | null {
    const at = new RegExp(`${mark}(\\d+)-`).exec(text)?.[1];
    return at === undefined ? null : (this.kept[Number(at)] ?? null);
  }
}
