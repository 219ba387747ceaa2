import { choice, flag, score } from "../../arguments";
import { defineFunction } from "../../define";
import { choose, whenGiven } from "../../formula/choices";

const scaleInWords = whenGiven(
  "minimum",
  "a score from minimum to maximum",
  whenGiven(
    "maximum",
    "a score from minimum to maximum",
    choose("metric", {
      NPS: "a score from -100 to 100",
      CSAT: "a score from 0 to 1 (75% is 0.75)",
      stars: "a score from 1 to 5",
      CES: "a score from 1 to 7",
      scale: "a score from minimum to maximum",
    }),
  ),
);

/* The scales that do not start at 0: there a 0, perhaps from an empty cell, would quietly change what the score means. */
const onOwnScale = (test: string) => choose("metric", { NPS: test, CSAT: null, stars: test, CES: test, scale: null });

export const cxScore = defineFunction({
  id: "CX.SCORE",
  title: "Normalised experience score",
  about: "Puts NPS, CSAT, stars, effort or your own index on one scale from 0 (worst) to 1 (best).",
  symbol: "x",
  arguments: {
    score: score("S", "The score as it is reported", { typical: [1, 5] }),
    metric: choice(
      "metric",
      "Which score it is",
      {
        NPS: "net promoter score, -100 to 100",
        CSAT: "share of satisfied customers, 0 to 1",
        stars: "star rating, 1 to 5",
        CES: "customer effort score, 1 to 7; say TRUE for low_is_good when a low number means little effort",
        scale: "any other scale: give its minimum and maximum",
      },
      { also: { star: "stars", "5-star": "stars", "5 stars": "stars", "star rating": "stars", rating: "stars", custom: "scale", index: "scale", own: "scale" } },
    ),
    minimum: score("S_min", "Lowest score of the scale", { absent: "the metric's own", typical: [0, 1] }),
    maximum: score("S_max", "Highest score of the scale", { absent: "the metric's own", typical: [5, 10] }),
    low_is_good: flag("low", "TRUE when a low score is the good one", false),
  },
  returns: "score",
  formula: choose("low_is_good", { FALSE: "(score - low) / (high - low)", TRUE: "(high - score) / (high - low)" }),
  where: {
    low: whenGiven("minimum", "minimum", choose("metric", { NPS: "0 - 100", CSAT: "0", stars: "1", CES: "1", scale: "0" })),
    high: whenGiven("maximum", "maximum", choose("metric", { NPS: "100", CSAT: "1", stars: "5", CES: "7", scale: "1" })),
  },
  checks: [
    {
      when: choose("metric", { NPS: null, CSAT: null, stars: null, CES: null, scale: whenGiven("minimum", null, "0 = 0") }),
      argument: "minimum",
      should: 'the lowest score of the scale, which the metric "scale" needs',
    },
    {
      when: choose("metric", { NPS: null, CSAT: null, stars: null, CES: null, scale: whenGiven("maximum", null, "0 = 0") }),
      argument: "maximum",
      should: 'the highest score of the scale, which the metric "scale" needs',
    },
    {
      when: whenGiven("minimum", onOwnScale("minimum = 0"), null),
      argument: "minimum",
      should: 'a lowest score other than 0 for this metric; the metric "scale" takes any',
    },
    { when: whenGiven("maximum", onOwnScale("maximum = 0"), null), argument: "maximum", should: "a score above the minimum" },
    { when: whenGiven("maximum", "high <= low", null), argument: "maximum", should: "a score above the minimum" },
    { when: whenGiven("minimum", whenGiven("maximum", null, "high <= low"), null), argument: "minimum", should: "a score below the maximum" },
    { when: "score < low", argument: "score", should: scaleInWords },
    { when: "score > high", argument: "score", should: scaleInWords },
  ],
  warnings: [
    {
      key: "promoterShare",
      argument: "score",
      picked: { metric: "NPS" },
      when: ["score * score <= 1", "score <> 0"],
      figures: { score: { formula: "score", quantity: "score" }, points: { formula: "score * 100", quantity: "count" } },
      instead: "score * 100",
    },
    {
      key: "percentTwice",
      argument: "score",
      picked: { metric: "CSAT" },
      when: ["score > 0", "score <= 0.01"],
      figures: { score: { formula: "score", quantity: "share" }, meant: { formula: "score * 100", quantity: "share" } },
      instead: "score * 100",
    },
  ],
  assumptions: ["The scale is read as a straight line: half-way up is 0.5.", "An effort score that asks for agreement (\"it was easy\") is high-is-good."],
  sources: ["Normalisation by definition; de Haan, Verhoef & Wiesel (2015), IJRM 32(2), compare the metrics"],
  keywords: ["nps", "csat", "ces", "stars", "rating", "satisfaction", "normalise", "survey", "effort"],
  example: { given: { score: 32, metric: "NPS" }, gives: 0.66 },
});
