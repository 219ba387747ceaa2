import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ISheetDrawingService } from "@univerjs/preset-sheets-drawing";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { StandingChart } from "../../xlsx/charts/chartsToFile";
import { chartName, chartOwner } from "../../chartName";
import { chartsOver } from "./charts";

/** The charts that stand on the sheets of the workbook on show and belong to none of the planned ones, by the name of their sheet. */
export function standingCharts(injector: Injector, api: FUniver, planned: readonly PlanSheet[]): ReadonlyMap<string, readonly StandingChart[]> {
  const workbook = api.getActiveWorkbook();
  const service = injector.get(ISheetDrawingService);
  const found = new Map<string, readonly StandingChart[]>();
  for (const sheet of workbook?.getSheets() ?? []) {
    const plan = planned.find(({ name }) => name === sheet.getSheetName());
    const own = plan && chartName(chartOwner(plan), "");
    const charts = chartsOver(service, workbook!.getId(), sheet.getSheetId()).flatMap(({ drawing: { sheetTransform }, data }): StandingChart[] => {
      if (own !== undefined && data.name.startsWith(own)) return [];
      const { from, to } = sheetTransform;
      const place = { row: from.row, column: from.column, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
      return [{ data, place }];
    });
    if (charts.length > 0) found.set(sheet.getSheetName(), charts);
  }
  return found;
}

/** The charts that the pane writes have their sheet's plan in their names; those of the user's have what their program called them. */
const isWritten = ({ data: { name } }: StandingChart): boolean => /^[\w-]+\/[\w-]+$/.test(name);

/**
 * What a file should hold of the sheets that the pane has written with charts and that belong to no model: pages as wide as
 * the sheet. Their cells and rules are those of the grid.
 */
export function writtenSheets(api: FUniver, charts: ReadonlyMap<string, readonly StandingChart[]>): readonly PlanSheet[] {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return [];
  return workbook.getSheets().flatMap((sheet): PlanSheet[] => {
    const name = sheet.getSheetName();
    const written = charts.get(name)?.find(isWritten);
    if (written === undefined) return [];
    return [
      {
        id: written.data.name.split("/")[0]!, name, tab: "summary", widths: [], rows: [], freeze: { rows: 0, columns: 0 },
        print: { area: "", titleRows: null, landscape: true, onePage: false, starts: [] }, validations: [], formats: [], charts: [], protected: false,
      },
    ];
  });
}
