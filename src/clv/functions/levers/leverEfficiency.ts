import { money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverEfficiency = defineFunction({
  id: "LEVER.EFFICIENCY",
  title: "Saving from an efficiency",
  about: "The part of a cost pool that goes away.",
  symbol: "ΔC",
  arguments: {
    cost_pool: money("C", "Cost of the activity in a year", { min: 0, typical: [1000, 2000000] }),
    share: share("κ", "Share of it that is no longer needed"),
  },
  returns: "money",
  formula: "cost_pool * share",
  assumptions: ["Only what customers do not value is cut; a cut they feel costs retention, which belongs in the model too."],
  sources: ["Definition of this add-in"],
  keywords: ["efficiency", "cost saving", "value mapping", "waste"],
  example: { given: { cost_pool: 1200000, share: 0.04 }, gives: 48000 },
});
