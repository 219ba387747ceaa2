import { cohortTriangle } from "../../../src/clv/transactions/cohorts";
import { dateOf, isoDate, serialOf, weekOf } from "../../../src/clv/transactions/calendar";
import { customerTable } from "../../../src/clv/transactions/customerTable";
import { byFrequency, holdoutErrors } from "../../../src/clv/transactions/holdout";
import { simulateHistory, simulateLog } from "../../../src/clv/transactions/simulate";
import { survivalCurve } from "../../../src/clv/transactions/survival";
import { trackPurchases } from "../../../src/clv/transactions/tracking";
import { bgBb } from "../../../src/clv/models/bgBb";
import { bgNbd } from "../../../src/clv/models/bgNbd";
import type { Result } from "../../../src/clv/result";
import { column, dataIsHere, logOf, serial } from "../models/sharedData";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const sentence = (result: Result<unknown>): string => (result.ok ? "" : result.failure.message);
const day = (month: number, date: number, year = 2024): number => serialOf({ year, month, day: date });
const log = (...rows: readonly (readonly [string | number, number, number?])[]) => ({
  customer: rows.map(([customer]) => customer),
  date: Float64Array.from(rows, ([, date]) => date),
  amount: Float64Array.from(rows, ([, , amount]) => amount ?? 1),
});

test("dates are Excel's serial numbers", () => {
  expect(serialOf({ year: 2024, month: 2, day: 29 })).toBe(45351);
  expect(dateOf(45351.9)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(isoDate(25569)).toBe("1970-01-01");
  /* 2024-01-01 was a Monday. */
  expect(weekOf(day(1, 1))).toBe(weekOf(day(1, 7)));
  expect(weekOf(day(1, 7))).toBe(weekOf(day(1, 8)) - 1);
});

test.each([
  ["text", (at: number) => `C${at}`],
  ["number", (at: number) => at],
])("a log in any order of date, with a customer of many rows, gives the table of the same log in order: %s ids", (_, name) => {
  const rows = Array.from({ length: 3000 }, (_row, at) => ({
    customer: name(at % 7 === 0 ? 0 : (at * 31) % 400),
    date: 45000 + ((at * 7919) % 700),
    amount: 1 + (at % 13),
  }));
  const made = (list: typeof rows) =>
    must(
      customerTable(
        {
          customer: list.map(({ customer }) => customer),
          date: Float64Array.from(list, ({ date }) => date),
          amount: Float64Array.from(list, ({ amount }) => amount),
        },
        { calibrationEnd: 45400 },
      ),
    );
  const byCustomer = ({ customer, frequency, recency, age, spend, first, holdout }: ReturnType<typeof made>) =>
    new Map(
      customer.map((one, at) => [one, [frequency, recency, age, spend!, first, holdout!.frequency, holdout!.spend].map((values) => values[at])]),
    );
  expect(byCustomer(made(rows))).toEqual(byCustomer(made([...rows].sort((a, b) => a.date - b.date))));
});

describe("customer table", () => {
  const good = log(
    ["ann", day(1, 1), 10],
    ["bob", day(1, 3), 5],
    ["ann", day(1, 8), 20],
    ["ann", day(1, 8) + 0.7, 4],
    ["ann", day(1, 22), 6],
  );
  test("merges a day, leaves the first purchase out of spend, keeps fractions of the unit", () => {
    const table = must(customerTable(good, { unit: "week" }));
    expect(table.customer).toEqual(["ann", "bob"]);
    expect([...table.frequency]).toEqual([2, 0]);
    expect([...table.recency]).toEqual([3, 0]);
    expect([...table.age]).toEqual([3, 19 / 7]);
    expect([...table.spend!]).toEqual([15, 0]);
    expect([...must(customerTable(good, { unit: "month" })).age][0]).toBe(21 / 30.4375);
  });
  test("does not depend on the order of rows, nor on the kind of the customers' names", () => {
    const shuffled = [3, 0, 4, 1, 2];
    const other = {
      customer: shuffled.map((i) => (good.customer[i] === "ann" ? 7 : 1e9)),
      date: Float64Array.from(shuffled, (i) => good.date[i]!),
      amount: Float64Array.from(shuffled, (i) => good.amount[i]!),
    };
    const table = must(customerTable(other));
    expect(table.customer).toEqual([7, 1e9]);
    expect([...table.frequency, ...table.recency, ...table.spend!]).toEqual([2, 0, 3, 0, 15, 0]);
  });
  test("lists the rows that cannot be used, each with its sentence, and counts the others", () => {
    const table = must(
      customerTable({
        customer: ["ann", "", "bob", "ann", "ann", "cid", "ann"],
        date: Float64Array.of(day(1, 1), day(1, 2), NaN, day(1, 9), day(1, 12), day(1, 4), day(1, 20)),
        amount: Float64Array.of(10, 5, 5, -3, NaN, 0, 8),
      }),
    );
    expect(table.leftOut.map(({ row, sentence: words }) => [row + 1, words])).toEqual([
      [2, "customer should be a name or a number, not empty"],
      [3, "date should be a date, not text or empty"],
      [4, "amount -3 is a refund, which is no purchase"],
      [5, "amount should be a number, not text or empty"],
    ]);
    expect(table.customer).toEqual(["ann", "cid"]);
    expect([...table.frequency]).toEqual([1, 0]);
    expect(table.warnings).toEqual([
      "Left out: 4 of 7 rows; the first is row 2: customer should be a name or a number, not empty.",
      "Counted as purchases although the amount is 0: 1 row, the first is row 6.",
    ]);
  });
  test("the holdout begins the day after calibration and holds spend of its own", () => {
    const table = must(customerTable(good, { calibrationEnd: day(1, 8), end: day(1, 29) }));
    expect([...table.frequency]).toEqual([1, 0]);
    expect([...table.holdout!.frequency]).toEqual([1, 0]);
    expect([...table.holdout!.spend]).toEqual([6, 0]);
    expect(table.holdout!.periods).toBe(3);
    expect(must(customerTable(good, { calibrationEnd: day(1, 2) })).customer).toEqual(["ann"]);
  });
  test.each([
    ["there are no transactions", customerTable(log())],
    ["none of the 1 rows can be used: date should be a date, not text or empty (row 1)", customerTable(log(["ann", NaN]))],
    ["end should be a date on or after the first transaction, 2024-01-01, not 2023-12-31", customerTable(good, { end: day(12, 31, 2023) })],
    [
      "calibration_end should be a date from 2024-01-01 to the end, 2024-01-22, not 2024-02-01",
      customerTable(good, { calibrationEnd: day(2, 1) }),
    ],
    [
      "customer, date and amount should be columns of one length, not 1, 2 rows",
      customerTable({ customer: ["ann"], date: Float64Array.of(1, 2) }),
    ],
  ])("refuses: %s", (words, result) => expect(sentence(result)).toBe(words));
});

describe("tracking", () => {
  if (dataIsHere)
    test("counts CDNOW week by week as printed", () => {
      const { actualCumulative, expectedCumulative } = must(
        trackPurchases(bgNbd, [0.243, 4.414, 0.793, 2.426], logOf("cdnow_transactions.csv"), { unit: "week" }),
      );
      expect([...actualCumulative].slice(0, 78)).toEqual([...column("cdnow_weekly_tracking.csv", "cum_repeat")]);
      expect(expectedCumulative[77]! / actualCumulative[77]!).toBeGreaterThan(0.85);
      expect(actualCumulative.length).toBe(Math.floor((serial("1998-06-30") - serial("1997-01-01")) / 7) + 1);
    });
  test("a model of occasions has no weeks", () => {
    expect(sentence(trackPurchases(bgBb, [1, 1, 1, 1], log(["ann", day(1, 1)]), { unit: "week" }))).toMatch(/continuous time, not BG\/BB/);
  });
});

test("holdout errors by hand", () => {
  const errors = must(holdoutErrors(Float64Array.of(0, 2, 4), Float64Array.of(1, 2, 2)));
  expect(errors).toMatchObject({ mae: 1, customers: 3 });
  expect(errors.rmse).toBeCloseTo(Math.sqrt(5 / 3), 14);
  expect(errors.bias).toBeCloseTo(-1 / 6, 14);
  expect(errors.rankCorrelation).toBeCloseTo(Math.sqrt(3) / 2, 14);
  expect(must(holdoutErrors(Float64Array.of(0, 0), Float64Array.of(1, 2)))).toMatchObject({
    bias: null,
    gini: null,
    decileError: null,
    rankCorrelation: null,
  });
  expect(sentence(holdoutErrors(Float64Array.of(), Float64Array.of()))).toBe("there are no customers with a holdout");
  expect(byFrequency(Float64Array.of(0, 9, 8), Float64Array.of(1, 2, 4), Float64Array.of(3, 5, 7))).toEqual([
    { frequency: 0, customers: 1, actual: 1, expected: 3 },
    { frequency: 7, customers: 2, actual: 3, expected: 6 },
  ]);
});

describe("cohorts", () => {
  const bought = log(
    ["ann", day(1, 31), 10],
    ["ann", day(2, 1), 5],
    ["ann", day(2, 9), 5],
    ["bob", day(1, 2), 8],
    ["cid", day(3, 1), 1],
    ["bob", day(3, 31), 2],
  );
  test("follow the calendar", () => {
    const { starts, sizes, values } = must(cohortTriangle(bought));
    expect(starts.map(isoDate)).toEqual(["2024-01-01", "2024-03-01"]);
    expect(sizes).toEqual([2, 1]);
    expect(values).toEqual([
      [2, 1, 1],
      [1, null, null],
    ]);
  });
  test("share, spend and cumulative spend are per customer of the cohort", () => {
    expect(must(cohortTriangle(bought, "month", "retention")).values[0]).toEqual([1, 0.5, 0.5]);
    expect(must(cohortTriangle(bought, "month", "spend")).values[0]).toEqual([9, 5, 1]);
    expect(must(cohortTriangle(bought, "month", "cumulative spend")).values[0]).toEqual([9, 14, 15]);
    expect(must(cohortTriangle(bought, "quarter")).values).toEqual([[3]]);
    expect(sentence(cohortTriangle({ customer: ["a"], date: Float64Array.of(9) }, "month", "spend"))).toMatch(
      /amount should be a column of money/,
    );
    expect(sentence(cohortTriangle(log(["a", 9000], ["a", 45000]), "day"))).toMatch(/unit should be longer/);
  });
});

describe("Kaplan–Meier", () => {
  /* Freireich's 6-MP trial (1963), the textbook table: weeks of remission, + still in remission. */
  const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const start = Float64Array.from([...relapsed, ...censored], () => 40000);
  const end = Float64Array.from([...relapsed.map((week) => 40000 + 7 * week), ...censored.map(() => NaN)]);
  test("gives the textbook curve", () => {
    /* Each censored one starts so late that its last day is the same for all. */
    const starts = Float64Array.from([...relapsed.map(() => 40000), ...censored.map((week) => 41000 - 7 * week)]);
    const curve = must(survivalCurve(starts, end, { asOf: 41000, unit: "week" }));
    expect([...curve.time]).toEqual([0, 6, 7, 10, 13, 16, 22, 23]);
    expect([...curve.atRisk]).toEqual([21, 21, 17, 15, 12, 11, 7, 6]);
    const printed = [1, 0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    printed.forEach((one, i) => expect(Math.abs(curve.survival[i]! - one)).toBeLessThan(0.0006));
    /* R's survfit with conf.type "log-log" prints 0.620 and 0.952 at 6 weeks. */
    expect(curve.lower[1]!).toBeCloseTo(0.62, 2);
    expect(curve.upper[1]!).toBeCloseTo(0.952, 3);
  });
  test("refuses by row, and says when there is nobody", () => {
    expect(
      sentence(
        survivalCurve(
          start,
          end.map((one, i) => (i === 4 ? 39990 : one)),
        ),
      ),
    ).toBe("end should be on or after the start, not 10 days before it (row 5)");
    expect(sentence(survivalCurve(Float64Array.of(NaN), Float64Array.of(5)))).toBe("start should be a date, not text or empty (row 1)");
    expect(sentence(survivalCurve(Float64Array.of(), Float64Array.of()))).toMatch(/no customer with a start/);
    expect([...must(survivalCurve(Float64Array.of(10, 10), Float64Array.of(20, 20))).survival]).toEqual([1, 0]);
  });
});

describe("simulated customers", () => {
  test("repeat with the seed", () => {
    const options = {
      model: "BG/NBD",
      purchases: [0.55, 10.58, 0.8, 2.5],
      spend: [6.25, 3.74, 15.44],
      customers: 300,
      start: day(1, 1),
      lastStart: day(3, 31),
      end: day(12, 31),
    } as const;
    const first = simulateLog({ ...options, seed: 1 });
    expect(simulateLog({ ...options, seed: 1 })).toEqual(first);
    expect(simulateLog({ ...options, seed: 2 })).not.toEqual(first);
    const table = must(customerTable(first, { end: day(12, 31) }));
    expect(table.customer.length).toBe(300);
    expect(table.leftOut).toEqual([]);
  });
  test("have the expected number of purchases", () => {
    const { frequency } = simulateHistory("BG/NBD", [0.243, 4.414, 0.793, 2.426], 40_000, { from: 39, to: 39 }, 3);
    /* Five standard errors; the deviation of a customer's count is about 2.6. */
    expect(Math.abs(frequency.reduce((sum, x) => sum + x, 0) / 40_000 - 1.1966)).toBeLessThan((5 * 2.6) / 200);
  });
});
