import type { IResources, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { NamedRange, Workbook } from "hucre";
import type { FileFormulas } from "./formulas";

/** Under this name the engine keeps defined names in a workbook's data, and with this id those of the whole workbook. */
const resourceName = "SHEET_DEFINED_NAME_PLUGIN";
const wholeWorkbook = "AllDefaultWorkbook";

interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly comment?: string;
}

export function definedNamesResource(
  file: Workbook,
  sheets: readonly Partial<IWorksheetData>[],
  formulas: FileFormulas,
): IResources[number] | null {
  const stored: Record<string, StoredName> = {};
  for (const [index, { name, range, scope, comment }] of (file.namedRanges ?? []).entries()) {
    // Names that begin so are Excel's own, for print areas and filters.
    if (/^_xlnm\./i.test(name)) continue;
    const id = `name-${index + 1}`;
    const sheet = scope === undefined ? undefined : sheets.find((each) => each.name === scope);
    const text = formulas.fromFile(range);
    stored[id] = {
      id,
      name,
      formulaOrRefString: isReference(range) ? text.slice(1) : text,
      localSheetId: sheet?.id ?? wholeWorkbook,
      ...(comment ? { comment } : {}),
    };
  }
  return Object.keys(stored).length > 0 ? { name: resourceName, data: JSON.stringify(stored) } : null;
}

/** The defined names of a workbook in the engine's form, as a file holds them. */
export function namesToFile(workbook: IWorkbookData, formulas: FileFormulas): NamedRange[] {
  const data = workbook.resources?.find(({ name }) => name === resourceName)?.data;
  const stored = data ? (JSON.parse(data) as Record<string, StoredName>) : {};
  return Object.values(stored).map(({ name, formulaOrRefString, localSheetId, comment }) => {
    const scope = localSheetId === wholeWorkbook ? undefined : workbook.sheets[localSheetId]?.name;
    return {
      name,
      range: formulas.toFile(formulaOrRefString),
      ...(scope === undefined ? {} : { scope }),
      ...(comment ? { comment } : {}),
    };
  });
}

function isReference(text: string): boolean {
  return /^(?:(?:'(?:[^']|'')+'|[^'!\s(]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
}
