import { IUndoRedoService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import { placeCharts } from "./charts";
import { furnitureStep } from "./furniture";
import { protectionStep } from "./protection";
import { Work } from "./work";

/**
 * Puts back what a file of the workbook holds and its reader leaves out: charts, rules, conditional looks and locks of the
 * models. It is no step of undo, for nothing has been changed.
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
