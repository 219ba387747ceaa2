import { drawParameters, quantilesOf } from "../../../src/clv/fitting/draws";
import { gatherEqualRows } from "../../../src/clv/fitting/equalRows";
import { fit } from "../../../src/clv/fitting/fit";
import type { Evaluation } from "../../../src/clv/fitting/likelihood";
import { climb } from "../../../src/clv/fitting/newton";
import { positive, real, share } from "../../../src/clv/fitting/scale";
import { bgNbd } from "../../../src/clv/models/bgNbd";
import { nbd } from "../../../src/clv/models/nbd";
import { random } from "../../../src/clv/numerics/random";
import type { Result } from "../../../src/clv/result";
import { simulateHistory } from "../../../src/clv/transactions/simulate";
import { relativeDistance } from "../../near";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const never = { gradient: 1e-10, iterations: 100, distance: 1e6, cancelled: () => false };

/** −Rosenbrock's function: a bent ridge, from whose far end the curvature points the wrong way. */
function ridge([x = 0, y = 0]: Float64Array): Evaluation {
  const off = y - x * x;
  return {
    value: -((1 - x) ** 2 + 100 * off * off),
    gradient: Float64Array.of(2 * (1 - x) + 400 * x * off, -200 * off),
    hessian: Float64Array.of(-2 + 400 * off - 800 * x * x, 400 * x, 400 * x, -200),
  };
}

describe("the climb", () => {
  test("follows a bent ridge to its top, from where Newton's own step would go down too", () => {
    for (const start of [
      [-1.2, 1],
      [0, 5],
      [3, -4],
    ]) {
      const reached = climb(ridge, Float64Array.from(start), never);
      expect(reached.stopped).toBe("gradient");
      expect([...reached.at].map((one) => Math.abs(one - 1) < 1e-9)).toEqual([true, true]);
    }
  });
  test("stops at the boundary when a coordinate flees", () => {
    const fleeing = ([u = 0]: Float64Array): Evaluation => ({
      value: -Math.exp(-u),
      gradient: Float64Array.of(Math.exp(-u)),
      hessian: Float64Array.of(-Math.exp(-u)),
    });
    expect(climb(fleeing, Float64Array.of(0), { ...never, gradient: 1e-30, distance: 14 }).stopped).toBe("boundary");
  });
  test("stops when there are no more iterations, and when it is told to", () => {
    expect(climb(ridge, Float64Array.of(-1.2, 1), { ...never, iterations: 3 })).toMatchObject({ stopped: "iterations", iterations: 3 });
    expect(climb(ridge, Float64Array.of(-1.2, 1), { ...never, cancelled: () => true })).toMatchObject({
      stopped: "cancelled",
      iterations: 0,
    });
  });
  test("shrinks its step until a value is finite again", () => {
    const walled = ([u = 0]: Float64Array): Evaluation =>
      u < 2
        ? { value: Math.log(2 - u) + 5 * u, gradient: Float64Array.of(-1 / (2 - u) + 5), hessian: Float64Array.of(-1 / (2 - u) ** 2) }
        : { value: NaN, gradient: Float64Array.of(NaN), hessian: Float64Array.of(NaN) };
    const reached = climb(walled, Float64Array.of(-3), never);
    expect(reached.stopped).toBe("gradient");
    expect(Math.abs(reached.at[0]! - 1.8)).toBeLessThan(1e-9);
  });
  test("is flat where no step gains", () => {
    const kinked = ([u = 0]: Float64Array): Evaluation => ({
      value: -Math.abs(u),
      gradient: Float64Array.of(u > 0 ? -1 : 1),
      hessian: Float64Array.of(-1),
    });
    expect(climb(kinked, Float64Array.of(1e-3), never).stopped).toBe("flat");
    const nowhere = (): Evaluation => ({ value: 0, gradient: Float64Array.of(1), hessian: Float64Array.of(NaN) });
    expect(climb(nowhere, Float64Array.of(0), never).stopped).toBe("flat");
  });
});

test.each([
  ["positive", positive, 0.3],
  ["share", share, 0.3],
  ["real", real, -2],
] as const)("the scale %s is undone, and its slope and curvature are those of its curve", (_, scale, at) => {
  const free = scale.free(at);
  expect(relativeDistance(scale.parameter(free), at)).toBeLessThan(1e-14);
  const around = (step: number): number => scale.parameter(free + step);
  expect(Math.abs((around(1e-5) - around(-1e-5)) / 2e-5 - scale.slope(at))).toBeLessThan(1e-9);
  expect(Math.abs((around(1e-4) - 2 * around(0) + around(-1e-4)) / 1e-8 - scale.curvature(at))).toBeLessThan(1e-6);
});

describe("equal rows", () => {
  test("are gathered however many and however equal", () => {
    const source = random(9);
    const [x, y] = [
      Float64Array.from({ length: 20_000 }, () => Math.floor(60 * source.uniform())),
      Float64Array.from({ length: 20_000 }, () => Math.floor(60 * source.uniform()) / 7),
    ];
    const { columns, counts, placeOf } = gatherEqualRows([x, y]);
    expect(counts.length).toBe(new Set(Array.from(x, (one, row) => `${one} ${y[row]}`)).size);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(20_000);
    expect(placeOf.findIndex((place, row) => columns[0]![place] !== x[row] || columns[1]![place] !== y[row])).toBe(-1);
  });
  test("are weighed by a count column", () => {
    expect([...gatherEqualRows([Float64Array.of(1, 2, 1)], Float64Array.of(2, 3, 5)).counts]).toEqual([7, 3]);
    expect(gatherEqualRows([new Float64Array(0)]).counts.length).toBe(0);
  });
});

describe("a fit", () => {
  const history = simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], 60_000, { from: 20, to: 78, marks: 7 }, 145);
  test("over many rows begins on a sample and ends at the same top", () => {
    const sampled = must(fit(bgNbd, history));
    const likelihood = must(bgNbd.likelihood(history));
    expect(likelihood.distinct).toBeGreaterThan(20_000);
    const { gradient } = likelihood.evaluate(Float64Array.from(sampled.estimates));
    gradient.forEach((one, i) => expect(Math.abs(one * sampled.estimates[i]!) / 60_000).toBeLessThan(1e-9));
    expect(sampled.iterations).toBeLessThan(8);
  });
  test("can be cancelled", () => {
    let asked = 0;
    const result = fit(bgNbd, history, { cancelled: () => (asked += 1) > 2 });
    expect(result).toMatchObject({ ok: false, failure: { why: "not available", message: "the fit was cancelled" } });
  });
  test("carries its unit, its counts and its criteria", () => {
    const { unit, customers, aic, bic, logLikelihood, names } = must(fit(bgNbd, history, { unit: "week" }));
    expect([unit, customers, names]).toEqual(["week", 60_000, ["r", "alpha", "a", "b"]]);
    expect(aic).toBe(8 - 2 * logLikelihood);
    expect(bic).toBe(4 * Math.log(60_000) - 2 * logLikelihood);
  });
  test("with a penalty draws the parameters towards 0, and reports the likelihood of the data alone", () => {
    const [free, ridged] = [must(fit(bgNbd, history)), must(fit(bgNbd, history, { penalty: 0.01 }))];
    expect(Math.hypot(...ridged.estimates)).toBeLessThan(Math.hypot(...free.estimates));
    expect(ridged.logLikelihood).toBeLessThan(free.logLikelihood);
    expect(ridged.converged).toBe(true);
    expect(fit(bgNbd, history, { penalty: -1 })).toMatchObject({ failure: { message: "penalty should be a number, 0 or more, not -1" } });
  });
  test("a penalty rescues what the data do not determine", () => {
    /* All leave with nearly the same chance, so that a and b run off together. */
    const alike = simulateHistory("BG/NBD", [1.5, 6, 4000, 12_000], 600, { from: 20, to: 78 }, 13);
    expect(must(fit(bgNbd, alike))).toMatchObject({ converged: false, stopped: "boundary" });
    expect(must(fit(bgNbd, alike, { penalty: 1e-5 })).converged).toBe(true);
  });
});

describe("draws", () => {
  const history = simulateHistory("NBD", [0.55, 10.58], 3000, { from: 20, to: 78 }, 7);
  test("have the estimate's mean and spread, and repeat with the seed", () => {
    const fitted = must(fit(nbd, history));
    const draws = must(drawParameters(nbd.parameters, fitted, 20_000, 1));
    [0, 1].forEach((i) => {
      const mean = draws.reduce((sum, one) => sum + one[i]!, 0) / draws.length;
      const deviation = Math.sqrt(draws.reduce((sum, one) => sum + (one[i]! - mean) ** 2, 0) / draws.length);
      expect(Math.abs(mean - fitted.estimates[i]!) / fitted.standardErrors[i]!).toBeLessThan(0.1);
      expect(Math.abs(deviation / fitted.standardErrors[i]! - 1)).toBeLessThan(0.05);
    });
    expect(must(drawParameters(nbd.parameters, fitted, 2, 1))).toEqual(draws.slice(0, 2));
    const undetermined = { ...fitted, covariance: null };
    expect(drawParameters(nbd.parameters, undetermined, 2, 1)).toMatchObject({ ok: false });
  });
  test("give quantiles row by row", () => {
    const columns = [5, 1, 3, 2, 4].map((one) => Float64Array.of(one, 10 * one));
    expect(quantilesOf(columns, [0, 0.5, 0.625]).map((one) => [...one])).toEqual([
      [1, 10],
      [3, 30],
      [3.5, 35],
    ]);
  });
});
