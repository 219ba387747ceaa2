import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetMutation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import { IDrawingManagerService, ISheetDrawingService, SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { chartsOver } from "../../workbook/univer/book/charts";

const switches: ReadonlySet<string> = new Set([InsertSheetMutation.id, SetWorksheetActiveOperation.id]);
const settleMilliseconds = 50;

/**
 * The engine takes charts away as another sheet comes to the front and puts them there again as theirs does. Where both happen
 * in one step, as when a deleted sheet is brought back from behind another one, it forgets the second.
 */
export function keepOnShow(injector: Injector, api: FUniver): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!switches.has(id)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const workbook = api.getActiveWorkbook();
      if (!workbook) return;
      const shown = injector.get(SheetCanvasFloatDomManagerService);
      const charts = chartsOver(injector.get(ISheetDrawingService), workbook.getId(), workbook.getActiveSheet().getSheetId());
      const missing = charts.flatMap(({ drawing: { unitId, subUnitId, drawingId } }) => (shown.getFloatDomInfo(drawingId) ? [] : [{ unitId, subUnitId, drawingId }]));
      if (missing.length > 0) injector.get(IDrawingManagerService).addNotification(missing);
    }, settleMilliseconds);
  });
}
