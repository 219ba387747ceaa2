import { discountRate, growthRate, money, periods, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { timing } from "../../timing";
import { lifetimeMargin } from "../../warnings/rules/margins";
import { growthOutruns, longLifespanOfRetention, retentionAndDiscount } from "../../warnings/rules/rates";
import { valueOfMargin } from "./valueOfMargin";

export const clv = defineFunction({
  id: "CLV",
  title: "Customer lifetime value",
  about: "Expected present value of the margins of one customer who stays with a constant retention rate.",
  symbol: "CLV",
  arguments: {
    margin: money("m", "Margin earned from one customer in each period"),
    retention: rate("r", "Share of customers who stay from one period to the next"),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
    timing: timing(),
    cac: money("A", "Acquisition cost to subtract", { default: 0, min: 0, typical: [0, 500] }),
    growth: growthRate("h", "Growth of the margin from one period to the next", { default: 0 }),
    periods: periods("N", "Number of margins counted", { absent: "no end" }),
  },
  returns: "money",
  formula: "value - cac",
  ...valueOfMargin("margin"),
  warnings: [
    lifetimeMargin,
    ...retentionAndDiscount,
    { ...longLifespanOfRetention, picked: { periods: "missing" } },
    { ...growthOutruns, picked: { periods: "missing" } },
  ],
  assumptions: [
    "Margin, retention and discount rate belong to periods of one length.",
    "Retention is the same for every customer and every period; where it rises with tenure, this value is too low.",
    "With timing \"begin\" and no discounting the value is margin × average lifespan.",
  ],
  sources: [
    "Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas, brucehardie.com/notes/024",
    "Blattberg, Getz & Thomas (2001), Customer Equity (first margin now)",
    "Gupta & Lehmann (2005), Managing Customers as Investments (first margin on renewal)",
  ],
  keywords: ["ltv", "lifetime value", "customer value", "retention", "present value"],
  example: { given: { margin: 250, retention: 0.8, discount: 0.1 }, gives: 916.6666666666667 },
});
