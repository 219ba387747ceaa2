import { discountRate, growthRate, periods, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { timing } from "../../timing";
import { growthOutruns, longLifespanOfRetention, retentionAndDiscount } from "../../warnings/rules/rates";
import { valueOfMargin } from "./valueOfMargin";

export const clvMultiple = defineFunction({
  id: "CLV.MULTIPLE",
  title: "Margin multiple",
  about: "What a margin of 1 per period is worth over the customer's lifetime: CLV = margin × multiple.",
  symbol: "φ",
  arguments: {
    retention: rate("r", "Share of customers who stay from one period to the next"),
    discount: discountRate("d", "Discount rate for one period"),
    timing: timing(),
    growth: growthRate("h", "Growth of the margin from one period to the next", { default: 0 }),
    periods: periods("N", "Number of margins counted", { absent: "no end" }),
  },
  returns: "ratio",
  formula: "value",
  ...valueOfMargin("1"),
  warnings: [
    ...retentionAndDiscount,
    { ...longLifespanOfRetention, picked: { periods: "missing" } },
    { ...growthOutruns, picked: { periods: "missing" } },
  ],
  assumptions: ["The margin multiple printed by Gupta & Lehmann is the one with timing \"renewal\"."],
  sources: [
    "Gupta & Lehmann (2005), Managing Customers as Investments, margin multiple table",
    "Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas, brucehardie.com/notes/024",
  ],
  keywords: ["margin multiple", "multiplier", "annuity factor", "long-term multiplier"],
  example: { given: { retention: 0.8, discount: 0.1, timing: "renewal" }, gives: 2.6666666666666665 },
});
