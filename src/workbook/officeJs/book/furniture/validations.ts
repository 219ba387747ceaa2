import type { PlanValidation } from "../../../../lever-model/plan/plan";
import { hasExcelApi } from "../../support";
import { sheetIn, type Work } from "../work";

/** By this title a check is known as the model's; one with another title is the user's. */
const title = "CXLV";
/** Excel takes no longer message. */
const longest = 225;

function put(validation: Excel.DataValidation, planned: PlanValidation): void {
  validation.rule =
    planned.kind === "between"
      ? { decimal: { formula1: planned.min, formula2: planned.max, operator: "Between" } }
      : { list: { inCellDropDown: true, source: planned.source.includes("!") || planned.source.startsWith("$") ? `=${planned.source}` : planned.source } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { title, message: planned.message.slice(0, longest), style: "Stop", showAlert: true };
}

/** The checks of a new sheet. */
export function addValidations(sheet: Excel.Worksheet, planned: readonly PlanValidation[]): void {
  if (!hasExcelApi("1.8")) return;
  for (const one of planned) put(sheet.getRange(one.range).dataValidation, one);
}

/** A check as it stands, to be put back. */
export class KeptValidation {
  private readonly validation: Excel.DataValidation;

  constructor(private readonly sheet: string, worksheet: Excel.Worksheet, private readonly address: string) {
    this.validation = worksheet.getRange(address).dataValidation;
    this.validation.load("type,rule,errorAlert,ignoreBlanks");
  }

  /** False where the user has set a check of his own. */
  get isFree(): boolean {
    const { type, errorAlert } = this.validation;
    return type === "None" || (errorAlert as Excel.DataValidationErrorAlert | null)?.title === title;
  }

  putBack(context: Excel.RequestContext): void {
    const { type, rule, errorAlert, ignoreBlanks } = this.validation;
    /* Cells that are checked in several ways at once are none of the model's, and were not changed. */
    if (type === "Inconsistent" || type === "MixedCriteria") return;
    const there = sheetIn(context, this.sheet).getRange(this.address).dataValidation;
    there.clear();
    if (type === "None") return;
    there.rule = Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null && part !== undefined));
    there.ignoreBlanks = ignoreBlanks;
    there.errorAlert = errorAlert;
  }
}

/** The checks of a sheet that is there, at their present places; those of the user stay. */
export async function settleValidations({ context, journal, exchange }: Work, name: string, planned: readonly PlanValidation[]): Promise<void> {
  if (!hasExcelApi("1.8") || planned.length === 0) return;
  const sheet = sheetIn(context, name);
  const kept = planned.map((one) => ({ one, there: new KeptValidation(name, sheet, one.range) }));
  await exchange.send();
  for (const { one, there } of kept) {
    if (!there.isFree) continue;
    journal.add((later) => there.putBack(later));
    put(sheet.getRange(one.range).dataValidation, one);
    await exchange.add(one.message.length + 200);
  }
}
