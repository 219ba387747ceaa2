import { discountRate, effect, money, rate, scoreChange } from "../../arguments";
import type { Check } from "../../closedForm";
import { type Parts, whenGiven } from "../../formula/choices";

export const cxlvArguments = {
  margin: money("m", "Margin per period at today's experience"),
  retention: rate("r", "Retention rate at today's experience"),
  discount: discountRate("d", "Discount rate for one period"),
  score_change: scoreChange("Δx", "Change of the normalised experience score, 0.1 for ten points of a hundred"),
  beta_retention: effect("β_r", "Effect of one full scale of the score on the log-odds of staying", { default: 0 }),
  beta_margin: effect("β_m", "Effect of one full scale of the score on the logarithm of the margin", { default: 0 }),
  referral_value: money("V_ref", "Present value of the referrals of one customer", { default: 0, typical: [0, 200] }),
} as const;

export const cxlvParts: Parts = {
  retained: whenGiven("beta_retention", "retention / (retention + (1 - retention) * EXP(-(beta_retention * score_change)))", "retention"),
  earned: "margin * EXP(beta_margin * score_change)",
  own: "earned / (1 - retained / (1 + discount))",
  baseline: "margin / (1 - retention / (1 + discount))",
};

const message = "retention reaches 1 + discount, so the margins never fall in value: give a higher discount rate or a lower retention";

export const cxlvCheck: Check = { when: "retained / (1 + discount) >= 1", why: "no finite value", message };

export const baselineCheck: Check = { when: "retention / (1 + discount) >= 1", why: "no finite value", message };
