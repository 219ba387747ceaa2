import type { IWorksheetData } from "@univerjs/core";
import type { Styles } from "../../workbook/snapshot";
import { finePercent, input, money, note, number, percent, ratio, result, tableHead, title } from "./sampleStyles";
import { SheetBuilder } from "./sheetBuilder";

const channels = [
  ["Referrals", 60, 28, 0.965],
  ["Search", 240, 26, 0.955],
  ["Partners", 310, 31, 0.96],
  ["Fairs", 520, 24, 0.94],
  ["Cold calls", 640, 19, 0.93],
] as const;

/** What each way of winning customers may cost, and one that never pays. */
export function unitEconomics(styles: Styles): Partial<IWorksheetData> {
  const sheet = new SheetBuilder("economics", "Unit economics", styles);
  sheet
    .text("B2:I2", "Which channel earns its customers?", 34, title)
    .text("B3:I3", "Margins and retentions are monthly here, so the yearly discount rate is turned into a monthly one first. Lifetime value stands before the cost to win a customer is taken off.", 40, note)
    .put("B5", [["Discount rate a year"], ["The same a month"], ["Value wanted per dollar"]])
    .put("D5", [[0.1]], input, percent)
    .put("D6", [['=CLV.RATE(D5,1,12,"effective")']], result, { n: { pattern: "0.00%" } })
    .put("D7", [[3]], input, number)
    .put("B9", [["Channel", "Cost to win", "Margin a month", "Stay each month", "Lifetime value", "Value for cost", "Most to pay", "Margins to cover cost"]], tableHead)
    .height(8, 42)
    .put("B10", channels.map(([name]) => [name]))
    .put("C10", channels.map(([, cost, margin]) => [cost, margin]), input, money)
    .put("E10", channels.map(([, , , retention]) => [retention]), input, finePercent)
    .put("F10", channels.map(() => [null]), money)
    .put("G10", channels.map(() => [null]), ratio)
    .put("H10", channels.map(() => [null]), money)
    .put("I10", channels.map(() => [null]), number)
    .put("F10", [["=CLV(D10:D14,E10:E14,D6)"]], money)
    .put("G10", [["=CLVCAC(F10:F14,C10:C14)"]], ratio)
    .put("H10", [["=CAC.MAX(F10:F14,D7)"]], money)
    .put("I10", [["=CAC.PAYBACK(C10:C14,D10:D14,E10:E14,D6)"]], number)
    .text("B16:I16", "Fairs and cold calls never pay back: select I14, and the line below the sheet says why. Lower the cost in C14 until they do.", 42, note)
    .text("B17:I17", "A customer who leaves early pays late: payback counts the margins that can be expected, not those of a customer who stays for ever.", 42, note);
  return sheet.build([20, 120, 110, 110, 110, 110, 110, 110, 120]);
}
