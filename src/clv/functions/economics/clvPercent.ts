import { money } from "../../arguments";
import type { Check } from "../../closedForm";
import { defineFunction } from "../../define";

const needed = (base: string): readonly Check[] => [
  { when: `${base} = 0`, why: "zero denominator", message: `${base} is 0 (an empty cell counts as 0): there is no share of it` },
];

export const clvPercent = defineFunction({
  id: "CLV.PERCENT",
  title: "Share of revenue, costs and profit",
  about: "An amount of money, such as what a customer problem costs, as a share of revenue, of costs and of profit.",
  symbol: "a_R",
  arguments: {
    amount: money("a", "Amount to be put in proportion", { typical: [0, 100000] }),
    revenue: money("R", "Revenue of the same period", { typical: [1000, 1000000] }),
    costs: money("K", "Costs of the same period", { typical: [1000, 1000000] }),
    profit: money("P", "Profit of the same period", { typical: [1000, 1000000] }),
  },
  returns: "share",
  layout: "Left to right: share of revenue, share of costs, share of profit.",
  first: { name: "a_R", about: "Share of revenue" },
  formula: "amount / revenue",
  checks: needed("revenue"),
  further: [
    { name: "a_K", about: "Share of costs", returns: "share", formula: "amount / costs", checks: needed("costs") },
    { name: "a_P", about: "Share of profit", returns: "share", formula: "amount / profit", checks: needed("profit") },
  ],
  assumptions: ["All four amounts belong to one period and one part of the business. With a loss, the share of profit is negative."],
  sources: ["Hunsaker (ClearAction): always show customer data as a percentage of revenue, costs or profit"],
  keywords: ["percent", "share of revenue", "share of profit", "share of costs", "proportion", "put in perspective"],
  example: { given: { amount: 48000, revenue: 2000000, costs: 1200000, profit: 800000 }, gives: [[0.024, 0.04, 0.06]] },
});
