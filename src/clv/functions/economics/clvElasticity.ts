import { choice, discountRate, money, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";
import { timing } from "../../timing";
import { retentionAndDiscount } from "../../warnings/rules/rates";

export const clvElasticity = defineFunction({
  id: "CLV.ELASTICITY",
  title: "Elasticity of lifetime value",
  about: "By how many percent the lifetime value changes when a driver changes by one percent of itself.",
  symbol: "ε",
  arguments: {
    driver: choice("driver", "Which driver changes", {
      retention: "the retention rate",
      margin: "the margin",
      discount: "the discount rate",
    }),
    margin: money("m", "Margin earned from one customer in each period"),
    retention: rate("r", "Share of customers who stay from one period to the next"),
    discount: discountRate("d", "Discount rate for one period"),
    timing: timing(),
  },
  returns: "ratio",
  formula: choose("driver", {
    retention: choose("timing", {
      begin: "retention / gap",
      end: "retention / gap",
      mid: "retention / gap",
      renewal: "(1 + discount) / gap",
    }),
    margin: "1",
    discount: choose("timing", {
      begin: "-(discount * retention) / ((1 + discount) * gap)",
      end: "-discount / gap",
      mid: "discount * (0.5 / (1 + discount) - 1 / gap)",
      renewal: "-discount / gap",
    }),
  }),
  where: { gap: "1 + discount - retention" },
  checks: [
    {
      when: "retention / (1 + discount) >= 1",
      why: "no finite value",
      message: "the lifetime value has no finite sum here: give a higher discount rate or a lower retention",
    },
  ],
  warnings: [...retentionAndDiscount],
  assumptions: ["At the point given; for a large change compare two values of CLV instead.", "CLV without growth, end and acquisition cost."],
  sources: ["Derivatives of CLV; Gupta, Lehmann & Stuart (2004), Journal of Marketing Research 41(1), for the comparison of drivers"],
  keywords: ["elasticity", "sensitivity", "driver", "percent change", "lever"],
  example: { given: { driver: "retention", margin: 250, retention: 0.8, discount: 0.1 }, gives: 2.666666666666667 },
});
