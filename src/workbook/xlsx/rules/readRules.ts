import type { IResources, IWorksheetData } from "@univerjs/core";
import type { Workbook } from "hucre";
import type { FileFormulas } from "../formulas";
import { isModels } from "../lostFeatures";
import { LostRules } from "./lostRules";
import { isModelsFormat, isModelsValidation } from "./ofModel";
import { formatsFromFile } from "./readFormats";
import { validationsFromFile } from "./readValidations";
import { formatsResource, resourceOf, validationsResource } from "./resource";
import { sheetParts } from "./sheetParts";

export interface RulesOfFile {
  readonly resources: readonly (IResources[number] | null)[];
  /** What of the rules the grid cannot hold, in words. */
  readonly lost: readonly string[];
}

/** Conditional formats and validations of a file. `sheets` are those of the grid, in the order of the file's. */
export function rulesOfFile(bytes: Uint8Array, file: Workbook, sheets: readonly Partial<IWorksheetData>[], formulas: FileFormulas): RulesOfFile {
  const { afterCells, differentialStyles } = sheetParts(bytes);
  const lost = new LostRules();
  const reader = { formulas, theme: file.themeColors ?? [], styles: differentialStyles, lost, usedRows: (name: string) => file.sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0 };
  const each = file.sheets.map((sheet, index) => {
    const [found, grid] = [afterCells.get(sheet.name) ?? [], sheets[index] ?? {}];
    const id = grid.id ?? "";
    const formats = formatsFromFile(sheet.name, id, grid, found, reader);
    const validations = validationsFromFile(sheet.name, id, grid, found, reader);
    if (!isModels(sheet)) return { id, formats, validations };
    return { id, formats: formats.filter(({ rule }) => !isModelsFormat(rule)), validations: validations.filter(({ errorTitle }) => !isModelsValidation(errorTitle)) };
  });
  return {
    resources: [
      resourceOf(formatsResource, Object.fromEntries(each.map(({ id, formats }) => [id, formats]))),
      resourceOf(validationsResource, Object.fromEntries(each.map(({ id, validations }) => [id, validations]))),
    ],
    lost: lost.words,
  };
}
