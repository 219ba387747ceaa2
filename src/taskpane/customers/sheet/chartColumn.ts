import type { Colour, PlanChart } from "../../../lever-model/plan/plan";
import { type SheetDraft, text } from "./draft";

/** Cells of the sheet, side by side or one below the other; counted from 0. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

export interface ChartWanted {
  readonly id: string;
  readonly title: string;
  readonly kind: PlanChart["kind"];
  readonly categories: Cells;
  readonly series: readonly { readonly name: string; readonly cells: Cells }[];
  readonly axis: string;
  readonly format: string;
}

const chartRows = 16;
const chartColumns = 8;
/** With the title above and room below. */
const rowsPerChart = chartRows + 3;
const several: readonly Colour[] = ["base", "target", "rise", "fall", "muted"];

/** Charts to the right of the numbers, one below the other, each under its title. */
export class ChartColumn {
  private row = 2;

  constructor(private readonly sheet: SheetDraft, private readonly column: number) {}

  /** The first row that is free of charts when so many more have been added. */
  endWith(more: number): number {
    return this.row + more * rowsPerChart;
  }

  add({ id, title, kind, categories, series, axis, format }: ChartWanted): void {
    const { sheet, column, row } = this;
    const place = ({ row: top, column: left, rows = 1, columns = 1 }: Cells): string => sheet.from(top, left, rows, columns);
    const heading = sheet.from(row, column);
    const kept = sheet.row;
    sheet.put(row, column, text(title), "finding");
    sheet.row = kept;
    sheet.chart({
      id, kind, title: heading, subtitle: heading, alt: title, format, axis: { category: axis, value: "" },
      series: series.map(({ name, cells }, at) => ({ name, values: place(cells), categories: place(categories), colour: series.length === 1 ? "target" : several[at % several.length]!, labels: false })),
      place: { row: row + 1, column, rows: chartRows, columns: chartColumns },
    });
    this.row += rowsPerChart;
  }
}
