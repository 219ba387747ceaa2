import { caseInputs } from "../equations/chain";
import { leverIds } from "../equations/cases";
import { calculated, inputNumber, inputText, label, optionalNumber, unit } from "../plan/cells";
import { Draft, type DraftCell } from "../plan/draft";
import { formatOf } from "../plan/formats";
import { assumptions } from "../state/assumptions";
import { levers } from "../state/levers";
import type { Scenario } from "../state/state";
import { caseKeys, type Context, filler, scenarioKeys } from "./context";

export const inputWords = (id: (typeof caseInputs)[number]) =>
  id === "acquisition_cost" ? ({ label: "Acquisition cost (CAC)", unit: "{money}", kind: "money" } as const) : assumptions[id];

/** The cases side by side: how much of each lever is reached, and which inputs differ. */
export function scenarios({ model, options }: Context): Draft {
  const keys = caseKeys(model);
  const sheet = new Draft("scenarios", `${options.sheetPrefix}Scenarios`, "input", [38, 20, ...keys.map(() => 14), ...filler(model)], options.protect);
  sheet.opening(`${model.scope.name}: scenarios`, "Base and target follow the inputs. A scenario reaches a part of the levers; type over its numbers.");
  sheet.landscape = keys.length > 4;
  const table = sheet.table("scn", ["label", "unit", ...keys], "base", true);
  const perCase = (base: DraftCell, target: DraftCell, make: (scenario: Scenario, path: string) => DraftCell) => ({
    base,
    target,
    ...Object.fromEntries(scenarioKeys(model).map((key, at) => [key, make(model.scenarios[at]!, `scenarios.${at}`)])),
  });
  table.row("name", {
    label: { text: "Case", style: "head" },
    unit: { text: "Unit", style: "head" },
    ...perCase({ text: "Base", style: "head" }, { text: "Target", style: "head" }, ({ name }, path) => inputText(name, `${path}.name`)),
  }, { height: 20 });
  sheet.freezeHere();
  sheet.heading("How much of each lever's target is reached");
  for (const lever of leverIds) {
    table.row(`reach_${lever}`, {
      label: label(levers[lever].label),
      unit: unit("% of the target"),
      ...perCase({ number: 0, style: "calculation", format: "0%" }, { number: 1, style: "calculation", format: "0%" }, ({ reach }, path) => inputNumber(reach[lever], "0%", `${path}.reach.${lever}`)),
    });
  }
  sheet.heading("Inputs of each case");
  for (const id of caseInputs) {
    const { label: name, unit: of, kind } = inputWords(id);
    const same = calculated(`{in/${id}}`, formatOf[kind]);
    table.row(id, {
      label: label(name),
      unit: unit(of),
      ...perCase(same, same, ({ assumptions: other }, path) => {
        if (id === "acquisition_cost") return same;
        const own = optionalNumber(other[id], formatOf[kind], `${path}.assumptions.${id}`);
        return other[id] === undefined ? { ...same, field: own.field! } : own;
      }),
    });
  }
  return sheet;
}
