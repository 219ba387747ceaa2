import { type Cell, CellError, type Input } from "../../../src/clv/index";
import { cells, fitted, sentence, spill, typedFit } from "./inSheet";

const fit = typedFit("BG/NBD", ["r", "alpha", "a", "b"], [0.243, 4.414, 0.793, 2.426], "week");
const spendFit = typedFit("Gamma-Gamma", ["p", "q", "gamma"], [6.25, 3.74, 15.44]);
const renewals = typedFit("sBG", ["alpha", "beta"], [0.668, 3.806]);
const good: readonly Cell[] = [2, 30.43, 38.86];
const header = ["frequency", "recency (week)", "age (week)"];
const dates = cells([45292, 45299, 45306]);
const ids = cells(["Ann", "Ben", "Ann"]);

test.each<[string, readonly Input[], string]>([
  ["CLV.SUMMARY", [ids, cells([45292, "2024-01-08", 45306])], 'date should be a date, not the text "2024-01-08": write dates as dates, not as texts (row 2)'],
  ["CLV.SUMMARY", [ids, cells([45292, -5, 45306])], "date should be a date, not -5 (row 2)"],
  ["CLV.SUMMARY", [ids, cells([45292, 0, 45306])], "date should be a date, not 0 (an empty cell counts as 0) (row 2)"],
  ["CLV.SUMMARY", [cells(["Ann", "", "Ann"]), dates], "customer should be a name or a number, not empty or TRUE or FALSE (row 2)"],
  ["CLV.SUMMARY", [ids, cells([45292, 45299])], "date should be a column of 3 rows, as customer is, not 2"],
  ["CLV.SUMMARY", [ids, dates, cells([10, "12 USD", 5])], 'amount should be an amount of money, not the text "12 USD" (row 2)'],
  ["CLV.SUMMARY", [ids, dates, null, "fortnight"], 'unit should be "day", "week", "month", "quarter" or "year", not the text "fortnight"'],
  ["CLV.SUMMARY", [ids, dates, null, null, 45000], "end should be a date on or after the first transaction, 2024-01-01, not 2023-03-15"],
  ["CLV.SUMMARY", [ids, dates, null, null, null, 46000], "calibration_end should be a date from 2024-01-01 to the end"],
  ["CLV.SUMMARY", [cells(["", ""]), cells(["", ""])], "customer should be a column of names or numbers"],
  ["CLV.SUMMARY", [cells([0, 0]), cells([0, 0])], "there are no transactions"],
  ["CLV.SUMMARY", [ids, cells([45292, new CellError("#REF!"), 45306])], "the cell given for date holds #REF!"],
  ["CLV.FIT", [[[...header], [2, 40, 38]]], "recency should be at most the age 38, not 40 (row 2)"],
  ["CLV.FIT", [[[0, 3, 38]]], "recency should be 0 where frequency is 0, not 3 (row 1)"],
  ["CLV.FIT", [[good, [1.5, 3, 38]]], "frequency should be a whole number from 0 to 1,000,000, not 1.5 (row 2)"],
  ["CLV.FIT", [[good, [-1, 3, 38]]], "frequency should be a whole number from 0 to 1,000,000, not -1 (row 2)"],
  ["CLV.FIT", [[good, [1, -3, 38]]], "recency should be a number, 0 or more, not -3 (row 2)"],
  ["CLV.FIT", [[good, [1, "three", 38]]], 'recency should be a number, not the text "three" (row 2)'],
  ["CLV.FIT", [[["frequency", "age"], [1, 38]]], "customers should have a column named recency"],
  ["CLV.FIT", [[[...header, "age"], [1, 2, 38, 38]]], "customers should have one column named age, not two"],
  ["CLV.FIT", [[["frequency", "recency (day)", "age (week)"], [1, 2, 38]]], "customers should have recency and age in one unit, not in days and weeks"],
  ["CLV.FIT", [cells([1, 2, 3])], "customers should be a range with the columns frequency, recency and age, not one column"],
  ["CLV.FIT", [[[...header, "count"], [1, 2, 38, 0]]], "count should be a number above 0, not 0 (row 2)"],
  ["CLV.FIT", [[header]], "there are no customers in the table"],
  ["CLV.FIT", [[[0, 0, 38], [0, 0, 30]]], "no customer has bought a second time"],
  ["CLV.FIT", [[good], "BG/XYZ"], 'model should be "BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB", "NBD" or "Gamma-Gamma", not the text "BG/XYZ"'],
  ["CLV.FIT", [[good], null, null, -1], "penalty should be a number, 0 or more, not -1"],
  ["CLV.FIT", [[good, good], null, cells([1])], "covariates should have a row for each of the 2 customers, not 1"],
  ["CLV.FIT", [[good, good], "MBG/NBD", cells([1, 2])], "covariates should be left out for MBG/NBD"],
  ["CLV.FIT", [[good, good], null, cells([1, "high"])], "covariates should be numbers; covariate 1 holds none (row 2)"],
  ["CLV.FIT", [[["frequency", "spend"], [2, 0]], "Gamma-Gamma"], "spend should be an amount above 0 where there are repeat purchases, not 0 (row 2)"],
  ["CLV.FIT", [[["frequency", "recency (week)", "age (week)"], [2, 3, 4]], "BG/BB"], "customers should count opportunities for this model, not weeks"],
  ["CLV.FIT", [[[...header], new Array<Cell>(3).fill(new CellError("#REF!"))]], "the cell given for frequency holds #REF!"],
  ["CLV.ALIVE", [cells(["model", "BG/NBD"]), [good]], "fit should be a range of two columns, label and value, not one column"],
  ["CLV.ALIVE", [fit.slice(1), [good]], 'fit should have a row "model" that names one of "BG/NBD"'],
  ["CLV.ALIVE", [[["model", "LSTM"]], [good]], 'fit should be of a model among "BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB", "NBD", not "LSTM"'],
  ["CLV.ALIVE", [spendFit, [good]], 'not "Gamma-Gamma"'],
  ["CLV.ALIVE", [fit.slice(0, 5), [good]], "fit should hold b, which BG/NBD needs"],
  ["CLV.ALIVE", [[...fit.slice(0, 5), ["b", "2,4"]], [good]], 'b should be a number, not the text "2,4"'],
  ["CLV.ALIVE", [[...fit.slice(0, 5), ["b", -1]], [good]], "b should be a number above 0, not -1"],
  ["CLV.ALIVE", [[["model", "BG/NBD"], ["unit", "fortnight"], ...fit.slice(2)], [good]], 'fit should have a unit that is "day", "week", "month", "quarter" or "year", not "fortnight"'],
  ["CLV.ALIVE", [[...fit, ["alpha: score", 1]], [good]], 'fit should hold "a: score", as it holds "alpha: score"'],
  ["CLV.EXPECTED", [fit, -1, [good]], "periods should be a number of periods, 0 or more, not -1"],
  ["CLV.EXPECTED", [typedFit("BG/BB", ["alpha", "beta", "gamma", "delta"], [1, 1, 1, 1]), 1.5], "periods should be a whole number of opportunities, 0 or more, not 1.5"],
  ["CLV.PROBABILITY", [fit, 1.5, 10], "purchases should be a whole number, 0 or more, not 1.5"],
  ["CLV.PROBABILITY", [fit, 1, 10, -1], "from should be a number of periods, 0 or more, not -1"],
  ["CLV.RESIDUAL", [fit, 0], "#NUM! without a discount rate the expected purchases have no bound, because a is 0.793, not above 1"],
  ["CLV.RESIDUAL", [fit, -0.1], "discount should be a rate, 0 or more, not -0.1"],
  ["CLV.SPEND", [fit, [[1, 20]]], 'fit should be of a model among "Gamma-Gamma", not "BG/NBD"'],
  ["CLV.SPEND", [spendFit, [header, good]], "customers should have a column named spend"],
  ["CLV.PREDICT", [fit, fit, [[2, 30, 38, 20]], 52], 'spend_fit should be of a model among "Gamma-Gamma"'],
  ["CLV.PREDICT", [fit, spendFit.slice(0, 3), [[2, 30, 38, 20]], 52], "spend_fit should hold gamma, which Gamma-Gamma needs"],
  ["CLV.PREDICT", [fit, spendFit, [[2, 30, 38, 20]], 52, 0, 60], "margin should be a share from 0 to 1, not 60"],
  ["CLV.TRACKING", [fit.filter(([label]) => label !== "unit"), [["Ann", 45292], ["Ann", 45300]]], "fit should say its unit, or unit should be given"],
  ["CLV.TRACKING", [fit, dates], "transactions should be a range with a column of customers and one of dates, not one column"],
  ["CLV.TRACKING", [typedFit("BG/BB", ["alpha", "beta", "gamma", "delta"], [1, 1, 1, 1], "year"), [["Ann", 45292]]], "fit should be of a model in continuous time, not BG/BB"],
  ["CLV.VALIDATE", [fit, [header, good]], "customers should have the columns holdout frequency and holdout periods, as CLV.SUMMARY gives with a calibration_end"],
  ["CLV.VALIDATE", [fit, [[...header, "holdout frequency", "holdout periods"], [...good, 1, 39], [...good, 1, 20]]], "holdout periods should be the same for all customers, not 20 (row 3)"],
  ["CLV.VALIDATE", [fit, [[...header, "holdout frequency", "holdout periods"], [...good, 1, 0]]], "the holdout has no length"],
  ["CLV.COHORTS", [ids, dates, null, null, "spend"], 'amount should be a column of money for the measure "spend", not empty'],
  ["CLV.COHORTS", [ids, dates, null, null, "revenue"], 'measure should be "customers", "retention", "spend" or "cumulative spend", not the text "revenue"'],
  ["RETENTION.SURVIVAL", [dates, cells([45200, "", ""])], "end should be on or after the start (row 1)"],
  ["RETENTION.SURVIVAL", [cells(["1.1.2024", 45292])], 'start should be a date, not the text "1.1.2024": write dates as dates, not as texts (row 1)'],
  ["RETENTION.SURVIVAL", [dates, null, 45000], "there is no customer with a start on or before the last day of observation"],
  ["RETENTION.FIT", [cells([1000, 869, 900])], "survivors should not rise from one renewal to the next, from 869 to 900 (row 3)"],
  ["RETENTION.FIT", [cells([1000, "many", 900])], 'survivors should be a number, 0 or more, not the text "many" (row 2)'],
  ["RETENTION.FIT", [cells([1000, 1000])], "nobody has left in these data"],
  ["RETENTION.FIT", [cells([1000])], "survivors should be at least two numbers"],
  ["RETENTION.CURVE", [fit, 5], 'fit should be of a model among "sBG", "BdW", "geometric", not "BG/NBD"'],
  ["RETENTION.CURVE", [renewals, 1e6], "periods should be at most 100,000, not 1000000"],
  ["RETENTION.VALUE", [renewals, 100, 0], "#NUM! without a discount rate the expected lifetime has no bound"],
  ["RETENTION.VALUE", [renewals, 100, 0.1, 1.5], "renewals should be a whole number, 0 or more, not 1.5"],
])("%s %j", (id, inputs, expected) => {
  expect(sentence(id, inputs)).toContain(expected);
});

describe("a bad row costs no other row its answer", () => {
  const bad = [[...header], good, [2, 40, 38], ["x", 3, 38], [1, new CellError("#N/A"), 38], good];
  test.each<[string, (table: readonly (readonly Cell[])[]) => Cell[][]]>([
    ["CLV.ALIVE", (table) => spill("CLV.ALIVE", fit, table)],
    ["CLV.EXPECTED", (table) => spill("CLV.EXPECTED", fit, 39, table)],
    ["CLV.PROBABILITY", (table) => spill("CLV.PROBABILITY", fit, 0, 39, 1, table)],
    ["CLV.RESIDUAL", (table) => spill("CLV.RESIDUAL", fit, 0.002, table)],
  ])("%s", (_, ask) => {
    const spilled = ask(bad);
    expect(spilled).toHaveLength(6);
    expect(spilled[5]).toEqual(spilled[1]);
    expect(typeof spilled[1]![0]).toBe("number");
    expect(spilled[2]![0]).toEqual(new CellError("#VALUE!", "recency should be at most the age 38, not 40 (row 3)"));
    expect(spilled[3]![0]).toEqual(new CellError("#VALUE!", 'frequency should be a number, not the text "x" (row 4)'));
    expect(spilled[4]![0]).toEqual(new CellError("#N/A", "the cell given for recency holds #N/A"));
    /* Without its heading the spill has none, and the rows are counted from the first. */
    expect(ask(bad.slice(1)).slice(0, 1)).toEqual(spilled.slice(1, 2));
  });

  test("in a prediction the name of the customer stays beside the error", () => {
    const table = [["id", ...header, "spend"], ["Ann", ...good, 20], ["Ben", 2, 40, 38, 20], ["Cid", ...good, -1], ["Dee", 0, 0, 38, 0], [0, 0, 0, 0, 0]];
    const spilled = spill("CLV.PREDICT", fit, spendFit, table, 52);
    expect(spilled.map(([name]) => name)).toEqual(["customer", "Ann", "Ben", "Cid", "Dee"]);
    expect(spilled[2]!.slice(1).map((cell) => cell instanceof CellError)).toEqual([true, true, false, true]);
    expect(spilled[3]!.slice(1).map((cell) => cell instanceof CellError)).toEqual([false, false, true, true]);
    expect(spilled[4]!.every((cell) => !(cell instanceof CellError))).toBe(true);
  });
});

describe("what a fit may look like", () => {
  const asked = (block: Input): Cell => spill("CLV.ALIVE", block, [good])[0]![0]!;
  test("labels without case, Greek letters, more columns and other rows", () => {
    const plain = asked(fit);
    expect(asked([["Model", "bg/nbd", ""], ["", "", ""], ["R", 0.243, 0.01], ["α", 4.414, ""], ["A", 0.793, ""], ["b", 2.426, ""], ["note", "from the paper", ""], [5, 6, 7]])).toBe(plain);
  });

  test("covariates are found in the table by name", () => {
    const scores = [1, 0, 1, 0, 1, 0, 1, 1, 0, 0];
    const table = [["frequency", "recency", "age", "score"], ...scores.map((score, row): Cell[] => [row % 4, row % 4 === 0 ? 0 : 5 + row, 20 + row, score])];
    const made = spill("CLV.FIT", table, "Pareto/NBD", [["score"], ...cells(scores)], 0.01);
    expect(made.map(([label]) => label)).toEqual(expect.arrayContaining(["alpha: score", "beta: score"]));
    const alive = spill("CLV.ALIVE", made, table);
    expect(alive.slice(1).every(([cell]) => typeof cell === "number" && cell > 0 && cell <= 1)).toBe(true);
    expect(sentence("CLV.ALIVE", [made, table.map((row) => row.slice(0, 3))])).toContain("customers should have a column named score, which the fit has a coefficient for");
    expect(sentence("CLV.EXPECTED", [made, 5])).toContain("customers should be given, because the fit has coefficients");
    expect(fitted(made, "customers")).toBe(10);
  });
});
