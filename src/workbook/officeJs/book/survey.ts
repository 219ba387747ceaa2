import type { BookSurvey } from "../../book";

/** What the workbook in Excel holds of lever models. */
export function surveyBook(): Promise<BookSurvey> {
  return Promise.reject(new Error("not yet"));
}
