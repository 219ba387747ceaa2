import { count, duration, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const clvSimple = defineFunction({
  id: "CLV.SIMPLE",
  title: "Simple customer lifetime value",
  about: "Purchase value × purchases per period × lifespan, undiscounted: the quickest estimate from three numbers.",
  symbol: "CLV",
  arguments: {
    value: money("v", "Average value of one purchase", { min: 0 }),
    frequency: count("f", "Purchases per period"),
    lifespan: duration("L", "Periods that a customer stays on average"),
    margin: share("g", "Margin as a share of the purchase value", { default: 1 }),
    cac: money("A", "Acquisition cost to subtract", { default: 0, min: 0, typical: [0, 500] }),
  },
  returns: "money",
  formula: "value * frequency * lifespan * margin - cac",
  warnings: [
    {
      key: "revenueLessCost",
      argument: "margin",
      when: ["margin = 1", "cac > 0"],
      source: "metrickit and others: revenue taken for margin",
    },
    {
      key: "lifespanUnit",
      argument: "lifespan",
      when: ["lifespan > 50", "frequency > 1"],
      figures: {
        lifespan: { formula: "lifespan", quantity: "count" },
        frequency: { formula: "frequency", quantity: "count" },
        purchases: { formula: "lifespan * frequency", quantity: "count" },
      },
      instead: "lifespan / 12",
    },
  ],
  assumptions: [
    "Frequency and lifespan use periods of one length.",
    "Without a margin the result is lifetime revenue, not profit.",
    "Money that comes later counts in full: nothing is discounted.",
  ],
  sources: ["Kotler & Keller, Marketing Management (annual revenue × loyal years × profit margin)"],
  keywords: ["ltv", "quick", "average purchase value", "frequency", "lifespan", "revenue"],
  example: { given: { value: 50, frequency: 6, lifespan: 4, margin: 0.3, cac: 80 }, gives: 280 },
});
