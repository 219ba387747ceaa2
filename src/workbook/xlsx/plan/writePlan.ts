import type { WriteSheet } from "hucre";
import { writeXlsx as writeFile } from "hucre/xlsx";
import type { Plan } from "../../../lever-model/plan/plan";
import type { FileFormulas } from "../formulas";
import { mendParts } from "../zip";
import { mendPlannedPart, plannedParts } from "./mend";
import { sheetToFile } from "./sheet";

/** The sheet that keeps the settings from which a model was planned. */
const stateSheet = ({ state }: Plan): WriteSheet => ({ name: state.name, rows: state.rows.map((row) => [...row]), hidden: true });

/**
 * Makes the bytes of an .xlsx file of a planned model. Formulas carry no values: every program works them out as it opens
 * the file, and none shows a number that was never calculated.
 */
export async function writePlan(plan: Plan, formulas: FileFormulas): Promise<Uint8Array> {
  const packed = await writeFile({
    sheets: [...plan.sheets.map((sheet) => sheetToFile(sheet, formulas)), stateSheet(plan)],
    namedRanges: plan.names.map(({ name, reference, comment }) => ({ name, range: reference, comment })),
    defaultFont: { name: "Calibri", size: 10 },
    properties: { title: plan.title },
  });
  return mendParts(packed, plannedParts, (text, name) => {
    const mended = mendPlannedPart(text, name);
    return name === "xl/workbook.xml" ? mended.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>') : mended;
  });
}
