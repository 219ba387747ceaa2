import { writeXlsx as writeFile } from "hucre/xlsx";
import type { PlanSheet } from "../../lever-model/plan/plan";
import { ChartsToFile, type StandingChart } from "./charts/chartsToFile";
import { namesToFile } from "./definedNames";
import type { FileFormulas } from "./formulas";
import { furnished } from "./plan/furnished";
import { mendPlannedPart, plannedParts } from "./plan/mend";
import { mendRules, rulesOfSheet, type SheetRules, withRules } from "./rules/writeRules";
import { sheetToFile } from "./writeSheet";
import type { FormulaMode, WorkbookOnScreen } from "./workbookOnScreen";
import { mendParts } from "./zip";

/**
 * Makes the bytes of an .xlsx file in which every formula keeps the value that it shows. `planned` are the sheets of models
 * at their present places: a file holds more of them than the grid does, charts and what is printed. `charts` are the others
 * that stand on sheets, by their names.
 */
export async function writeXlsx(
  workbook: WorkbookOnScreen,
  formulas: FileFormulas,
  mode: FormulaMode = "formulas",
  planned: readonly PlanSheet[] = [],
  charts: ReadonlyMap<string, readonly StandingChart[]> = new Map(),
): Promise<Uint8Array> {
  const { data } = workbook;
  const drawn = new ChartsToFile();
  const rules: SheetRules[] = [];
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const written = sheetToFile(sheet, id, workbook, formulas, mode);
    const plan = planned.find(({ name }) => name === written.name);
    const own = rulesOfSheet(workbook, id, formulas, plan);
    rules.push(own);
    const full = withRules(plan ? furnished(written, plan) : written, own);
    const standing = charts.get(written.name) ?? [];
    return [standing.length === 0 ? full : { ...full, charts: [...(full.charts ?? []), ...standing.map((chart) => drawn.chart(chart))] }];
  });
  const packed = await writeFile({ sheets, namedRanges: namesToFile(data, formulas) });
  const finished = mendParts(packed, /^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$|^docProps\/app\.xml$/, (text, name) => {
    const place = Number(/sheet(\d+)\.xml$/.exec(name)?.[1] ?? NaN) - 1;
    const [own, sheet] = [rules[place], sheets[place]];
    return mend(own && sheet ? mendRules(text, own, sheet) : text, name);
  });
  if (planned.length === 0 && charts.size === 0) return finished;
  return mendParts(finished, plannedParts, (text, name) => drawn.partFor(text) ?? mendPlannedPart(text, name));
}

/**
 * The writer marks the values of formulas as out of date. Excel would then work out every formula as the file is
 * opened, and where the add-in is missing replace good values by #NAME?. It also writes errors as texts.
 */
function mend(text: string, name: string): string {
  if (name === "xl/workbook.xml") return text.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
  if (name === "docProps/app.xml") {
    return text.replace(/<Application>[^<]*<\/Application>/, "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>");
  }
  return text.replace(
    /(<c [^>]*)t="str"([^>]*><f[^>]*>[^<]*<\/f><v>)(#[A-Z0-9/]+[!?]?)(<\/v>)/g,
    (whole, start: string, middle: string, code: string, end: string) =>
      errors.has(code) ? `${start}t="e"${middle}${code}${end}` : whole,
  );
}

const errors: ReadonlySet<string> = new Set(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#REF!", "#NAME?", "#NULL!"]);
