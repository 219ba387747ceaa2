import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";

export interface AnnuityValue {
  readonly issue: string;
  readonly yearly: number;
  readonly npv: number;
  /** NaN where the fix costs nothing. */
  readonly roi: number;
  /** In years; NaN where nothing is saved. */
  readonly payback: number;
}

/** What stopping each root cause is worth: a saving that returns at the end of every year, after the time the fix takes. */
export function annuitiesOf(model: LeverModel): readonly AnnuityValue[] {
  const discount = numberOf(model.assumptions.discount_year.entry);
  return model.annuities.map(({ issue, costs, stopped, fixCost, years, monthsToFix }) => {
    const yearly = costs.reduce((sum, one) => sum + one, 0);
    const saved = yearly * stopped;
    const factor = discount === 0 ? years : (1 - (1 + discount) ** -years) / discount;
    const npv = (saved * factor) / (1 + discount) ** (monthsToFix / 12) - fixCost;
    return { issue, yearly, npv, roi: fixCost > 0 ? npv / fixCost : Number.NaN, payback: saved > 0 ? fixCost / saved : Number.NaN };
  });
}
