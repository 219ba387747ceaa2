import { discountRate, growthRate, money, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";
import { timing } from "../../timing";
import { lifetimeMargin, paybackBeyondLifespan, paybackWithoutChurn } from "../../warnings/rules/margins";
import { retentionAndDiscount } from "../../warnings/rules/rates";

const never = "never pays back: all margins together, at their expected present value, do not reach the acquisition cost";

export const cacPayback = defineFunction({
  id: "CAC.PAYBACK",
  title: "Payback of the acquisition cost",
  about: "Number of margin payments until their expected present value covers the acquisition cost, with parts of a payment.",
  symbol: "n",
  arguments: {
    cac: money("A", "Acquisition cost of one customer", { min: 0, typical: [0, 1000] }),
    margin: money("m", "Margin earned from one customer in each period"),
    retention: rate("r", "Share of customers who stay from one period to the next", { default: 1 }),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
    growth: growthRate("h", "Growth of the margin from one period to the next", { default: 0 }),
    timing: timing(),
  },
  returns: "duration",
  formula: "PAYMENTS(ratio, cost / margin)",
  where: {
    ratio: "retention * (1 + growth) / (1 + discount)",
    cost: choose("timing", {
      begin: "cac",
      end: "cac * (1 + discount)",
      mid: "cac * (1 + discount) ^ 0.5",
      renewal: "cac * (1 + discount) / retention",
    }),
    /* Both sides of "cost × (1 − ratio) ≥ margin", multiplied out so that a retention of 0 divides nothing. */
    needed: choose("timing", {
      begin: "cac * (1 - ratio)",
      end: "cac * (1 + discount) * (1 - ratio)",
      mid: "cac * (1 + discount) ^ 0.5 * (1 - ratio)",
      renewal: "cac * (1 + discount) * (1 - ratio)",
    }),
    available: choose("timing", { begin: "margin", end: "margin", mid: "margin", renewal: "margin * retention" }),
  },
  checks: [
    { when: "margin <= 0", why: "not available", message: never },
    { when: "needed >= available", why: "not available", message: never },
  ],
  warnings: [paybackBeyondLifespan, lifetimeMargin, paybackWithoutChurn, ...retentionAndDiscount],
  assumptions: [
    "Margins are expected ones: a customer who may leave pays back later than acquisition cost ÷ margin says.",
    "The native formula carries a factor x/(1+x-1): it is 1 in mathematics and restores digits that LN(1+x) loses in a sheet.",
    "With timing \"begin\" the n-th payment falls at the start of period n, so 1 means at once.",
  ],
  sources: ["Sum of a geometric series, solved for its number of terms", "Without churn and discounting: CAC ÷ margin, as in Skok, SaaS Metrics 2.0"],
  keywords: ["payback period", "months to recover", "break-even", "cac payback", "recover acquisition cost"],
  example: { given: { cac: 600, margin: 80, retention: 0.97 }, gives: 8.368315221 },
});
