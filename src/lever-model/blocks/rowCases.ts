import { aloneMovers } from "../equations/cases";
import { calculated, fixed, label, note } from "../plan/cells";
import { Draft } from "../plan/draft";
import { asToday, writeChain } from "./chain";
import type { Context } from "./context";

/** What every row of the levers is worth alone. */
export function rowCases({ model, options }: Context): Draft {
  const columns = aloneMovers.map((mover) => `m${mover}`);
  const sheet = new Draft("row-cases", `${options.sheetPrefix}Row cases`, "calculation", [46, 18, ...columns.map(() => 13)], options.protect);
  sheet.opening(`${model.scope.name}: cases behind the rows`, "The equations of the sheet Calculations for every row of the levers alone. What no lever changes stands on Calculations alone.");
  const table = sheet.table("alone", ["label", "unit", ...columns], columns[0]!, true);
  table.head({ label: "Case: row pulled", unit: "", ...Object.fromEntries(aloneMovers.map((mover) => [`m${mover}`, { text: mover, style: "head" as const }])) }, "case");
  sheet.freezeHere();
  sheet.heading("Which row is pulled");
  for (const mover of aloneMovers) {
    table.row(`reach_${mover}`, { label: label(mover), unit: note("1 for pulled"), ...Object.fromEntries(columns.map((column) => [column, calculated("IF({alone/case}={.label},1,0)", "0")])) });
  }
  table.row("reach_none", { label: label("1c, 1d"), unit: note("customer base only"), ...Object.fromEntries(columns.map((column) => [column, fixed(0, "0")])) });
  const known = new Set<string>(aloneMovers);
  writeChain(table, { columns, input: (id) => `{scn/${id}.base}`, reach: (mover) => `alone/reach_${known.has(mover) ? mover : "none"}`, only: { results: ["net", "clv"], ...asToday } });
  return sheet;
}
