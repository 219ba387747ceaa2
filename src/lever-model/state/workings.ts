import type { Kind } from "./assumptions";
import type { DriverId, SubLeverId, WorkingId } from "./words";

/** How an amount counts: in every period, year or day, once for all customers together, or once each time. */
export type Paid = "period" | "year" | "day" | "shared" | "once";

interface WorkingWords {
  readonly sub: SubLeverId;
  readonly label: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly min: number;
  readonly max: number;
  readonly example: number;
  /** Of an amount of money. */
  readonly paid?: Paid;
}

const share = (sub: SubLeverId, label: string, example: number): WorkingWords => ({ sub, label, unit: "%", kind: "share", min: 0, max: 1, example });
const rise = (sub: SubLeverId, label: string, example: number): WorkingWords => ({ sub, label, unit: "% rise", kind: "share", min: -1, max: 10, example });
const money = (sub: SubLeverId, label: string, unit: string, example: number, paid: Paid = "once"): WorkingWords => ({ sub, label, unit, kind: "money", min: 0, max: 1e12, example, paid });
const count = (sub: SubLeverId, label: string, unit: string, example: number): WorkingWords => ({ sub, label, unit, kind: "number", min: 0, max: 1e12, example });

/** The numbers of a programme from which its effects are worked out. */
export const workings = {
  upgrade_take: share("1b", "Take rate of the upgrade", 0.1),
  upgrade_extra: money("1b", "Extra revenue of the upgrade", "{money} / {period}", 120, "period"),
  second_take: share("1b", "Take rate of a second product", 0.06),
  second_extra: money("1b", "Extra revenue of a second product", "{money} / {period}", 300, "period"),
  extra_margin: share("1b", "Margin of the extra revenue", 0.55),
  new_margin: money("1c", "Margin of a new customer", "{money} / {period}", 180, "period"),
  new_retention: share("1c", "Retention of a new customer", 0.75),
  new_cac: money("1c", "Acquisition cost of a new customer", "{money}", 120),
  launch_cost: money("1c", "Cost of the launch", "{money}", 25_000, "shared"),
  opportunities: count("1d", "Opportunities", "in the pipeline", 40),
  deal: money("1d", "Average deal", "{money}", 25_000),
  win_rate: share("1d", "Win rate", 0.25),
  cycle_days: count("1d", "Days from opportunity to money", "days", 90),
  recovery_problem: share("2a", "Customers with a problem", 0.2),
  recovery_churn: share("2a", "Of them, leave when nothing is done", 0.3),
  recovery_reach: share("2a", "Of them, reached", 0.6),
  recovery_success: share("2a", "Of the reached, stay", 0.5),
  silent_share: share("2a", "Churn without a word", 0.3),
  frequency_uplift: rise("2b", "Rise of purchase frequency", 0.02),
  spend_uplift: rise("2b", "Rise of purchase value", 0.01),
  deadweight: share("2b", "Would have come anyway", 0.3),
  member_churn_cut: share("2b", "Share of churn removed among all customers", 0.05),
  covered_share: share("3b", "Accounts covered", 0.4),
  health_change: share("3b", "Rise of their score, of the scale", 0.05),
  covered_churn_cut: share("3b", "Share of their churn removed", 0),
  first_retention_before: share("3c", "Retention of the first period, before", 0.7),
  first_retention_after: share("3c", "Retention of the first period, after", 0.75),
  root_cost: money("4a", "Yearly cost of the issues", "{money} / year", 100_000, "year"),
  root_removed: share("4a", "Share of it stopped", 0.36),
  pool_cost: money("4b", "Yearly cost pool", "{money} / year", 300_000, "year"),
  pool_removed: share("4b", "Share no longer needed", 0.06),
  problem_before: share("4c", "Customers with a problem, before", 0.2),
  problem_after: share("4c", "Customers with a problem, after", 0.15),
  problem_cost: money("4c", "Cost of handling one problem", "{money}", 45),
  problem_churn: share("4c", "Leave because of a problem", 0.1),
  digital_shift: share("4d", "Contacts moved to self-service", 0.2),
  containment: share("4d", "Of them, settled there", 0.8),
  assisted_cost: money("4d", "Cost of an assisted contact", "{money}", 10),
  self_cost: money("4d", "Cost of a self-service contact", "{money}", 0.5),
  failed_effort: share("4d", "Score lost by a failed contact, of the scale", 0.02),
} as const satisfies Record<string, WorkingWords>;

const retained = (first: string): string => `(1 + discount) * (1 - 1 / (1 + ${first} / (1 + discount - retention)))`;
const recovered = "recovery_problem * recovery_churn * recovery_reach * recovery_success";

/**
 * How each effect follows from the numbers of its programme, at the baseline. The life cycle's curve (a first period, then
 * the steady retention) is told as the constant retention with the same discounted life.
 */
export const workedOut: Readonly<Partial<Record<DriverId, string>>> = {
  revenue_uplift: "(upgrade_take * upgrade_extra + second_take * second_extra) * extra_margin / (margin_share * revenue)",
  churn_recovered: `IF(${recovered} > 1 - retention, 1, ${recovered} / (1 - retention))`,
  promotion_uplift: "((1 + frequency_uplift) * (1 + spend_uplift) - 1) * (1 - deadweight)",
  churn_loyalty: "member_churn_cut",
  score_success: "covered_share * health_change",
  churn_success: "covered_share * covered_churn_cut",
  churn_lifecycle: `1 - (1 - ${retained("first_retention_after")}) / (1 - ${retained("first_retention_before")})`,
  saved_root: "root_cost * root_removed / (customers * serving_cost * periods_per_year)",
  saved_efficiency: "pool_cost * pool_removed / (customers * serving_cost * periods_per_year)",
  saved_prevention: "(problem_before - problem_after) * problem_cost / serving_cost",
  churn_prevented: "(problem_before - problem_after) * problem_churn / (1 - retention)",
  saved_digital: "digital_shift * containment * (assisted_cost - self_cost) / assisted_cost",
  score_digital: "-(digital_shift * (1 - containment) * failed_effort)",
};

/**
 * What an amount comes to over the lifetime of a customer of today, so that it can be compared with what he brings, costs and
 * earns in it: what all customers have in common is shared among them, what is paid each time counts once.
 */
export const overLifetime: Readonly<Record<Paid, string>> = {
  period: "amount * multiple",
  year: "amount * multiple / (customers * periods_per_year)",
  day: "amount * days_per_year * multiple / (customers * periods_per_year)",
  shared: "amount / customers",
  once: "amount",
};

/** The rows whose numbers are needed even where their effects are typed. */
export const alwaysNeeded: ReadonlySet<SubLeverId> = new Set(["1c", "1d"]);

/** The numbers that a typed effect is held against. */
export const neededWhereTyped: ReadonlySet<WorkingId> = new Set(["silent_share"]);
