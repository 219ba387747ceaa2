import type { leverRows, modelRows } from "../../experience/model/inputs";

export type BridgeInput = keyof typeof modelRows | keyof typeof leverRows;

/** The four levers in their order, and the inputs that each one moves. */
export const levers: readonly { readonly name: string; readonly inputs: readonly BridgeInput[] }[] = [
  {
    name: "Revenue",
    inputs: [
      "revenue",
      "contribution_margin",
      "growth",
      "referral_rate",
      "share_new",
      "referral_reward",
      "influence_value",
      "knowledge_value",
      "referral_uplift",
      "revenue_uplift",
      "churn_inviting",
      "revenue_run_cost",
    ],
  },
  {
    name: "Relationship length",
    inputs: ["retention", "retention_spend", "promotion_uplift", "churn_recovered", "churn_loyalty", "length_run_cost"],
  },
  {
    name: "Relationship strength",
    inputs: [
      "score_change",
      "effect_on_retention",
      "effect_on_revenue",
      "effect_on_cost",
      "effect_on_referrals",
      "causal_share",
      "strength_run_cost",
    ],
  },
  {
    name: "Costs",
    inputs: [
      "cost_to_serve",
      "acquisition_cost",
      "one_off_cost",
      "churn_prevented",
      "saved_root",
      "saved_efficiency",
      "saved_prevention",
      "saved_digital",
      "costs_run_cost",
    ],
  },
];

/** What no lever moves: it has to be the same in both blocks, or two different measures would be compared. */
export const common = ["discount", "periods", "delay", "renewing"] as const;
