import type { IWorkbookData } from "@univerjs/core";
import type { Workbook } from "hucre";
import { readXlsx as readFile } from "hucre/xlsx";
import { FileProblem } from "../fileProblem";
import type { OpenedChart } from "../sheetChart";
import { baseName, Styles, workbookOf } from "../snapshot";
import { openedCharts } from "./charts/openedCharts";
import { definedNamesResource } from "./definedNames";
import type { FileFormulas } from "./formulas";
import { lostFeatures } from "./lostFeatures";
import { notesResource } from "./notes";
import { sheetFromFile } from "./readSheet";
import { rulesOfFile } from "./rules/readRules";

export interface OpenedWorkbook {
  readonly workbook: Partial<IWorkbookData>;
  /** What the file holds and the grid does not show, in words: "pictures", "comments". */
  readonly lost: readonly string[];
  /** By the name of their sheet; they are put over the cells once the workbook is on show. */
  readonly charts: ReadonlyMap<string, readonly OpenedChart[]>;
}

/**
 * Makes a workbook from the bytes of an .xlsx file: values, formulas, names, formats, widths, merged cells, panes.
 * @throws FileProblem with a sentence for the user.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string, formulas: FileFormulas): Promise<OpenedWorkbook> {
  const file = await parse(bytes, fileName);
  if (file.sheets.length === 0) throw new FileProblem(`"${fileName}" has no sheets to show.`);
  const styles = new Styles();
  const sheets = file.sheets.map((sheet, index) =>
    sheetFromFile(sheet, `sheet-${index + 1}`, styles, file.themeColors ?? [], formulas),
  );
  const rules = rulesOfFile(bytes, file, sheets, formulas);
  const resources = [definedNamesResource(file, sheets, formulas), notesResource(file.sheets, sheets), ...rules.resources].filter((each) => each !== null);
  const { charts, areSomeLost } = openedCharts(bytes, file.themeColors ?? []);
  return {
    workbook: workbookOf(baseName(fileName), sheets, styles, resources.length > 0 ? { resources } : {}),
    lost: [...lostFeatures(file, areSomeLost), ...rules.lost],
    charts,
  };
}

async function parse(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  try {
    return await readFile(bytes, { readStyles: true });
  } catch (problem) {
    throw new FileProblem(
      `"${fileName}" is damaged or is not an Excel workbook. Open it in Excel, let Excel repair it, save it as .xlsx, and try again.`,
      { cause: problem },
    );
  }
}
