import { money, rate } from "../../arguments";
import { defineFunction } from "../../define";

export const leverAcqK = defineFunction({
  id: "LEVER.ACQK",
  title: "Steepness of the acquisition curve",
  about: "The steepness with which spend wins prospects, from one observed rate and the ceiling.",
  symbol: "k",
  arguments: {
    rate: rate("a", "Share of prospects won at today's spend", { typical: [0.01, 0.5] }),
    spend: money("A", "Today's acquisition spend per prospect", { min: undefined, above: 0, typical: [1, 100] }),
    ceiling: rate("C", "Share that could be won with unlimited spend", { typical: [0.55, 1] }),
  },
  returns: "ratio",
  formula: "LN(ceiling / (ceiling - rate)) / spend",
  checks: [{ when: "rate >= ceiling", argument: "rate", should: "a rate below the ceiling" }],
  assumptions: ["The ceiling is a judgement: ask what share would buy if money were no matter."],
  sources: ["Blattberg & Deighton (1996), Harvard Business Review 74(4), as quoted by Tsao (2013)"],
  keywords: ["response curve", "steepness", "calibrate", "blattberg deighton"],
  example: { given: { rate: 0.3, spend: 20, ceiling: 0.6 }, gives: 0.03465735903 },
});
