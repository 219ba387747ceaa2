import { labels, listOf, money } from "../../arguments";
import { defineFunction } from "../../define";
import { failure, success } from "../../result";
import { beside, missingText } from "../listInExcel";
import { isAscending, labelTexts, nestedTiers, notAscending, thresholdTexts, tierName, whenAscending, wrongLabels } from "./tiers";

const belowLowest = "the value is below the lowest threshold, and there is no label for that: give one label more than thresholds";

export const clvTier = defineFunction({
  id: "CLV.TIER",
  title: "Tier of a customer",
  about: "The tier whose threshold the customer's lifetime value reaches: a name, or a number from 1 for the lowest.",
  symbol: "tier",
  arguments: {
    clv: money("CLV", "Lifetime value of the customer, or a column of them", { typical: [0, 3000] }),
    thresholds: listOf(money("t_k", "Lowest value of each tier above the lowest one, in ascending order", { typical: [200, 2500] })),
    labels: labels("name_k", "Names of the tiers from the lowest up", "a range of texts, one more than thresholds, or one for each threshold", {
      optional: true,
    }),
  },
  returns: "text",
  notation:
    '<math display="block"><mrow><mi>tier</mi><mo>=</mo><mo>max</mo><mo>{</mo><mi>k</mi><mo>:</mo><mi>CLV</mi><mo>≥</mo><msub><mi>t</mi><mi>k</mi></msub><mo>}</mo></mrow></math>',
  compute: ({ clv, thresholds, labels: names }) => {
    const wrong = wrongLabels(names.length, thresholds.length, true);
    if (wrong) return wrong;
    if (!isAscending(thresholds)) return notAscending("thresholds");
    let reached = 0;
    while (reached < thresholds.length && clv >= thresholds[reached]!) reached += 1;
    if (names.length !== thresholds.length) return tierName(reached, names) as string | number;
    return reached === 0 ? failure("not available", belowLowest).failure : names[reached - 1]!;
  },
  native: (texts) => {
    const missing = missingText(["clv", "thresholds"], texts);
    if (missing) return missing;
    const value = beside(texts[0]!);
    const thresholds = thresholdTexts("thresholds", texts[1]!);
    if (!thresholds.ok) return thresholds;
    const steps = thresholds.value;
    const names = labelTexts(texts[2], steps.length + 1);
    if (!names.ok) return names;
    const wrong = wrongLabels(names.value.length, steps.length, true);
    if (wrong) return { ok: false, failure: wrong };
    const all = names.value.length === steps.length ? ["#N/A", ...names.value] : names.value;
    return success(whenAscending(steps, nestedTiers(steps.length, all, (place) => `${value}>=${steps[place]!}`)));
  },
  lambda:
    "LAMBDA(clv,thresholds,[labels],LET(none,ISOMITTED(labels),n,ROWS(thresholds)*COLUMNS(thresholds)," +
    "reached,REDUCE(0,SEQUENCE(n),LAMBDA(a,k,a+IF(clv>=INDEX(thresholds,k),1,0)))," +
    "rising,IF(n=1,0,REDUCE(0,SEQUENCE(n-1),LAMBDA(a,k,a+IF(INDEX(thresholds,k)>=INDEX(thresholds,k+1),1,0))))," +
    "m,IF(none,n+1,ROWS(labels)*COLUMNS(labels)),IF(rising>0,#VALUE!,IF(none,reached+1,IF(m=n+1,INDEX(labels,reached+1),IF(m<>n,#VALUE!,IF(reached=0,#N/A,INDEX(labels,reached))))))))",
  assumptions: [
    "A value at the threshold belongs to the higher tier.",
    "With one label more than thresholds the first is for values below all of them; with as many, such a value is #N/A.",
  ],
  sources: ["Zeithaml, Rust & Lemon (2001), California Management Review 43(4): the customer pyramid"],
  keywords: ["tier", "segment", "platinum", "gold", "pyramid", "class", "threshold"],
  example: {
    given: { clv: 1300, thresholds: [[500, 1200, 2500]], labels: [["Lead", "Iron", "Gold", "Platinum"]] },
    gives: "Gold",
  },
});
