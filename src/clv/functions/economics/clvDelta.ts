import { money } from "../../arguments";
import { defineFunction } from "../../define";

export const clvDelta = defineFunction({
  id: "CLV.DELTA",
  title: "Change of a value",
  about: "By how much a value changes from before to after, in money and in percent of the value before.",
  symbol: "Δ",
  arguments: {
    before: money("V_0", "Value before, such as a CLV"),
    after: money("V_1", "Value after"),
  },
  returns: "money",
  layout: "Left to right: difference; difference in percent of the value before.",
  first: { name: "Δ", about: "Difference: after less before" },
  formula: "after - before",
  further: [
    {
      name: "δ",
      about: "Difference in percent of the value before",
      returns: "rate",
      formula: "(after - before) / before",
      checks: [{ when: "before = 0", why: "zero denominator", message: "before is 0 (an empty cell counts as 0): there is no percentage of it" }],
    },
  ],
  assumptions: ["From a negative value the percentage turns its sign: read the difference instead."],
  sources: ["By definition"],
  keywords: ["difference", "change", "percent change", "uplift", "before and after", "what-if"],
  example: { given: { before: 917.2444444, after: 1015.410498 }, gives: [[98.1660536, 0.1070227835]] },
});
