import type { Injector } from "@univerjs/core";
import { type FWorkbook, type FWorksheet, RangeProtectionRuleModel } from "@univerjs/preset-sheets-core";
import type { BookEdit } from "../../book";

/** Why a workbook cannot be edited now, in a sentence; null when it can. */
export function preflight(injector: Injector, workbook: FWorkbook, edits: readonly BookEdit[]): string | null {
  if (workbook.isCellEditing()) return "A cell is being edited. Finish it with Enter or leave it with Esc, then try again.";
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetName().toLowerCase(), sheet]));
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "addState" || edit.kind === "setName" || edit.kind === "removeName") continue;
    const sheet = sheets.get(edit.sheet.toLowerCase());
    if (sheet && isLocked(injector, sheet)) return `The sheet “${edit.sheet}” is protected. Remove its protection, then try again.`;
  }
  return null;
}

/** What the model has locked itself stands in nobody's way: it is there against slips, and has no password. */
function isLocked(injector: Injector, sheet: FWorksheet): boolean {
  if (!sheet.getWorksheetPermission().canEdit()) return true;
  const rules = injector.get(RangeProtectionRuleModel).getSubunitRuleList(sheet.getWorkbook().getUnitId(), sheet.getSheetId());
  return rules.some(({ id, ranges }) => !id.startsWith("cxlv-") && ranges.some(({ startRow, startColumn }) => !sheet.getWorksheetPermission().canEditCell(startRow, startColumn)));
}
