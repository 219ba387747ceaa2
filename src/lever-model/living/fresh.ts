import type { BookSurvey } from "../../workbook/book";
import type { PlanOptions } from "../blocks/context";
import { usualOptions } from "../plan/makePlan";
import type { Plan } from "../plan/plan";

const most = 100;

/** The plan of a new model, told apart from what the workbook holds: no sheet and no name of it may be taken. */
export function freshPlan(survey: BookSurvey, planWith: (fresh: Pick<PlanOptions, "sheetPrefix" | "nameSpace">) => Plan): Plan {
  const sheets = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const spaces = new Set(survey.names.map(({ name }) => /^(.+?)_(?:in|out)_/i.exec(name)?.[1]?.toUpperCase() ?? ""));
  for (let number = 0; number < most; number += 1) {
    const sheetPrefix = number === 0 ? "" : number === 1 ? "CXLV " : `CXLV ${number} `;
    const nameSpace = number === 0 ? usualOptions.nameSpace : `${usualOptions.nameSpace}_${number + 1}`;
    if (spaces.has(nameSpace.toUpperCase())) continue;
    const plan = planWith({ sheetPrefix, nameSpace });
    if ([...plan.sheets, plan.state].every(({ name }) => !sheets.has(name.toLowerCase()))) return plan;
  }
  return planWith({ sheetPrefix: `${most} `, nameSpace: `${usualOptions.nameSpace}_${most}` });
}
