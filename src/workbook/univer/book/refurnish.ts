import { IUndoRedoService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { SheetChartData } from "../../sheetChart";
import { placeCharts, placeOpened } from "./charts";
import { furnitureStep } from "./furniture";
import { protectionStep } from "./protection";
import { Work } from "./work";

/**
 * Puts back what a file of the workbook holds and its reader leaves out: rules, conditional looks and locks of the
 * models, and their charts as their plans have them. It is no step of undo, for nothing has been changed.
 */
export async function refurnish(injector: Injector, api: FUniver, sheets: readonly PlanSheet[]): Promise<void> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return;
  const work = new Work(injector, api, workbook);
  for (const plan of sheets) {
    const id = work.sheet(plan.name)?.getSheetId();
    if (id === undefined) continue;
    work.run(furnitureStep(work, id, plan));
    placeCharts(work, id, plan);
    if (plan.protected) work.run(await protectionStep(work, id, plan));
  }
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

/** Puts over the sheets the charts that an opened file has there. It is no step of undo. */
export function putOpenedCharts(injector: Injector, api: FUniver, charts: ReadonlyMap<string, readonly SheetChartData[]>): void {
  const workbook = api.getActiveWorkbook();
  if (!workbook || charts.size === 0) return;
  const work = new Work(injector, api, workbook);
  for (const [name, found] of charts) {
    const id = work.sheet(name)?.getSheetId();
    if (id !== undefined) placeOpened(work, id, found);
  }
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}
