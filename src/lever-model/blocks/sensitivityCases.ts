import { leverIds } from "../equations/cases";
import { leverOfMover } from "../equations/chain";
import { calculated, label, unit } from "../plan/cells";
import { Draft } from "../plan/draft";
import { levers } from "../state/levers";
import { writeChain } from "./chain";
import type { Context } from "./context";
import { swings } from "./sensitivity";

/** The cases behind the tornado: one column for every low and every high input; the last one, without discounting, is a proof. */
export function sensitivityCases({ model, options }: Context): Draft {
  const cases = swings(model).flatMap((swing) => (["low", "high"] as const).map((side) => ({ ...swing, side, key: `${swing.id}_${side}` })));
  const columns = [...cases.map(({ key }) => key), "proof"];
  const sheet = new Draft("sensitivity-cases", `${options.sheetPrefix}Sensitivity cases`, "calculation", [46, 18, ...columns.map(() => 11)], options.protect);
  sheet.opening(`${model.scope.name}: cases behind the tornado`, "The equations of the sheet Calculations at the target, with one input low or high. The last column, without discounting, proves the value. What none of them changes stands on Calculations alone.");
  const table = sheet.table("swing", ["label", "unit", ...columns], columns[0]!, true);
  table.row("case", {
    label: { text: "Input that differs", style: "head" },
    unit: { text: "", style: "head" },
    ...Object.fromEntries(cases.map(({ key, id }) => [key, { formula: `={sens/${id}.label}`, style: "head" as const }])),
    proof: { formula: "={swing/discount_year.label}", style: "head" },
  }, { height: 44 });
  sheet.freezeHere();
  table.row("value", {
    label: label("Its number"),
    unit: unit(""),
    ...Object.fromEntries(cases.map(({ key, id, side, format }) => [key, calculated(`{sens/${id}.${side}}`, format)])),
    proof: { number: 0, style: "calculation", format: "0%" },
  });
  sheet.heading("How much of each lever's target is reached");
  for (const lever of leverIds) {
    table.row(`reach_${lever}`, {
      label: label(`Reach of ${levers[lever].label}`),
      unit: unit("% of the target"),
      ...Object.fromEntries(columns.map((column) => [column, calculated(`IF({swing/case}={.label},{swing/value},{scn/reach_${lever}.target})`, "0%")])),
    });
  }
  writeChain(table, {
    columns,
    input: (id) => `IF({swing/case}={.label},{swing/value},{scn/${id}.target})`,
    reach: (mover) => `swing/reach_${leverOfMover(mover)}`,
    only: {
      results: ["net", "own", "tenure_saving", "earned", "kept", "growth"],
      differing: new Set<string>([...swings(model).map(({ id }) => id), "discount_year"]),
      same: (name) => `calc/${name}.target`,
    },
  });
  return sheet;
}
