import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { FileFormulas } from "../formulas";
import type { WorkbookOnScreen } from "../workbookOnScreen";
import { rulesOfSheet } from "./writeRules";

/** Which of the rules on the screen a file has no room for, in words, so that nobody takes the file for all of the work. */
export function lostInFile(workbook: WorkbookOnScreen, formulas: FileFormulas, planned: readonly PlanSheet[]): string[] {
  const { sheetOrder, sheets } = workbook.data;
  return sheetOrder.flatMap((id) => rulesOfSheet(workbook, id, formulas, planned.find(({ name }) => name === sheets[id]?.name)).lost.words);
}
