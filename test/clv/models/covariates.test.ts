import { fit } from "../../../src/clv/fitting/fit";
import type { Model } from "../../../src/clv/fitting/likelihood";
import { bgNbd } from "../../../src/clv/models/bgNbd";
import {
  askWithCovariates,
  type Covariates,
  movableBgNbd,
  movableGammaGamma,
  movableParetoNbd,
  withCovariates,
} from "../../../src/clv/models/covariates";
import { gammaGamma } from "../../../src/clv/models/gammaGamma";
import type { PurchaseHistory } from "../../../src/clv/models/history";
import { paretoNbd } from "../../../src/clv/models/paretoNbd";
import { expectedOf, scoring } from "../../../src/clv/models/scoring";
import { random } from "../../../src/clv/numerics/random";
import type { Result } from "../../../src/clv/result";
import { simulateHistory, type SimulatedModel, simulateSpend } from "../../../src/clv/transactions/simulate";
import { relativeDistance } from "../../near";
import { column, dataIsHere, serial, tableOf } from "./sharedData";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const sentence = (result: Result<unknown>): string => (result.ok ? "" : result.failure.message);

/** Customers in two halves, the second with parameters of its own. */
function halves(
  model: SimulatedModel,
  first: readonly number[],
  second: readonly number[],
  each: number,
): { history: PurchaseHistory; covariates: Covariates } {
  const ages = { from: 20, to: 78, marks: 7 };
  const [a, b] = [simulateHistory(model, first, each, ages, 1), simulateHistory(model, second, each, ages, 2)];
  const joined = (name: "frequency" | "recency" | "age"): Float64Array => Float64Array.of(...a[name], ...b[name]);
  return {
    history: { frequency: joined("frequency"), recency: joined("recency"), age: joined("age") },
    covariates: { names: ["score"], columns: [Float64Array.from({ length: 2 * each }, (_, row) => Number(row >= each))] },
  };
}

test.each<
  [string, () => { model: Model<PurchaseHistory>; plain: Model<PurchaseHistory>; history: PurchaseHistory; truth: readonly number[] }]
>([
  [
    "Pareto/NBD",
    () => {
      const { history, covariates } = halves(
        "Pareto/NBD",
        [0.55, 10.58, 0.8, 12],
        [0.55, 10.58 * Math.exp(-0.5), 0.8, 12 * Math.exp(0.4)],
        3000,
      );
      return { model: withCovariates(movableParetoNbd, covariates), plain: paretoNbd, history, truth: [0.55, 10.58, 0.8, 12, 0.5, -0.4] };
    },
  ],
  [
    "BG/NBD",
    () => {
      const { history, covariates } = halves(
        "BG/NBD",
        [0.8, 8, 0.8, 2.5],
        [0.8, 8 * Math.exp(-0.5), 0.8 * Math.exp(0.3), 2.5 * Math.exp(-0.2)],
        6000,
      );
      return { model: withCovariates(movableBgNbd, covariates), plain: bgNbd, history, truth: [0.8, 8, 0.8, 2.5, 0.5, 0.3, -0.2] };
    },
  ],
])("%s recovers the effects of a covariate within three standard errors, and gains by them", (_, made) => {
  const { model, plain, history, truth } = made();
  const fitted = must(fit(model, history));
  expect(fitted.converged).toBe(true);
  truth.forEach((one, i) => expect(Math.abs(fitted.estimates[i]! - one) / fitted.standardErrors[i]!).toBeLessThan(3));
  expect(fitted.logLikelihood).toBeGreaterThan(must(fit(plain, history)).logLikelihood + 10);
});

test("Gamma-Gamma recovers the effect of a score on spend", () => {
  const { frequency } = simulateHistory("BG/NBD", [0.8, 8, 0.8, 2.5], 3000, { from: 20, to: 78 }, 3);
  const source = random(4);
  const score = frequency.map(() => 100 * source.uniform());
  const spend = simulateSpend([6, 4, 15], frequency, 5).map((m, row) => m * Math.exp(0.01 * score[row]!));
  const fitted = must(fit(withCovariates(movableGammaGamma, { names: ["score"], columns: [score] }), { frequency, spend }));
  expect(fitted.names).toEqual(["p", "q", "gamma", "gamma: score"]);
  expect(fitted.converged).toBe(true);
  [6, 4, 15, 0.01].forEach((one, i) => expect(Math.abs(fitted.estimates[i]! - one) / fitted.standardErrors[i]!).toBeLessThan(3));
});

test("without effects the model is the one without covariates, in fit and in forecast", () => {
  const { history, covariates } = halves("BG/NBD", [0.8, 8, 0.8, 2.5], [0.8, 8, 0.8, 2.5], 500);
  const at = [0.7, 9, 0.9, 2, 0, 0, 0];
  const [wide, plain] = [must(withCovariates(movableBgNbd, covariates).likelihood(history)), must(bgNbd.likelihood(history))];
  expect(
    relativeDistance(wide.evaluate(Float64Array.from(at)).value, plain.evaluate(Float64Array.from(at.slice(0, 4))).value),
  ).toBeLessThan(1e-12);
  const asked = must(askWithCovariates(movableBgNbd, at, history, covariates, (customers) => expectedOf(customers, 26)));
  expect(asked).toEqual(must(expectedOf(scoring(bgNbd, at.slice(0, 4), history), 26)));
});

test("derivatives through a covariate are those of the value", () => {
  const { history } = halves("Pareto/NBD", [0.55, 10.58, 0.8, 12], [0.55, 6, 0.8, 15], 30);
  const source = random(6);
  const columns = [history.frequency.map(() => source.normal()), history.frequency.map(() => source.uniform())];
  for (const movable of [movableParetoNbd, movableBgNbd]) {
    const likelihood = must(withCovariates(movable, { names: ["one", "two"], columns }).likelihood(history));
    const at = Float64Array.from([0.6, 9, 0.7, 5, ...movable.moves.flatMap((__, i) => [0.2 - 0.1 * i, 0.3 * i])]);
    const { gradient, hessian } = likelihood.evaluate(at);
    const around = (i: number, step: number): Float64Array => at.map((one, k) => (k === i ? one + step : one));
    /* The difference of values of size 500 at steps of 1e-5 leaves about six digits. */
    for (let i = 0; i < at.length; i += 1) {
      const [up, down] = [likelihood.evaluate(around(i, 1e-5)), likelihood.evaluate(around(i, -1e-5))];
      expect(Math.abs((up.value - down.value) / 2e-5 - gradient[i]!)).toBeLessThan(1e-5 * (1 + Math.abs(gradient[i]!)));
      for (let j = 0; j < at.length; j += 1)
        expect(Math.abs((up.gradient[j]! - down.gradient[j]!) / 2e-5 - hessian[i * at.length + j]!)).toBeLessThan(
          1e-5 * (1 + Math.abs(hessian[i * at.length + j]!)),
        );
    }
  }
});

test.each([
  ["score should differ between customers, not be 3 for all", [new Float64Array(6).fill(3)]],
  ["score should be a number, not text or empty (row 2)", [Float64Array.of(1, NaN, 2, 3, 4, 5)]],
  ["score should be a column of 6 rows, as the customers, not 2", [Float64Array.of(1, 2)]],
])("refuses: %s", (words, columns) => {
  const { history } = halves("BG/NBD", [5, 8, 0.8, 2.5], [5, 8, 0.8, 2.5], 3);
  expect(sentence(fit(withCovariates(movableBgNbd, { names: ["score"], columns }), history))).toBe(words);
  const spend = simulateSpend([6, 4, 15], history.frequency, 1);
  expect(sentence(fit(withCovariates(movableGammaGamma, { names: ["score"], columns }), { frequency: history.frequency, spend }))).toBe(
    words,
  );
  expect(gammaGamma.parameters.length).toBe(3);
});

if (dataIsHere)
  test("apparel with two covariates runs to the boundary, and says so", () => {
    const history = tableOf("apparel_transactions.csv", { end: serial("2006-12-31") });
    const columns = [column("apparel_static_covariates.csv", "gender"), column("apparel_static_covariates.csv", "channel")];
    const fitted = must(fit(withCovariates(movableBgNbd, { names: ["gender", "channel"], columns }), history));
    expect([fitted.converged, fitted.stopped]).toEqual([false, "boundary"]);
    expect(fitted.standardErrors.every((one) => one === null)).toBe(true);
    expect(fitted.warnings.join(" ")).toMatch(/not determined.*all customers have one chance of leaving/);
    /* A package that stops at −5839.862 and calls it a maximum has not come as far. */
    expect(fitted.logLikelihood).toBeGreaterThan(-5839.862);
    expect(must(fit(withCovariates(movableParetoNbd, { names: ["gender", "channel"], columns }), history)).converged).toBe(true);
  });
