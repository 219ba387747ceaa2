import { withAssumptions, withLevers, withRanges } from "../state/change";
import { newModel } from "../state/defaults";
import type { LeverModel } from "../state/state";
import { because, withFootnotes } from "./notes";

const start: LeverModel = {
  ...newModel("business"),
  scope: { ...newModel("business").scope, name: "Business-to-business supplier", purpose: "What customer success and a shorter way to the order are worth", author: "Example", shown: "Cautious", basis: "fully loaded", timing: "end", runDate: "2026-01-31", dataDate: "2025-12-31" },
  parts: { revenue: false, costToServe: false, problems: false, reward: false },
};

const assumed = withRanges(
  withAssumptions(start, {
    revenue: 48_000, margin_share: 0.42, growth: 0.03, serving_cost: 3_600, programme_cost: 1_200, fixed_cost: 1_500, retention: 0.86, discount_year: 0.11,
    cac_campaign: 2_500, cac_sales: 9_000, cac_onboarding: 3_000, cac_other: 500, score_base: 0.64, beta_retention: 1.4, beta_revenue: 0.25, beta_cost: 0.4, beta_referrals: 0.7,
    referral_rate: 0.06, share_new: 0.6, referral_reward: 400, influence_value: 150, knowledge_value: 300, customers: 850, saving_cost: 2_000,
  }),
  { revenue: [43_000, 53_000], margin_share: [0.38, 0.46], serving_cost: [3_000, 4_400], retention: [0.81, 0.89], discount_year: [0.09, 0.14], referral_rate: [0.03, 0.09], share_new: [0.4, 0.8], growth: [0, 0.05] },
);

export const business: LeverModel = withFootnotes(
  {
    ...withLevers(assumed, {
      "1a": { referral_uplift: 0.2, churn_inviting: 0.01, row: because("Reference visits close deals", "Sales", "research", { process: "Reference programme" }) },
      "1b": { revenue_uplift: 0.04, row: because("Plants with two lines buy the service contract", "Key accounts", "use", { process: "Service contract offered" }) },
      "1c": { new_customers: 40, row: because("Small plants rent instead of buying", "Business development", "select", { process: "Rental model" }), numbers: { new_margin: 6_000, new_retention: 0.8, new_cac: 5_000, launch_cost: 180_000 } },
      "1d": { days_saved: 18, row: because("Quotes wait for one signature", "Sales operations", "buy", { process: "Quotes by rule" }), numbers: { opportunities: 60, deal: 48_000, win_rate: 0.28, cycle_days: 95 } },
      "3a": { score_target: 0.72, row: because("Delivery dates move without a word", "Supply chain", "receive", { runCost: 120, process: "Promise and warn" }) },
      "3b": { row: because("Accounts without a plan shrink", "Customer success", "use", { from: "workings", runCost: 260, hours: 400, process: "Success plan per account" }), numbers: { covered_share: 0.5, health_change: 0.06, covered_churn_cut: 0.1 } },
      "4b": { row: because("Nobody opens the monthly report", "Finance", "use", { from: "workings", process: "Report on demand" }), numbers: { pool_cost: 140_000, pool_removed: 0.5 } },
      "4c": { row: because("Wrong parts in one delivery of ten", "Logistics", "receive", { from: "workings", process: "Four eyes at packing" }), numbers: { problem_before: 0.1, problem_after: 0.06, problem_cost: 900, problem_churn: 0.08 } },
    }),
    scenarios: [{ name: "Cautious", reach: { revenue: 0.5, length: 0.5, strength: 0.6, costs: 0.8 }, assumptions: { growth: 0.01 } }],
    segments: [
      { name: "Key accounts", share: 0.12, margin: 38_000, retention: 0.93, referrals: 0.12, reach: 1, priceSensitive: false },
      { name: "Growing", share: 0.38, margin: 15_000, retention: 0.88, referrals: 0.08, reach: 1, priceSensitive: true },
      { name: "Small", share: 0.5, margin: 6_000, retention: 0.8, referrals: 0.02, reach: 0.6, priceSensitive: true },
    ],
    tiers: [
      { name: "C", from: 0, treatment: "Web shop and phone", priceSensitiveTreatment: "Web shop and phone", preventable: 0.05 },
      { name: "B", from: 40_000, treatment: "Success plan every year", priceSensitiveTreatment: "Total cost of ownership told", preventable: 0.1 },
      { name: "A", from: 120_000, treatment: "Joint development, own engineer", priceSensitiveTreatment: "Frame contract over three years", preventable: 0.2 },
    ],
    decision: { on: "1c", question: "Do we rent to small plants?", value: 0, runCost: 0, oneOff: 20_000, cautious: 0.5, grade: "D", owner: "Business development", date: "2026-02-28", conclusion: "" },
    log: [{ date: "2026-01-31", author: "Example", version: "1", change: "First version" }],
  },
  {},
  "2025-12-31",
);
