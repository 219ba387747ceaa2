import { labels, listOf, matrixOf, money, share } from "../../arguments";
import { defineFunction } from "../../define";
import { type Cell, success } from "../../result";
import { beside, isWritten, missingText } from "../listInExcel";
import { isAscending, labelTexts, nestedTiers, notAscending, thresholdTexts, tierName, whenAscending, wrongLabels } from "./tiers";

const usualCuts = [0.1, 0.7];

/** The value below which a share of the sorted values lies, straight between neighbours: PERCENTILE.INC. */
function percentile(sorted: Float64Array, share_: number): number {
  const place = share_ * (sorted.length - 1);
  const below = Math.floor(place);
  const value = sorted[below]!;
  return below + 1 < sorted.length ? value + (place - below) * (sorted[below + 1]! - value) : value;
}

export const clvTierPct = defineFunction({
  id: "CLV.TIERPCT",
  title: "Tiers by percentile",
  about: "The tier of every customer by the place of its value among all: the lowest tenth, the middle and the best three tenths, or your own cuts.",
  symbol: "tier",
  arguments: {
    values: matrixOf(money("V_i", "Values of all customers", { typical: [0, 3000] }), "a range of amounts of money"),
    cuts: listOf(share("c_k", "Shares of the customers below each cut, in ascending order", { absent: "10% and 70%", typical: [0.05, 0.95] })),
    labels: labels("name_k", "Names of the tiers from the lowest up", "a range of texts, one more than cuts", { optional: true }),
  },
  returns: "text",
  results: [{ name: "tier", about: "Tier of each customer", returns: "text" }],
  layout: "One tier for every value, in the shape of the values.",
  notation:
    '<math display="block"><mrow><msub><mi>tier</mi><mi>i</mi></msub><mo>=</mo><mn>1</mn><mo>+</mo><mo>#</mo><mo>{</mo><mi>k</mi><mo>:</mo><msub><mi>V</mi><mi>i</mi></msub><mo>&gt;</mo><msub><mi>Q</mi><msub><mi>c</mi><mi>k</mi></msub></msub><mo>}</mo></mrow></math>',
  compute: ({ values, cuts, labels: names }) => {
    const shares = cuts.length === 0 ? Float64Array.from(usualCuts) : cuts;
    const wrong = wrongLabels(names.length, shares.length, false);
    if (wrong) return wrong;
    if (!isAscending(shares)) return notAscending("cuts");
    const sorted = values.values.slice().sort();
    const thresholds = Array.from(shares, (one) => percentile(sorted, one));
    const tierOf = (value: number): Cell => tierName(thresholds.filter((threshold) => value > threshold).length, names);
    return Array.from({ length: values.rows }, (_, row) =>
      Array.from(values.values.subarray(row * values.columns, (row + 1) * values.columns), tierOf),
    );
  },
  native: (texts) => {
    const missing = missingText(["values"], texts);
    if (missing) return missing;
    const [values, cuts, names] = texts;
    const shares = thresholdTexts("cuts", isWritten(cuts) ? cuts : `{${usualCuts.join(",")}}`);
    if (!shares.ok) return shares;
    const tiers = labelTexts(names, shares.value.length + 1);
    if (!tiers.ok) return tiers;
    const wrong = wrongLabels(tiers.value.length, shares.value.length, false);
    if (wrong) return { ok: false, failure: wrong };
    const cells = beside(values!);
    const reaches = (place: number): string => `${cells}>PERCENTILE(${values!.trim()},${shares.value[place]!})`;
    return success(whenAscending(shares.value, nestedTiers(shares.value.length, tiers.value, reaches)));
  },
  lambda:
    "LAMBDA(values,[cuts],[labels],LET(none,ISOMITTED(labels),usual,ISOMITTED(cuts),n,IF(usual,2,ROWS(cuts)*COLUMNS(cuts))," +
    "cut,LAMBDA(k,IF(usual,IF(k=1,0.1,0.7),INDEX(cuts,k)))," +
    "rising,IF(n=1,0,REDUCE(0,SEQUENCE(n-1),LAMBDA(a,k,a+IF(cut(k)>=cut(k+1),1,0))))," +
    "IF(rising>0,#VALUE!,MAP(values,LAMBDA(v,LET(passed,REDUCE(0,SEQUENCE(n),LAMBDA(a,k,a+IF(v>PERCENTILE(values,cut(k)),1,0))),IF(none,passed+1,INDEX(labels,passed+1))))))))",
  assumptions: [
    "A value at a cut belongs to the lower tier. Between two customers the cut lies straight between their values (PERCENTILE.INC).",
    "An empty cell among the values counts as 0, and the tiers of all move when one value changes.",
  ],
  sources: ["Shopify, predicted spend tier: above the 70th percentile high, up to the 10th low", "Zeithaml, Rust & Lemon (2001), California Management Review 43(4)"],
  keywords: ["tier", "percentile", "decile", "quantile", "top customers", "segment", "pareto"],
  example: {
    given: { values: [[120], [950], [400], [2100], [30]], labels: [["Low", "Medium", "High"]] },
    gives: [["Medium"], ["High"], ["Medium"], ["High"], ["Low"]],
  },
});
