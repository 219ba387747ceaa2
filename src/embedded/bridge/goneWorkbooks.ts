import { type IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/** The parts of the engine's validation that are needed here. */
interface Validator {
  readonly _univerInstanceService: IUniverInstanceService;
  validatorRanges: (this: Validator, unit: string, ...rest: readonly unknown[]) => Promise<unknown>;
}

/**
 * Validates nothing in a workbook that has gone. As shipped, the engine looks at changed cells a little later, when the page
 * has time, and fails where another workbook has been opened in between.
 */
export function validateOnlyWorkbooksThatAreThere(): void {
  const validator = SheetsDataValidationValidatorService.prototype as unknown as Validator;
  const validate = validator.validatorRanges;
  if (typeof validate !== "function") throw new Error("The grid engine's validation is not the one this page was made for.");
  validator.validatorRanges = function validatorRanges(this: Validator, unit, ...rest) {
    const isThere = Boolean(this._univerInstanceService.getUnit(unit, UniverInstanceType.UNIVER_SHEET));
    return isThere ? validate.call(this, unit, ...rest) : Promise.resolve([]);
  };
}
