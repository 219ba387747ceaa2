import { discountRate, money, score } from "../../arguments";
import { defineFunction } from "../../define";
import { discountSmells } from "../../warnings/rules/rates";

export const leverTimeValue = defineFunction({
  id: "LEVER.TIMEVALUE",
  title: "Worth of earlier money",
  about: "What it is worth to receive a sum a number of days sooner.",
  symbol: "ΔPV",
  arguments: {
    value: money("V", "Money that comes sooner", { typical: [1000, 1000000] }),
    days_saved: score("Δt", "Days by which it comes sooner; negative when later", { typical: [1, 120] }),
    annual_discount: discountRate("d", "Discount rate for one year"),
  },
  returns: "money",
  formula: "value * ((1 + annual_discount) ^ (days_saved / 365) - 1)",
  warnings: [...discountSmells("annual_discount")],
  assumptions: ["A year has 365 days; the rate compounds."],
  sources: ["Present value by definition"],
  keywords: ["cash flow", "days sales outstanding", "faster payment", "time to money"],
  example: { given: { value: 1000000, days_saved: 15, annual_discount: 0.1 }, gives: 3924.537613 },
});
