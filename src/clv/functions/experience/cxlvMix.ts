import { listOf, money, share } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, success } from "../../result";
import { beside, missingText } from "../listInExcel";

/** Shares that were typed with three or four digits may miss 1 by a rounding, not by more. */
const slack = 0.0005;

export const cxlvMix = defineFunction({
  id: "CXLV.MIX",
  title: "Value of an experience mix",
  about: "Average value over groups of customers, such as promoters, passives and detractors, each weighted by its share.",
  symbol: "E",
  arguments: {
    shares: listOf(share("p_k", "Shares of the groups, as one range that adds up to 1")),
    values: listOf(money("v_k", "Values of the groups, in the same order")),
  },
  returns: "money",
  notation:
    '<math display="block"><mrow><mi>E</mi><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>p</mi><mi>k</mi></msub><mo>·</mo><msub><mi>v</mi><mi>k</mi></msub></mrow></math>',
  compute: ({ shares, values }) => {
    if (shares.length !== values.length) {
      return failure("argument", `values should be as many as the ${shares.length} shares, not ${values.length}`).failure;
    }
    const whole = shares.reduce((sum, one) => sum + one, 0);
    if (Math.abs(whole - 1) > slack) {
      return failure("argument", `shares should add up to 1, not ${Number(whole.toPrecision(6))}`).failure;
    }
    return values.reduce((sum, value, place) => sum + value * shares[place]!, 0);
  },
  native: (texts) => {
    const missing = missingText(["shares", "values"], texts);
    if (missing) return missing;
    const [shares, values] = [beside(texts[0]!), beside(texts[1]!)];
    return success(`IF(ABS(SUM(${shares})-1)>${slack},#VALUE!,SUMPRODUCT(${shares},${values}))`);
  },
  assumptions: ["The value of the average customer is not the average value: sum over groups, never value the mean score."],
  sources: ["Expected value by definition; the effect of averages is that of Fader & Hardie (2010), Marketing Science 29(1)"],
  keywords: ["mix", "promoter", "passive", "detractor", "tiers", "segments", "weighted average"],
  example: { given: { shares: [[0.4, 0.35, 0.25]], values: [[1785, 1010.7777777777778, 426.8]] }, gives: 1174.472222 },
});
