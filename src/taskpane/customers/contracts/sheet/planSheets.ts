import type { PlanSheet } from "../../../../lever-model/plan/plan";
import type { Words } from "../../../words/index";
import { SheetDraft } from "../../sheet/draft";
import { contractsSheet } from "./contracts";
import type { ContractRequest } from "./request";
import { putInputs, putResults } from "./retention";

/** The sheets that come into the workbook, in the order in which they are written. */
export function planContractSheets(request: ContractRequest, words: Words): readonly PlanSheet[] {
  const { source } = request;
  const results = new SheetDraft(request.retentionSheet);
  const inputs = putInputs(results, request, words);
  const contracts = source.form === "dates" ? contractsSheet(request, source, inputs.asOf!, words) : null;
  putResults(results, request, inputs, contracts?.places ?? null, words);
  return [
    ...(contracts === null ? [] : [contracts.sheet.plan("contracts", "calculation", [14, 14, 14, 14, 14, 14, 14, 14, 14, 14], { rows: 4, columns: 0 }, true)]),
    results.plan("retention", "summary", [38, 16, 16, 18, 16, 14, 12, 12], { rows: 2, columns: 0 }, true),
  ];
}
