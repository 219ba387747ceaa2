import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvNrr = defineFunction({
  id: "CLV.NRR",
  title: "Net revenue retention",
  about: "Recurring revenue of the customers of a period's start at its end, as a share of what it was.",
  symbol: "NRR",
  arguments: {
    start: money("S", "Recurring revenue at the start of the period", { min: 0, typical: [100, 1000] }),
    expansion: money("E", "Revenue added by those customers", { min: 0, typical: [0, 200] }),
    contraction: money("C", "Revenue lost through smaller contracts", { min: 0, typical: [0, 50] }),
    churn: money("X", "Revenue lost with customers who left", { min: 0, typical: [0, 50] }),
  },
  returns: "rate",
  formula: "(start + expansion - contraction - churn) / start",
  checks: [{ when: "start = 0", why: "zero denominator", message: "start is 0 (an empty cell counts as 0): there is no revenue to retain" }],
  warnings: [
    {
      key: "expansionTooGood",
      argument: "expansion",
      when: ["start > 0", "start + expansion - contraction - churn > 1.5 * start"],
      figures: { rate: { formula: "(start + expansion - contraction - churn) / start", quantity: "rate" } },
    },
    {
      key: "moreLostThanStart",
      argument: "churn",
      when: ["start > 0", "contraction + churn > start"],
    },
  ],
  assumptions: ["Revenue of customers won during the period is left out."],
  sources: ["The usual definition, as in Skok, SaaS Metrics 2.0 (forEntrepreneurs.com)"],
  keywords: ["nrr", "ndr", "net dollar retention", "expansion", "recurring revenue", "saas"],
  example: { given: { start: 200000, expansion: 20000, contraction: 4000, churn: 6000 }, gives: 1.05 },
});
