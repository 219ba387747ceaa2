import { type AnnuityValue, annuitiesOf } from "../../../../lever-model/equations/annuities";
import { withLevers } from "../../../../lever-model/state/change";
import { type Annuity, annuityCosts, type LeverModel } from "../../../../lever-model/state/state";

export const newAnnuity = (): Annuity => ({ issue: "", costs: annuityCosts.map(() => 0), stopped: 0.5, fixCost: 0, years: 5, monthsToFix: 6, status: "", reinvested: "" });

export const withCost = (annuity: Annuity, at: number, cost: number): Annuity => ({ ...annuity, costs: annuityCosts.map((_name, place) => (place === at ? cost : (annuity.costs[place] ?? 0))) });

/** The issues with what they are worth, the most valuable first. */
export const rankedOf = (model: LeverModel): readonly AnnuityValue[] => [...annuitiesOf(model)].sort((one, other) => other.npv - one.npv);

export interface RootCauses {
  readonly cost: number;
  /** Share of it that stops. */
  readonly share: number;
  readonly fixes: number;
}

/** All issues together, as row 4a takes them; null where there is no cost to stop. */
export function rootCausesOf(model: LeverModel): RootCauses | null {
  const yearly = annuitiesOf(model).map((one) => one.yearly);
  const cost = yearly.reduce((sum, one) => sum + one, 0);
  if (!(cost > 0)) return null;
  const stopped = model.annuities.reduce((sum, one, at) => sum + yearly[at]! * one.stopped, 0);
  return { cost, share: stopped / cost, fixes: model.annuities.reduce((sum, one) => sum + one.fixCost, 0) };
}

/** The model whose row 4a is worked out from its register. */
export const withRootCauses = (model: LeverModel, { cost, share, fixes }: RootCauses): LeverModel =>
  withLevers(model, { "4a": { row: { on: true, from: "workings", oneOff: fixes }, numbers: { root_cost: cost, root_removed: share } } });
