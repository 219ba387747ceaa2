import { discountRate, money } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";
import { timing } from "../../timing";
import { discountSmells } from "../../warnings/rules/rates";

const outside = "no retention rate from 0 to 1 gives this value: the target is too far from the margin";

export const clvBreakeven = defineFunction({
  id: "CLV.BREAKEVEN",
  title: "Retention needed for a target value",
  about: "The retention rate at which a customer with this margin is worth the target.",
  symbol: "r",
  arguments: {
    target: money("V", "Lifetime value wanted, before acquisition cost is subtracted", { typical: [100, 5000] }),
    margin: money("m", "Margin earned from one customer in each period"),
    discount: discountRate("d", "Discount rate for one period", { default: 0 }),
    timing: timing(),
  },
  returns: "rate",
  formula: "needed",
  where: {
    needed: choose("timing", {
      begin: "(1 + discount) * (1 - margin / target)",
      end: "1 + discount - margin / target",
      mid: "1 + discount - margin * (1 + discount) ^ 0.5 / target",
      renewal: "target * (1 + discount) / (margin + target)",
    }),
    below: choose("timing", { begin: "target", end: "target", mid: "target", renewal: "margin + target" }),
  },
  checks: [
    { when: "below = 0", why: "zero denominator", message: "the target leaves nothing to divide by: give a target other than 0" },
    { when: "needed < 0", why: "no finite value", message: outside },
    { when: "needed > 1", why: "no finite value", message: outside },
  ],
  warnings: [...discountSmells()],
  assumptions: ["CLV solved for the retention rate, without growth and without an end."],
  sources: ["Inverse of CLV; Fader & Hardie (2012), brucehardie.com/notes/024, for the timings"],
  keywords: ["break-even", "retention", "target", "solve", "needed"],
  example: { given: { target: 1000, margin: 250, discount: 0.1 }, gives: 0.825 },
});
