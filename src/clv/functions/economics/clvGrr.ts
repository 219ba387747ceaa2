import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvGrr = defineFunction({
  id: "CLV.GRR",
  title: "Gross revenue retention",
  about: "The share of a period's starting revenue that is kept, without any expansion.",
  symbol: "GRR",
  arguments: {
    start: money("S", "Recurring revenue at the start of the period", { min: 0, typical: [100, 1000] }),
    contraction: money("C", "Revenue lost through smaller contracts", { min: 0, typical: [0, 50] }),
    churn: money("X", "Revenue lost with customers who left", { min: 0, typical: [0, 50] }),
  },
  returns: "rate",
  formula: "(start - contraction - churn) / start",
  checks: [{ when: "start = 0", why: "zero denominator", message: "start is 0 (an empty cell counts as 0): there is no revenue to retain" }],
  warnings: [
    {
      key: "moreLostThanStart",
      argument: "churn",
      when: ["start > 0", "contraction + churn > start"],
    },
  ],
  assumptions: ["Never above 100%: expansion belongs to net revenue retention."],
  sources: ["The usual definition, as in Skok, SaaS Metrics 2.0 (forEntrepreneurs.com)"],
  keywords: ["grr", "gross dollar retention", "recurring revenue", "saas"],
  example: { given: { start: 200000, contraction: 4000, churn: 6000 }, gives: 0.95 },
});
