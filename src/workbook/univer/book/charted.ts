import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type ISheetFloatDom, ISheetDrawingService } from "@univerjs/preset-sheets-drawing";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import { chartComponent, type SheetChartData } from "./charts";

/**
 * What a file should hold of the sheets that have charts and belong to no model: their charts, and pages as wide as the sheet.
 * Their cells and rules are those of the grid.
 */
export function chartedSheets(injector: Injector, api: FUniver, planned: readonly PlanSheet[]): readonly PlanSheet[] {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return [];
  const unit = workbook.getId();
  const ofModels = new Set(planned.map(({ name }) => name));
  return workbook.getSheets().flatMap((sheet): PlanSheet[] => {
    const [id, name] = [sheet.getSheetId(), sheet.getSheetName()];
    const drawings = Object.values(injector.get(ISheetDrawingService).getDrawingData(unit, id) ?? {}) as ISheetFloatDom[];
    const charts = drawings.flatMap(({ componentKey, data }) => (componentKey === chartComponent ? [data as unknown as SheetChartData] : []));
    if (charts.length === 0 || ofModels.has(name)) return [];
    return [
      {
        id: charts[0]!.name.split("/").slice(0, -1).join("/"), name, tab: "summary", widths: [], rows: [], freeze: { rows: 0, columns: 0 },
        print: { area: "", titleRows: null, landscape: true }, validations: [], formats: [], charts: charts.map(({ chart }) => chart), protected: false,
      },
    ];
  });
}
