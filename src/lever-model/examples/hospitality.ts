import { withAssumptions, withLevers, withRanges } from "../state/change";
import { newModel } from "../state/defaults";
import type { LeverModel } from "../state/state";
import { because, withFootnotes } from "./notes";

const start: LeverModel = {
  ...newModel("hospitality"),
  scope: { ...newModel("hospitality").scope, name: "Hotel group", purpose: "What guests who come again and tell others are worth", author: "Example", shown: "Weak season", timing: "renewal", runDate: "2026-01-31", dataDate: "2025-12-31" },
  experience: { ...newModel("hospitality").experience, metric: "Stars", kind: "transactional", minimum: 1, maximum: 5 },
};

const assumed = withRanges(
  withAssumptions(start, {
    purchase_value: 210, purchase_frequency: 2.1, margin_share: 0.48, contacts: 1.5, contact_cost: 9, programme_cost: 9, retention: 0.58, discount_year: 0.1,
    cac_campaign: 28, cac_sales: 14, cac_onboarding: 0, cac_other: 3, score_base: 4.1, beta_retention: 1.6, beta_revenue: 0.4, beta_cost: 0.3, beta_referrals: 1.4,
    referral_rate: 0.15, share_new: 0.45, referral_reward: 15, influence_value: 4, customers: 64_000, saving_cost: 25,
  }),
  { revenue: [390, 490], margin_share: [0.44, 0.52], serving_cost: [11, 17], retention: [0.52, 0.63], discount_year: [0.08, 0.14], referral_rate: [0.1, 0.2], share_new: [0.3, 0.6], growth: [-0.01, 0.02] },
);

export const hospitality: LeverModel = withFootnotes(
  {
    ...withLevers(assumed, {
      "1a": { referral_uplift: 0.2, row: because("Guests post when they are asked at check-out", "Marketing", "renew", { process: "Ask at check-out" }) },
      "1b": { revenue_uplift: 0.06, row: because("Guests book the spa when they see a free hour", "Front office", "use", { runCost: 1, process: "Free hours on the phone" }) },
      "2a": { row: because("A solved complaint is told as a good story", "Front office", "get help", { from: "workings", area: "CS", process: "Every employee may settle up to 50" }), numbers: { recovery_problem: 0.14, recovery_churn: 0.45, recovery_reach: 0.7, recovery_success: 0.4, silent_share: 0.25 } },
      "2b": { churn_loyalty: 0.04, promotion_uplift: 0.02, row: because("Members want the room they know", "Loyalty team", "renew", { runCost: 3, process: "Own room kept free" }) },
      "3a": { score_target: 4.35, row: because("Check-in is the low point of the stay", "Operations", "receive", { runCost: 2, oneOff: 120_000, process: "Keyless arrival" }) },
      "4b": { saved_efficiency: 0.04, row: because("Daily change of towels is not wanted", "Housekeeping", "use", { process: "Change on request" }) },
      "4d": { saved_digital: 0.06, score_digital: -0.002, row: because("Questions about parking are always the same", "Digital", "research", { area: "UX", process: "Answers on the booking page" }) },
    }),
    scenarios: [{ name: "Weak season", reach: { revenue: 0.7, length: 1, strength: 1, costs: 1 }, assumptions: { revenue: 380 } }],
    segments: [
      { name: "Business", share: 0.35, margin: 320, retention: 0.72, referrals: 0.1, reach: 1, priceSensitive: false },
      { name: "Couples", share: 0.4, margin: 170, retention: 0.55, referrals: 0.22, reach: 1, priceSensitive: true },
      { name: "Groups", share: 0.25, margin: 90, retention: 0.42, referrals: 0.12, reach: 0.5, priceSensitive: true },
    ],
    tiers: [
      { name: "Guest", from: 0, treatment: "Thank-you note with a reason to come back", priceSensitiveTreatment: "Offer for the quiet weeks", preventable: 0.03 },
      { name: "Friend", from: 150, treatment: "Room kept free, late check-out", priceSensitiveTreatment: "Fourth night free", preventable: 0.08 },
      { name: "Regular", from: 400, treatment: "Personal host", priceSensitiveTreatment: "Yearly price promise", preventable: 0.12 },
    ],
    history: [
      { period: "2024", clv: 118, cxlv: 168, satisfaction: 0.77, retention: 0.56, advocacy: 31, plan: 165, actual: 168 },
      { period: "2025", clv: 126, cxlv: 181, satisfaction: 0.78, retention: 0.58, advocacy: 34, plan: 184, actual: 181 },
    ],
    decision: { on: "retention", question: "Is a guest host worth four points of retention?", value: 0.62, runCost: 3, oneOff: 90_000, cautious: 0.5, grade: "C", owner: "Operations", date: "2026-02-10", conclusion: "" },
    log: [{ date: "2026-01-31", author: "Example", version: "1", change: "First version" }],
  },
  {},
  "2025-12-31",
);
