import type { ICellData, Injector, IRange, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Spill, WorkbookOnScreen } from "../xlsx/workbookOnScreen";

type RangeRows = Record<string, Record<string, IRange> | undefined> | undefined;
type CellRows = Record<number, Record<number, Nullable<ICellData>> | undefined> | undefined;

/** The workbook on show with its formula results, as the file writer takes it; null when none is open. */
export function workbookOnScreen(injector: Injector, api: FUniver): WorkbookOnScreen | null {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return null;
  const unit = workbook.getId();
  const formulas = injector.get(FormulaDataModel);
  return {
    data: workbook.save(),
    formula: (sheet, row, column) => formulas.getFormulaStringByCell(row, column, sheet, unit) || null,
    spills(sheet) {
      const ranges = formulas.getArrayFormulaRange()[unit]?.[sheet] as RangeRows;
      const cells = formulas.getArrayFormulaCellData()[unit]?.[sheet] as CellRows;
      const found: Spill[] = [];
      for (const byColumn of Object.values(ranges ?? {})) {
        for (const range of Object.values(byColumn ?? {})) {
          found.push({ range, cell: (row, column) => cells?.[row]?.[column] });
        }
      }
      return found;
    },
  };
}
