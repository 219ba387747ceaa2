import type { Cell } from "../../../src/clv/index";
import { cdnowSummary, column, dataIsHere, logOf, serial } from "../models/sharedData";
import { cells, columnOf, fitted, spill } from "./inSheet";

/* As in a sheet: each formula gets its own copy of the range it refers to. */
const copy = (grid: readonly (readonly Cell[])[]): Cell[][] => grid.map((row) => [...row]);

const [calibrated, lastDay] = [serial("1997-09-30"), serial("1998-06-30")];

/** The log with a heading above each column, as a file is opened. */
function logColumns(): Cell[][][] {
  const { customer, date, amount } = logOf("cdnow_transactions.csv", "spend");
  return ([["customer", customer], ["date", date], ["spend", amount!]] as const).map(([heading, values]) => [[heading], ...cells(values as ArrayLike<Cell>)]);
}

(dataIsHere ? describe : describe.skip)("CDNOW from the log to the value of each customer", () => {
  const summary = dataIsHere ? spill("CLV.SUMMARY", ...logColumns(), "week", lastDay, calibrated) : [];
  const fit = dataIsHere ? spill("CLV.FIT", copy(summary)) : [];

  test("the customer table is the printed one, exactly", () => {
    const printed = cdnowSummary();
    expect(summary[0]).toEqual(["customer", "frequency", "recency (week)", "age (week)", "spend", "holdout frequency", "holdout spend", "holdout periods (week)"]);
    expect(columnOf(summary, "frequency")).toEqual([...printed.frequency]);
    expect(columnOf(summary, "holdout frequency")).toEqual([...column("cdnow_summary.csv", "x_holdout")]);
    const near = (heading: string, wanted: Float64Array): number => Math.max(...columnOf(summary, heading).map((one, row) => Math.abs(one - wanted[row]!)));
    /* The printed table is rounded. */
    expect(near("recency (week)", printed.recency)).toBeLessThan(1e-7);
    expect(near("age (week)", printed.age)).toBeLessThan(1e-7);
    expect(near("spend", printed.spend)).toBeLessThan(1e-7);
  });

  test("estimates, standard errors and log-likelihoods are the published ones", () => {
    const models: readonly [string, Readonly<Record<string, number>>, readonly number[], number][] = [
      ["BG/NBD", { r: 0.24259, alpha: 4.4136, a: 0.79292, b: 2.42591 }, [0.01256, 0.37822, 0.18573, 0.70541], -9582.4292],
      ["MBG/NBD", { r: 0.52484, alpha: 6.18309, a: 0.89136, b: 1.614 }, [0.0833, 0.6956, 0.1548, 0.5375], -9582.136],
      ["Pareto/NBD", { r: 0.55328, alpha: 10.57768, s: 0.60624, beta: 11.66874 }, [0.04763, 0.84272, 0.18728, 6.21104], -9594.9762],
      ["Gamma-Gamma", { p: 6.24957, q: 3.74422, gamma: 15.44352 }, [1.19, 0.29, 4.159], -4055.9177],
    ];
    for (const [model, parameters, errors, logLikelihood] of models) {
      const made = spill("CLV.FIT", copy(summary), model);
      expect(fitted(made, "model")).toBe(model);
      expect(fitted(made, "unit")).toBe("week");
      expect(fitted(made, "converged")).toBe(true);
      /* Half of the last digit printed; the standard errors of two models are printed to four. */
      Object.entries(parameters).forEach(([name, value], place) => {
        expect(Math.abs((fitted(made, name) as number) - value)).toBeLessThan(6e-6);
        expect(Math.abs((fitted(made, name, 2) as number) - errors[place]!)).toBeLessThan(6e-4);
      });
      expect(Math.abs((fitted(made, "log-likelihood") as number) - logLikelihood)).toBeLessThan(6e-4);
    }
  });

  test("predictions are conditional expectation × spend, and 1.2259 purchases for the paper's customer", () => {
    const spendFit = spill("CLV.FIT", copy(summary), "Gamma-Gamma");
    const predicted = spill("CLV.PREDICT", copy(fit), copy(spendFit), copy(summary), 39, null, 0.3);
    const [expected, spend, value] = ["expected purchases", "expected spend", "value"].map((heading) => columnOf(predicted, heading)) as [number[], number[], number[]];
    expect(predicted).toHaveLength(2358);
    expect(columnOf(spill("CLV.EXPECTED", copy(fit), 39, copy(summary)), "expected purchases")).toEqual(expected);
    expect(columnOf(spill("CLV.ALIVE", copy(fit), copy(summary)), "alive")).toEqual(columnOf(predicted, "alive"));
    expect(columnOf(spill("CLV.SPEND", copy(spendFit), copy(summary)), "expected spend")).toEqual(spend);
    value.forEach((one, row) => expect(Math.abs(one - 0.3 * expected[row]! * spend[row]!)).toBeLessThanOrEqual(1e-12 * one));
    expect(spill("CLV.EXPECTED", copy(fit), 39, [[2, 30.43, 38.86]])[0]![0]).toBeCloseTo(1.2259, 4);
    const discounted = columnOf(spill("CLV.PREDICT", copy(fit), copy(spendFit), copy(summary), 39, 0.002, 0.3), "value");
    discounted.forEach((one, row) => {
      expect(one).toBeLessThan(value[row]!);
      expect(one).toBeGreaterThan(value[row]! / 1.002 ** 39);
    });
  });

  test("a unit travels with the table: months give the same customers the same chances under the fit in weeks", () => {
    const monthly = spill("CLV.SUMMARY", ...logColumns(), "month", calibrated);
    expect(monthly[0]![2]).toBe("recency (month)");
    const [inWeeks, inMonths] = [summary, monthly].map((grid) => columnOf(spill("CLV.ALIVE", copy(fit), copy(grid)), "alive")) as [number[], number[]];
    inWeeks.forEach((one, row) => expect(Math.abs(inMonths[row]! - one)).toBeLessThan(1e-12));
    const monthlyFit = spill("CLV.FIT", copy(monthly));
    /* alpha is a time; the other parameters have no unit. Both climbs stop within 1e-8 of the top. */
    expect(Math.abs(((fitted(monthlyFit, "alpha") as number) * 30.4375) / 7 / (fitted(fit, "alpha") as number) - 1)).toBeLessThan(1e-7);
    expect(Math.abs((fitted(monthlyFit, "b") as number) / (fitted(fit, "b") as number) - 1)).toBeLessThan(1e-7);
  });

  test("tracking and holdout errors are those of the papers' pictures", () => {
    const [customer, date] = logColumns() as [Cell[][], Cell[][]];
    const log = customer.map((row, place) => [row[0]!, date[place]![0]!]);
    const tracked = spill("CLV.TRACKING", copy(fit), log);
    expect(tracked).toHaveLength(79);
    const [actual, expected] = ["cumulative actual", "cumulative expected"].map((heading) => columnOf(tracked, heading)) as [number[], number[]];
    /* All repeat purchases of the log are there, and the forecast of 78 weeks is within 10% of them. */
    expect(actual[77]).toBe(columnOf(summary, "frequency").concat(columnOf(summary, "holdout frequency")).reduce((sum, one) => sum + one, 0));
    expect(Math.abs(expected[77]! / actual[77]! - 1)).toBeLessThan(0.1);
    const monthly = spill("CLV.TRACKING", copy(fit), log, "month");
    expect(monthly).toHaveLength(19);
    const validated = spill("CLV.VALIDATE", copy(fit), copy(summary));
    const measure = (name: string, place = 1): number => validated.find(([label]) => label === name)![place] as number;
    /* Reference values of the holdout of CDNOW, known to 0.002: BG/NBD, and the baseline in which nobody leaves. */
    expect(Math.abs(measure("MAE") - 0.785454)).toBeLessThan(0.002);
    expect(Math.abs(measure("bias") + 0.121471)).toBeLessThan(0.002);
    expect(Math.abs(measure("MAE", 2) - 1.04102)).toBeLessThan(0.002);
    expect(Math.abs(measure("bias", 2) - 0.556759)).toBeLessThan(0.002);
    const bins = validated.slice(validated.findIndex(([label]) => label === "frequency") + 1);
    expect(bins.map(([x]) => x)).toEqual([0, 1, 2, 3, 4, 5, 6, "7 or more"]);
    expect(bins.reduce((sum, [, customers]) => sum + (customers as number), 0)).toBe(2357);
  });
});

test("a whole column with empty cells below the log gives what the log gives", () => {
  const longer = (values: readonly Cell[]): Cell[][] => cells([...values, 0, 0, 0]);
  const [ids, dates] = [["Ann", "Ben", "Ann"], [45292, 45299, 45306.75]];
  expect(spill("CLV.SUMMARY", longer(["who", ...ids]), longer(["when", ...dates]))).toEqual(spill("CLV.SUMMARY", cells(ids), cells(dates)));
  expect(spill("CLV.SUMMARY", cells(ids), cells(dates))).toEqual([
    ["customer", "frequency", "recency (week)", "age (week)"],
    ["Ann", 1, 2, 2],
    ["Ben", 0, 0, 1],
  ]);
});

test("cohorts: retention and spend are per customer of the cohort", () => {
  const [ids, dates, paid] = [["Ann", "Ben", "Ann", "Cid", "Ann"], [45292, 45299, 45330, 45337, 45331], [10, 20, 30, 40, 50]].map((values) => cells(values as Cell[]));
  expect(spill("CLV.COHORTS", ids, dates, null, null, "retention")).toEqual([
    ["cohort", "customers", 0, 1],
    ["2024-01", 2, 1, 0.5],
    ["2024-02", 1, 1, ""],
  ]);
  expect(spill("CLV.COHORTS", ids, dates, paid, "quarter", "spend")).toEqual([
    ["cohort", "customers", 0],
    ["2024-Q1", 3, 50],
  ]);
  expect(spill("CLV.COHORTS", ids, dates, paid, "month", "cumulative spend")[1]).toEqual(["2024-01", 2, 15, 55]);
});
