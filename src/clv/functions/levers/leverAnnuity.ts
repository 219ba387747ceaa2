import { discountRate, duration, growthRate, money, periods } from "../../arguments";
import { defineFunction } from "../../define";
import { discountSmells } from "../../warnings/rules/rates";

export const leverAnnuity = defineFunction({
  id: "LEVER.ANNUITY",
  title: "Value of a stopped root cause",
  about: "Present value of a saving that returns every year once a root cause is gone, less what the fix costs.",
  symbol: "NPV",
  arguments: {
    yearly_saving: money("a", "Cost that the fix saves in its first year", { typical: [1000, 200000] }),
    investment: money("I", "One-off cost of the fix", { min: 0, typical: [0, 300000] }),
    discount: discountRate("d", "Discount rate for one year"),
    years: periods("n", "Years that the saving lasts", { typical: [1, 15] }),
    growth: growthRate("g", "Growth of the saving from year to year", { default: 0 }),
    delay_years: duration("t", "Years until the saving begins", { default: 0, typical: [0, 2] }),
  },
  returns: "money",
  formula: "yearly_saving / (1 + discount) * ANNUITY((1 + growth) / (1 + discount), years) / (1 + discount) ^ delay_years - investment",
  warnings: [
    {
      key: "savingOutgrows",
      argument: "growth",
      when: ["growth > 0", "growth > discount"],
      figures: { growth: { formula: "growth", quantity: "rate" }, discount: { formula: "discount", quantity: "rate" } },
    },
    ...discountSmells(),
  ],
  assumptions: ["Each year's saving comes at the end of its year, after the delay; the investment is made now."],
  sources: ["Present value of a growing annuity", "Hunsaker (ClearAction): savings from root causes that are stopped return every year"],
  keywords: ["annuity", "root cause", "saving", "npv", "fix", "cost of poor quality"],
  example: { given: { yearly_saving: 120000, investment: 200000, discount: 0.1, years: 5 }, gives: 254894.4123 },
});
