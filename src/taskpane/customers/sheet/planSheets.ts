import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { Words } from "../../words/index";
import { customersSheet } from "./customers";
import { logSheet } from "./logCopy";
import { placesOf } from "./places";
import type { SheetRequest } from "./request";
import { resultsSheet } from "./results";

/** The sheets that come into the workbook, in the order in which they are written. */
export function planSheets(request: SheetRequest, words: Words): readonly PlanSheet[] {
  const places = placesOf(request);
  const results = resultsSheet(request, places, words);
  const customers = customersSheet(request, places, results.places, words);
  const { copy } = request;
  return [
    ...(copy === null ? [] : [logSheet(copy.sheet, copy.log, null, words).plan("log", "record", [16, 12, 12], { rows: 1, columns: 0 }, false)]),
    customers.plan("customers", "calculation", [18, 11, 14, 12, 12, 3, 18, 10, 12, 12, 12, 28], { rows: 4, columns: 1 }, true),
    results.sheet.plan("customer-value", "summary", [38, 16, 16, 18, 16, 14, 12, 12], { rows: 2, columns: 0 }, true),
  ];
}
