import { cells, columnOf, fitted, one, spill, typedFit } from "../customers/inSheet";

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const published = typedFit("sBG", ["alpha", "beta"], [0.668, 3.806]);
const geometric = typedFit("geometric", ["theta"], [0.2]);

test("a fit of survivors goes straight into curve and value", () => {
  const fit = spill("RETENTION.FIT", cells(["survivors", ...highEnd]));
  expect(fit).toEqual(spill("RETENTION.FIT", [highEnd]));
  expect(fitted(fit, "alpha")).toBeCloseTo(0.66809, 5);
  expect(fitted(fit, "beta")).toBeCloseTo(3.80609, 5);
  expect(fitted(fit, "log-likelihood")).toBeCloseTo(-1611.158, 3);
  const survival = columnOf(spill("RETENTION.CURVE", fit, 7), "survival");
  highEnd.forEach((seen, t) => expect(Math.abs(survival[t]! - seen / 1000)).toBeLessThan(0.02));
  expect(one("RETENTION.VALUE", fit, 100, 0.1)).toBeGreaterThan(500);
});

test("an empty cell or a 0 ends a cohort, so that cohorts of different ages stand side by side", () => {
  const ragged = (end: number | string) => [
    [1000, 500],
    [869, 430],
    [743, end],
  ];
  expect(spill("RETENTION.FIT", ragged(0))).toEqual(spill("RETENTION.FIT", ragged("")));
  expect(fitted(spill("RETENTION.FIT", ragged("")), "customers")).toBe(1500);
});

/* One rate of retention is CLV itself, timing by timing. */
test.each(["begin", "end", "mid", "renewal"])("with one chance to leave the value is CLV with timing %s, whatever the age", (timing) => {
  const closed = one("CLV", 100, 0.8, 0.1, timing);
  for (const renewals of [0, 1, 7]) expect(Math.abs(one("RETENTION.VALUE", geometric, 100, 0.1, renewals, timing) / closed - 1)).toBeLessThan(1e-12);
});

test("value rises with the renewals, lifts over a column, and is the sum of the discounted curve", () => {
  const byAge = spill("RETENTION.VALUE", published, 100, 0.1, cells([0, 1, 2, 5])).map(([value]) => value as number);
  expect([...byAge].sort((a, b) => a - b)).toEqual(byAge);
  const survival = columnOf(spill("RETENTION.CURVE", published, 2000), "survival");
  /* What lies beyond 2,000 periods is discounted to nothing. */
  const sum = survival.reduce((total, share, t) => total + (100 * share) / 1.1 ** t, 0);
  expect(Math.abs(byAge[0]! / sum - 1)).toBeLessThan(1e-12);
});

test("Kaplan and Meier: those still there count until they were last seen", () => {
  const start = cells(["began", 44927, 44927, 44927, 44927, 0]);
  const end = cells(["left", 44937, "", 44957, 0, 0]);
  const curve = spill("RETENTION.SURVIVAL", start, end, 44947, "day");
  /* One of four leaves after 10 days; the end after 30 days has not come by the last day of observation. */
  expect(curve.map((row) => row.slice(0, 4))).toEqual([
    ["time (day)", "at risk", "left", "survival"],
    [0, 4, 0, 1],
    [10, 4, 1, 0.75],
  ]);
  /* Then one of three leaves after 30 days, when the other two were last seen. */
  expect(columnOf(spill("RETENTION.SURVIVAL", start, end, null, "day"), "survival")).toEqual([1, 0.75, 0.5]);
  expect(columnOf(spill("RETENTION.SURVIVAL", start), "survival")).toEqual([1]);
});
