import type { FUniver } from "@univerjs/core/facade";
import {
  InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation, SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { PlanChart } from "../../lever-model/plan/plan";
import type { WorkbookPort } from "../../workbook/port";
import type { SheetChartData } from "../../workbook/univer/book/charts";
import { chartName } from "../../workbook/xlsx/plan/chartName";

const moves: ReadonlySet<string> = new Set(
  [InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation, SetWorksheetNameMutation].map(({ id }) => id),
);
const settleMilliseconds = 150;

/** Where the cells of the charts stand today: rows that are put in and sheets that are renamed move them. */
export class PresentCharts {
  private found: ReadonlyMap<string, PlanChart> = new Map();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    api: FUniver,
    private readonly port: WorkbookPort,
  ) {
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (!moves.has(id) || this.listeners.size === 0) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), settleMilliseconds);
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The chart as it stands now; as it was put there, where nothing has moved since. */
  of({ name, chart }: SheetChartData): PlanChart {
    return this.found.get(name) ?? chart;
  }

  private async look(): Promise<void> {
    const { plansIn } = await import("../../lever-model/living/index");
    const sheets = plansIn(await this.port.survey()).flatMap((plan) => plan.sheets);
    this.found = new Map(sheets.flatMap((sheet) => sheet.charts.map((chart) => [chartName(sheet, chart), chart] as const)));
    this.listeners.forEach((listener) => listener());
  }
}
