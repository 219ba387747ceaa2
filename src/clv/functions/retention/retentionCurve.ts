import { block, periods } from "../../arguments";
import { defineFunction } from "../../define";
import { projectedSurvival } from "../../models/residualLifetime";
import { type Cell, failure } from "../../result";
import { renewalFit } from "../customers/fitBlock";
import { notInACell } from "../customers/notInACell";

const mostPeriods = 100_000;

/** Published estimates of sBG for the segment High End, as a fit is typed by hand. */
export const publishedRenewalFit = [
  ["model", "sBG"],
  ["alpha", 0.668],
  ["beta", 3.806],
] as const;

export const renewalFitArgument = block(
  "θ",
  "Fit of a model of renewals, such as the spill of RETENTION.FIT",
  "a range of two columns, label and value, with a row for the model and one for each parameter",
);

export const retentionCurve = defineFunction({
  id: "RETENTION.CURVE",
  title: "Projected survival and retention",
  about: "Share of customers still there after each renewal, and share of those left who renew, as far ahead as wanted.",
  symbol: "S(t)",
  arguments: {
    fit: renewalFitArgument,
    periods: periods("N", "Number of renewals to project", { typical: [1, 24] }),
  },
  returns: "text",
  results: [
    { name: "period", about: "Number of renewals, from 0", returns: "periods" },
    { name: "survival", about: "Share still there after it", returns: "share" },
    { name: "retention", about: "Share of those there before it who renew; empty at 0", returns: "rate" },
  ],
  layout: "A table with a header: period, survival, retention; one row per renewal, from 0.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>S</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><mfrac><mrow><mi>B</mi><mo>(</mo><mi>α</mi><mo>,</mo><mi>β</mi><mo>+</mo><mi>t</mi><mo>)</mo></mrow><mrow><mi>B</mi><mo>(</mo><mi>α</mi><mo>,</mo><mi>β</mi><mo>)</mo></mrow></mfrac><mo>,</mo><mspace width="1em"/><msub><mi>r</mi><mi>t</mi></msub><mo>=</mo><mfrac><mrow><mi>S</mi><mo>(</mo><mi>t</mi><mo>)</mo></mrow><mrow><mi>S</mi><mo>(</mo><mi>t</mi><mo>−</mo><mn>1</mn><mo>)</mo></mrow></mfrac></mrow></math>',
  compute: ({ fit, periods: count }) => {
    const read = renewalFit("fit", fit);
    if (!read.ok) return read.failure;
    if (count > mostPeriods) return failure("argument", `periods should be at most 100,000, not ${count}`).failure;
    const { model, parameters } = read.value;
    const survival = projectedSurvival(model, parameters, count);
    /* The quotient of the logarithms holds where survival itself is too small to. */
    const retention = (t: number): Cell => (t === 0 ? "" : Math.exp(model.logSurvival(parameters, t) - model.logSurvival(parameters, t - 1)));
    return [["period", "survival", "retention"], ...Array.from(survival, (one, t): Cell[] => [t, one, retention(t)])];
  },
  native: notInACell,
  assumptions: [
    "The formula shown is that of sBG; under BdW t is raised to the power c, and the geometric model has one rate of retention.",
    "Retention rises with time because those who are likely to leave have left, not because anyone becomes more loyal.",
  ],
  sources: ["Fader & Hardie (2007), Journal of Interactive Marketing 21(1)", "Fader, Hardie, Liu, Davin & Steenburgh (2018), Journal of Interactive Marketing 43(1)"],
  keywords: ["retention curve", "projection", "survival", "sbg", "renewal rate", "churn curve", "forecast"],
  example: { given: { fit: publishedRenewalFit, periods: 4 }, gives: [
      ["period", "survival", "retention"],
      [0, 1, ""],
      [1, 0.8506928923, 0.8506928923],
      [2, 0.7468816296, 0.8779685787],
      [3, 0.6698169202, 0.8968180414],
      [4, 0.6099510247, 0.9106234948],
    ] },
});
