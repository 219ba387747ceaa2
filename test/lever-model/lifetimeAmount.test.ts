import { evaluateModel } from "../../src/lever-model/equations/equations";
import { lifetimeAmount } from "../../src/lever-model/equations/lifetimeAmount";
import { withAssumptions } from "../../src/lever-model/state/change";
import { keysOf, newModel } from "../../src/lever-model/state/defaults";
import { workings } from "../../src/lever-model/state/workings";

/* Kept 11 ÷ 3 times at a retention of 80 % and a discount rate of 10 %, among 10,000 customers. */
const made = evaluateModel(newModel("lifetime"));

test.each([
  ["period", 120, 440],
  ["year", 100_000, 110 / 3],
  ["day", 100, (36_500 / 10_000) * (11 / 3)],
  ["shared", 25_000, 2.5],
  ["once", 10, 10],
] as const)("an amount over the lifetime of a customer: paid %s", (paid, amount, expected) => {
  expect(lifetimeAmount(amount, paid, made)).toBeCloseTo(expected, 12);
});

test("what is paid in a year is the same in months as in years, but for how long customers stay by the month", () => {
  const monthly = newModel("monthly");
  const byMonth = evaluateModel(withAssumptions({ ...monthly, scope: { ...monthly.scope, period: "month" } }, { retention: 0.98 }));
  const multiple = byMonth.columns["multiple"]![0]!;
  expect(lifetimeAmount(120_000, "year", byMonth)).toBeCloseTo(multiple, 10);
  expect(lifetimeAmount(1, "period", byMonth)).toBeCloseTo(multiple, 12);
});

test("every amount of money says how it counts, and nothing else does", () => {
  expect(keysOf(workings).filter((id) => (workings[id].kind === "money") !== (workings[id].paid !== undefined))).toEqual([]);
  const yearly = keysOf(workings).filter((id) => workings[id].unit.includes("/ year"));
  const periodic = keysOf(workings).filter((id) => workings[id].unit.includes("/ {period}"));
  expect([yearly, periodic].map((ids) => new Set(ids.map((id) => workings[id].paid)))).toEqual([new Set(["year"]), new Set(["period"])]);
});
