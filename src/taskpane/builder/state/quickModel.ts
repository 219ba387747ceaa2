import { assumptionIds } from "../../../lever-model/state/defaults";
import { newModel } from "../../../lever-model/state/defaults";
import type { Entry } from "../../../lever-model/state/link";
import type { Assumption, LeverModel } from "../../../lever-model/state/state";
import type { AssumptionId } from "../../../lever-model/state/words";

/** What counts for nothing in a quick model until the user adds it. */
const leftOut: readonly AssumptionId[] = [
  "serving_cost", "programme_cost", "fixed_cost", "fixed_share", "growth", "discount_year", "cac_campaign", "cac_sales", "cac_onboarding", "cac_referral", "cac_other",
  "saving_cost", "referral_rate", "referral_reward", "influence_value", "knowledge_value",
];

function quick(id: string, name: string, given: Readonly<Partial<Record<AssumptionId, Entry>>>): LeverModel {
  const model = newModel(id);
  const assumptions = Object.fromEntries(
    assumptionIds.map((one): [AssumptionId, Assumption] => {
      const entry = given[one];
      if (entry !== undefined) return [one, { entry, example: false }];
      return [one, leftOut.includes(one) ? { entry: 0, example: true } : model.assumptions[one]];
    }),
  ) as Record<AssumptionId, Assumption>;
  return { ...model, scope: { ...model.scope, name }, assumptions, parts: { revenue: false, costToServe: false, problems: false, reward: false } };
}

export interface ThreeNumbers {
  /** Revenue of one customer in a period. */
  readonly value: number;
  readonly margin: number;
  /** Share of customers who stay. */
  readonly retention: number;
}

/** Customer value × margin × life span, as a whole model: nothing is discounted and no other cost counts yet. */
export const threeNumberModel = (id: string, name: string, { value, margin, retention }: ThreeNumbers): LeverModel =>
  quick(id, name, { revenue: value, margin_share: margin, retention });

export interface FourElements {
  readonly revenue: number;
  readonly support: number;
  /** Periods that the relationship lasts. */
  readonly length: number;
  readonly acquisition: number;
}

/** (revenue − support cost) × length of the relationship − acquisition cost, as a whole model. */
export const fourElementModel = (id: string, name: string, { revenue, support, length, acquisition }: FourElements): LeverModel =>
  quick(id, name, { revenue, margin_share: 1, serving_cost: support, retention: 1 - 1 / length, cac_campaign: acquisition });
