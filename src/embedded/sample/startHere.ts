import type { IWorksheetData } from "@univerjs/core";
import type { Styles } from "../../workbook/snapshot";
import { finePercent, heading, input, money, note, number, percent, ratio, result, title } from "./sampleStyles";
import { SheetBuilder } from "./sheetBuilder";

/** What the two measures are, three things to try, and inputs with live results. */
export function startHere(styles: Styles): Partial<IWorksheetData> {
  const sheet = new SheetBuilder("start", "Start here", styles);
  sheet
    .text("B2:E2", "What is a customer worth?", 34, title)
    .text(
      "B3:E3",
      "Customer lifetime value (CLV) is today's value of all the margin that a customer brings for as long as the customer stays. Customer experience lifetime value (CXLV) is the same customer's value at another level of experience, with the referrals that come of it.",
      58,
      note,
    )
    .put("B5", [["Three things to try", null, null, null]], heading)
    .text("B6:E6", "1.  Click a blue number below, type another and press Enter. Everything that depends on it changes at once.", 26)
    .text("B7:E7", "2.  Click an empty cell, type =CLV( and follow the help, or find a function in the pane and insert it from there.", 26)
    .text("B8:E8", "3.  Open a CSV or Excel file of your own with Open file. It stays on this computer.", 26);

  sheet
    .put("B10", [["The customer", null, null, null]], heading)
    .put("B11", [["Margin per year"], ["Retention per year"], ["Discount rate per year"], ["Cost to win the customer"]])
    .put("C11", [[250]], input, money)
    .put("C12", [[0.8], [0.1]], input, percent)
    .put("C14", [[150]], input, money)
    .put("B15", [["Lifetime value"], ["Value for each dollar of cost"], ["Margins until the cost is covered"]])
    .put("C15", [["=CLV(C11,C12,C13)"]], result, money)
    .put("C16", [["=CLVCAC(C15,C14)"]], result, ratio)
    .put("C17", [["=CAC.PAYBACK(C14,C11,C12,C13)"]], result, number)
    .text("D15:E15", "CLV(margin, retention, discount). Try a retention of 120%.", 24, note)
    .text("D16:E16", "CLVCAC(clv, cac). Three or more is a common aim.", 24, note)
    .text("D17:E17", "CAC.PAYBACK(cac, margin, retention, discount).", 24, note);

  sheet
    .put("B19", [["A better experience", null, null, null]], heading)
    .put("B20", [["Change of the experience score"], ["Effect on staying"], ["Effect on the margin"], ["Value of referrals"]])
    .put("C20", [[0.1]], input, number)
    .put("C21", [[1.5], [0.1]], input, number)
    .put("C23", [[12]], input, money)
    .text("D20:E20", "0.1 is ten points on a scale of a hundred.", 24, note)
    .text("D21:E21", "Both effects are yours to measure; 0 means none.", 24, note)
    .put("B24", [["CXLV"], ["What the experience adds"], ["The same as a share"]])
    .put("C24", [["=CXLV(C11,C12,C13,C20,C21,C22,C23)"], ["=CXLV.PREMIUM(C11,C12,C13,C20,C21,C22,C23)"]], result, money)
    .put("C26", [["=C25/C15"]], result, finePercent);

  sheet
    .put("B28", [["When does the margin come?", null, null, null]], heading)
    .text("B29:E29", "The same customer, counted in four ways that published formulas use. They differ in when the margins fall, so never compare values of different timings.", 42, note)
    .put("B30", [["begin"], ["mid"], ["end"], ["renewal"]])
    .put("C30", [["=CLV($C$11,$C$12,$C$13,B30)"], ["=CLV($C$11,$C$12,$C$13,B31)"], ["=CLV($C$11,$C$12,$C$13,B32)"], ["=CLV($C$11,$C$12,$C$13,B33)"]], result, money)
    .text("D30:E30", "The first margin comes now and is certain. The usual choice.", 24, note)
    .text("D31:E31", "The first margin comes half a year from now.", 24, note)
    .text("D32:E32", "The first margin comes at the end of the first year.", 24, note)
    .text("D33:E33", "Only the margins of those who renew; today's payment is left out.", 24, note);
  return sheet.build([20, 250, 120, 250, 300]);
}
