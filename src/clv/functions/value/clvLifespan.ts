import { rate } from "../../arguments";
import { defineFunction } from "../../define";
import { churnLooksLikeRetention, longLifespanOfChurn, timesTwelve } from "../../warnings/rules/rates";

export const clvLifespan = defineFunction({
  id: "CLV.LIFESPAN",
  title: "Average customer lifespan",
  about: "Average number of periods that a customer stays when a constant share is lost each period.",
  symbol: "L",
  arguments: { churn: rate("c", "Share of customers lost in one period") },
  returns: "duration",
  formula: "1 / churn",
  checks: [{ when: "churn = 0", why: "zero denominator", message: "without churn the lifespan has no end: churn should be above 0" }],
  warnings: [churnLooksLikeRetention, timesTwelve, longLifespanOfChurn()],
  assumptions: [
    "Churn is the same for every customer and period. Where early churn is higher than late churn, the true average is longer.",
    "The period in which a customer leaves counts as a whole one.",
  ],
  sources: ["Bain & Company, How to calculate customer lifetime value (5% churn = 20 years)"],
  keywords: ["lifetime", "tenure", "churn", "1/churn"],
  example: { given: { churn: 0.03 }, gives: 33.333333333333336 },
});
