import { readCsv } from "../workbook/csv/readCsv";
import { FileFormulas } from "../workbook/xlsx/formulas";
import { fileKind } from "../workbook/xlsx/kind";
import { type OpenedWorkbook, readXlsx } from "../workbook/xlsx/readXlsx";

/** Opens a file by what it holds, not by what it is called. @throws FileProblem with a sentence for the user. */
export async function openFile(bytes: Uint8Array, name: string, functionIds: readonly string[]): Promise<OpenedWorkbook> {
  if (fileKind(bytes, name) === "csv") return { workbook: readCsv(bytes, name), lost: [], charts: new Map() };
  return readXlsx(bytes, name, new FileFormulas(functionIds));
}
