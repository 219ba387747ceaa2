import { share } from "../fitting/scale";
import { success } from "../result";
import { countRenewals, type RenewalModel } from "./renewals";

/** One churn rate for all customers and all renewals: the naive baseline. */
export const geometric: RenewalModel = {
  name: "geometric",
  parameters: [{ name: "theta", about: "Chance to leave at a renewal", scale: share }],
  published: [],
  sources: [
    "Fader & Hardie (2007), How to Project Customer Retention, J. of Interactive Marketing 21(1), 76–90, as the model without differences",
  ],
  likelihood: (survivors) => {
    const counts = countRenewals(survivors);
    if (!counts.ok) return counts;
    const { lost, kept, customers, warnings } = counts.value;
    let [left, renewed] = [0, 0];
    for (let t = 0; t < lost.length; t += 1) {
      left += lost[t]!;
      renewed += lost[t]! * Math.max(t - 1, 0) + kept[t]! * t;
    }
    return success({
      customers,
      distinct: lost.length,
      starts: [[left / (left + renewed + 1)]],
      warnings,
      evaluate: ([theta = NaN]) => ({
        value: left * Math.log(theta) + renewed * Math.log1p(-theta),
        gradient: Float64Array.of(left / theta - renewed / (1 - theta)),
        hessian: Float64Array.of(-left / theta ** 2 - renewed / (1 - theta) ** 2),
      }),
    });
  },
  atBoundary: "Everybody has left at the first renewal.",
  logSurvival: (parameters, t) => t * Math.log1p(-parameters[0]!),
};
