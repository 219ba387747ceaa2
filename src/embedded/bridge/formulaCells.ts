import { type ICellData, isFormulaId, isFormulaString, type IUniverInstanceService, ObjectMatrix, UniverInstanceType, type Workbook, type Worksheet } from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/preset-sheets-core";

interface SharedFormula {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

/** The parts of the engine's record of formulas that are needed here. */
interface FormulaRecord {
  readonly _univerInstanceService: IUniverInstanceService;
  getFormulaData: (this: FormulaRecord) => IFormulaData;
  _getSheetFormulaIdMap: (this: FormulaRecord, unit: string, sheet: string) => Record<string, SharedFormula>;
}

/**
 * Makes the engine quicker at finding the formulas of a sheet, which it does over all cells at every entry and at every
 * calculation. As shipped, it writes the number of each row as a text and reads it again. What it finds is unchanged.
 */
export function findFormulasQuickly(): void {
  const record = FormulaDataModel.prototype as unknown as FormulaRecord;
  if (typeof record._getSheetFormulaIdMap !== "function") throw new Error("The grid engine's record of formulas is not the one this page was made for.");
  record.getFormulaData = function getFormulaData(this: FormulaRecord) {
    const found: IFormulaData = {};
    for (const workbook of this._univerInstanceService.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unit = workbook.getUnitId();
      found[unit] = {};
      for (const sheet of workbook.getSheets()) initSheetFormulaData(found, unit, sheet.getSheetId(), formulaCells(sheet));
    }
    return found;
  };
  record._getSheetFormulaIdMap = function getSheetFormulaIdMap(this: FormulaRecord, unit, sheet) {
    const shared: Record<string, SharedFormula> = {};
    const worksheet = this._univerInstanceService.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet);
    if (!worksheet) return shared;
    formulaCells(worksheet).forValue((r, c, cell) => {
      if (isFormulaString(cell?.f) && isFormulaId(cell?.si)) shared[cell.si!] = { f: cell.f!, r, c };
    });
    return shared;
  };
}

/** The cells of a sheet that hold a formula, or share one. */
function formulaCells(sheet: Worksheet): ObjectMatrix<ICellData> {
  const rows = sheet.getCellMatrix().getMatrix();
  const found = new ObjectMatrix<ICellData>();
  for (let row = 0, end = sheet.getRowCount(); row < end; row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    for (const column in cells) {
      const cell = cells[column];
      if (cell && (cell.f || cell.si)) found.setValue(row, Number(column), cell);
    }
  }
  return found;
}
