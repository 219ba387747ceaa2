import { discountRate, money, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { churnLooksLikeRetention, churnPeriodMix, discountSmells, longLifespanOfChurn, timesTwelve } from "../../warnings/rules/rates";

export const clvLinear = defineFunction({
  id: "CLV.LINEAR",
  title: "Lifetime value with linear expansion",
  about: "Lifetime value when the margin of a customer who stays grows by the same amount of money each period.",
  symbol: "LTV",
  arguments: {
    margin: money("a", "Margin in the first period"),
    growth: money("G", "Money by which the margin grows each period", { typical: [0, 20] }),
    churn: rate("c", "Share of customers lost in one period"),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
  },
  returns: "money",
  formula: "margin / (1 - kept) + growth * kept / (1 - kept) ^ 2",
  where: { kept: "(1 - churn) / (1 + discount)" },
  checks: [
    {
      when: "kept >= 1",
      why: "no finite value",
      message: "without churn or discounting the sum has no end: give a churn above 0 or a discount rate above 0",
    },
  ],
  warnings: [
    {
      key: "moneyNotRate",
      argument: "growth",
      when: ["growth > 0", "growth < 0.3", "margin >= 20"],
      figures: { growth: { formula: "growth", quantity: "rate" }, money: { formula: "growth * margin", quantity: "money" } },
      instead: "growth * margin",
    },
    churnLooksLikeRetention,
    timesTwelve,
    longLifespanOfChurn("discount"),
    churnPeriodMix,
    ...discountSmells(),
  ],
  assumptions: [
    "The first margin comes now.",
    "Skok's text discounts by 1 − d; here, as elsewhere, a later margin is divided by 1 + d. At small rates the two are close.",
  ],
  sources: ["Skok, What's your true customer lifetime value? (forEntrepreneurs.com), formula of D. Reiss"],
  keywords: ["expansion", "linear", "saas", "skok", "upsell", "growing"],
  example: { given: { margin: 80, growth: 0.8, churn: 0.03 }, gives: 3528.888889 },
});
