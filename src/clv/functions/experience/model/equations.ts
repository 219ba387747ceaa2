import type { Arguments, Check, ClosedFormText } from "../../../closedForm";
import { ClosedForm } from "../../../closedForm";
import { score } from "../../../arguments";
import { leverRows, modelRows } from "./inputs";

/*
 * The equations of the customer experience lifetime value, one named part after the other. `delay` and `renewing` say when
 * margins fall: 0 and 0 for "begin", 0.5 and 0 for "mid", 1 and 0 for "end", 1 and 1 for "renewal".
 */
const sum = (ratio: string): string => `IF(periods = 0, 1 / (1 - ${ratio}), ANNUITY(${ratio}, periods))`;

const shared = {
  moved: "causal_share * score_change",
  kept: "stay / (stay + lost * EXP(-(effect_on_retention * moved)))",
  ratio: "kept * (1 + growth) / (1 + discount)",
  level: "kept / (1 + discount)",
  falls: "(1 - renewing * (1 - kept)) / (1 + discount) ^ delay",
  multiple: `${sum("ratio")} * falls`,
  flat: `${sum("level")} * falls`,
  own: "earned * multiple",
  base_margin: "contribution_margin * revenue - cost_to_serve - retention_spend",
  base_ratio: "retention * (1 + growth) / (1 + discount)",
  base_value: `base_margin * (${sum("base_ratio")} * ((1 - renewing * (1 - retention)) / (1 + discount) ^ delay))`,
  referred: "IF(referred_value = 0, base_value, referred_value)",
  referral: "referrals * (share_new * referred + (1 - share_new) * acquisition_cost - referral_reward) * flat",
  insight: "(influence_value + knowledge_value) * flat",
  gross: "own + referral + insight",
  net: "gross - acquisition_cost - one_off_cost",
  premium: "net - (base_value - acquisition_cost)",
};

/** Without levers: the score alone moves retention, revenue, cost and referrals. */
const plain = {
  ...shared,
  stay: "retention",
  lost: "1 - retention",
  spent: "revenue * EXP(effect_on_revenue * moved)",
  served: "cost_to_serve * EXP(-(effect_on_cost * moved))",
  referrals: "referral_rate * EXP(effect_on_referrals * moved)",
  earned: "contribution_margin * spent - served - retention_spend",
};

/** With levers: shares of churn removed multiply, and so do savings, so that the order of the levers does not matter. */
const levered = {
  ...shared,
  stay: "1 - lost",
  lost: "(1 - retention) * (1 - churn_recovered) * (1 - churn_loyalty) * (1 - churn_prevented) * (1 - churn_inviting)",
  spent: "revenue * (1 + revenue_uplift) * (1 + promotion_uplift) * EXP(effect_on_revenue * moved)",
  served:
    "cost_to_serve * (1 - saved_root) * (1 - saved_efficiency) * (1 - saved_prevention) * (1 - saved_digital) * EXP(-(effect_on_cost * moved))",
  referrals: "referral_rate * (1 + referral_uplift) * EXP(effect_on_referrals * moved)",
  earned:
    "contribution_margin * spent - served - retention_spend - revenue_run_cost - length_run_cost - strength_run_cost - costs_run_cost",
};

export type ModelPart = keyof typeof plain;
export const modelParts: Readonly<Record<ModelPart, string>> = plain;
export const leverParts: Readonly<Record<ModelPart, string>> = levered;

const endless =
  "the margins never fall in value: retention × (1 + growth) reaches 1 + discount, so give a number of periods, a higher discount rate or a lower retention";

const checks: readonly Check[] = ["ratio", "level", "base_ratio"].map((ratio) => ({
  when: `IF(periods = 0, ${ratio}, 0) >= 1`,
  why: "no finite value",
  message: endless,
}));

const rowArguments = (rows: Readonly<Record<string, { readonly argument: Arguments[string] }>>): Arguments =>
  Object.fromEntries(Object.entries(rows).map(([name, { argument }]) => [name, argument]));

const derived = {
  delay: score("t", "Part of a period by which margins are delayed", { default: 0 }),
  renewing: score("f", "1 where the first margin needs a renewal", { default: 0 }),
};

/** What the equations of one customer are made of. */
export const modelArguments: Arguments = { ...rowArguments(modelRows), score_change: leverRows.score_change.argument, ...derived };
export const leverArguments: Arguments = { ...rowArguments(modelRows), ...rowArguments(leverRows), ...derived };

const form = (args: Arguments, where: ClosedFormText["where"]) => (part: ModelPart) => new ClosedForm(args, { formula: part, where: where!, checks });

export const modelForm = form(modelArguments, plain);
export const leverForm = form(leverArguments, levered);

/** The columns of one customer, for inputs by name; every name of `args` is needed. */
export const columnsOf = (args: Arguments, values: Readonly<Record<string, number>>): Float64Array[] =>
  Object.keys(args).map((name) => Float64Array.of(values[name]!));

/** The number of one part for inputs by name. */
export const evaluate = (closed: ClosedForm, args: Arguments, values: Readonly<Record<string, number>>) => closed.rows(columnsOf(args, values))(0);
