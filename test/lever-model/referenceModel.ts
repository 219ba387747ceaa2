import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import type { LeverModel } from "../../src/lever-model/state/state";

/** A subscription with all four levers pulled. */
export const referenceModel: LeverModel = withLevers(
  withAssumptions(newModel("reference"), { beta_retention: 1.327819707, beta_revenue: 0.2, beta_cost: 0.5, beta_referrals: 1 }),
  {
    "1a": { referral_uplift: 0.25 },
    "1b": { revenue_uplift: 0.05 },
    "2a": { churn_recovered: 0.08 },
    "2b": { churn_loyalty: 0.05, promotion_uplift: 0.01, row: { runCost: 4 } },
    "3a": { score_target: 0.7, row: { runCost: 3 } },
    "4a": { saved_root: 0.06 },
    "4b": { saved_efficiency: 0.03 },
    "4c": { saved_prevention: 0.04, churn_prevented: 0.02 },
    "4d": { saved_digital: 0.05 },
  },
);

/** Four drivers without referrals; only the effect on retention carries a causal share below 1. */
const plain = newModel("small");
export const smallModel: LeverModel = withLevers(
  withAssumptions(
    { ...plain, experience: { ...plain.experience, evidence: { retention: "C", revenue: "A", cost: "A", referrals: "A" } } },
    { beta_retention: 1.327819707, beta_revenue: 0.2, beta_cost: 0.5, referral_rate: 0 },
  ),
  {
    "1b": { revenue_uplift: 0.06 },
    "2b": { churn_loyalty: 0.1 },
    "3a": { score_target: 0.7 },
    "4a": { saved_root: 0.1 },
  },
);
