import { withAssumptions, withLevers, withRanges } from "../state/change";
import { newModel } from "../state/defaults";
import type { LeverModel } from "../state/state";
import { because, withFootnotes } from "./notes";

const start: LeverModel = {
  ...newModel("telecom"),
  scope: { ...newModel("telecom").scope, name: "Telecom contact centre", purpose: "What first-contact resolution and self-service are worth, month by month", author: "Example", shown: "Assistant fails", period: "month", runDate: "2026-01-31", dataDate: "2025-12-31" },
  experience: { ...newModel("telecom").experience, metric: "CES", kind: "transactional", minimum: 1, maximum: 7, lowIsGood: true },
};

const assumed = withRanges(
  withAssumptions(start, {
    purchase_value: 32, purchase_frequency: 1, margin_share: 0.58, contacts: 0.35, contact_cost: 6.5, programme_cost: 0.8, retention: 0.982, discount_year: 0.1,
    cac_campaign: 60, cac_sales: 70, cac_onboarding: 25, cac_other: 5, score_base: 3.4, beta_retention: 1.1, beta_revenue: 0.1, beta_cost: 0.9, beta_referrals: 0.6,
    referral_rate: 0.003, share_new: 0.35, referral_reward: 25, customers: 420_000, saving_cost: 40,
  }),
  { revenue: [29, 35], margin_share: [0.54, 0.62], serving_cost: [1.9, 2.8], retention: [0.978, 0.986], discount_year: [0.08, 0.13], referral_rate: [0.001, 0.005], share_new: [0.2, 0.5], growth: [-0.002, 0.001] },
);

export const telecom: LeverModel = withFootnotes(
  {
    ...withLevers(assumed, {
      "2a": { row: because("Customers with two faults in a month leave", "Retention desk", "get help", { from: "workings", area: "CS", runCost: 0.05, process: "Call after the second fault" }), numbers: { recovery_problem: 0.03, recovery_churn: 0.12, recovery_reach: 0.5, recovery_success: 0.35, silent_share: 0.4 } },
      "3a": { score_target: 2.9, row: because("Effort is repeating the story to the next agent", "Contact centre", "get help", { runCost: 0.1, process: "One agent per case" }) },
      "3c": { row: because("Who fails at installation leaves in the first month", "Field service", "receive", { from: "workings", process: "Installation check" }), numbers: { first_retention_before: 0.955, first_retention_after: 0.968 } },
      "4a": { row: because("Three tariffs cause half of the billing calls", "Billing", "get help", { from: "workings", process: "Tariffs simplified" }), numbers: { root_cost: 900_000, root_removed: 0.4 } },
      "4c": { row: because("Faults after updates are announced too late", "Network", "use", { from: "workings", process: "Update standard" }), numbers: { problem_before: 0.03, problem_after: 0.024, problem_cost: 12, problem_churn: 0.05 } },
      "4d": { row: because("Simple questions are wanted at night", "Digital", "get help", { from: "workings", area: "UX", runCost: 0.04, oneOff: 600_000, hours: -900, start: 7, ramp: 6, process: "Assistant in the app" }), numbers: { digital_shift: 0.22, containment: 0.75, assisted_cost: 6.5, self_cost: 0.4, failed_effort: 0.02 } },
    }),
    scenarios: [
      { name: "Assistant fails", reach: { revenue: 1, length: 1, strength: 1, costs: 0.4 }, assumptions: { beta_cost: 0.4 } },
      { name: "Price war", reach: { revenue: 1, length: 0.8, strength: 1, costs: 1 }, assumptions: { revenue: 28, retention: 0.976 } },
    ],
    annuities: [
      { issue: "Billing calls", costs: [0, 120_000, 60_000, 0, 40_000, 620_000, 60_000], stopped: 0.4, fixCost: 450_000, years: 5, monthsToFix: 9, status: "in work", reinvested: "Installation check" },
      { issue: "Second visits", costs: [0, 30_000, 0, 50_000, 0, 480_000, 90_000], stopped: 0.35, fixCost: 220_000, years: 4, monthsToFix: 6, status: "approved", reinvested: "" },
    ],
    standards: [{ group: "Contact centre", comment: "I told my story three times", standard: "Solved at the first contact", base: 0.68, target: 0.8, actual: 0.72, weight: 1 }],
    contactCentre: {
      ...newModel("telecom").contactCentre, used: true,
      base: { issues: 0.3, digitalShare: 0.25, contained: 0.6, assistedCost: 6.5, selfCost: 0.4, firstContact: 0.68, furtherContacts: 1.1, response: 9, effort: 3.4 },
      target: { issues: 0.3, digitalShare: 0.4, contained: 0.72, assistedCost: 6.5, selfCost: 0.4, firstContact: 0.78, furtherContacts: 1.1, response: 4, effort: 2.9 },
    },
    decision: { on: "4d", question: "Do we build the assistant in the app?", value: 0, runCost: 0, oneOff: 0, cautious: 0.6, grade: "C", owner: "Digital", date: "2026-03-01", conclusion: "" },
    log: [{ date: "2026-01-31", author: "Example", version: "1", change: "First version" }],
  },
  {},
  "2025-12-31",
);
