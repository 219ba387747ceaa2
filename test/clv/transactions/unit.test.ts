import { convertPeriods, convertRate, daysPerUnit, periodsInUnitOf, unitNamed, units } from "../../../src/clv/transactions/unit";

test("a year is twelve months, four quarters and 365.25 days", () => {
  expect([12 * daysPerUnit.month, 4 * daysPerUnit.quarter, daysPerUnit.year]).toEqual([365.25, 365.25, 365.25]);
  for (const unit of units) expect(convertPeriods(convertPeriods(7, unit, "day"), "day", unit)).toBeCloseTo(7, 12);
  expect((1 + convertRate(0.1, "year", "month")) ** 12).toBeCloseTo(1.1, 12);
});

test("a horizon in another unit than the fit's is converted, and refused where the fit does not say its own", () => {
  expect(periodsInUnitOf({ unit: "week" }, 12, "month")).toEqual({ ok: true, value: (12 * 30.4375) / 7 });
  expect(periodsInUnitOf({ unit: null }, 12, "month")).toMatchObject({
    failure: { message: "fit should say its unit (day, week, month, quarter, year), so that 12 months can be converted" },
  });
});

test("units are read as people write them", () => {
  expect(unitNamed(" Weeks ")).toEqual({ ok: true, value: "week" });
  expect(unitNamed("fortnight")).toMatchObject({
    failure: { message: 'unit should be "day", "week", "month", "quarter" or "year", not "fortnight"' },
  });
});
