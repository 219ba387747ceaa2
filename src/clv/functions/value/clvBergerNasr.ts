import { discountRate, money, periods, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { discountSmells, retentionLooksLikeChurn } from "../../warnings/rules/rates";

export const clvBergerNasr = defineFunction({
  id: "CLV.BERGERNASR",
  title: "Berger & Nasr's lifetime value, case 1",
  about: "Yearly contributions at the start of each year, promotion spend in the middle of each year, over a number of years.",
  symbol: "CLV",
  arguments: {
    contribution: money("GC", "Gross contribution of a customer in one year"),
    promotion: money("M", "Promotion spend per customer and year", { min: 0, typical: [0, 200] }),
    retention: rate("r", "Share of customers who stay from one year to the next"),
    discount: discountRate("d", "Discount rate for one year"),
    years: periods("n", "Years after the first contribution", { typical: [1, 30] }),
  },
  returns: "money",
  formula: "contribution * ANNUITY(ratio, years + 1) - promotion / (1 + discount) ^ 0.5 * ANNUITY(ratio, years)",
  where: { ratio: "retention / (1 + discount)" },
  warnings: [retentionLooksLikeChurn, ...discountSmells()],
  assumptions: [
    "The first contribution comes now, so that n years hold n + 1 contributions.",
    "Promotion is spent in mid-year on the customers of that year's start, and not after the last contribution.",
  ],
  sources: ["Berger & Nasr (1998), Journal of Interactive Marketing 12(1), case 1"],
  keywords: ["berger", "nasr", "promotion", "contribution", "finite horizon"],
  example: { given: { contribution: 260, promotion: 50, retention: 0.75, discount: 0.2, years: 10 }, gives: 568.7830674 },
});
