import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const cacBreakeven = defineFunction({
  id: "CAC.BREAKEVEN",
  title: "Break-even acquisition cost",
  about: "The acquisition cost at which a customer just earns back what was paid: the lifetime value itself.",
  symbol: "CAC_0",
  arguments: { clv: money("CLV", "Lifetime value before acquisition cost is subtracted", { typical: [0, 5000] }) },
  returns: "money",
  formula: "clv",
  assumptions: ["The lifetime value is gross. Paying this much leaves nothing for fixed costs."],
  sources: ["Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics: acquire while CLV exceeds acquisition cost"],
  keywords: ["break-even", "acquisition cost", "maximum"],
  example: { given: { clv: 916.6666666666667 }, gives: 916.6666666666667 },
});
