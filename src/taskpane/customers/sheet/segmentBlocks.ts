import { formats } from "../../../lever-model/plan/formats";
import { aliveBands, valueTiers } from "../path/segments";
import type { Words } from "../../words/index";
import type { ChartColumn } from "./chartColumn";
import { formula, type SheetDraft, text } from "./draft";
import type { CustomerPlaces } from "./places";
import type { ResultPlaces } from "./results";

/** Customers and their value by tier and by chance of being there. */
export function putSegments(sheet: SheetDraft, charts: ChartColumn, { score, alive }: CustomerPlaces, { activeFrom, doubtfulFrom, highCut, middleCut }: ResultPlaces, money: string, words: Words): void {
  const { sheet: said } = words.customers;
  const tiers = [`(${score}>=${highCut})`, `(${score}<${highCut})*(${score}>=${middleCut})`, `(${score}<${middleCut})`];
  const bands = [`(${alive}>=${activeFrom})`, `(${alive}<${activeFrom})*(${alive}>=${doubtfulFrom})`, `(${alive}<${doubtfulFrom})`];
  for (const [id, what, times, format] of [["customers", said.segmentCustomers, "1", formats.whole], ["value", said.segmentValue, score, money]] as const) {
    const title = `${said.segments}: ${what}`;
    sheet.heading(title, 6);
    const from = sheet.row;
    sheet.head(from, ["", ...aliveBands.map((band) => said.bands[band])]);
    valueTiers.forEach((tier, down) => {
      const { row } = sheet;
      sheet.put(row, 0, text(said.tiers[tier]), "label");
      bands.forEach((band, right) => sheet.put(row, right + 1, formula(`SUMPRODUCT(${tiers[down]!}*${band}*${times})`), "calculation", format));
    });
    sheet.format({ range: sheet.at(from + 1, 1, 3, 3).replaceAll("$", ""), look: "heat" });
    charts.add({
      id: `segments-${id}`, title, kind: "columns", axis: "", format: "#,##0",
      categories: { row: from + 1, column: 0, rows: 3 },
      series: aliveBands.map((band, right) => ({ name: said.bands[band], cells: { row: from + 1, column: right + 1, rows: 3 } })),
    });
  }
}
