import { duration, money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvEngage = defineFunction({
  id: "CLV.ENGAGE",
  title: "Four-element lifetime value",
  about: "Revenue less support cost, times the years of the relationship, less acquisition cost: the contact-centre view.",
  symbol: "CLV",
  arguments: {
    revenue: money("R", "Revenue from one customer in a year"),
    support_cost: money("s", "Cost of serving one customer for a year", { min: 0, typical: [0, 500] }),
    years: duration("L", "Years that the relationship lasts"),
    acquisition_cost: money("A", "Acquisition cost of one customer", { min: 0, typical: [0, 500] }),
  },
  returns: "money",
  formula: "(revenue - support_cost) * years - acquisition_cost",
  assumptions: ["Nothing is discounted, and revenue counts in full: other costs than support are left out."],
  sources: ["Avaya (2016), the four elements of customer lifetime value: revenue, support cost, length of relationship, acquisition cost"],
  keywords: ["avaya", "contact centre", "engagement", "support cost", "quick"],
  example: { given: { revenue: 1000, support_cost: 100, years: 10, acquisition_cost: 100 }, gives: 8900 },
});
