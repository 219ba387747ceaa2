import { count, listOf, money } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, success } from "../../result";
import { isWritten, missingText, sumOfProducts } from "../listInExcel";

export const clvIndex = defineFunction({
  id: "CLV.INDEX",
  title: "Index of lifetime value",
  about: "Lifetime value today against a base period, which is 100, with the weights of the base period.",
  symbol: "I",
  arguments: {
    current: listOf(money("V_k", "Lifetime value today, one number or a range with one per segment", { typical: [100, 3000] })),
    base: listOf(money("V_k0", "Lifetime value in the base period, in the same order", { typical: [100, 3000] })),
    weights: listOf(count("w_k", "Weight of each segment in the base period: shares or numbers of customers", { absent: "equal weights", typical: [0, 1] })),
  },
  returns: "count",
  notation:
    '<math display="block"><mrow><mi>I</mi><mo>=</mo><mn>100</mn><mo>·</mo><mfrac><mrow><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>w</mi><mi>k</mi></msub><mo>·</mo><msub><mi>V</mi><mi>k</mi></msub></mrow>' +
    "<mrow><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>w</mi><mi>k</mi></msub><mo>·</mo><msub><mi>V</mi><mi>k0</mi></msub></mrow></mfrac></mrow></math>",
  compute: ({ current, base, weights }) => {
    if (base.length !== current.length) {
      return failure("argument", `base should be as many values as the ${current.length} of current, not ${base.length}`).failure;
    }
    if (weights.length > 0 && weights.length !== current.length) {
      return failure("argument", `weights should be as many as the ${current.length} values of current, not ${weights.length}`).failure;
    }
    const weightAt = (segment: number): number => (weights.length === 0 ? 1 : weights[segment]!);
    const weighted = (values: Float64Array): number => values.reduce((sum, value, segment) => sum + weightAt(segment) * value, 0);
    const whole = weighted(base);
    if (whole <= 0) return failure("no finite value", "the weighted value of the base period is not above 0, so nothing can be measured against it").failure;
    return (100 * weighted(current)) / whole;
  },
  native: (texts) => {
    const missing = missingText(["current", "base"], texts);
    if (missing) return missing;
    const [current, base, weights] = texts;
    const weighted = (values: string): string => (isWritten(weights) ? sumOfProducts(weights, values) : `SUM(${values.trim()})`);
    return success(`IF(${weighted(base!)}<=0,#NUM!,100*${weighted(current!)}/${weighted(base!)})`);
  },
  lambda:
    "LAMBDA(current,base,[weights],LET(none,ISOMITTED(weights),all,LAMBDA(v,IF(none,SUM(v),SUMPRODUCT(weights,v))),whole,all(base),IF(ROWS(current)*COLUMNS(current)<>ROWS(base)*COLUMNS(base),#VALUE!,IF(whole<=0,#NUM!,100*all(current)/whole))))",
  assumptions: ["The weights stay those of the base period (Laspeyres), so that a change of the mix does not pass for a change of value."],
  sources: ["Laspeyres price index", "Hunsaker (ClearAction): customer lifetime value index"],
  keywords: ["index", "base 100", "laspeyres", "trend", "history"],
  example: { given: { current: [[2200, 1000, 420]], base: [[2000, 950, 400]], weights: [[0.2, 0.5, 0.3]] }, gives: 107.1356784 },
});
