import { validateOnlyWorkbooksThatAreThere } from "../../src/embedded/bridge/goneWorkbooks";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

jest.mock("@univerjs/core", () => ({ UniverInstanceType: { UNIVER_SHEET: 2 } }));
/* The grid engine needs a browser; what it does itself is fail here, as it does without a workbook. */
jest.mock("@univerjs/preset-sheets-data-validation", () => ({
  SheetsDataValidationValidatorService: class {
    validatorRanges(unit: string): Promise<never> {
      return Promise.reject(new Error(`asked for ${unit}`));
    }
  },
}));

const validateWith = (workbook: unknown): Promise<unknown> => {
  const service = { _univerInstanceService: { getUnit: () => workbook } };
  const { validatorRanges } = SheetsDataValidationValidatorService.prototype as unknown as { readonly validatorRanges: (unit: string) => Promise<unknown> };
  return validatorRanges.call(service, "unit");
};

test("cells of a workbook that has gone are not validated, those of one that is there are", async () => {
  await expect(validateWith(undefined)).rejects.toThrow("asked for unit");
  validateOnlyWorkbooksThatAreThere();
  await expect(validateWith(undefined)).resolves.toEqual([]);
  await expect(validateWith(null)).resolves.toEqual([]);
  await expect(validateWith({})).rejects.toThrow("asked for unit");
});
