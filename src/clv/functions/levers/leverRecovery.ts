import { count, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverRecovery = defineFunction({
  id: "LEVER.RECOVERY",
  title: "Value of service recovery",
  about: "Customers kept by recovering those who had a problem, what that is worth, and what the attempts cost.",
  symbol: "N_risk",
  arguments: {
    customers: count("N", "Customers in the period", { typical: [100, 100000] }),
    problem_rate: share("p", "Share of customers who have a problem"),
    churn_if_problem: share("c", "Share of them who leave because of it when nothing is done"),
    reach: share("h", "Share of customers with a problem whom you reach"),
    success: share("s", "Share of the reached who would have left and stay"),
    clv: money("CLV", "Lifetime value of a customer who stays, at renewal", { typical: [0, 2000] }),
    cost_per_attempt: money("k", "Cost of one attempt", { min: 0, typical: [0, 100] }),
  },
  returns: "count",
  layout: "Left to right: customers at risk, attempts, customers saved, benefit, cost, net benefit, return on the cost.",
  first: { name: "N_risk", about: "Customers who would leave because of a problem" },
  formula: "at_risk",
  where: {
    at_risk: "customers * problem_rate * churn_if_problem",
    attempts: "customers * problem_rate * reach",
    saved: "at_risk * reach * success",
    benefit: "saved * clv",
    cost: "attempts * cost_per_attempt",
  },
  further: [
    { name: "N_attempts", about: "Attempts to recover a customer", returns: "count", formula: "attempts" },
    { name: "N_saved", about: "Customers saved", returns: "count", formula: "saved" },
    { name: "B", about: "Benefit: lifetime value of the customers saved", returns: "money", formula: "benefit" },
    { name: "K", about: "Cost of the attempts", returns: "money", formula: "cost" },
    { name: "B_net", about: "Benefit less cost", returns: "money", formula: "benefit - cost" },
    {
      name: "ROI",
      about: "Return: net benefit per unit of cost",
      returns: "rate",
      formula: "(benefit - cost) / cost",
      checks: [{ when: "cost = 0", why: "zero denominator", message: "the attempts cost nothing, so there is no return on their cost" }],
    },
  ],
  warnings: [{ key: "everyAttemptWorks", argument: "success", when: ["success = 1"] }],
  assumptions: [
    "Attempts are made for every customer with a problem who is reached, as nobody can tell beforehand who would leave.",
    "Recovery never makes customers more loyal than those who had no problem: preventing the problem is worth more (LEVER.PREVENT).",
  ],
  sources: ["Chain of customers × problem rate × loyalty drop × value, as in revenue-at-risk calculations (CTMA)", "van Oest & Knox (2011), IJRM 28(3): recovery reduces drop-out without offsetting the problem"],
  keywords: ["recovery", "save", "win back", "complaint", "turn around churn", "revenue at risk"],
  example: {
    given: { customers: 10000, problem_rate: 0.2, churn_if_problem: 0.3, reach: 0.6, success: 0.5, clv: 916.6666666666667, cost_per_attempt: 15 },
    gives: [[600, 1200, 180, 165000, 18000, 147000, 8.166666667]],
  },
});
