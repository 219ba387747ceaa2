import type { Kind } from "./assumptions";

export const levers = {
  revenue: { label: "Revenue", about: "More customers, more spend, sooner" },
  length: { label: "Relationship length", about: "Customers who stay longer" },
  strength: { label: "Relationship strength", about: "The preferred brand" },
  costs: { label: "Costs", about: "Less waste, fewer issues" },
} as const;

interface SubLeverWords {
  readonly lever: keyof typeof levers;
  readonly label: string;
  readonly how: string;
}

/** The rows of the four levers, in the words of the levers of customer experience management. */
export const subLevers = {
  "1a": { lever: "revenue", label: "Increase market share", how: "expand referrals" },
  "1b": { lever: "revenue", label: "Increase spending per customer", how: "upsell, cross-sell" },
  "1c": { lever: "revenue", label: "Expand market size", how: "business models" },
  "1d": { lever: "revenue", label: "Shorten time to money", how: "sales velocity" },
  "2a": { lever: "length", label: "Turn around churn", how: "service recovery" },
  "2b": { lever: "length", label: "Motivate ongoing buying", how: "promotions, loyalty" },
  "3a": { lever: "strength", label: "Preferred brand: loyalty indexes", how: "score" },
  "3b": { lever: "strength", label: "Preferred brand: customer success", how: "account health" },
  "3c": { lever: "strength", label: "Preferred brand: life-cycle management", how: "onboarding, renewal" },
  "3d": { lever: "strength", label: "Preferred brand: ease of business", how: "effort" },
  "4a": { lever: "costs", label: "Stop root causes", how: "annuities" },
  "4b": { lever: "costs", label: "Efficiencies from CX insights", how: "data mining, value mapping" },
  "4c": { lever: "costs", label: "Prevent issues", how: "standards" },
  "4d": { lever: "costs", label: "Automate mundane efforts", how: "digitalization" },
} as const satisfies Record<string, SubLeverWords>;

/** What a change means: relative rise, share removed, change of the score, customers added, days saved. */
export type Change = "uplift" | "removed" | "score" | "scale" | "added" | "days";

interface DriverWords {
  readonly sub: keyof typeof subLevers;
  readonly label: string;
  readonly change: Change;
  /** The number of the baseline that it changes, where there is one. */
  readonly on: "referral_rate" | "revenue" | "churn" | "serving_cost" | "score_base" | null;
  readonly unit: string;
  readonly kind: Kind;
  readonly min: number;
  readonly max: number;
  readonly symbol: string;
}

const uplift = (sub: DriverWords["sub"], label: string, on: DriverWords["on"], symbol: string): DriverWords => ({
  sub, label, change: "uplift", on, unit: "% rise", kind: "share", min: -1, max: 10, symbol,
});
const removed = (sub: DriverWords["sub"], label: string, on: DriverWords["on"], symbol: string): DriverWords => ({
  sub, label, change: "removed", on, unit: "% removed", kind: "share", min: 0, max: 1, symbol,
});
const scale = (sub: DriverWords["sub"], label: string, symbol: string): DriverWords => ({
  sub, label, change: "scale", on: null, unit: "% of the scale", kind: "share", min: -1, max: 1, symbol,
});

/** What the rows change in the equations, by the names of the equations. */
export const drivers = {
  referral_uplift: uplift("1a", "Referral rate", "referral_rate", "u_ref"),
  churn_inviting: removed("1a", "Churn of customers who invite", "churn", "σ_inv"),
  revenue_uplift: uplift("1b", "Revenue per customer", "revenue", "u_up"),
  new_customers: { sub: "1c", label: "New customers", change: "added", on: null, unit: "customers", kind: "number", min: 0, max: 1e12, symbol: "N_new" },
  days_saved: { sub: "1d", label: "Days to money", change: "days", on: null, unit: "days sooner", kind: "number", min: -3650, max: 3650, symbol: "Δt" },
  churn_recovered: removed("2a", "Churn after recovery", "churn", "σ_rec"),
  churn_loyalty: removed("2b", "Churn of members", "churn", "σ_loy"),
  promotion_uplift: uplift("2b", "Revenue per customer", "revenue", "u_promo"),
  score_target: { sub: "3a", label: "Experience score", change: "score", on: "score_base", unit: "score", kind: "score", min: -1000, max: 1000, symbol: "S1" },
  score_success: scale("3b", "Score through account health", "Δx_3b"),
  churn_success: removed("3b", "Churn of covered accounts", "churn", "σ_cs"),
  churn_lifecycle: removed("3c", "Churn over the life cycle", "churn", "σ_life"),
  score_ease: scale("3d", "Score through less effort", "Δx_3d"),
  saved_ease: removed("3d", "Cost of contacts avoided", "serving_cost", "κ_ease"),
  saved_root: removed("4a", "Cost of root causes", "serving_cost", "κ_root"),
  saved_efficiency: removed("4b", "Cost of what nobody values", "serving_cost", "κ_eff"),
  saved_prevention: removed("4c", "Cost of handling issues", "serving_cost", "κ_prev"),
  churn_prevented: removed("4c", "Churn because of issues", "churn", "σ_prev"),
  saved_digital: removed("4d", "Cost of assisted contacts", "serving_cost", "κ_dig"),
  score_digital: scale("4d", "Score lost to failed self-service", "Δx_4d"),
} as const satisfies Record<string, DriverWords>;
