import { count, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverPrevent = defineFunction({
  id: "LEVER.PREVENT",
  title: "Value of preventing problems",
  about: "What it is worth that fewer customers have a problem: cost that is saved, and lifetime value that is kept.",
  symbol: "S_cost",
  arguments: {
    customers: count("N", "Customers in the period", { typical: [100, 100000] }),
    problem_rate: share("p", "Share of customers who have a problem today"),
    reduction: share("u", "Share of the problems that are prevented"),
    cost_per_problem: money("k", "Cost of handling one problem", { min: 0, typical: [0, 200] }),
    churn_if_problem: share("c", "Share of customers with a problem who leave because of it"),
    clv: money("CLV", "Lifetime value of a customer who stays, at renewal", { typical: [0, 2000] }),
  },
  returns: "money",
  layout: "Left to right: cost saved; lifetime value kept.",
  first: { name: "S_cost", about: "Cost of handling that is saved" },
  formula: "prevented * cost_per_problem",
  where: { prevented: "customers * problem_rate * reduction" },
  further: [{ name: "S_CLV", about: "Lifetime value of the customers who stay", returns: "money", formula: "prevented * churn_if_problem * clv" }],
  assumptions: ["A prevented problem costs nothing: subtract what prevention itself costs."],
  sources: ["Chain of customers × problem rate × loyalty drop × value, as in revenue-at-risk calculations (CTMA)", "Hunsaker (ClearAction): prevent issues by standards"],
  keywords: ["prevent", "right first time", "defects", "standards", "problems", "quality"],
  example: {
    given: { customers: 10000, problem_rate: 0.2, reduction: 0.25, cost_per_problem: 45, churn_if_problem: 0.3, clv: 916.6666666666667 },
    gives: [[22500, 137500]],
  },
});
