import { compareRenewals } from "../../../src/clv/models/compareRenewals";
import { serialOf } from "../../../src/clv/transactions/calendar";
import { contractCohorts, renewalsUpTo, renewalTable } from "../../../src/clv/transactions/renewals";
import type { Result } from "../../../src/clv/result";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const day = (year: number, month: number, ofMonth: number): number => serialOf({ year, month, day: ofMonth });

test("a contract is renewed on the day of the month on which it began", () => {
  const from = day(2024, 1, 15);
  expect([day(2024, 2, 14), day(2024, 2, 15), day(2024, 3, 14), day(2025, 1, 15)].map((to) => renewalsUpTo(from, to, "month"))).toEqual([0, 1, 1, 12]);
  expect([day(2024, 4, 14), day(2024, 4, 15)].map((to) => renewalsUpTo(from, to, "quarter"))).toEqual([0, 1]);
  expect([day(2025, 1, 14), day(2025, 1, 15)].map((to) => renewalsUpTo(from, to, "year"))).toEqual([0, 1]);
  expect([from, from + 6, from + 7].map((to) => renewalsUpTo(from, to, "week"))).toEqual([0, 0, 1]);
  /* No 31 February: the first of March. */
  expect([day(2024, 2, 29), day(2024, 3, 1)].map((to) => renewalsUpTo(day(2024, 1, 31), to, "month"))).toEqual([0, 1]);
});

test("who ends on the day of a renewal, or since the one before it, has not renewed", () => {
  const start = Float64Array.of(day(2024, 1, 1), day(2024, 1, 1), day(2024, 1, 1), day(2024, 1, 1), day(2024, 3, 20), day(2025, 1, 1));
  const end = Float64Array.of(day(2024, 1, 31), day(2024, 2, 1), day(2024, 2, 2), NaN, NaN, NaN);
  const { cohorts, active, customers } = must(contractCohorts(start, end, { asOf: day(2024, 4, 10), unit: "month" }));
  /* Three renewals were possible for four of them, none for the fifth; the sixth has not begun. */
  expect(cohorts.map((one) => [...one])).toEqual([[1], [4, 2, 1, 1]]);
  expect([[...active], customers]).toEqual([[1, 0, 0, 1], 5]);
});

test("a customer who leaves in the period under way counts as long as renewals are known", () => {
  const { cohorts, active } = must(contractCohorts(Float64Array.of(day(2024, 1, 1), day(2024, 1, 1)), Float64Array.of(day(2024, 3, 10), NaN), { asOf: day(2024, 3, 20), unit: "month" }));
  expect(cohorts.map((one) => [...one])).toEqual([[2, 2, 2]]);
  expect([...active]).toEqual([0, 0, 1]);
});

test("cohorts of different ages make one table, each as long as it was followed", () => {
  const { asked, renewed, retention, survival } = renewalTable([Float64Array.of(100, 80, 60), Float64Array.of(50, 45)]);
  expect([[...asked], [...renewed]]).toEqual([[150, 150, 80], [150, 125, 60]]);
  expect([...retention]).toEqual([1, 125 / 150, 0.75]);
  expect(survival[2]).toBeCloseTo((125 / 150) * 0.75, 12);
});

test("the published segments are fitted, and the model that differs between customers foretells the later renewals best", () => {
  const highEnd = Float64Array.of(1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394);
  const { candidates, best, learned } = must(compareRenewals([highEnd], 7));
  const sbg = candidates[0]!;
  expect(sbg.fit.ok && [...sbg.fit.value.estimates].map((one) => Number(one.toFixed(5)))).toEqual([0.66809, 3.80609]);
  expect(sbg.fit.ok && sbg.fit.value.logLikelihood).toBeCloseTo(-1611.158, 3);
  expect([learned, candidates.map(({ model }) => model)]).toEqual([7, ["sBG", "BdW", "geometric"]]);
  const errors = candidates.map(({ error }) => error!);
  expect(best).toBe(candidates[errors.indexOf(Math.min(...errors))]!.model);
  expect(errors[2]).toBeGreaterThan(5 * Math.min(...errors));
  expect(must(compareRenewals([highEnd], null)).candidates.every(({ error }) => error === null)).toBe(true);
});

test("what cannot be kept back is a sentence", () => {
  const refused = compareRenewals([Float64Array.of(10, 8, 6)], 2);
  expect(!refused.ok && refused.failure.message).toBe("learned should be a number of renewals from 1 to 1, not 2");
  expect(contractCohorts(Float64Array.of(45000), Float64Array.of(NaN), { asOf: 44000, unit: "month" }).ok).toBe(false);
});
