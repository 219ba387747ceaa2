import { formats } from "../../../lever-model/plan/formats";
import type { ParsedLog } from "../reading/parseLog";
import type { Words } from "../../words/index";
import { number, SheetDraft, text } from "./draft";

/** A log as a sheet: headings, then a row for each purchase. */
export function logSheet(name: string, { customer, date, amount }: ParsedLog["log"], note: string | null, words: Words): SheetDraft {
  const { log } = words.customers.sheet;
  const sheet = new SheetDraft(name);
  sheet.head(0, [log.customer, log.date, ...(amount ? [log.amount] : [])]);
  if (note !== null) sheet.put(0, 4, text(note), "note");
  for (let row = 0; row < customer.length; row += 1) {
    const who = customer[row]!;
    sheet.put(row + 1, 0, typeof who === "number" ? number(who) : text(who), "label");
    sheet.put(row + 1, 1, number(date[row]!), "calculation", formats.date);
    if (amount) sheet.put(row + 1, 2, number(amount[row]!), "calculation", formats.money);
  }
  return sheet;
}

/** The columns of such a sheet without the headings, as formulas name them. */
export function columnsOf(name: string, { customer, amount }: ParsedLog["log"]): { readonly customer: string; readonly date: string; readonly amount: string | null; readonly both: string } {
  const sheet = new SheetDraft(name);
  const rows = customer.length;
  return { customer: sheet.from(1, 0, rows), date: sheet.from(1, 1, rows), amount: amount ? sheet.from(1, 2, rows) : null, both: sheet.from(1, 0, rows, 2) };
}
