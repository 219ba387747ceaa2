import { type IPermissionService, type IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { RangeProtectionPermissionViewPoint, type RangeProtectionRuleModel, SheetPermissionCheckController, WorksheetViewPermission } from "@univerjs/preset-sheets-core";

/** The parts of the engine's check that are needed here. */
interface FormulaCheck {
  readonly _univerInstanceService: IUniverInstanceService;
  readonly _permissionService: IPermissionService;
  readonly _rangeProtectionRuleModel: RangeProtectionRuleModel;
  _permissionCheckWithFormula: (this: FormulaCheck, params: unknown) => boolean;
}

/**
 * Lets the engine look for cells that the user may not see only where there are any. As shipped, it visits every cell that a
 * formula refers to when the formula is entered, with all that is shown on it: seconds for a log of 100,000 rows.
 */
export function checkHiddenCellsOnlyWhereThereAreAny(): void {
  const check = SheetPermissionCheckController.prototype as unknown as FormulaCheck;
  const original = check._permissionCheckWithFormula;
  if (typeof original !== "function") throw new Error("The grid engine's check of formulas is not the one this page was made for.");
  check._permissionCheckWithFormula = function permissionCheckWithFormula(this: FormulaCheck, params) {
    const workbooks = this._univerInstanceService.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return workbooks.some((workbook) => hidesCells(this, workbook)) ? original.call(this, params) : true;
  };
}

/** A missing permission counts as refused, as it does in the engine. */
function hidesCells({ _permissionService: permissions, _rangeProtectionRuleModel: rules }: FormulaCheck, workbook: Workbook): boolean {
  const unit = workbook.getUnitId();
  const isRefused = ({ id }: { readonly id: string }): boolean => permissions.getPermissionPoint(id)?.value !== true;
  return workbook.getSheets().some((sheet) => {
    const id = sheet.getSheetId();
    if (isRefused(new WorksheetViewPermission(unit, id))) return true;
    return rules.getSubunitRuleList(unit, id).some(({ permissionId }) => isRefused(new RangeProtectionPermissionViewPoint(unit, id, permissionId)));
  });
}
