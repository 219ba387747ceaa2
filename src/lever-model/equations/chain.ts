import { leverParts } from "../../clv/functions/experience/model/equations";
import type { Kind } from "../state/assumptions";
import { driverIds, subLeverIds } from "../state/defaults";
import { drivers, subLevers } from "../state/levers";
import type { AssumptionId, DriverId, LeverId, SubLeverId } from "../state/words";

/**
 * The equations of one case (base, target, a scenario, a coalition of levers, a low or high input), one named line after
 * the other in the core's formula language. The same lines are evaluated here and written into the sheet.
 */
export interface Line {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly formula: string;
  /** What a sheet says where there is no number: "never". */
  readonly absent?: string;
}

/** The numbers that may differ from case to case. */
export const caseInputs = [
  "revenue", "margin_share", "growth", "serving_cost", "cost_decline", "programme_cost", "fixed_cost", "fixed_share", "retention", "discount_year",
  "acquisition_cost", "saving_cost", "beta_retention", "beta_revenue", "beta_cost", "beta_referrals", "referral_rate", "share_new",
  "referral_reward", "influence_value", "knowledge_value", "customers",
] as const satisfies readonly (AssumptionId | "acquisition_cost")[];
export type CaseInput = (typeof caseInputs)[number];

/** Effects of cost levers on churn and score are told apart from their savings. */
const cross: ReadonlySet<DriverId> = new Set(["churn_prevented", "score_digital"]);
export type Mover = SubLeverId | "4x";
export const movers: readonly Mover[] = [...subLeverIds, "4x"];
export const leverOfMover = (mover: Mover): LeverId => (mover === "4x" ? "costs" : subLevers[mover].lever);
export const moverOf = (driver: DriverId): Mover => (cross.has(driver) ? "4x" : drivers[driver].sub);

const reach = (mover: Mover): string => `reach_${mover}`;
const effect = (driver: DriverId): string => `${reach(moverOf(driver))} * change_${driver}`;

/** What moves the score of the experience: scores move together, every other effect has a line of its own. */
export const scoreDrivers: readonly DriverId[] = driverIds.filter((id) => drivers[id].change === "score" || drivers[id].change === "scale");
const ownLine = driverIds.filter((id) => !scoreDrivers.includes(id));

const subLeversOf = (lever: LeverId): readonly SubLeverId[] => subLeverIds.filter((id) => subLevers[id].lever === lever);
const runCost = (lever: LeverId): string => `counted * (${subLeversOf(lever).map((id) => `${reach(id)} * run_${id}`).join(" + ")})`;

/*
 * LN of what is not above 0 is #NUM! in a sheet: a sum that never ends has no finite value, where 1 ÷ (1 − q) alone would
 * give a plausible negative number.
 */
const sum = (ratio: string): string => `IF(periods = 0, IF(${ratio} < 1, 1 / (1 - ${ratio}), LN(1 - ${ratio})), ANNUITY(${ratio}, periods))`;
const falls = (kept: string): string => `(1 - renewing * (1 - ${kept})) / (1 + discount) ^ delay`;

const line = (name: string, label: string, unit: string, kind: Kind, formula: string, absent?: string): Line => ({
  name, label, unit, kind, formula, ...(absent === undefined ? {} : { absent }),
});
const money = "{money}";
const perPeriod = "{money} / {period}";

const settled: readonly Line[] = [
  line("discount", "Discount rate per period", "% / {period}", "share", "(1 + discount_year) ^ (1 / periods_per_year) - 1"),
  line("contribution_margin", "Margin that the basis counts", "% of revenue", "share", "counted * (margin_share - loaded * fixed_share) + (1 - counted)"),
  line("cost_to_serve", "Cost to serve that the basis counts", perPeriod, "money", "counted * serving_cost"),
  line("retention_spend", "Retention spend and fixed cost that the basis counts", perPeriod, "money", "counted * (programme_cost + loaded * fixed_cost)"),
  line("effect_on_retention", "Causal effect on retention θβ_r", "log-odds", "effect", "theta_retention * beta_retention"),
  line("effect_on_revenue", "Causal effect on revenue θβ_s", "log", "effect", "theta_revenue * beta_revenue"),
  line("effect_on_cost", "Causal effect on cost θβ_c", "log", "effect", "theta_cost * beta_cost"),
  line("effect_on_referrals", "Causal effect on referrals θβ_ρ", "log", "effect", "theta_referrals * beta_referrals"),
];

const moved: readonly Line[] = [
  ...ownLine.map((id) => line(id, `${drivers[id].sub} ${drivers[id].label}: ${drivers[id].symbol}`, drivers[id].unit, drivers[id].kind, effect(id))),
  line("score_change", "Change of the normalised score Δx", "of the scale", "share", scoreDrivers.map(effect).join(" + ")),
  line("revenue_run_cost", "Run cost of Revenue", perPeriod, "money", runCost("revenue")),
  line("length_run_cost", "Run cost of Relationship length", perPeriod, "money", runCost("length")),
  line("strength_run_cost", "Run cost of Relationship strength", perPeriod, "money", runCost("strength")),
  line("costs_run_cost", "Run cost of Costs", perPeriod, "money", runCost("costs")),
  line("one_off_cost", "One-off cost per customer", money, "money", `(${subLeverIds.map((id) => `${reach(id)} * one_off_${id}`).join(" + ")}) / customers`),
];

const customer: readonly Line[] = [
  line("moved", "Score change that counts", "of the scale", "share", "score_change"),
  line("lost", "Churn after the levers", "% / {period}", "share", `${leverParts.lost} * (1 - churn_success) * (1 - churn_lifecycle)`),
  line("stay", "Retention before the score", "% / {period}", "share", leverParts.stay),
  line("kept", "Retention r", "% / {period}", "share", leverParts.kept),
  line("spent", "Revenue R", perPeriod, "money", leverParts.spent),
  line("served", "Cost to serve cs", perPeriod, "money", `${leverParts.served} * (1 - saved_ease)`),
  line("referrals", "Referral rate ρ", "referrals / {period}", "frequency", leverParts.referrals),
  line("earned", "Margin m", perPeriod, "money", leverParts.earned),
  line("ratio", "Value kept from period to period q", "ratio", "number", leverParts.ratio),
  line("level", "The same without growth", "ratio", "number", leverParts.level),
  line("falls", "When margins fall", "factor", "number", falls("kept")),
  line("multiple", "Multiple of the margin φ", "margins", "number", `${sum("ratio")} * falls`),
  line("flat", "Multiple without growth", "periods", "number", `${sum("level")} * falls`),
  line("tenured", "Multiple of a cost that falls with tenure", "periods", "number", `${sum("ratio * (1 - cost_decline)")} * falls`),
  line("tenure_saving", "Saved as the cost to serve falls with tenure", money, "money", "served * (multiple - tenured)"),
  line("own", "Own value = CLV before acquisition (OWN)", money, "money", `${leverParts.own} + tenure_saving`),
  line("base_margin", "Margin at today's experience", perPeriod, "money", leverParts.base_margin),
  line("base_ratio", "q at today's experience", "ratio", "number", leverParts.base_ratio),
  line("base_falls", "When today's margins fall", "factor", "number", falls("retention")),
  line("base_saving", "Saved with tenure at today's experience", money, "money", `cost_to_serve * (${sum("base_ratio")} - ${sum("base_ratio * (1 - cost_decline)")}) * base_falls`),
  line("base_value", "Value of a referred customer V_ref = CLV at today's experience", money, "money", `base_margin * ${sum("base_ratio")} * base_falls + base_saving`),
  /* Who is referred and would have come anyway saves what winning him costs, but not the reward that is paid for him. */
  line("referral_worth", "What one referral brings", money, "money", "share_new * base_value + (1 - share_new) * (acquisition_cost - cac_referral) - reward_apart * referral_reward"),
  line("referral", "Referral value (CRV)", money, "money", "referrals * referral_worth * flat"),
  line("insight", "Influence and knowledge value", money, "money", leverParts.insight),
  line("gross", "CXLV before acquisition", money, "money", leverParts.gross),
  line("net", "CXLV", money, "money", leverParts.net),
  line("clv", "CLV", money, "money", "own - acquisition_cost - one_off_cost"),
  line("premium", "CX premium", money, "money", leverParts.premium),
];

/** The retention at which a margin pays the acquisition cost back, for ever; `needed` is that cost in margins. */
const breakEven = (earned: string, needed: string): string =>
  `IF(periods = 0, IF(${earned} > 0, IF(renewing = 1, ${needed} * (1 + discount) / (1 + ${needed} * (1 + growth)), IF(${needed} * (1 + discount) ^ delay > 1, (1 + discount) / (1 + growth) * (1 - 1 / (${needed} * (1 + discount) ^ delay)), 0)), LN(${earned})), LN(0 - periods))`;
const paybackSimple = (earned: string): string => `IF(${earned} > 0, acquisition_cost / ${earned}, LN(${earned}))`;

const economics: readonly Line[] = [
  line("simple", "Simple value: margin × life span, without discounting", money, "money", `earned * ${sum("kept")} - acquisition_cost - one_off_cost`, "no end"),
  line("lifetime_revenue", "Lifetime revenue", money, "money", "spent * multiple"),
  line("lifetime_costs", "Lifetime costs", money, "money", "(spent - earned) * multiple - tenure_saving"),
  line("clv_to_cac", "CLV ÷ CAC", "ratio", "number", "own / acquisition_cost", "no CAC"),
  line("cxlv_to_cac", "CXLV ÷ CAC", "ratio", "number", "gross / acquisition_cost", "no CAC"),
  line("premium_share", "CX premium in % of the own value", "% of lifetime profit", "share", "premium / own", "none"),
  line("payback_simple", "Payback without churn", "{period}s", "number", paybackSimple("earned"), "never"),
  line("payback", "Payback, expected", "{period}s", "number", "IF(earned > 0, PAYMENTS(ratio, acquisition_cost / (earned * falls)), LN(earned))", "never"),
  line("max_cac", "Highest CAC for the wanted ratio", money, "money", "own / target_ratio"),
  line("needed_value", "CAC ÷ margin", "margins", "number", "acquisition_cost / earned", "none"),
  line("breakeven_retention", "Break-even retention", "% / {period}", "share", breakEven("earned", "needed_value"), "none"),
  line("value_acquired", "Value of one more customer acquired", money, "money", "own - acquisition_cost"),
  line("value_saved", "Value of one more customer saved", money, "money", "own - saving_cost"),
  /* Margins fall at 0 only where nobody renews, and then no renewal is worth anything. */
  line("value_renewed", "One more customer saved, at his renewal", money, "money", "IF(falls > 0, own / falls, 0) * kept / (1 + discount) - saving_cost"),
];

/* The results once more with the fixed cost that the basis leaves out; a referred customer bears his own. */
const withFixedCost: readonly Line[] = [
  line("earned_loaded", "Margin with fixed cost", perPeriod, "money", "earned - (1 - loaded) * (fixed_cost + fixed_share * spent)"),
  line("before_loaded", "CLV before acquisition, with fixed cost", money, "money", "earned_loaded * multiple + tenure_saving"),
  line("own_loaded", "CLV with fixed cost (fully loaded)", money, "money", "before_loaded - acquisition_cost - one_off_cost"),
  line("referred_fixed", "Fixed cost of a referred customer", money, "money", `(1 - loaded) * (fixed_cost + fixed_share * revenue) * ${sum("base_ratio")} * base_falls`),
  line("net_loaded", "CXLV with fixed cost", money, "money", "own_loaded + referral - referrals * share_new * referred_fixed * flat + insight"),
  line("premium_loaded", "CX premium with fixed cost", money, "money", "net_loaded - (base_value - referred_fixed - acquisition_cost)"),
  line("premium_share_loaded", "CX premium in % of the own value, with fixed cost", "% of lifetime profit", "share", "premium_loaded / before_loaded", "none"),
  line("clv_to_cac_loaded", "CLV ÷ CAC with fixed cost", "ratio", "number", "before_loaded / acquisition_cost", "no CAC"),
  line("cxlv_to_cac_loaded", "CXLV ÷ CAC with fixed cost", "ratio", "number", "(net_loaded + acquisition_cost + one_off_cost) / acquisition_cost", "no CAC"),
  line("payback_simple_loaded", "Payback without churn, with fixed cost", "{period}s", "number", paybackSimple("earned_loaded"), "never"),
  line("payback_loaded", "Payback with fixed cost, expected", "{period}s", "number", "IF(earned_loaded > 0, PAYMENTS(ratio, acquisition_cost / (earned_loaded * falls)), LN(earned_loaded))", "never"),
  line("max_cac_loaded", "Highest CAC with fixed cost", money, "money", "before_loaded / target_ratio"),
  line("needed_value_loaded", "CAC ÷ margin, with fixed cost", "margins", "number", "acquisition_cost / earned_loaded", "none"),
  line("breakeven_retention_loaded", "Break-even retention with fixed cost", "% / {period}", "share", breakEven("earned_loaded", "needed_value_loaded"), "none"),
  line("value_acquired_loaded", "One more customer acquired, with fixed cost", money, "money", "before_loaded - acquisition_cost"),
  line("value_saved_loaded", "One more customer saved, with fixed cost", money, "money", "before_loaded - saving_cost"),
  line("value_renewed_loaded", "Saved at his renewal, with fixed cost", money, "money", "IF(falls > 0, before_loaded / falls, 0) * kept / (1 + discount) - saving_cost"),
  line("equity_loaded", "Customer equity with fixed cost", money, "money", "customers * net_loaded + new_business + faster_cash"),
];

const equity: readonly Line[] = [
  line("new_ratio", "q of a new customer (1c)", "ratio", "number", "new_retention * (1 + growth) / (1 + discount)"),
  line("new_falls", "When margins of a new customer fall", "factor", "number", falls("new_retention")),
  line("new_value", "CLV of a new customer before acquisition (1c)", money, "money", `new_margin * ${sum("new_ratio")} * new_falls`),
  line("new_business", "New business models (1c)", money, "money", "IF(new_customers > 0, new_customers * (new_value - new_cac) - reach_1c * launch_cost, 0)"),
  line("sooner", "Money that comes sooner (1d)", money, "money", "opportunities * deal * win_rate"),
  line("faster_cash", "Gain of faster cash (1d)", money, "money", "sooner * ((1 + discount_year) ^ (days_saved / days_per_year) - 1)"),
  line("equity", "Customer equity", money, "money", "customers * net + new_business + faster_cash"),
];

export const sections: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  { title: "What the basis and the evidence let count", lines: settled },
  { title: "What the levers change", lines: moved },
  { title: "One customer", lines: customer },
  { title: "Unit economics", lines: economics },
  { title: "The customer base", lines: equity },
  { title: "With the fixed cost that the basis leaves out", lines: withFixedCost },
];
export const lines: readonly Line[] = sections.flatMap((section) => section.lines);
