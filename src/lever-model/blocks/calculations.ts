import { leverIds } from "../equations/cases";
import { leverOfMover } from "../equations/chain";
import { calculated, label, unit } from "../plan/cells";
import { Draft } from "../plan/draft";
import { levers } from "../state/levers";
import { writeChain } from "./chain";
import { caseKeys, type Context, filler } from "./context";
import { subtitleCell } from "./subtitle";

/** Block 4: base, target and scenarios side by side, one formula along each row, from the inputs down to CXLV. */
export function calculations({ model, options }: Context): Draft {
  const columns = caseKeys(model);
  const sheet = new Draft("calculations", `${options.sheetPrefix}Calculations`, "calculation", [50, 20, ...columns.map(() => 14), ...filler(model)], options.protect);
  sheet.opening(`${model.scope.name}: calculations`, "One formula along each row, from the top down. Costs are positive and subtracted.", subtitleCell("CLV and CXLV per customer"));
  sheet.landscape = columns.length > 4;
  const table = sheet.table("calc", ["label", "unit", ...columns], "base", true);
  const along = (formula: string, format: string) => Object.fromEntries(columns.map((column) => [column, calculated(formula, format)]));
  table.row("name", {
    label: { text: "Line", style: "head" },
    unit: { text: "Unit", style: "head" },
    ...Object.fromEntries(columns.map((column) => [column, { formula: "={scn/name.@}", style: "head" as const }])),
  }, { height: 20 });
  sheet.freezeHere();
  sheet.heading("How much of each lever's target is reached");
  for (const lever of leverIds) {
    table.row(`reach_${lever}`, { label: label(levers[lever].label), unit: unit("% of the target"), ...along(`{scn/reach_${lever}.@}`, "0%") }, { outline: 1 });
  }
  writeChain(table, { columns, input: (id) => `{scn/${id}.@}`, reach: (mover) => `calc/reach_${leverOfMover(mover)}` });
  return sheet;
}
