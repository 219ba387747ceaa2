import type { IWorkbookData } from "@univerjs/core";
import { Styles, workbookOf } from "../../workbook/snapshot";
import { customers } from "./customers";
import { startHere } from "./startHere";
import { unitEconomics } from "./unitEconomics";

/** A workbook that explains itself; every number in it is either an input or worked out in the sheet. */
export function sampleWorkbook(): Partial<IWorkbookData> {
  const styles = new Styles();
  return workbookOf("Sample workbook", [startHere(styles), customers(styles), unitEconomics(styles)], styles);
}
