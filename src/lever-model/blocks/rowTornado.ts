import { aloneMovers } from "../equations/cases";
import type { Mover } from "../equations/chain";
import { calculated, label, written } from "../plan/cells";
import type { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { subLevers } from "../state/levers";
import type { LeverModel } from "../state/state";
import { subtitleCell } from "./subtitle";

const nameOf = (mover: Mover): string => (mover === "4x" ? "4c, 4d Effects on churn and score" : `${mover} ${subLevers[mover].label}`);
const [first, last] = [aloneMovers[0]!, aloneMovers.at(-1)!];
const all = (column: string): string => `{arow/${first}.${column}:arow/${last}.${column}}`;

/*
 * The bars of the single rows have a picture of their own: a row alone is measured against the base, inputs and levers
 * against the target, and one axis would set two starting points beside each other.
 */
export function rowTornado(sheet: Draft, model: LeverModel): void {
  sheet.heading("Each row of the levers alone, against the base");
  sheet.add("sensitivity/rows", new Map([[1, written('IF({trow/1.change}=0,"No row changes anything yet",{trow/1.label}&" moves CXLV most alone: by "&FIXED({trow/1.change},0))', "finding")]]));
  sheet.add("sensitivity/rows-subtitle", new Map([[1, subtitleCell("Change of CXLV, each row alone")]]));
  const place = { row: sheet.next, column: 1, rows: 23, columns: 7 };
  sheet.blank(24);
  sheet.heading("Rows sorted by what they change");
  const sorted = sheet.table("trow", ["label", "rank", "change"], "change");
  sorted.head({ label: "Row", rank: "Rank", change: "Change of CXLV" });
  const pick = (column: string) => `INDEX(${all(column)},MATCH({.rank},${all("rank")},0))`;
  aloneMovers.forEach((_, at) => {
    sorted.row(String(at + 1), {
      label: written(pick("label")),
      rank: { number: at + 1, style: "calculation", format: "0" },
      change: calculated(pick("change"), formats.signedMoney),
    });
  });
  sheet.blank();
  sheet.heading("Rows in the order of the levers");
  const table = sheet.table("arow", ["label", "size", "change", "rank"], "change");
  table.head({ label: "Row", size: "Size", change: "Change of CXLV", rank: "Rank" });
  for (const mover of aloneMovers) {
    table.row(mover, {
      label: label(nameOf(mover)),
      size: calculated("ABS({.change})", formats.money),
      change: calculated(`{bdet/${mover}.contribution}`, formats.signedMoney),
      rank: calculated(`RANK({.size},${all("size")})+COUNTIF({arow/${first}.size}:{.size},{.size})-1`, "0"),
    });
  }
  sheet.charts.push({
    id: "row tornado", kind: "bars", title: "sensitivity/rows", subtitle: "sensitivity/rows-subtitle", format: formats.whole, place,
    alt: "Tornado of the rows: for each row of the levers the change of CXLV that it makes alone, the largest first; the numbers stand in the table below.",
    axis: { category: "", value: `Change of CXLV against the base, ${model.scope.currency}` },
    series: [{ name: "Row alone", from: "trow/1", to: `trow/${aloneMovers.length}`, categories: "label", column: "change", colour: "target", labels: false }],
  });
}
