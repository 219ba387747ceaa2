import { withAssumptions, withLevers } from "../state/change";
import { newModel } from "../state/defaults";
import type { LeverModel } from "../state/state";
import { because, withFootnotes } from "./notes";

const start: LeverModel = {
  ...newModel("subscription"),
  scope: {
    ...newModel("subscription").scope, name: "Subscription service", purpose: "What a better start and better service are worth to a yearly subscription",
    author: "Example", shown: "Half way", runDate: "2026-01-31", dataDate: "2025-12-31",
  },
};

const assumed = withAssumptions(start, {
  purchase_value: 50, purchase_frequency: 12, margin_share: 0.55, contacts: 6, contact_cost: 10, programme_cost: 20, retention: 0.8, discount_year: 0.1,
  cac_campaign: 80, cac_sales: 40, cac_onboarding: 30, score_base: 0.6, beta_retention: 1.327819707, beta_revenue: 0.2, beta_cost: 0.5, beta_referrals: 1,
  referral_rate: 0.08, share_new: 0.5, referral_reward: 20, customers: 10_000,
});

const pulled = withLevers(assumed, {
  "1a": { referral_uplift: 0.25, row: because("Promoters do not know that a reward exists", "Marketing", "renew", { process: "Invitation in the app" }) },
  "1b": { revenue_uplift: 0.05, row: because("One in six asks for the larger plan", "Product", "use", { process: "Offer at the limit of the plan" }) },
  "2a": { churn_recovered: 0.08, row: because("Complaints answered in a day are forgiven", "Service", "get help", { area: "CS", start: 2, process: "Call back within a day", reviewed: "2025-12-15" }) },
  "2b": { churn_loyalty: 0.05, promotion_uplift: 0.01, row: because("Members of the second year feel forgotten", "Marketing", "renew", { runCost: 4, process: "Anniversary bonus" }) },
  "3a": { score_target: 0.7, row: because("The first invoice is not understood", "CX office", "receive", { runCost: 3, start: 2, ramp: 2, process: "Invoice rewritten" }) },
  "4a": { saved_root: 0.06, row: because("A third of all contacts ask about the same bill", "Billing", "get help", { process: "Root cause of billing contacts", reviewed: "2026-01-20" }) },
  "4b": { saved_efficiency: 0.03, row: because("Nobody reads the printed magazine", "Marketing", "use", { process: "Magazine stopped" }) },
  "4c": { saved_prevention: 0.04, churn_prevented: 0.02, row: because("Late activation is the first complaint", "Operations", "receive", { process: "Activation standard" }) },
  "4d": { saved_digital: 0.05, row: because("Address changes are wanted without a call", "Digital", "use", { area: "UX", process: "Self-service for changes" }) },
});

export const subscription: LeverModel = withFootnotes(
  {
    ...pulled,
    scenarios: [
      { name: "Half way", reach: { revenue: 0.5, length: 0.5, strength: 0.5, costs: 0.5 }, assumptions: {} },
      { name: "Downturn", reach: { revenue: 0.2, length: 0.8, strength: 1, costs: 1 }, assumptions: { retention: 0.76, revenue: 570 } },
    ],
    segments: [
      { name: "Promoters", share: 0.4, margin: 280, retention: 0.88, referrals: 0.15, reach: 0.6, priceSensitive: false },
      { name: "Passives", share: 0.35, margin: 250, retention: 0.8, referrals: 0.05, reach: 1, priceSensitive: true },
      { name: "Detractors", share: 0.25, margin: 190, retention: 0.65, referrals: -0.03, reach: 1.2, priceSensitive: false },
    ],
    tiers: [
      { name: "Low", from: 0, treatment: "Find out what disappoints before offering anything", priceSensitiveTreatment: "Show the smaller plan", preventable: 0.05 },
      { name: "Medium", from: 700, treatment: "Help to use more of the plan", priceSensitiveTreatment: "Explain savings over the years", preventable: 0.1 },
      { name: "High", from: 1500, treatment: "Invite to the customer council; premium plan", priceSensitiveTreatment: "Long-term commitment with a price promise", preventable: 0.15 },
    ],
    history: [
      { period: "2023", clv: 700, cxlv: 815, satisfaction: 0.56, retention: 0.78, advocacy: 12, plan: 810, actual: 815, revenue: 62, length: 71, strength: 20, costs: 18 },
      { period: "2024", clv: 735, cxlv: 866, satisfaction: 0.58, retention: 0.79, advocacy: 17, plan: 880, actual: 866, revenue: 88, length: 90, strength: 41, costs: 37 },
      { period: "2025", clv: 767, cxlv: 917, satisfaction: 0.6, retention: 0.8, advocacy: 21, plan: 910, actual: 917, revenue: 107, length: 104, strength: 59, costs: 55 },
    ],
    annuities: [
      { issue: "Bills not understood", costs: [0, 14_000, 6_000, 0, 0, 62_000, 20_000], stopped: 0.6, fixCost: 60_000, years: 5, monthsToFix: 6, status: "in work", reinvested: "Call back within a day" },
      { issue: "Late activation", costs: [8_000, 10_000, 0, 12_000, 0, 25_000, 30_000], stopped: 0.5, fixCost: 35_000, years: 4, monthsToFix: 9, status: "approved", reinvested: "" },
      { issue: "Lost parcels", costs: [22_000, 4_000, 0, 3_000, 0, 9_000, 5_000], stopped: 0.4, fixCost: 40_000, years: 3, monthsToFix: 3, status: "idea", reinvested: "" },
    ],
    standards: [
      { group: "Billing", comment: "I had to call twice to understand my first bill", standard: "First bill explained in the welcome mail, right the first time", base: 0.71, target: 0.9, actual: 0.8, weight: 3 },
      { group: "Operations", comment: "It took a week until I could log in", standard: "Active on the day of the order", base: 0.64, target: 0.92, weight: 1 },
    ],
    feedback: [{ date: "2026-01-28", reader: "Finance", comment: "Is the reward per referral already in the campaign cost?", change: "No: footnote added", version: "1" }],
    customers: [
      { name: "C-1001", segment: "Promoters", need: "Read on the train", holdings: "Large plan, reader", week: 5, month: 14, earlier: 160, margin: 340, retention: 0.92, referrals: 0.3, priceSensitive: false },
      { name: "C-1002", segment: "Passives", need: "Weekend paper", holdings: "Small plan", week: 0, month: 3, earlier: 40, margin: 210, priceSensitive: true },
      { name: "C-1003", segment: "Detractors", need: "Local news", holdings: "Small plan", week: 0, month: 0, earlier: 22, margin: 150, retention: 0.5, priceSensitive: true },
      { name: "C-1004", segment: "Passives", need: "Crosswords", holdings: "Trial", week: 2, month: 0, earlier: 0, margin: 480, priceSensitive: false },
      { name: "C-1005", segment: "", need: "Not known yet", holdings: "", week: 0, month: 0, earlier: 0, priceSensitive: false },
    ],
    decision: {
      on: "2b", question: "Do we pay the anniversary bonus to everybody from next year on?", value: 0, runCost: 0, oneOff: 40_000, cautious: 0.5, grade: "B",
      owner: "Marketing", date: "2026-02-15", conclusion: "",
    },
    log: [{ date: "2026-01-31", author: "Example", version: "1", change: "First version" }],
  },
  {
    retention: { source: "Made up: renewals of the last 12 months", scope: "All plans, private customers", limitations: "Pauses count as renewals", owner: "Finance" },
    beta_retention: { source: "Kriss, HBR 2014: membership of one year 43 % at the lowest, 74 % at the highest score", scope: "One firm, members", limitations: "An illustration: calibrate with your own score bands", owner: "CX office" },
  },
  "2025-12-31",
);
