import { coalitions, leverIds } from "../equations/cases";
import { leverOfMover } from "../equations/chain";
import { calculated, label, unit } from "../plan/cells";
import { Draft } from "../plan/draft";
import { levers } from "../state/levers";
import { asToday, writeChain } from "./chain";
import type { Context } from "./context";

const initial = { revenue: "R", length: "L", strength: "S", costs: "C" } as const;

/** The cases behind the bridge: the sixteen coalitions of four levers. */
export function bridgeCases({ model, options }: Context): Draft {
  const columns = coalitions.map((coalition) => `c${coalition}`);
  const sheet = new Draft("bridge-cases", `${options.sheetPrefix}Bridge cases`, "calculation", [46, 18, ...columns.map(() => 13)], options.protect);
  sheet.opening(`${model.scope.name}: cases behind the bridge`, "The equations of the sheet Calculations for every coalition of levers. What no lever changes stands on Calculations alone.");
  const table = sheet.table("coal", ["label", "unit", ...columns], "c0", true);
  const flags = `{coal/reach_${leverIds[0]}}:{coal/reach_${leverIds.at(-1)!}}`;
  const initials = (coalition: number) => leverIds.filter((_, place) => (coalition >> place) & 1).map((lever) => initial[lever]).join("+");
  table.head({ label: "Case: levers pulled", unit: "", ...Object.fromEntries(coalitions.map((coalition) => [`c${coalition}`, coalition === 0 ? "none" : initials(coalition)])) });
  sheet.freezeHere();
  sheet.heading("Which levers are pulled");
  for (const [place, lever] of leverIds.entries()) {
    table.row(`reach_${lever}`, {
      label: label(levers[lever].label),
      unit: unit("1 for pulled"),
      ...Object.fromEntries(coalitions.map((coalition) => [`c${coalition}`, { number: (coalition >> place) & 1, style: "calculation", format: "0" }])),
    });
  }
  table.row("size", { label: label("Levers pulled"), unit: unit("levers"), ...Object.fromEntries(columns.map((column) => [column, calculated(`SUM(${flags})`, "0")])) });
  table.row("all", { label: label("Levers there are"), unit: unit("levers"), ...Object.fromEntries(columns.map((column) => [column, calculated(`ROWS(${flags})`, "0")])) });
  sheet.heading("How much each case weighs for a lever (Shapley)");
  for (const lever of leverIds) {
    const weight = `IF({coal/reach_${lever}}=1,FACT({coal/size}-1)*FACT({coal/all}-{coal/size})/FACT({coal/all}),-FACT({coal/size})*FACT({coal/all}-{coal/size}-1)/FACT({coal/all}))`;
    table.row(`weight_${lever}`, { label: label(levers[lever].label), unit: unit("weight"), ...Object.fromEntries(columns.map((column) => [column, calculated(weight, "0.0000")])) });
  }
  writeChain(table, { columns, input: (id) => `{scn/${id}.base}`, reach: (mover) => `coal/reach_${leverOfMover(mover)}`, only: { results: ["net", "clv", "equity"], ...asToday } });
  return sheet;
}
