import { money, ratio } from "../../arguments";
import { defineFunction } from "../../define";

export const cacMax = defineFunction({
  id: "CAC.MAX",
  title: "Highest acceptable acquisition cost",
  about: "How much you may pay for a customer and still reach the target ratio of lifetime value to acquisition cost.",
  symbol: "CAC_max",
  arguments: {
    clv: money("CLV", "Lifetime value before acquisition cost is subtracted", { typical: [0, 5000] }),
    target_ratio: ratio("k", "Lifetime value wanted per unit of acquisition cost", { default: 3, above: 0 }),
  },
  returns: "money",
  formula: "clv / target_ratio",
  warnings: [{ key: "targetBelowOne", argument: "target_ratio", when: ["target_ratio < 1", "target_ratio > 0"] }],
  assumptions: ["The lifetime value is gross. A target of 1 is break-even."],
  sources: ["Skok, SaaS Metrics 2.0 (forEntrepreneurs.com): lifetime value should be at least 3 × acquisition cost"],
  keywords: ["maximum cac", "acquisition", "allowable acquisition cost", "budget", "pay for a customer", "spend", "bid"],
  example: { given: { clv: 916.6666666666667 }, gives: 305.55555555555554 },
});
