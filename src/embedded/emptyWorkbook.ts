import type { IWorkbookData } from "@univerjs/core";
import { Styles, workbookOf, worksheet } from "../workbook/snapshot";

/** A workbook with one empty sheet. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return workbookOf("Workbook", [worksheet("sheet-1", "Sheet1", {}, { rows: 0, columns: 0 })], new Styles());
}
