import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { PlanSheet } from "../../lever-model/plan/plan";
import { surveyBook } from "../../workbook/univer/book/survey";

/** The sheets of the models in the workbook on show, as their plans want them at the places where they stand now. */
export async function plannedSheets(injector: Injector, api: FUniver): Promise<readonly PlanSheet[]> {
  const survey = await surveyBook(injector, api);
  /* Most workbooks hold no model, and need not wait for what knows them. */
  if (survey.sheets.every(({ tag }) => tag === null)) return [];
  const { plansIn } = await import("../../lever-model/living/index");
  return plansIn(survey).flatMap(({ sheets }) => sheets);
}

/** Puts over the sheets of models what an opened file holds and the grid does not take from it. */
export async function furnishModels(injector: Injector, api: FUniver): Promise<void> {
  const sheets = await plannedSheets(injector, api);
  if (sheets.length === 0) return;
  const { refurnish } = await import("../../workbook/univer/book/refurnish");
  await refurnish(injector, api, sheets);
}
