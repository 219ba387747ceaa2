import { count, money } from "../../arguments";
import { defineFunction } from "../../define";

export const leverMarket = defineFunction({
  id: "LEVER.MARKET",
  title: "A larger market",
  about: "Net value of reaching new customers: their lifetime value less their acquisition cost, less the cost of the launch.",
  symbol: "ΔCE",
  arguments: {
    new_customers: count("N", "Customers won in the new market", { typical: [1, 5000] }),
    clv_new: money("CLV_n", "Lifetime value of a new customer, before acquisition cost is subtracted", { typical: [10, 2000] }),
    cac_new: money("A_n", "Acquisition cost of a new customer", { min: 0, typical: [0, 500] }),
    launch_cost: money("K", "One-off cost of entering the market", { min: 0, typical: [0, 100000] }),
  },
  returns: "money",
  formula: "new_customers * (clv_new - cac_new) - launch_cost",
  warnings: [
    {
      key: "lossPerCustomer",
      argument: "cac_new",
      when: ["cac_new > clv_new"],
      figures: { cac: { formula: "cac_new", quantity: "money" }, clv: { formula: "clv_new", quantity: "money" } },
    },
  ],
  assumptions: ["A gain of the customer base as a whole: it changes no value per existing customer."],
  sources: ["Blattberg, Getz & Thomas (2001), Customer Equity: acquisition equity"],
  keywords: ["new market", "expansion", "launch", "business model", "equity"],
  example: { given: { new_customers: 400, clv_new: 565.7142857142857, cac_new: 120, launch_cost: 25000 }, gives: 153285.7143 },
});
