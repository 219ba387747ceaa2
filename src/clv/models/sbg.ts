import type { Evaluation, Likelihood } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { logGammaRise } from "../numerics/logGamma";
import { success } from "../result";
import { rises } from "./betaRise";
import { countRenewals, type RenewalCounts, type RenewalModel } from "./renewals";

function sbgLikelihood({ lost, kept, customers, warnings }: RenewalCounts): Likelihood {
  const longest = lost.length - 1;
  function evaluate([alpha = NaN, beta = NaN]: Float64Array): Evaluation {
    const inBeta = rises(beta, longest);
    const inBoth = rises(alpha + beta, longest);
    let [value, ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];
    const add = (count: number, before: number, after: number): void => {
      value += count * (inBeta.value[before]! - inBoth.value[after]!);
      ga -= count * inBoth.first[after]!;
      gb += count * (inBeta.first[before]! - inBoth.first[after]!);
      haa -= count * inBoth.second[after]!;
      hab -= count * inBoth.second[after]!;
      hbb += count * (inBeta.second[before]! - inBoth.second[after]!);
    };
    for (let t = 0; t <= longest; t += 1) {
      if (lost[t]! > 0) {
        value += lost[t]! * Math.log(alpha);
        ga += lost[t]! / alpha;
        haa -= lost[t]! / (alpha * alpha);
        add(lost[t]!, t - 1, t);
      }
      if (kept[t]! > 0) add(kept[t]!, t, t);
    }
    return { value, gradient: Float64Array.of(ga, gb), hessian: Float64Array.of(haa, hab, hab, hbb) };
  }
  return {
    customers,
    distinct: lost.length,
    starts: [
      [0.7, 2],
      [1, 1],
      [5, 20],
      [0.1, 0.3],
    ],
    warnings,
    evaluate,
  };
}

/** The shifted beta-geometric model: each customer renews with a chance of their own that stays the same; the weak leave first. */
export const sbg: RenewalModel = {
  name: "sBG",
  parameters: [
    { name: "alpha", about: "First shape of the churn chances over customers", scale: positive },
    { name: "beta", about: "Second shape of the churn chances over customers", scale: positive },
  ],
  published: [
    {
      data: "High End, 1,000 customers, seven renewals",
      estimates: [0.668, 3.806],
      logLikelihood: -1611.2,
      source: "Fader & Hardie (2007); the text misprints 0.688",
    },
    {
      data: "Regular, 1,000 customers, seven renewals",
      estimates: [0.704, 1.182],
      logLikelihood: -1680.3,
      source: "Fader & Hardie (2007)",
    },
  ],
  sources: ["Fader & Hardie (2007), How to Project Customer Retention, J. of Interactive Marketing 21(1), 76–90"],
  likelihood: (survivors) => {
    const counts = countRenewals(survivors);
    return counts.ok ? success(sbgLikelihood(counts.value)) : counts;
  },
  atBoundary:
    "When alpha and beta run off together, all customers have one churn rate, alpha/(alpha+beta), and the geometric model describes the data as well.",
  /* ln B(α, β + t)/B(α, β), as two rises by α: rises by t would lose their digits where t is large. */
  logSurvival: (parameters, t) => logGammaRise(parameters[1]!, parameters[0]!) - logGammaRise(parameters[1]! + t, parameters[0]!),
};
