import { choice, count, rate } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";
import type { Warning } from "../../warnings/warning";

export const clvRate = defineFunction({
  id: "CLV.RATE",
  title: "Convert a rate to another period",
  about: "The same retention, churn or interest for periods of another length: yearly to monthly, monthly to yearly.",
  symbol: "r'",
  arguments: {
    rate: rate("r", "The rate for one of its own periods", { min: undefined, max: undefined }),
    from_per_year: count("f", "Periods in a year that the rate belongs to: 1 yearly, 4 quarterly, 12 monthly", { min: undefined, above: 0, typical: [1, 52] }),
    to_per_year: count("t", "Periods in a year that the result belongs to", { min: undefined, above: 0, typical: [1, 52] }),
    kind: choice(
      "kind",
      "What the rate is",
      {
        survival: "a share that stays (retention)",
        churn: "a share that is lost",
        effective: "interest or growth, compounded",
        nominal: "a yearly interest rate that is quoted before compounding, compounded from_per_year times a year; the result is effective",
      },
      { default: "survival", also: { retention: "survival", interest: "effective" } },
    ),
  },
  returns: "rate",
  formula: choose("kind", {
    survival: "rate ^ (from_per_year / to_per_year)",
    churn: "1 - (1 - rate) ^ (from_per_year / to_per_year)",
    effective: "(1 + rate) ^ (from_per_year / to_per_year) - 1",
    nominal: "(1 + rate / from_per_year) ^ (from_per_year / to_per_year) - 1",
  }),
  checks: [
    { when: choose("kind", { survival: "rate < 0", churn: "rate < 0", effective: null, nominal: null }), argument: "rate", should: "a rate from 0 to 1" },
    { when: choose("kind", { survival: "rate > 1", churn: "rate > 1", effective: null, nominal: null }), argument: "rate", should: "a rate from 0 to 1" },
    { when: choose("kind", { survival: null, churn: null, effective: "rate <= -1", nominal: null }), argument: "rate", should: "a rate above -1" },
    {
      when: choose("kind", { survival: null, churn: null, effective: null, nominal: "rate <= 0 - from_per_year" }),
      argument: "rate",
      should: "a rate above minus the number of periods in a year",
    },
  ],
  warnings: [
    {
      key: "rateKind",
      argument: "rate",
      picked: { kind: "survival" },
      when: ["rate > 0", "rate < 0.2"],
      figures: { rate: { formula: "rate", quantity: "rate" } },
    },
    {
      key: "rateKindChurn",
      argument: "rate",
      picked: { kind: "churn" },
      when: ["rate > 0.5", "rate < 1"],
      figures: { rate: { formula: "rate", quantity: "rate" } },
    },
    ...["from_per_year", "to_per_year"].map((argument): Warning => ({
      key: "periodsPerYear",
      argument,
      when: [`${argument} > 0`, `${argument} < 0.2`],
      figures: { count: { formula: argument, quantity: "ratio" }, years: { formula: `1 / ${argument}`, quantity: "count" } },
      instead: `1 / ${argument}`,
    })),
  ],
  assumptions: [
    "Shares and effective rates compound: 3% churn a month is 30.6% a year, not 36%.",
    "A nominal yearly rate divided over the months is the result for from_per_year = to_per_year.",
  ],
  sources: ["Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics", "Compounding by definition; the table of Churnkey (monthly to annual churn) agrees"],
  keywords: ["monthly", "annual", "convert", "compound", "period", "churn", "interest", "effective", "nominal"],
  example: { given: { rate: 0.8, from_per_year: 1, to_per_year: 12 }, gives: 0.9815765299 },
});
