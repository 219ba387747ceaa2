import { block } from "../../arguments";
import { defineFunction } from "../../define";
import { fit as fitModel } from "../../fitting/fit";
import type { RowResult } from "../../lift";
import { nbd } from "../../models/nbd";
import type { PurchaseModel } from "../../models/purchases";
import { expectedOf } from "../../models/scoring";
import { type Cell, CellError, failure, type Grid, type Result, success, toCellError } from "../../result";
import { byFrequency, holdoutErrors, type HoldoutErrors } from "../../transactions/holdout";
import { convertPeriods } from "../../transactions/unit";
import { type CustomerRows, historyOf, inRow } from "./customerRows";
import { type GivenFit, purchaseFit } from "./fitBlock";
import { notInACell } from "./notInACell";
import { type AskedCustomers, askedCustomers } from "./scoreCustomers";
import { fit, fitAssumptions, publishedFit } from "./verbArguments";

/** From this number of repeat purchases on, customers are counted together. */
const together = 7;

interface Seen {
  readonly purchases: Float64Array;
  readonly periods: number;
}

/** What the table says was bought after calibration, and how long that was. */
function holdoutOf(rows: CustomerRows, { model, unit }: GivenFit<PurchaseModel>): Result<Seen> {
  const [bought, lengths] = [rows.numbers("holdout frequency"), rows.numbers("holdout periods")];
  if (!bought.ok || !lengths.ok)
    return failure("argument", "customers should have the columns holdout frequency and holdout periods, as CLV.SUMMARY gives with a calibration_end");
  for (const column of [bought.value, lengths.value]) {
    const [first] = column.wrong;
    if (first) return { ok: false, failure: inRow(rows, first[0], first[1]) };
  }
  const negative = bought.value.values.findIndex((one) => one < 0);
  if (negative >= 0) return failure("argument", `holdout frequency should be a number, 0 or more, not ${bought.value.values[negative]} ${rows.rowWords(negative)}`);
  const periods = lengths.value.values[0]!;
  const other = lengths.value.values.findIndex((one) => one !== periods);
  if (other >= 0) return failure("argument", `holdout periods should be the same for all customers, not ${lengths.value.values[other]} ${rows.rowWords(other)}`);
  if (!(periods > 0)) return failure("not available", "the holdout has no length, so there is nothing to compare with");
  return success({ purchases: bought.value.values, periods: rows.unit && unit && !model.discrete ? convertPeriods(periods, rows.unit, unit) : periods });
}

function forecast({ rows, ask }: AskedCustomers, periods: number): Result<Float64Array> {
  const scores = ask((one) => expectedOf(one, periods));
  if (!scores.ok) return scores;
  for (const [row, problem] of scores.value.wrong) return { ok: false, failure: inRow(rows, row, problem) };
  return success(scores.value.values);
}

/** The forecast of the baseline in which nobody leaves, fitted to the same table. */
function baseline(given: GivenFit<PurchaseModel>, grid: Grid, rows: CustomerRows, seen: Seen): Result<HoldoutErrors> {
  if (given.model.discrete) return failure("not available", "there is no baseline for purchases at fixed occasions");
  const history = historyOf(rows, given.unit);
  if (!history.ok) return history;
  const fitted = fitModel(nbd, history.value.history);
  if (!fitted.ok) return fitted;
  const asked = askedCustomers({ model: nbd, parameters: Float64Array.from(fitted.value.estimates), unit: given.unit, covariates: [] }, grid);
  if (!asked.ok) return asked;
  const expected = forecast(asked.value, seen.periods);
  return expected.ok ? holdoutErrors(seen.purchases, expected.value) : expected;
}

const nobody = new CellError("#N/A", "nobody bought in the holdout, or nothing differs between customers, so that this has no value");

function validate(given: Grid, table: Grid): RowResult {
  const read = purchaseFit("fit", given);
  if (!read.ok) return read.failure;
  const asked = askedCustomers(read.value, table);
  if (!asked.ok) return asked.failure;
  const { rows } = asked.value;
  const seen = holdoutOf(rows, read.value);
  if (!seen.ok) return seen.failure;
  const expected = forecast(asked.value, seen.value.periods);
  if (!expected.ok) return expected.failure;
  const own = holdoutErrors(seen.value.purchases, expected.value);
  if (!own.ok) return own.failure;
  const naive = baseline(read.value, table, rows, seen.value);
  const beside = (name: keyof HoldoutErrors): Cell => (naive.ok ? (naive.value[name] ?? nobody) : toCellError(naive.failure));
  const measure = (label: string, name: keyof HoldoutErrors): Cell[] => [label, own.value[name] ?? nobody, beside(name), ""];
  const frequency = rows.numbers("frequency");
  if (!frequency.ok) return frequency.failure;
  return [
    ["measure", read.value.model.name, "NBD", ""],
    ["customers", own.value.customers, own.value.customers, ""],
    measure("MAE", "mae"),
    measure("RMSE", "rmse"),
    measure("bias", "bias"),
    measure("decile error", "decileError"),
    measure("rank correlation", "rankCorrelation"),
    measure("Gini", "gini"),
    ["frequency", "customers", "actual", "expected"],
    ...byFrequency(frequency.value.values, seen.value.purchases, expected.value, together).map((bin): Cell[] => [
      bin.frequency < together ? bin.frequency : `${together} or more`,
      bin.customers,
      bin.actual,
      bin.expected,
    ]),
  ];
}

export const clvValidate = defineFunction({
  id: "CLV.VALIDATE",
  title: "Holdout errors of a fit",
  about: "How far the forecast of a fit is from what customers bought after calibration, beside the baseline in which nobody leaves, and by number of purchases.",
  symbol: "MAE",
  arguments: {
    fit,
    customers: block(
      "(x, t_x, T, x*)",
      "Customer table with a holdout, such as the spill of CLV.SUMMARY with a calibration_end",
      "a customer table with the columns frequency, recency, age, holdout frequency and holdout periods",
      { keepsErrors: true },
    ),
  },
  returns: "text",
  results: [
    { name: "measure", about: "customers, MAE, RMSE, bias, decile error, rank correlation, Gini; below them the number of repeat purchases in calibration", returns: "text" },
    { name: "model", about: "The measure for the fit; below, customers with so many purchases", returns: "ratio" },
    { name: "NBD", about: "The measure for the baseline, fitted to the same table; below, their mean purchases in the holdout", returns: "ratio" },
    { name: "expected", about: "Below, the mean that the fit expected", returns: "ratio" },
  ],
  layout: "Two tables, one below the other: measure, fit, baseline; then frequency, customers, actual, expected.",
  fromData: true,
  notation:
    '<math display="block"><mrow><mi>MAE</mi><mo>=</mo><mfrac><mn>1</mn><mi>n</mi></mfrac><munder><mo>∑</mo><mi>i</mi></munder><mo>|</mo><mi>E</mi><mo>(</mo><msub><mi>Y</mi><mi>i</mi></msub><mo>)</mo><mo>−</mo><msub><mi>y</mi><mi>i</mi></msub><mo>|</mo></mrow></math>',
  compute: ({ fit: given, customers }) => validate(given, customers),
  native: notInACell,
  assumptions: [
    ...fitAssumptions.slice(0, 1),
    "MAE and RMSE are in purchases per customer; bias is expected over actual purchases of all, less 1; the decile error is the mean error of ten groups by forecast, as a share of all purchases; Gini is 1 for a perfect ranking and 0 for a random one.",
    "All customers of the table are compared; a row that cannot be used refuses the comparison and is named.",
  ],
  sources: ["Fader, Hardie & Lee (2005), Marketing Science 24(2), Figure 4: conditional expectations by frequency", "Ehrenberg (1959), Applied Statistics 8(1): NBD, the baseline"],
  keywords: ["validate", "holdout", "accuracy", "mae", "rmse", "error", "test", "backtest", "gini"],
  example: {
    given: {
      fit: publishedFit,
      customers: [
        ["frequency", "recency (week)", "age (week)", "holdout frequency", "holdout periods (week)"],
        [2, 30.43, 38.86, 1, 39],
        [1, 1.71, 38.86, 0, 39],
        [0, 0, 38.86, 0, 39],
        [0, 0, 38.86, 0, 39],
        [7, 29.43, 38.86, 8, 39],
        [1, 5, 38.86, 0, 39],
        [2, 35.71, 38.86, 2, 39],
        [5, 24.43, 38.86, 2, 39],
      ],
    },
    gives: [
      ["measure", "BG/NBD", "NBD", ""],
      ["customers", 8, 8, ""],
      ["MAE", 0.8236040742, 1.33100895, ""],
      ["RMSE", 1.676149808, 1.531255334, ""],
      ["bias", -0.3343767394, 0.3896037056, ""],
      ["decile error", 0.06335415956, 0.1023853038, ""],
      ["rank correlation", 0.9378262485, 0.9298268916, ""],
      ["Gini", 1, 0.9726027397, ""],
      ["frequency", "customers", "actual", "expected"],
      [0, 2, 0, 0.195098052],
      [1, 2, 0, 0.2523716059],
      [2, 2, 1.5, 1.275141655],
      [5, 1, 2, 1.870826487],
      ["7 or more", 1, 8, 3.337053275],
    ],
  },
});
