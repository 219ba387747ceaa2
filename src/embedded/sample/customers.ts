import type { IWorksheetData } from "@univerjs/core";
import type { Styles } from "../../workbook/snapshot";
import { inventedCustomers, segments } from "./inventedCustomers";
import { finePercent, heading, input, money, note, number, percent, result, tableHead, title, wholeMoney } from "./sampleStyles";
import { SheetBuilder } from "./sheetBuilder";

const count = 1000;
const firstRow = 8;
const lastRow = firstRow + count - 1;
const column = (letter: string) => `${letter}${firstRow}:${letter}${lastRow}`;

/** A thousand customers and two formulas: each fills its whole column. */
export function customers(styles: Styles): Partial<IWorksheetData> {
  const sheet = new SheetBuilder("customers", "Customers", styles);
  const table = inventedCustomers(count);
  sheet
    .text("A1:G1", "A thousand customers, two formulas", 34, title)
    .text("A2:G2", "All of them are invented. The formula in F8 takes the columns of margins and retentions and fills F8 to F1007; G8 does the same with the score changes.", 40, note)
    .put("A4", [["Discount rate"], ["Effect on staying"]])
    .put("C4", [[0.1]], input, percent)
    .put("C5", [[1.5]], input, number)
    .put("A7", [["Customer", "Segment", "Margin a year", "Retention", "Score change", "CLV", "CXLV"]], tableHead)
    .height(6, 42)
    .put(`A${firstRow}`, table.map(({ id, segment }) => [id, segment]))
    .put(`C${firstRow}`, table.map(({ margin }) => [margin]), money)
    .put(`D${firstRow}`, table.map(({ retention }) => [retention]), finePercent)
    .put(`E${firstRow}`, table.map(({ scoreChange }) => [scoreChange]), number)
    .put(`F${firstRow}`, table.map(() => [null, null]), wholeMoney)
    .put(`F${firstRow}`, [[`=CLV(${column("C")},${column("D")},C4)`, `=CXLV(${column("C")},${column("D")},C4,${column("E")},C5)`]], wholeMoney);

  sheet
    .put("I7", [["Segment", "Customers", "CLV of one", "CLV of all", "CXLV of all", "Change"]], tableHead)
    .put(`I${firstRow}`, segments.map((segment) => [segment]));
  segments.forEach((_, index) => {
    const row = firstRow + index;
    const inSegment = `$B$${firstRow}:$B$${lastRow},I${row}`;
    sheet
      .put(`J${row}`, [[`=COUNTIF(${inSegment})`]])
      .put(`K${row}`, [[`=L${row}/J${row}`, `=SUMIF(${inSegment},$F$${firstRow}:$F$${lastRow})`, `=SUMIF(${inSegment},$G$${firstRow}:$G$${lastRow})`]], wholeMoney)
      .put(`N${row}`, [[`=M${row}/L${row}-1`]], finePercent);
  });
  const total = firstRow + segments.length;
  const sum = (letter: string) => `=SUM(${letter}${firstRow}:${letter}${total - 1})`;
  sheet
    .put(`I${total}`, [["All", sum("J")]], result)
    .put(`K${total}`, [[`=L${total}/J${total}`, sum("L"), sum("M")]], result, wholeMoney)
    .put(`N${total}`, [[`=M${total}/L${total}-1`]], result, finePercent)
    .put(`I${total + 2}`, [["Try it", null, null, null, null, null]], heading)
    .text(`I${total + 3}:N${total + 5}`, "Type 120% as the retention of one customer, in D8 say: its own result shows an error, the others keep theirs. Undo with Ctrl+Z.", null, note);
  return sheet.build([90, 90, 110, 96, 84, 90, 90, 24, 100, 96, 96, 110, 110, 84], {
    showGridlines: 1,
    freeze: { xSplit: 0, ySplit: 7, startRow: 7, startColumn: -1 },
  });
}
