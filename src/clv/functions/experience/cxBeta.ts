import { choice, score } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";

const onlyLogit = (test: string) => choose("link", { logit: test, log: null });
const onlyLog = (test: string) => choose("link", { logit: null, log: test });
const between = "a rate between 0 and 1, both left out";

export const cxBeta = defineFunction({
  id: "CX.BETA",
  title: "Effect of the score from two bands",
  about: "The effect of one full scale of the normalised score, from the rates or amounts of a low and a high score band.",
  symbol: "β",
  arguments: {
    rate_low: score("y_1", "Rate or amount in the low band", { typical: [0.05, 0.6] }),
    rate_high: score("y_2", "Rate or amount in the high band", { typical: [0.4, 0.95] }),
    score_low: score("x_1", "Normalised score of the low band", { min: 0, max: 1, typical: [0, 0.4] }),
    score_high: score("x_2", "Normalised score of the high band", { min: 0, max: 1, typical: [0.5, 1] }),
    link: choice(
      "link",
      "What the two bands hold",
      { logit: "rates, such as retention: the effect on the log-odds", log: "amounts, such as spend: the effect on the logarithm" },
      { default: "logit" },
    ),
  },
  returns: "effect",
  formula: "(high - low) / (score_high - score_low)",
  where: {
    low: choose("link", { logit: "LN(rate_low / (1 - rate_low))", log: "LN(rate_low)" }),
    high: choose("link", { logit: "LN(rate_high / (1 - rate_high))", log: "LN(rate_high)" }),
  },
  checks: [
    { when: onlyLogit("rate_low <= 0"), argument: "rate_low", should: between },
    { when: onlyLogit("rate_low >= 1"), argument: "rate_low", should: between },
    { when: onlyLogit("rate_high <= 0"), argument: "rate_high", should: between },
    { when: onlyLogit("rate_high >= 1"), argument: "rate_high", should: between },
    { when: onlyLog("rate_low <= 0"), argument: "rate_low", should: "an amount above 0" },
    { when: onlyLog("rate_high <= 0"), argument: "rate_high", should: "an amount above 0" },
    { when: "score_high = score_low", why: "zero denominator", message: "score_low and score_high are the same: two bands need two different scores" },
  ],
  assumptions: [
    "The difference between the bands is read as the effect of the experience: set a causal share below 1 where it is only a correlation.",
    "Two bands give no measure of uncertainty; CX.BETAFIT does, from counts.",
  ],
  sources: ["Kriss (2014), Harvard Business Review: membership after a year, 43% at the poorest and 74% at the best experience"],
  keywords: ["calibrate", "beta", "slope", "logit", "bands", "effect", "link"],
  example: { given: { rate_low: 0.43, rate_high: 0.74, score_low: 0, score_high: 1 }, gives: 1.327819707 },
});
