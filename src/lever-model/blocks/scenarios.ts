import { caseInputs } from "../equations/chain";
import { leverIds } from "../equations/cases";
import { calculated, inputNumber, inputText, label, unit } from "../plan/cells";
import { Draft, type DraftCell } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { assumptions } from "../state/assumptions";
import { levers } from "../state/levers";
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
  const perCase = (base: DraftCell, target: DraftCell, make: (scenario: Context["model"]["scenarios"][number]) => DraftCell) => ({
    base,
    target,
    ...Object.fromEntries(scenarioKeys(model).map((key, at) => [key, make(model.scenarios[at]!)])),
  });
  table.row("name", {
    label: { text: "Case", style: "head" },
    unit: { text: "Unit", style: "head" },
    ...perCase({ text: "Base", style: "head" }, { text: "Target", style: "head" }, (scenario) => inputText(scenario.name)),
  }, { height: 20 });
  sheet.freezeHere();
  sheet.heading("How much of each lever's target is reached");
  for (const lever of leverIds) {
    table.row(`reach_${lever}`, {
      label: label(levers[lever].label),
      unit: unit("% of the target"),
      ...perCase({ number: 0, style: "calculation", format: "0%" }, { number: 1, style: "calculation", format: "0%" }, ({ reach }) => inputNumber(reach[lever], "0%")),
    });
  }
  sheet.heading("Inputs of each case");
  for (const id of caseInputs) {
    const { label: name, unit: of, kind } = inputWords(id);
    const same = calculated(`{in/${id}}`, formatOf[kind]);
    table.row(id, {
      label: label(name),
      unit: unit(of),
      ...perCase(same, same, ({ assumptions: other }) => {
        const value = id === "acquisition_cost" ? undefined : other[id];
        return value === undefined ? same : inputNumber(value, formatOf[kind] ?? formats.number);
      }),
    });
  }
  return sheet;
}
