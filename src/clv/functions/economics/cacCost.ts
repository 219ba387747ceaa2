import { count, listOf, money } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, success } from "../../result";
import { beside, missingText } from "../listInExcel";

export const cacCost = defineFunction({
  id: "CAC.COST",
  title: "Acquisition cost per customer",
  about: "All the money spent to win customers, divided by the customers won.",
  symbol: "CAC",
  arguments: {
    costs: listOf(money("K", "Acquisition costs, as one range: campaigns, sales, onboarding, referral rewards", { min: 0, typical: [0, 10000] })),
    new_customers: count("n", "Customers won with it", { typical: [1, 500] }),
  },
  returns: "money",
  notation:
    '<math display="block"><mrow><mi>CAC</mi><mo>=</mo><mfrac><mrow><mo>∑</mo><mi>K</mi></mrow><mi>n</mi></mfrac></mrow></math>',
  compute: ({ costs, new_customers: won }) => {
    if (won === 0) {
      return failure("zero denominator", "new_customers is 0 (an empty cell counts as 0): the cost needs customers to be shared among").failure;
    }
    return costs.reduce((sum, cost) => sum + cost, 0) / won;
  },
  native: (texts) =>
    missingText(["costs", "new_customers"], texts) ?? success(`SUM(${texts[0]!.trim()})/${beside(texts[1]!)}`),
  assumptions: ["Costs and customers belong to the same campaign or period.", "An empty cell among the costs counts as 0."],
  sources: ["Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics: average acquisition cost"],
  keywords: ["cac", "acquisition spend", "blended cac", "cost per acquisition", "cpa"],
  example: { given: { costs: [[6000, 3000, 1000]], new_customers: 200 }, gives: 50 },
});
