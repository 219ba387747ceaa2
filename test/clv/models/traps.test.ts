import { fit, type Fit } from "../../../src/clv/fitting/fit";
import { bgBb } from "../../../src/clv/models/bgBb";
import { bgNbd } from "../../../src/clv/models/bgNbd";
import { gammaGamma, meanSpend, spendOf } from "../../../src/clv/models/gammaGamma";
import type { PurchaseHistory } from "../../../src/clv/models/history";
import { mbgNbd } from "../../../src/clv/models/mbgNbd";
import { nbd } from "../../../src/clv/models/nbd";
import { paretoNbd } from "../../../src/clv/models/paretoNbd";
import type { PurchaseModel } from "../../../src/clv/models/purchases";
import { discountedRenewals } from "../../../src/clv/models/residualLifetime";
import { sbg } from "../../../src/clv/models/sbg";
import { bdw } from "../../../src/clv/models/bdw";
import {
  aliveOf,
  discountedOf,
  expectedOf,
  expectedWhenNew,
  probabilityOf,
  probabilityWhenNew,
  residualOf,
  residualWhenNew,
  scoring,
} from "../../../src/clv/models/scoring";
import type { Result } from "../../../src/clv/result";
import { simulateHistory, simulateSpend } from "../../../src/clv/transactions/simulate";
import { convertPeriods, convertRate } from "../../../src/clv/transactions/unit";
import { relativeDistance } from "../../near";
import { cdnowSummary, cdnowTable, dataIsHere, serial, tableOf } from "./sharedData";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const sentence = (result: Result<unknown>): string => (result.ok ? "" : result.failure.message);
const table = (...rows: readonly (readonly [number, number, number])[]): PurchaseHistory => ({
  frequency: Float64Array.from(rows, ([x]) => x),
  recency: Float64Array.from(rows, ([, recency]) => recency),
  age: Float64Array.from(rows, ([, , age]) => age),
});

const continuous: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, nbd];
const plausible: Readonly<Record<string, readonly number[]>> = {
  "BG/NBD": [0.243, 4.414, 0.793, 2.426],
  "MBG/NBD": [0.525, 6.183, 0.891, 1.614],
  "Pareto/NBD": [0.553, 10.578, 0.606, 11.669],
  NBD: [0.385, 12.07],
  "BG/BB": [1.204, 0.75, 0.657, 2.783],
};

const purchased = simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], 1000, { from: 20, to: 78, marks: 7 }, 11);

test("a horizon in another unit is converted by the calendar", () => {
  expect(convertPeriods(12, "month", "week")).toBeCloseTo(52.178571, 6);
  expect(convertPeriods(1, "year", "day")).toBe(365.25);
  expect(convertRate(0.15, "year", "week")).toBeCloseTo(1.15 ** (7 / 365.25) - 1, 14);
});

if (dataIsHere) {
  test("twelve months of CDNOW customer 1 are worth 36.28, not the 140.10 of months with thirty weeks", () => {
    const weeks = cdnowSummary("cdnow_summary_2dp.csv");
    const perPurchase = spendOf(must(fit(gammaGamma, weeks)).estimates, weeks).values[0]!;
    /** At 1% a month, in the source's months of so many weeks. */
    const worth = (weeksInMonth: number): number => {
      const scaled = { ...weeks, recency: weeks.recency.map((one) => one / weeksInMonth), age: weeks.age.map((one) => one / weeksInMonth) };
      const { estimates } = must(fit(bgNbd, scaled));
      return must(discountedOf(scoring(bgNbd, estimates, scaled), 12, 0.01)).values[0]! * perPurchase;
    };
    expect(Math.abs(worth(4.345) - 36.28)).toBeLessThan(0.005);
    expect(Math.abs(worth(30) - 140.1)).toBeLessThan(0.005);
    /* By the calendar, and discounted week by week. */
    const { estimates } = must(fit(bgNbd, weeks));
    const discount = convertRate(0.01, "month", "week");
    const byWeek = must(discountedOf(scoring(bgNbd, estimates, weeks), convertPeriods(12, "month", "week"), discount)).values[0]!;
    expect(Math.abs(byWeek * perPurchase - 36.44)).toBeLessThan(0.005);
  });

  test("unit and grain are two settings: weeks of days are not days gathered to weeks", () => {
    const end = serial("1997-09-30");
    const days = tableOf("cdnow_transactions.csv", { unit: "day", end });
    const inDays = must(fit(bgNbd, days)).estimates;
    const inWeeks = must(fit(bgNbd, cdnowTable())).estimates;
    expect(relativeDistance(inDays[1]!, 7 * inWeeks[1]!)).toBeLessThan(1e-8);
    [0, 2, 3].forEach((i) => expect(relativeDistance(inDays[i]!, inWeeks[i]!)).toBeLessThan(1e-8));
    expect(must(fit(bgNbd, tableOf("cdnow_transactions.csv", { end: serial("1997-10-05"), grain: "week" }))).estimates[1]!).toBeGreaterThan(
      6.8,
    );
  });

  test("the full CDNOW file fits as well", () => {
    const master = tableOf("cdnow_master_transactions.csv", { end: serial("1997-09-30") });
    expect(master.customer.length).toBe(23570);
    expect(must(fit(bgNbd, master)).converged).toBe(true);
  });
}

describe.each(continuous)("$name", (model) => {
  const parameters = plausible[model.name]!;
  test("counts far above 170 have probabilities that add up to 1", () => {
    let sum = 0;
    for (let purchases = 0; purchases < 800; purchases += 1)
      sum += must(probabilityWhenNew(model, parameters, { purchases, from: 0, periods: 100 }));
    expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
  });

  test("an interval that begins later has probabilities that add up to 1, and the mean that the expectation says", () => {
    const history = table([3, 20, 30]);
    let [sum, mean] = [0, 0];
    for (let purchases = 0; purchases < 150; purchases += 1) {
      const probability = must(probabilityOf(scoring(model, parameters, history), { purchases, from: 10, periods: 12 })).values[0]!;
      sum += probability;
      mean += purchases * probability;
    }
    const between =
      must(expectedOf(scoring(model, parameters, history), 22)).values[0]! -
      must(expectedOf(scoring(model, parameters, history), 10)).values[0]!;
    expect(Math.abs(sum - 1)).toBeLessThan(1e-10);
    expect(relativeDistance(mean, between)).toBeLessThan(1e-9);
  });

  test("ten thousand purchases, no age at all and a last purchase today have finite scores", () => {
    const history = table([10_000, 3000, 3000.001], [10_000, 10, 3000], [0, 0, 0], [5, 10, 10], [1, 0.001, 5000]);
    const scores = [
      aliveOf(scoring(model, parameters, history)),
      must(expectedOf(scoring(model, parameters, history), 52)),
      must(residualOf(scoring(model, parameters, history), 0.01)),
      must(probabilityOf(scoring(model, parameters, history), { purchases: 2, from: 3, periods: 10 })),
      must(discountedOf(scoring(model, parameters, history), 12.5, 0.01)),
    ];
    for (const { values, refusals } of scores) {
      expect(refusals).toEqual([]);
      expect([...values].every((value) => value >= 0 && value < Infinity)).toBe(true);
    }
    expect(Math.max(...scores[0]!.values)).toBeLessThanOrEqual(1);
  });

  test("a removable singularity is removed: the value there lies on the line beside it", () => {
    if (model === nbd) return;
    const at = (third: number): number => must(expectedWhenNew(model, [parameters[0]!, parameters[1]!, third, parameters[3]!], 39));
    const [below, there, above] = [at(1 - 1e-4), at(1), at(1 + 1e-4)];
    expect(relativeDistance(there, (below + above) / 2)).toBeLessThan(1e-8);
    expect(must(expectedWhenNew(bgNbd, [0.243, 4.414, 0.4, 0.6], 39))).toBeGreaterThan(0.5);
  });

  test.each([
    ["recency should be at most the age 10, not 12 (row 2)", table([1, 2, 10], [1, 12, 10])],
    ["recency should be 0 where frequency is 0, not 3 (row 1)", table([0, 3, 10])],
    ["frequency should be a whole number from 0 to 1,000,000, not 1.5 (row 1)", table([1.5, 3, 10])],
    ["frequency should be a whole number from 0 to 1,000,000, not -1 (row 1)", table([-1, 3, 10])],
    ["age should be a number, 0 or more, not -10 (row 1)", table([1, 3, -10])],
    ["recency should be a number, 0 or more, not a value that is no number (row 3)", table([1, 1, 2], [1, 1, 2], [1, NaN, 10])],
    ["no customer has bought a second time, so there is nothing to estimate a purchase rate from", table([0, 0, 10], [0, 0, 12])],
    ["there are no customers in the table", table()],
  ])("refuses: %s", (words, history) => {
    expect(sentence(fit(model, history))).toBe(words);
  });

  test("a wrong row costs no other row its score", () => {
    const { values, refusals } = aliveOf(scoring(model, parameters, table([1, 2, 10], [1, 12, 10], [2, 3, 10])));
    expect(refusals.map(({ row, failure }) => [row, failure.message])).toEqual([[1, "recency should be at most the age 10, not 12"]]);
    expect([values[0], values[2]].every((value) => value! > 0 && value! <= 1)).toBe(true);
  });

  test("one customer, and one distinct age, get an answer with its warning", () => {
    const lone = fit(model, table([3, 20, 30]));
    expect(lone.ok && lone.value.warnings.join(" ")).toMatch(/only 1 customer;/);
    expect(lone.ok && lone.value.converged).toBe(false);
    const same = must(fit(model, { ...purchased, age: new Float64Array(1000).fill(78) }));
    expect(same.warnings.join(" ")).toMatch(/same age/);
    expect(same.estimates.every((value) => Number.isFinite(value))).toBe(true);
  });

  test("heavy buyers do not stop a fit", () => {
    const heavy = {
      frequency: purchased.frequency.map((x, row) => (row === 7 ? 10_000 : x)),
      recency: purchased.recency.map((tx, row) => (row === 7 ? purchased.age[row]! : tx)),
      age: purchased.age,
    };
    const fitted = must(fit(model, heavy));
    expect(fitted.estimates.every((value) => value > 0 && value < Infinity)).toBe(true);
  });
});

test("nobody leaves: the boundary is confessed, with the simpler model", () => {
  const faithful = simulateHistory("NBD", [1.5, 6], 800, { from: 20, to: 78 }, 12);
  for (const model of [bgNbd, mbgNbd, paretoNbd]) {
    const fitted = must(fit(model, faithful));
    const edge: Fit["stopped"][] = ["boundary", "flat"];
    expect([model.name, fitted.converged, edge.includes(fitted.stopped)]).toEqual([model.name, false, true]);
    expect(fitted.warnings.join(" ")).toMatch(/not determined by these data.*NBD/);
    expect(fitted.standardErrors.every((one) => one === null)).toBe(true);
  }
});

test("MBG/NBD at the origin has the leading factor (a+b+x)/(a−1), not the misprint", () => {
  const parameters = [0.5, 6, 1.5, 3];
  expect(
    relativeDistance(
      must(expectedOf(scoring(mbgNbd, parameters, table([0, 0, 0])), 12)).values[0]!,
      must(expectedWhenNew(mbgNbd, parameters, 12)),
    ),
  ).toBeLessThan(1e-12);
});

test("P(alive): 1 for certain after one purchase under BG/NBD, not so under MBG/NBD; 1 when the last purchase is now under Pareto/NBD", () => {
  const history = table([0, 0, 39], [23, 39, 39]);
  expect(aliveOf(scoring(bgNbd, plausible["BG/NBD"]!, history)).values[0]).toBe(1);
  expect(aliveOf(scoring(mbgNbd, plausible["MBG/NBD"]!, history)).values[0]).toBeLessThan(0.5);
  expect(aliveOf(scoring(paretoNbd, plausible["Pareto/NBD"]!, history)).values[1]).toBe(1);
});

describe("discounted residual purchases", () => {
  test("without a rate they have no bound, or the bound the parameters give", () => {
    expect(sentence(residualWhenNew(bgNbd, [0.243, 4.414, 0.793, 2.426], 0))).toMatch(/no bound, because a is 0.793/);
    expect(must(residualWhenNew(bgNbd, [0.243, 4.414, 2, 3], 0))).toBe(4);
    expect(sentence(residualWhenNew(paretoNbd, [0.5, 10, 0.6, 12], 0))).toMatch(/no bound, because s is 0.6/);
    expect(sentence(residualWhenNew(nbd, [0.5, 10], 0))).toMatch(/nobody leaves/);
    expect(sentence(residualWhenNew(bgNbd, [0.243, 4.414, 2, 3], -0.1))).toBe("discount should be a rate, 0 or more, not -0.1");
  });
  test.each(continuous)("$name: the sum over periods tends to the residual as the periods shrink", (model) => {
    const history = table([3, 20, 30]);
    /* At a rate so high that 1,200 periods are for ever; the sum counts a period's purchases at its end. */
    const [periods, rate] = [1200, 0.03];
    const discrete = must(discountedOf(scoring(model, plausible[model.name]!, history), periods, rate)).values[0]!;
    const whole = must(residualOf(scoring(model, plausible[model.name]!, history), rate)).values[0]!;
    expect(discrete / whole).toBeGreaterThan(1 / (1 + rate));
    expect(discrete / whole).toBeLessThan(1);
  });
});

describe("Gamma-Gamma", () => {
  const { frequency } = purchased;
  const spend = simulateSpend([6.25, 3.74, 15.44], frequency, 13);
  test.each([1e-6, 1e9, 1e12])("spend in another currency (× %d) leaves p and q as they are", (rate) => {
    const one = must(fit(gammaGamma, { frequency, spend }));
    const other = must(fit(gammaGamma, { frequency, spend: spend.map((m) => m * rate) }));
    expect(one.converged && other.converged).toBe(true);
    [0, 1].forEach((i) => expect(relativeDistance(one.estimates[i]!, other.estimates[i]!)).toBeLessThan(1e-8));
    expect(relativeDistance(one.estimates[2]! * rate, other.estimates[2]!)).toBeLessThan(1e-8);
  });
  test("rows without repeat purchases take no part, and are scored with the mean of all", () => {
    const repeat = [...frequency.keys()].filter((row) => frequency[row]! > 0);
    const only = must(
      fit(gammaGamma, {
        frequency: Float64Array.from(repeat, (row) => frequency[row]!),
        spend: Float64Array.from(repeat, (row) => spend[row]!),
      }),
    );
    const all = must(fit(gammaGamma, { frequency, spend }));
    expect(all.estimates).toEqual(only.estimates);
    const none = [...frequency.keys()].find((row) => frequency[row] === 0)!;
    expect(spendOf(all.estimates, { frequency, spend }).values[none]).toBe(must(meanSpend(all.estimates)));
  });
  test("spend of 0 or less among repeat buyers is refused by row", () => {
    expect(sentence(fit(gammaGamma, { frequency: Float64Array.of(0, 2, 1), spend: Float64Array.of(0, 5, -3) }))).toBe(
      "spend should be an amount above 0 where there are repeat purchases, not -3 (row 3)",
    );
    expect(sentence(fit(gammaGamma, { frequency: Float64Array.of(0, 0), spend: Float64Array.of(0, 0) }))).toMatch(
      /no customer has a repeat purchase/,
    );
  });
  test("q at or below 1 has no mean, and never a negative one", () => {
    expect(sentence(meanSpend([6, 0.9, 15]))).toMatch(/q is 0.9, not above 1/);
    const { values, refusals } = spendOf([6, 0.9, 15], { frequency: Float64Array.of(0, 2), spend: Float64Array.of(0, 30) });
    expect(refusals.map(({ row }) => row)).toEqual([0]);
    expect(values[1]).toBeGreaterThan(0);
  });
  test("spend that goes with frequency is warned of, and the one customer who makes it is named", () => {
    const tied = must(fit(gammaGamma, { frequency, spend: spend.map((m, row) => m * (1 + 3 * frequency[row]!)) }));
    expect(tied.warnings.join(" ")).toMatch(/Spend and frequency are correlated/);
    expect(tied.warnings.join(" ")).not.toMatch(/One customer/);
    const outlier = must(
      fit(gammaGamma, {
        frequency: frequency.map((x, row) => (row === 41 ? 90 : x)),
        spend: spend.map((m, row) => (row === 41 ? 9000 : m)),
      }),
    );
    expect(outlier.warnings.join(" ")).toMatch(/One customer makes it \(row 42\)/);
    expect(must(fit(gammaGamma, { frequency, spend })).warnings).toEqual([]);
  });
});

describe("BG/BB", () => {
  test.each([
    ["frequency should be at most the recency 2, not 3 (row 1)", table([3, 2, 6])],
    ["opportunities should be a whole number, 0 or more, not 6.5 (row 1)", table([1, 2, 6.5])],
    ["recency should be the whole number of the last opportunity used, not 2.5 (row 1)", table([1, 2.5, 6])],
    ["no customer has used an opportunity, so there is nothing to estimate", table([0, 0, 6])],
  ])("refuses: %s", (words, history) => expect(sentence(fit(bgBb, history))).toBe(words));
  test("probabilities of an interval add up to 1 and have the mean of the expectation", () => {
    const history = table([3, 5, 6]);
    let [sum, mean] = [0, 0];
    for (let purchases = 0; purchases <= 8; purchases += 1) {
      const probability = must(probabilityOf(scoring(bgBb, plausible["BG/BB"]!, history), { purchases, from: 2, periods: 8 })).values[0]!;
      sum += probability;
      mean += purchases * probability;
    }
    const between =
      must(expectedOf(scoring(bgBb, plausible["BG/BB"]!, history), 10)).values[0]! -
      must(expectedOf(scoring(bgBb, plausible["BG/BB"]!, history), 2)).values[0]!;
    expect(relativeDistance(sum, 1)).toBeLessThan(1e-12);
    expect(relativeDistance(mean, between)).toBeLessThan(1e-12);
  });
  test("so many opportunities that a sum over them would never end are refused", () => {
    const long = scoring(bgBb, plausible["BG/BB"]!, table([1, 1, 1e9], [1, 1, 6]));
    expect(aliveOf(long).refusals.map(({ row, failure }) => [row, failure.message])).toEqual([
      [0, "opportunities should be a whole number up to 10,000, not 1000000000"],
    ]);
    expect(sentence(expectedOf(long, 1e9))).toBe("periods should be at most 10,000 opportunities, not 1000000000");
    expect(sentence(fit(bgBb, table([1, 1, 20_000])))).toBe("opportunities should be a whole number up to 10,000, not 20000 (row 1)");
  });
  test("half an opportunity is refused", () => {
    expect(sentence(expectedOf(scoring(bgBb, plausible["BG/BB"]!, table([1, 1, 6])), 2.5))).toBe(
      "periods should be a whole number of opportunities, 0 or more, not 2.5",
    );
  });
});

describe("renewals", () => {
  test.each([
    ["survivors should not rise from one renewal to the next, from 5 to 7 (row 3)", [[10, 5, 7]]],
    ["survivors should be a number of customers, 0 or more, not -1 (row 2)", [[10, -1]]],
    ["survivors should begin with a number above 0, not 0 (row 1)", [[0, 0]]],
    [
      "survivors should not rise from one renewal to the next, from 8 to 9 (cohort 2, row 2)",
      [
        [10, 5],
        [8, 9],
      ],
    ],
    ["nobody has left in these data, so there is no churn to estimate", [[10, 10, 10]]],
    ["survivors should be at least two numbers: customers at the start and after the first renewal", [[10]]],
  ])("refuses: %s", (words, cohorts) => expect(sentence(fit(sbg, { cohorts }))).toBe(words));
  test("customers who all churn alike are the boundary of sBG", () => {
    const fitted = must(fit(sbg, { cohorts: [[10000, 8000, 6400, 5120, 4096]] }));
    expect(fitted.converged).toBe(false);
    expect(fitted.warnings.join(" ")).toMatch(/geometric/);
  });
  test("a lifetime that lasts long is summed to its end, or said to have none", () => {
    /* Without discounting, sBG lives (β + n)/(α − 1) renewals on. */
    expect(relativeDistance(must(discountedRenewals(sbg, [1.5, 4], 2, 0)), 6 / 0.5)).toBeLessThan(1e-9);
    expect(sentence(discountedRenewals(sbg, [0.9, 4], 2, 0))).toMatch(/no bound/);
    expect(must(discountedRenewals(bdw, [0.5, 0.9, 1.2], 0, 1e-5))).toBeGreaterThan(
      must(discountedRenewals(bdw, [0.5, 0.9, 1.2], 0, 1e-4)),
    );
  });
});
