import { effect, rate, scoreChange, share } from "../../arguments";
import { defineFunction } from "../../define";
import { largeEffect, largeScoreChange } from "../../warnings/rules/experience";
import { retentionLooksLikeChurn } from "../../warnings/rules/rates";

export const cxRetention = defineFunction({
  id: "CX.RETENTION",
  title: "Retention after a change of experience",
  about: "The retention rate that follows when the normalised experience score changes, through a logistic link.",
  symbol: "r(x)",
  arguments: {
    retention: rate("r", "Retention rate at today's score"),
    beta: effect("β_r", "Effect of one full scale of the score on the log-odds of staying"),
    score_change: scoreChange("Δx", "Change of the normalised score, 0.1 for ten points of a hundred"),
    causal_share: share("θ", "Share of the effect that the experience itself causes", { default: 1 }),
  },
  returns: "rate",
  /* The logistic of the logit, written so that rates of 0 and 1 stay as they are without a special case. */
  formula: "retention / (retention + (1 - retention) * EXP(-(causal_share * beta * score_change)))",
  warnings: [retentionLooksLikeChurn, largeEffect("beta"), largeScoreChange],
  assumptions: [
    "The effect is measured between customers of the same kind; set the causal share below 1 where it is only a correlation.",
    "A rate of 0 or 1 does not move.",
  ],
  sources: [
    "Rust & Zahorik (1993), Journal of Retailing 69(2): satisfaction and retention, logistic",
    "Gupta & Zeithaml (2006), Marketing Science 25(6): the link is not a straight line",
  ],
  keywords: ["satisfaction", "nps", "csat", "logit", "churn", "experience", "score"],
  example: { given: { retention: 0.8, beta: 1.327819707, score_change: 0.15 }, gives: 0.8299774304 },
});
