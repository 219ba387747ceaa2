import type { IResources, IWorkbookData } from "@univerjs/core";

/** Under these names the engine keeps rules in a workbook's data: by sheet, in the order in which they count. */
export const formatsResource = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
export const validationsResource = "SHEET_DATA_VALIDATION_PLUGIN";

export function resourceOf(name: string, bySheet: Readonly<Record<string, readonly unknown[]>>): IResources[number] | null {
  const filled = Object.entries(bySheet).filter(([, rules]) => rules.length > 0);
  return filled.length > 0 ? { name, data: JSON.stringify(Object.fromEntries(filled)) } : null;
}

export function rulesIn<T>(workbook: Pick<IWorkbookData, "resources">, name: string, sheetId: string): readonly T[] {
  const data = workbook.resources?.find((each) => each.name === name)?.data;
  return data ? ((JSON.parse(data) as Record<string, readonly T[] | undefined>)[sheetId] ?? []) : [];
}
