import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx as writeFile } from "hucre/xlsx";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { formatsResource, validationsResource } from "../../../src/workbook/xlsx/rules/resource";
import type { StoredFormat } from "../../../src/workbook/xlsx/rules/storedFormat";
import type { StoredValidation } from "../../../src/workbook/xlsx/rules/storedValidation";
import type { WorkbookOnScreen } from "../../../src/workbook/xlsx/workbookOnScreen";

export const formulas = new FileFormulas(["CLV", "CLV.SIMPLE"]);

/** A workbook on the screen with two sheets, the rules on the first. */
export function onScreen(formats: readonly StoredFormat[], validations: readonly StoredValidation[] = []): WorkbookOnScreen {
  const sheet = (id: string, name: string) => ({ id, name, rowCount: 1000, columnCount: 26, cellData: { 0: { 0: { v: 1, t: 2 } } } });
  const data = {
    id: "w",
    name: "Test",
    sheetOrder: ["s1", "s2"],
    styles: {},
    sheets: { s1: sheet("s1", "First sheet"), s2: sheet("s2", "Lists") },
    resources: [
      { name: formatsResource, data: JSON.stringify({ s1: formats }) },
      { name: validationsResource, data: JSON.stringify({ s1: validations }) },
    ],
  };
  return { data: data as unknown as IWorkbookData, formula: () => null, spills: () => [] };
}

/** What the grid would hold of a file: rules of the first sheet, and what is lost. */
export async function opened(bytes: Uint8Array) {
  const { workbook, lost } = await readXlsx(bytes, "rules.xlsx", formulas);
  const rules = (name: string): unknown[] => {
    const data = workbook.resources?.find((each) => each.name === name)?.data ?? "{}";
    return (JSON.parse(data) as Record<string, unknown[]>)["sheet-1"] ?? [];
  };
  return { formats: rules(formatsResource) as StoredFormat[], validations: rules(validationsResource) as StoredValidation[], lost, workbook };
}

/** A file as Excel writes it: with `afterCells` behind the cells of its first sheet, and `styles` as those of its rules. */
export async function fileWith(afterCells: string, styles = "", cell: string | number = 1): Promise<Uint8Array> {
  const parts = unzipSync(await writeFile({ sheets: [{ name: "First sheet", rows: [[cell]] }, { name: "Lists", rows: [["a"], ["b"]] }] }));
  const change = (name: string, from: RegExp, to: string) => {
    const text = strFromU8(parts[name]!);
    if (!from.test(text)) throw new Error(`${name} does not hold ${from}`);
    parts[name] = strToU8(text.replace(from, () => to));
  };
  change("xl/worksheets/sheet1.xml", /<\/sheetData>/, `</sheetData>${afterCells}`);
  if (styles !== "") change("xl/styles.xml", /<dxfs [^>]*\/>/, `<dxfs>${styles}</dxfs>`);
  return zipSync(parts);
}

export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}
