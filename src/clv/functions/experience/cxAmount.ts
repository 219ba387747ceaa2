import { effect, money, scoreChange, share } from "../../arguments";
import { defineFunction } from "../../define";
import { largeAmountEffect, largeScoreChange } from "../../warnings/rules/experience";

export const cxAmount = defineFunction({
  id: "CX.AMOUNT",
  title: "Amount after a change of experience",
  about: "The spend, cost or referral rate that follows when the normalised experience score changes, through an exponential link.",
  symbol: "a(x)",
  arguments: {
    base: money("a_0", "Amount at today's score"),
    beta: effect("β", "Effect of one full scale of the score on the logarithm of the amount; negative where it falls"),
    score_change: scoreChange("Δx", "Change of the normalised score, 0.1 for ten points of a hundred"),
    causal_share: share("θ", "Share of the effect that the experience itself causes", { default: 1 }),
  },
  returns: "money",
  formula: "base * EXP(causal_share * beta * score_change)",
  warnings: [largeAmountEffect("beta"), largeScoreChange],
  assumptions: [
    "Equal steps of the score change the amount by equal percentages.",
    "For a cost that a better experience saves, the effect is negative.",
  ],
  sources: ["Definition of this add-in: the log-linear link of customer equity models", "Kriss (2014), Harvard Business Review: spend at the best against the poorest experience"],
  keywords: ["spend", "cost to serve", "referrals", "log-linear", "experience", "score"],
  example: { given: { base: 600, beta: 0.2, score_change: 0.15 }, gives: 618.2727204 },
});
