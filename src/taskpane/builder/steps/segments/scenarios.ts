import { caseInputs } from "../../../../lever-model/equations/chain";
import type { LeverModel, Scenario } from "../../../../lever-model/state/state";
import type { AssumptionId } from "../../../../lever-model/state/words";

/** The numbers that a scenario may have of its own. */
export const ownInputs: readonly AssumptionId[] = caseInputs.filter((id) => id !== "acquisition_cost");

export const newScenario = (name: string): Scenario => ({ name, reach: { revenue: 1, length: 1, strength: 1, costs: 1 }, assumptions: {} });

const isCalled = (name: string, other: string): boolean => name.trim().toLowerCase() === other.trim().toLowerCase();

/** The model with other scenarios. The case that the sheets show follows its scenario to a new name, and falls back where that is gone. */
export function withScenarios(model: LeverModel, scenarios: readonly Scenario[]): LeverModel {
  const { shown } = model.scope;
  const at = model.scenarios.findIndex(({ name }) => isCalled(name, shown));
  if (at < 0 || scenarios.some(({ name }) => isCalled(name, shown))) return { ...model, scenarios };
  const renamed = scenarios.length === model.scenarios.length ? scenarios[at]!.name : "Target";
  return { ...model, scenarios, scope: { ...model.scope, shown: renamed } };
}

/** The scenario with a number of its own, or without it again. */
export function withOwnInput(scenario: Scenario, id: AssumptionId, value: number | undefined): Scenario {
  const others = Object.entries(scenario.assumptions).filter(([other]) => other !== id);
  return { ...scenario, assumptions: { ...Object.fromEntries(others), ...(value === undefined ? {} : { [id]: value }) } };
}

/** The case that the sheets show, by the names to choose from: "Base", "Target", a scenario. */
export const shownCase = ({ scope, scenarios }: LeverModel): string =>
  ["Base", "Target", ...scenarios.map(({ name }) => name)].find((name) => isCalled(name, scope.shown)) ?? "Target";
