import { count, money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvPotential = defineFunction({
  id: "CLV.POTENTIAL",
  title: "Potential from first signals",
  about: "A customer's expected value from the average of the segment and the first observations, weighted by how many there are.",
  symbol: "V",
  arguments: {
    prior: money("μ", "Value expected before anything is known, such as the segment's average"),
    prior_weight: count("k", "Observations the prior is worth", { typical: [0, 50] }),
    observed: money("y", "Average value observed for this customer"),
    observations: count("n", "Observations behind it", { typical: [0, 50] }),
  },
  returns: "money",
  formula: "(prior_weight * prior + observations * observed) / (prior_weight + observations)",
  checks: [
    {
      when: "prior_weight + observations = 0",
      why: "zero denominator",
      message: "prior_weight and observations are both 0 (an empty cell counts as 0): there is nothing to average",
    },
  ],
  assumptions: ["A credibility average: the more observations, the less the prior counts."],
  sources: ["Bühlmann's credibility formula, with the prior weight in observations"],
  keywords: ["prior", "credibility", "new customer", "potential", "shrinkage", "first purchase"],
  example: { given: { prior: 900, prior_weight: 20, observed: 1300, observations: 12 }, gives: 1050 },
});
