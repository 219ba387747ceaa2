import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvcac = defineFunction({
  id: "CLVCAC",
  title: "CLV to CAC ratio",
  about: "How many times its acquisition cost a customer is worth.",
  symbol: "CLV/CAC",
  arguments: {
    clv: money("CLV", "Lifetime value before acquisition cost is subtracted", { typical: [0, 5000] }),
    cac: money("A", "Acquisition cost of one customer", { min: 0, typical: [1, 1000] }),
  },
  returns: "ratio",
  formula: "clv / cac",
  checks: [{ when: "cac = 0", why: "zero denominator", message: "cac is 0 (an empty cell counts as 0): the ratio needs an acquisition cost above 0" }],
  warnings: [
    {
      key: "netOfCost",
      argument: "clv",
      when: ["cac > 0", "clv > 0", "clv < cac"],
      figures: { ratio: { formula: "(clv + cac) / cac", quantity: "ratio" } },
      instead: "clv + cac",
    },
    {
      key: "ratioTooGood",
      argument: "cac",
      when: ["cac > 0", "clv > 20 * cac"],
      figures: { ratio: { formula: "clv / cac", quantity: "ratio" } },
    },
  ],
  assumptions: ["The lifetime value is gross: subtracting the acquisition cost first would count it twice."],
  sources: ["Skok, SaaS Metrics 2.0 (forEntrepreneurs.com): a ratio of 3 or more is healthy"],
  keywords: ["ltv:cac", "ltv to cac", "ratio", "acquisition cost", "unit economics"],
  example: { given: { clv: 916.6666666666667, cac: 150 }, gives: 6.111111111111111 },
});
