import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BookSurvey } from "../../book";

/** What the workbook in the page holds of lever models. */
export function surveyBook(_injector: Injector, _api: FUniver): Promise<BookSurvey> {
  return Promise.reject(new Error("not yet"));
}
