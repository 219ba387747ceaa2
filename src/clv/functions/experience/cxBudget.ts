import { count, money, ratio } from "../../arguments";
import { defineFunction } from "../../define";

export const cxBudget = defineFunction({
  id: "CX.BUDGET",
  title: "Highest worthwhile experience budget",
  about: "How much may be invested in an improvement that raises the value of every customer, for a wanted return.",
  symbol: "I_max",
  arguments: {
    customers: count("N", "Customers who feel the improvement", { typical: [1, 100000] }),
    uplift: money("ΔV", "Lifetime value the improvement adds per customer", { typical: [0, 500] }),
    target_roi: ratio("k", "Return wanted on the investment, 0 to break even", { default: 0, above: -1, typical: [0, 3] }),
  },
  returns: "money",
  formula: "customers * uplift / (1 + target_roi)",
  warnings: [
    {
      key: "percentAsNumber",
      argument: "target_roi",
      when: ["target_roi >= 5"],
      figures: {
        roi: { formula: "target_roi", quantity: "rate" },
        number: { formula: "target_roi", quantity: "count" },
        share: { formula: "target_roi / 100", quantity: "score" },
      },
      instead: "target_roi / 100",
    },
  ],
  assumptions: ["The uplift is at present value and before the investment is subtracted."],
  sources: ["CX.ROI solved for the investment"],
  keywords: ["budget", "afford", "investment", "maximum", "uplift", "spend on cx"],
  example: { given: { customers: 10000, uplift: 98.16605392 }, gives: 981660.5392 },
});
