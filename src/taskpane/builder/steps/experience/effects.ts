import type { AssumptionId } from "../../../../lever-model/state/words";

export const effectIds = ["retention", "revenue", "cost", "referrals"] as const;
export type EffectId = (typeof effectIds)[number];

/** The β of each effect. */
export const betaOf = {
  retention: "beta_retention",
  revenue: "beta_revenue",
  cost: "beta_cost",
  referrals: "beta_referrals",
} as const satisfies Record<EffectId, AssumptionId>;
