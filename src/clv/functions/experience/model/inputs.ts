import { discountRate, duration, effect, growthRate, money, type NumberArgument, rate, score, share } from "../../../arguments";

/** One row of a block of inputs: what its label may say, and how its number is read. */
export interface InputRow {
  /** The label that the native formula looks for. */
  readonly label: string;
  /** Other labels, the letters of the equations among them. Capitals count only where two labels differ in nothing else. */
  readonly also: readonly string[];
  readonly argument: NumberArgument;
}

const row = (label: string, also: readonly string[], argument: NumberArgument): InputRow => ({ label, also, argument });

const optionalMoney = (symbol: string, about: string): NumberArgument => money(symbol, about, { default: 0, typical: [0, 50] });
const removed = (symbol: string, about: string): NumberArgument => share(symbol, about, { default: 0, typical: [0, 0.3] });
const uplift = (symbol: string, about: string): NumberArgument => growthRate(symbol, about, { default: 0, typical: [0, 0.3] });

const wholeOrNone = (symbol: string, about: string): NumberArgument => ({
  ...duration(symbol, about, { default: 0, typical: [0, 30] }),
  noun: "a whole number of periods",
  whole: true,
});

/** The rows of the model of one customer, in the order of its equations. */
export const modelRows = {
  revenue: row("revenue", ["R0", "R_0", "customer value"], money("R_0", "Revenue per customer and period", { min: 0, typical: [50, 1000] })),
  contribution_margin: row(
    "contribution margin",
    ["g"],
    share("g", "Contribution margin on revenue before service cost", { min: undefined, typical: [0.2, 0.9] }),
  ),
  cost_to_serve: row("cost to serve", ["cs0", "cs_0"], money("cs_0", "Cost to serve per customer and period", { min: 0, default: 0, typical: [0, 100] })),
  retention_spend: row("retention spend", ["M", "programme spend"], money("M", "Retention and programme spend per customer and period", { min: 0, default: 0, typical: [0, 40] })),
  retention: row("retention", ["r0", "r_0", "retention rate"], rate("r_0", "Retention rate per period", { typical: [0.3, 0.95] })),
  discount: row("discount", ["d", "discount rate"], discountRate("d", "Discount rate for one period", { typical: [0.03, 0.3] })),
  growth: row("growth", ["h", "margin growth"], growthRate("h", "Growth of the margin per period", { default: 0, typical: [-0.05, 0.02] })),
  acquisition_cost: row("acquisition cost", ["A", "CAC"], money("A", "Acquisition cost", { min: 0, default: 0, typical: [0, 300] })),
  effect_on_retention: row("effect on retention", ["β_r", "beta_r", "beta retention"], effect("β_r", "Effect of a full scale of the score on the log-odds of staying", { default: 0, typical: [-1, 3] })),
  effect_on_revenue: row("effect on revenue", ["β_s", "beta_s", "effect on spend"], effect("β_s", "Effect on the logarithm of revenue", { default: 0, typical: [-0.5, 1] })),
  effect_on_cost: row("effect on cost", ["β_c", "beta_c", "effect on cost to serve"], effect("β_c", "Effect on the logarithm of the cost to serve; positive where a better score saves", { default: 0, typical: [-0.5, 1] })),
  effect_on_referrals: row("effect on referrals", ["β_ρ", "beta_rho", "beta_ρ"], effect("β_ρ", "Effect on the logarithm of referrals", { default: 0, typical: [-0.5, 2] })),
  causal_share: row("causal share", ["θ", "theta"], share("θ", "Share of the effects that the experience itself causes", { default: 1 })),
  referral_rate: row("referral rate", ["ρ0", "ρ_0", "rho0", "rho_0"], effect("ρ_0", "Successful referrals per customer and period", { default: 0, typical: [-0.05, 0.3] })),
  share_new: row("share new", ["w"], share("w", "Share of referred customers who would not have come anyway", { default: 1 })),
  referral_reward: row("referral reward", ["c_ref", "reward"], money("c_ref", "Reward and handling per referral", { min: 0, default: 0, typical: [0, 60] })),
  referred_value: row("referred value", ["V_ref", "value of a referred customer"], money("V_ref", "Lifetime value of a referred customer before acquisition cost; 0 for that of a customer at the reference score", { default: 0, typical: [0, 1500] })),
  influence_value: row("influence value", ["ι", "iota"], optionalMoney("ι", "Value of a customer's influence per period")),
  knowledge_value: row("knowledge value", ["κ", "kappa"], optionalMoney("κ", "Value of a customer's knowledge per period")),
  one_off_cost: row("one-off cost", ["one-off", "investment per customer"], optionalMoney("I", "One-off cost per customer")),
  periods: row("periods", ["N", "horizon"], wholeOrNone("N", "Number of margins counted; 0 for no end")),
} as const satisfies Record<string, InputRow>;

/** The score at which the inputs hold, between 0 and 1; without it they hold at the score that is asked for. */
export const referenceScoreRow = row("reference score", ["x0", "x_0"], score("x_0", "Normalised score at which the inputs hold", { min: 0, max: 1, optional: true, absent: "the score itself" }));

/** The row with a text: when margins fall. */
export const timingRow = { label: "timing", also: [] as readonly string[] };

/** Further rows of a block for the bridge between a base and a target: what each lever changes. */
export const leverRows = {
  score_change: row("score change", ["Δx", "dx"], score("Δx", "Change of the normalised score against the reference", { min: -1, max: 1, default: 0 })),
  referral_uplift: row("referral uplift", ["u_ref"], uplift("u_ref", "Relative rise of the referral rate")),
  revenue_uplift: row("revenue uplift", ["u_up"], uplift("u_up", "Relative rise of revenue by upselling and cross-selling")),
  promotion_uplift: row("promotion uplift", ["u_promo"], uplift("u_promo", "Relative rise of revenue by promotions and loyalty")),
  churn_recovered: row("churn removed by recovery", ["σ_rec", "sigma_rec"], removed("σ_rec", "Share of churn removed by recovery")),
  churn_loyalty: row("churn removed by loyalty", ["σ_loy", "sigma_loy"], removed("σ_loy", "Share of churn removed by loyalty programmes")),
  churn_prevented: row("churn removed by prevention", ["σ_prev", "sigma_prev"], removed("σ_prev", "Share of churn removed by preventing problems")),
  churn_inviting: row("churn removed by inviting", ["σ_inv", "sigma_inv"], removed("σ_inv", "Share of churn removed among customers who invite others")),
  saved_root: row("cost saved by root causes", ["κ_root", "kappa_root"], removed("κ_root", "Share of the cost to serve saved by stopping root causes")),
  saved_efficiency: row("cost saved by efficiency", ["κ_eff", "kappa_eff"], removed("κ_eff", "Share of the cost to serve saved by efficiency")),
  saved_prevention: row("cost saved by prevention", ["κ_prev", "kappa_prev"], removed("κ_prev", "Share of the cost to serve saved by preventing problems")),
  saved_digital: row("cost saved by digital", ["κ_dig", "kappa_dig"], removed("κ_dig", "Share of the cost to serve saved by self-service")),
  revenue_run_cost: row("run cost revenue", ["revenue run cost"], optionalMoney("k_1", "Cost per customer and period of the revenue lever")),
  length_run_cost: row("run cost length", ["loyalty run cost", "length run cost"], optionalMoney("k_2", "Cost per customer and period of the length lever")),
  strength_run_cost: row("run cost strength", ["CX run cost", "strength run cost"], optionalMoney("k_3", "Cost per customer and period of the strength lever")),
  costs_run_cost: row("run cost costs", ["costs run cost"], optionalMoney("k_4", "Cost per customer and period of the costs lever")),
} as const satisfies Record<string, InputRow>;
