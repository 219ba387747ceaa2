import type { Evaluation, Likelihood } from "../fitting/likelihood";
import { positive } from "../fitting/scale";
import { digamma, trigamma } from "../numerics/digamma";
import { logGammaRise } from "../numerics/logGamma";
import { logOneLessExp } from "../numerics/logSum";
import { success } from "../result";
import type { Parameters } from "./purchases";
import { countRenewals, type RenewalCounts, type RenewalModel } from "./renewals";

/** ln of the share still there after t renewals, and its derivatives in γ, δ, c: γγ, γδ, γc, δδ, δc, cc. */
interface Survival {
  readonly log: number;
  readonly slope: readonly [number, number, number];
  readonly curvature: readonly [number, number, number, number, number, number];
}

/** As two rises by γ: rises by t^c would lose their digits where that is large. Beyond what a number holds the rise is t^(c γ). */
function logSurvival(parameters: Parameters, t: number): number {
  const [gamma, delta, c] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const logSize = c * Math.log(t);
  return logGammaRise(delta, gamma) - (logSize > 600 ? gamma * logSize : logGammaRise(delta + t ** c, gamma));
}

function survivalAt(parameters: Parameters, t: number): Survival {
  if (t === 0) return { log: 0, slope: [0, 0, 0], curvature: [0, 0, 0, 0, 0, 0] };
  const [gamma, delta, c] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const risen = t ** c;
  const [bySize, bySizeTwice] = [risen * Math.log(t), risen * Math.log(t) ** 2];
  const inBoth = digamma(gamma + delta) - digamma(gamma + delta + risen);
  const inDelta = digamma(delta + risen) - digamma(delta);
  const inSize = digamma(delta + risen) - digamma(gamma + delta + risen);
  const bothTwice = trigamma(gamma + delta) - trigamma(gamma + delta + risen);
  const sizeTwice = trigamma(delta + risen) - trigamma(gamma + delta + risen);
  return {
    log: logSurvival(parameters, t),
    slope: [inBoth, inBoth + inDelta, inSize * bySize],
    curvature: [
      bothTwice,
      bothTwice,
      -trigamma(gamma + delta + risen) * bySize,
      bothTwice + trigamma(delta + risen) - trigamma(delta),
      sizeTwice * bySize,
      sizeTwice * bySize * bySize + inSize * bySizeTwice,
    ],
  };
}

/** Where the pairs of `curvature` stand in a 3 × 3 matrix. */
const pairs = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

function bdwLikelihood({ lost, kept, customers, warnings }: RenewalCounts): Likelihood {
  function evaluate(parameters: Float64Array): Evaluation {
    let value = 0;
    const gradient = new Float64Array(3);
    const hessian = new Float64Array(9);
    const add = (weight: number, { slope, curvature }: Survival): void => {
      slope.forEach((one, i) => (gradient[i]! += weight * one));
      pairs.forEach(([i, j], at) => (hessian[3 * i + j]! += weight * curvature[at]!));
    };
    let before = survivalAt(parameters, 0);
    for (let t = 0; t < lost.length; t += 1) {
      const now = survivalAt(parameters, t);
      if (lost[t]! > 0) {
        /* ln(e^before − e^now): w is e^now against the difference. */
        value += lost[t]! * (before.log + logOneLessExp(now.log - before.log));
        const w = 1 / Math.expm1(before.log - now.log);
        add(lost[t]! * (1 + w), before);
        add(-lost[t]! * w, now);
        for (const [i, j] of pairs)
          hessian[3 * i + j]! -= lost[t]! * w * (1 + w) * (before.slope[i] - now.slope[i]) * (before.slope[j] - now.slope[j]);
      }
      if (kept[t]! > 0) {
        value += kept[t]! * now.log;
        add(kept[t]!, now);
      }
      before = now;
    }
    for (const [i, j] of pairs) hessian[3 * j + i] = hessian[3 * i + j]!;
    return { value, gradient, hessian };
  }
  return {
    customers,
    distinct: lost.length,
    starts: [
      [0.7, 2, 1],
      [0.3, 1, 1.5],
      [2, 8, 0.8],
      [0.1, 0.3, 1],
    ],
    warnings,
    evaluate,
  };
}

/** The beta-discrete-Weibull model: sBG with a churn chance that rises (c above 1) or falls (c below 1) with the time of one customer. */
export const bdw: RenewalModel = {
  name: "BdW",
  parameters: [
    { name: "gamma", about: "First shape of the churn chances over customers", scale: positive },
    { name: "delta", about: "Second shape of the churn chances over customers", scale: positive },
    { name: "c", about: "How churn moves with a customer's own time: 1 not at all, above 1 it rises", scale: positive },
  ],
  published: [
    {
      data: "High End, 1,000 customers, four renewals",
      estimates: [0.2593, 1.7225, 1.5844],
      logLikelihood: -1222.75,
      source: "Fader, Hardie, Liu, Davin & Steenburgh (2018)",
    },
    {
      data: "Regular, 1,000 customers, four renewals",
      estimates: [0.5231, 0.8944, 1.1963],
      logLikelihood: -1401.38,
      source: "Fader, Hardie, Liu, Davin & Steenburgh (2018)",
    },
  ],
  sources: [
    "Fader, Hardie, Liu, Davin & Steenburgh (2018), “How to Project Customer Retention” Revisited, J. of Interactive Marketing 43(1), 1–16",
  ],
  likelihood: (survivors) => {
    const counts = countRenewals(survivors);
    return counts.ok ? success(bdwLikelihood(counts.value)) : counts;
  },
  atBoundary:
    "Three parameters are too many for these data: when gamma and delta run off, sBG or the geometric model describes them as well.",
  logSurvival,
};
