import { withAssumptions, withLevers, withRanges } from "../state/change";
import { newModel } from "../state/defaults";
import type { LeverModel } from "../state/state";
import { because, withFootnotes } from "./notes";

const start: LeverModel = {
  ...newModel("retail"),
  scope: { ...newModel("retail").scope, name: "Retail chain with a shop on the web", purpose: "What loyalty and fewer returns are worth", author: "Example", shown: "Without the web shop", timing: "mid", horizon: 10, runDate: "2026-01-31", dataDate: "2025-12-31" },
  experience: { ...newModel("retail").experience, metric: "NPS", minimum: -100, maximum: 100 },
};

const assumed = withRanges(
  withAssumptions(start, {
    purchase_value: 62, purchase_frequency: 4.5, margin_share: 0.38, contacts: 1.2, contact_cost: 7, programme_cost: 6, retention: 0.66, discount_year: 0.09, growth: 0.01,
    cac_campaign: 24, cac_sales: 0, cac_onboarding: 3, cac_other: 1, score_base: 24, beta_retention: 0.9, beta_revenue: 0.35, beta_cost: 0.3, beta_referrals: 0.8,
    referral_rate: 0.12, share_new: 0.4, referral_reward: 10, customers: 180_000, saving_cost: 12,
  }),
  { revenue: [240, 310], margin_share: [0.34, 0.41], serving_cost: [6, 11], retention: [0.6, 0.71], discount_year: [0.07, 0.12], referral_rate: [0.08, 0.16], share_new: [0.25, 0.55], growth: [-0.01, 0.02] },
);

export const retail: LeverModel = withFootnotes(
  {
    ...withLevers(assumed, {
      "1b": { row: because("Buyers of shoes come back for care products", "Category management", "select", { from: "workings", process: "Bundles at the basket" }), numbers: { upgrade_take: 0.08, upgrade_extra: 40, second_take: 0.05, second_extra: 70, extra_margin: 0.42 } },
      "2b": { row: because("Members buy more often in the first year, then stop", "Loyalty team", "buy", { from: "workings", runCost: 2, process: "Points that expire late" }), numbers: { frequency_uplift: 0.05, spend_uplift: 0.02, deadweight: 0.35, member_churn_cut: 0.04 } },
      "3a": { score_target: 34, row: because("Waiting at the till is the first complaint", "Store operations", "buy", { runCost: 0.8, process: "Open a till at three waiting" }) },
      "3d": { score_ease: 0.02, saved_ease: 0.05, row: because("Sizes are not comparable on the web", "E-commerce", "select", { area: "UX", process: "Size advice" }) },
      "4a": { row: because("Half of all returns are wrong sizes", "E-commerce", "receive", { from: "workings", process: "Root cause of returns" }), numbers: { root_cost: 240_000, root_removed: 0.3 } },
      "4c": { saved_prevention: 0.03, churn_prevented: 0.02, row: because("Broken parcels come from two depots", "Logistics", "receive", { process: "Packing standard" }) },
    }),
    scenarios: [{ name: "Without the web shop", reach: { revenue: 0.4, length: 1, strength: 0.7, costs: 0.2 }, assumptions: {} }],
    segments: [
      { name: "Regulars", share: 0.3, margin: 150, retention: 0.82, referrals: 0.2, reach: 0.8, priceSensitive: false },
      { name: "Seasonal", share: 0.45, margin: 75, retention: 0.62, referrals: 0.1, reach: 1, priceSensitive: true },
      { name: "Once", share: 0.25, margin: 40, retention: 0.35, referrals: 0.05, reach: 1, priceSensitive: true },
    ],
    tiers: [
      { name: "Basic", from: 0, treatment: "Second purchase within 60 days", priceSensitiveTreatment: "Collect points from the first purchase", preventable: 0.02 },
      { name: "Plus", from: 150, treatment: "Early access to collections", priceSensitiveTreatment: "Bundle prices", preventable: 0.08 },
      { name: "Best", from: 450, treatment: "Personal advice, free alterations", priceSensitiveTreatment: "Yearly bonus instead of discounts", preventable: 0.15 },
    ],
    standards: [{ group: "Stores", comment: "I left the basket because of the queue", standard: "No more than three waiting", base: 0.6, target: 0.85, actual: 0.66, weight: 1 }],
    log: [{ date: "2026-01-31", author: "Example", version: "1", change: "First version" }],
  },
  {},
  "2025-12-31",
);
