import { block, choice, date } from "../../arguments";
import { defineFunction } from "../../define";
import type { RowResult } from "../../lift";
import { type Cell, failure, type Grid } from "../../result";
import { trackPurchases } from "../../transactions/tracking";
import { unitNamed } from "../../transactions/unit";
import { purchaseFit } from "./fitBlock";
import { parametersIn } from "./fitUnit";
import { notInACell } from "./notInACell";
import { logOfRange } from "./transactionRows";
import { unitMeanings } from "./unitMeanings";
import { fit, fitAssumptions, publishedFit } from "./verbArguments";

function track(given: Grid, transactions: Grid, unitName: string, until: number): RowResult {
  const read = purchaseFit("fit", given);
  if (!read.ok) return read.failure;
  const { model, covariates, unit: own } = read.value;
  if (covariates.length > 0) return failure("argument", "fit should be one without covariates, because a log does not hold them").failure;
  if (unitName === "fit" && own === null) return failure("argument", "fit should say its unit, or unit should be given").failure;
  const unit = unitName === "fit" ? own! : unitNamed(unitName);
  const named = typeof unit === "string" ? unit : unit.ok ? unit.value : null;
  if (named === null) return failure("argument", `unit should be one of ${Object.keys(unitMeanings).join(", ")}`).failure;
  const parameters = parametersIn(named, read.value);
  if (!parameters.ok) return parameters.failure;
  const log = logOfRange(transactions);
  if (!log.ok) return log.failure;
  const tracked = trackPurchases(model, parameters.value, log.value, { unit: named, ...(Number.isNaN(until) ? {} : { until }) });
  if (!tracked.ok) return tracked.failure;
  const { actual, expected, actualCumulative, expectedCumulative } = tracked.value;
  const rows = Array.from(actual, (one, place): Cell[] => [place + 1, one, expected[place]!, actualCumulative[place]!, expectedCumulative[place]!]);
  return [[named, "actual", "expected", "cumulative actual", "cumulative expected"], ...rows];
}

export const clvTracking = defineFunction({
  id: "CLV.TRACKING",
  title: "Actual against expected purchases over time",
  about: "Repeat purchases of all customers of a log, period by period and added up, beside what a fit expects of them: the standard picture of fit and forecast.",
  symbol: "E(X(t))",
  arguments: {
    fit,
    transactions: block("(i, t)", "Transaction log", "a range with a column of customers and a column of dates, by name or the first two"),
    unit: choice("u", "Length of a period", { fit: "the unit of the fit", ...unitMeanings }, { default: "fit" }),
    until: date("t_u", "Last day to follow", { absent: "the last date of the log" }),
  },
  returns: "text",
  results: [
    { name: "period", about: "Number of the period, from 1; the first one begins on the first day of the log", returns: "periods" },
    { name: "actual", about: "Repeat purchases in it", returns: "count" },
    { name: "expected", about: "Expected repeat purchases in it", returns: "count" },
    { name: "cumulative actual", about: "Repeat purchases up to its end", returns: "count" },
    { name: "cumulative expected", about: "Expected repeat purchases up to its end", returns: "count" },
  ],
  layout: "A table with a header: period, actual, expected, cumulative actual, cumulative expected; one row per period.",
  fromData: true,
  notation:
    '<math display="block"><mrow><munder><mo>∑</mo><mi>i</mi></munder><mi>E</mi><mo>(</mo><mi>X</mi><mo>(</mo><mi>t</mi><mo>−</mo><msub><mi>t</mi><mi>i</mi></msub><mo>)</mo><mo>)</mo></mrow></math>',
  compute: ({ fit: given, transactions, unit, until }) => track(given, transactions, unit, until),
  native: notInACell,
  assumptions: [
    fitAssumptions[0],
    "Each customer counts from the first purchase on; all that is bought in one day is one purchase. A fit in another unit is converted by the calendar.",
    "The fit sees nothing of the log: periods after those it was made on are a true forecast.",
  ],
  sources: ["Fader, Hardie & Lee (2005), Marketing Science 24(2), Figures 2 and 3", "Fader & Hardie (2005), brucehardie.com/notes/009"],
  keywords: ["tracking", "weekly", "cumulative", "chart", "fit check", "forecast check", "repeat transactions"],
  example: {
    given: {
      fit: publishedFit,
      transactions: [
        ["customer", "date"],
        ["Ann", 45292],
        ["Ben", 45294],
        ["Ann", 45300],
        ["Cid", 45301],
        ["Ben", 45310],
        ["Ann", 45318],
      ],
    },
    gives: [
      ["week", "actual", "expected", "cumulative actual", "cumulative expected"],
      [1, 0, 0.09166340321, 0, 0.09166340321],
      [2, 1, 0.1394801207, 1, 0.2311435239],
      [3, 1, 0.1466271727, 2, 0.3777706967],
      [4, 1, 0.1392114425, 3, 0.5169821392],
    ],
  },
});
