/** How a number is shown and what its unit means. */
export type Kind = "money" | "share" | "number" | "frequency" | "effect" | "score";

export type Group = "value" | "service" | "retention" | "acquisition" | "experience" | "referrals" | "base";

export interface AssumptionWords {
  readonly label: string;
  /** "{money}" and "{period}" stand for the model's currency and period. */
  readonly unit: string;
  readonly kind: Kind;
  readonly group: Group;
  readonly min: number;
  readonly max: number;
  /** The demonstration value with its low and high case. */
  readonly example: readonly [value: number, low?: number, high?: number];
  /** The part of the name of the cell: CLV_in_Retention. */
  readonly name: string;
  readonly symbol: string;
  readonly help: string;
}

const most = 1e12;

const one = (
  label: string,
  unit: string,
  kind: Kind,
  group: Group,
  range: readonly [number, number],
  example: AssumptionWords["example"],
  name: string,
  symbol: string,
  help: string,
): AssumptionWords => ({ label, unit, kind, group, min: range[0], max: range[1], example, name, symbol, help });

/** The numbers of the baseline, in the order of the sheet. Their names are those of the equations. */
export const assumptions = {
  purchase_value: one("Average purchase value", "{money}", "money", "value", [0, most], [50], "PurchaseValue", "APV", "Revenue of one purchase."),
  purchase_frequency: one("Purchase frequency", "purchases / {period}", "number", "value", [0, most], [12], "PurchaseFrequency", "F", "Purchases of one customer in a period."),
  revenue: one("Customer value", "{money} / {period}", "money", "value", [0, most], [600, 540, 660], "CustomerValue", "R0", "Revenue per customer and period: average purchase value × frequency."),
  margin_share: one("Contribution margin", "% of revenue", "share", "value", [-1, 1], [0.55, 0.5, 0.6], "ContributionMargin", "g", "What is left of revenue before service cost."),
  growth: one("Growth of the margin", "% / {period}", "share", "value", [-0.2, 0.2], [0, -0.02, 0.02], "Growth", "h", "Customers who stay longer may spend more each period."),
  contacts: one("Contacts per customer", "contacts / {period}", "number", "service", [0, most], [6], "Contacts", "n", "Contacts that need a person."),
  contact_cost: one("Cost per contact", "{money}", "money", "service", [0, most], [10], "ContactCost", "k", "Fully costed minutes of one contact."),
  serving_cost: one("Cost to serve", "{money} / {period}", "money", "service", [0, most], [60, 50, 70], "CostToServe", "cs0", "Service cost per customer and period: contacts × cost per contact."),
  cost_decline: one("Decline of cost to serve with tenure", "% / {period}", "share", "service", [0, 0.5], [0], "CostDecline", "δ", "Customers who know their way need less service: by how much the cost to serve of each period is below that of the period before."),
  programme_cost: one("Retention spend", "{money} / {period}", "money", "service", [0, most], [20], "RetentionSpend", "M", "What is already spent to keep a customer."),
  fixed_cost: one("Fixed cost per customer", "{money} / {period}", "money", "service", [0, most], [0], "FixedCost", "F0", "Counts only where the basis is fully loaded."),
  fixed_share: one("Fixed cost as a share of revenue", "% of revenue", "share", "service", [0, 1], [0], "FixedShare", "f", "Counts only where the basis is fully loaded."),
  retention: one("Retention", "% / {period}", "share", "retention", [0, 1], [0.8, 0.75, 0.84], "Retention", "r0", "Share of customers who stay from one period to the next."),
  discount_year: one("Discount rate", "% / year", "share", "retention", [0, 0.5], [0.1, 0.08, 0.14], "DiscountRate", "d", "10 to 20 % a year are usual; converted to the model's period by compounding."),
  cac_campaign: one("Acquisition: campaigns", "{money}", "money", "acquisition", [0, most], [80], "CacCampaign", "A1", "Campaign cost per new customer."),
  cac_sales: one("Acquisition: sales", "{money}", "money", "acquisition", [0, most], [40], "CacSales", "A2", "Sales cost per new customer."),
  cac_onboarding: one("Acquisition: onboarding", "{money}", "money", "acquisition", [0, most], [30], "CacOnboarding", "A3", "Cost of getting a new customer started."),
  cac_referral: one("Acquisition: referral reward", "{money}", "money", "acquisition", [0, most], [0], "CacReferral", "A5", "Rewards paid for referrals, per new customer on average. Where they are part of CAC, they are not subtracted from the referrals again."),
  cac_other: one("Acquisition: other", "{money}", "money", "acquisition", [0, most], [0], "CacOther", "A4", "Anything else spent to win a customer."),
  target_ratio: one("Wanted CLV ÷ CAC", "ratio", "number", "acquisition", [0.01, 1000], [3], "TargetRatio", "k*", "3 is the usual rule of thumb."),
  saving_cost: one("Cost to save one customer", "{money}", "money", "acquisition", [0, most], [30], "SavingCost", "s", "Spent on a customer who was about to leave and stays."),
  score_base: one("Experience score today", "score", "score", "experience", [-1000, 1000], [0.6], "Score", "S0", "On the scale of the chosen metric."),
  beta_retention: one("Effect on retention", "log-odds / full scale", "effect", "experience", [-5, 5], [0], "EffectRetention", "β_r", "0 until calibrated from score bands or customers."),
  beta_revenue: one("Effect on revenue", "log / full scale", "effect", "experience", [-5, 5], [0], "EffectRevenue", "β_s", "0 until calibrated."),
  beta_cost: one("Effect on cost to serve", "log / full scale", "effect", "experience", [-5, 5], [0], "EffectCost", "β_c", "Positive where a better score saves; 0 until calibrated."),
  beta_referrals: one("Effect on referrals", "log / full scale", "effect", "experience", [-5, 5], [0], "EffectReferrals", "β_ρ", "0 until calibrated."),
  referral_rate: one("Referral rate", "referrals / {period}", "frequency", "referrals", [-1, 5], [0.08, 0.05, 0.11], "ReferralRate", "ρ0", "Successful referrals of one customer in a period; negative where detractors keep customers away."),
  share_new: one("Share of truly new referrals", "%", "share", "referrals", [0, 1], [0.5, 0.3, 0.7], "ShareNew", "w", "Referred customers who would not have come anyway."),
  referral_reward: one("Reward per referral", "{money}", "money", "referrals", [0, most], [20], "ReferralReward", "c_ref", "Reward and handling."),
  influence_value: one("Influence value", "{money} / {period}", "money", "referrals", [0, most], [0], "InfluenceValue", "ι", "Value of what a customer says in public."),
  knowledge_value: one("Knowledge value", "{money} / {period}", "money", "referrals", [0, most], [0], "KnowledgeValue", "κ", "Value of what a customer teaches the firm."),
  customers: one("Customers", "customers", "number", "base", [1, most], [10_000], "Customers", "N", "Customers at the data date: shares one-off costs and gives customer equity."),
} as const satisfies Record<string, AssumptionWords>;

export const groups: Readonly<Record<Group, string>> = {
  value: "Customer value",
  service: "Cost to serve and to keep",
  retention: "Retention and discount",
  acquisition: "Acquisition",
  experience: "Experience and its effects",
  referrals: "Referrals, influence, knowledge",
  base: "Customer base",
};

/** House convention, not published constants: how much of a measured association counts as caused. */
export const causalShares = { A: 1, B: 0.75, C: 0.5, D: 0.25 } as const;
export const gradeMeanings = {
  A: "randomised test",
  B: "before and after with a comparison group",
  C: "regression on observed customers",
  D: "benchmark or expert guess",
} as const;

export const periodsPerYear = { month: 12, quarter: 4, year: 1 } as const;
