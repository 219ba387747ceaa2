import { fit } from "../../../src/clv/fitting/fit";
import type { Likelihood } from "../../../src/clv/fitting/likelihood";
import { bdw } from "../../../src/clv/models/bdw";
import { bgBb, bgBbLogLikelihood } from "../../../src/clv/models/bgBb";
import { bgNbd, bgNbdLogLikelihood } from "../../../src/clv/models/bgNbd";
import { gammaGamma, gammaGammaLogDensity } from "../../../src/clv/models/gammaGamma";
import { geometric } from "../../../src/clv/models/geometric";
import type { PurchaseHistory } from "../../../src/clv/models/history";
import { mbgNbd, mbgNbdLogLikelihood } from "../../../src/clv/models/mbgNbd";
import { nbd } from "../../../src/clv/models/nbd";
import { paretoNbd, paretoNbdLogLikelihood } from "../../../src/clv/models/paretoNbd";
import { sbg } from "../../../src/clv/models/sbg";
import type { Result } from "../../../src/clv/result";
import { simulateHistory, simulateOpportunities, simulateSpend, simulateSurvivors } from "../../../src/clv/transactions/simulate";
import { relativeDistance } from "../../near";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

const ages = { from: 5, to: 60, marks: 7 };
const bought = simulateHistory("BG/NBD", [0.6, 8, 0.8, 2.5], 100, ages, 1);
const withHeavy = {
  frequency: Float64Array.of(...bought.frequency, 900, 0, 3),
  recency: Float64Array.of(...bought.recency, 50, 0, 20),
  age: Float64Array.of(...bought.age, 52, 0, 20),
};
const occasions = simulateOpportunities([1.2, 0.8, 0.7, 2.8], 300, 6, 2);
const spent = { frequency: bought.frequency, spend: simulateSpend([6.25, 3.74, 15.44], bought.frequency, 3) };
const survivors = { cohorts: [[1000, 869, 743, 653, 593], simulateSurvivors("sBG", [0.7, 2], 500, 8, 4)] };

const cases: readonly (readonly [string, Likelihood, readonly number[]])[] = [
  ["BG/NBD", must(bgNbd.likelihood(withHeavy)), [0.3, 5, 0.7, 2.1]],
  ["BG/NBD at a = 1", must(bgNbd.likelihood(withHeavy)), [2, 5, 1, 0.4]],
  ["MBG/NBD", must(mbgNbd.likelihood(withHeavy)), [0.3, 5, 0.7, 2.1]],
  ["Pareto/NBD, alpha below beta", must(paretoNbd.likelihood(withHeavy)), [0.5, 6, 0.6, 11]],
  ["Pareto/NBD, alpha above beta", must(paretoNbd.likelihood(withHeavy)), [0.5, 16, 1, 1.1]],
  ["Pareto/NBD, alpha far above beta", must(paretoNbd.likelihood(withHeavy)), [2.5, 60, 0.2, 0.01]],
  ["NBD", must(nbd.likelihood(withHeavy)), [0.5, 6]],
  ["BG/BB", must(bgBb.likelihood(occasions)), [1.1, 0.6, 0.9, 3]],
  ["Gamma-Gamma", must(gammaGamma.likelihood(spent)), [5, 3, 20]],
  ["sBG", must(sbg.likelihood(survivors)), [0.9, 3]],
  ["BdW", must(bdw.likelihood(survivors)), [0.9, 3, 1.2]],
  ["geometric", must(geometric.likelihood(survivors)), [0.2]],
];

/** The slope of f at 0 by Ridders' extrapolation of central differences. */
function slope(f: (step: number) => number): number {
  const table: number[][] = [];
  let [best, error] = [NaN, Infinity];
  for (let i = 0, step = 0.02; i < 9; i += 1, step /= 1.6) {
    const row = [(f(step) - f(-step)) / (2 * step)];
    for (let j = 1, factor = 1.6 ** 2; j <= i; j += 1, factor *= 1.6 ** 2) {
      row.push((row[j - 1]! * factor - table[i - 1]![j - 1]!) / (factor - 1));
      const guess = Math.max(Math.abs(row[j]! - row[j - 1]!), Math.abs(row[j]! - table[i - 1]![j - 1]!));
      if (guess < error) [error, best] = [guess, row[j]!];
    }
    table.push(row);
  }
  return best;
}

/* Differences of values that cancel leave about nine digits of the largest derivative. */
test.each(cases)("derivatives of %s are those of its value", (_, likelihood, at) => {
  const { gradient, hessian } = likelihood.evaluate(Float64Array.from(at));
  const size = at.length;
  const moved = (i: number, step: number): Float64Array => Float64Array.from(at, (one, k) => (k === i ? one * (1 + step) : one));
  for (let i = 0; i < size; i += 1) {
    const numeric = slope((step) => likelihood.evaluate(moved(i, step)).value) / at[i]!;
    const scale = Math.max(...Array.from(gradient, (one, k) => Math.abs(one * at[k]!))) / at[i]!;
    expect({ i, gap: Math.abs(gradient[i]! - numeric) < 1e-8 * scale ? 0 : gradient[i]! - numeric }).toEqual({ i, gap: 0 });
    for (let j = 0; j < size; j += 1) {
      const second = slope((step) => likelihood.evaluate(moved(i, step)).gradient[j]!) / at[i]!;
      const most =
        Math.max(...Array.from({ length: size }, (__, k) => Math.abs(hessian[k * size + k]! * at[k]! * at[k]!))) / at[i]! / at[j]!;
      expect({ i, j, gap: Math.abs(hessian[i * size + j]! - second) < 1e-8 * most ? 0 : hessian[i * size + j]! - second }).toEqual({
        i,
        j,
        gap: 0,
      });
    }
  }
});

/* Two ways to the same sum: running sums over all customers, and one customer after another with log-gammas. */
test.each<[string, Likelihood, readonly number[], () => number]>([
  ["BG/NBD", cases[0]![1], cases[0]![2], () => summed(bgNbdLogLikelihood, cases[0]![2])],
  ["MBG/NBD", cases[2]![1], cases[2]![2], () => summed(mbgNbdLogLikelihood, cases[2]![2])],
  ["Pareto/NBD", cases[3]![1], cases[3]![2], () => summed(paretoNbdLogLikelihood, cases[3]![2])],
  ["BG/BB", cases[7]![1], cases[7]![2], () => summed(bgBbLogLikelihood, cases[7]![2], occasions)],
  [
    "Gamma-Gamma",
    cases[8]![1],
    cases[8]![2],
    () => spent.frequency.reduce((sum, x, row) => sum + (x > 0 ? gammaGammaLogDensity(cases[8]![2], x, spent.spend[row]!) : 0), 0),
  ],
])("the likelihood of all under %s is the sum over customers", (_, likelihood, at, sum) => {
  expect(relativeDistance(likelihood.evaluate(Float64Array.from(at)).value, sum())).toBeLessThan(1e-12);
});

function summed(
  of: (parameters: readonly number[], x: number, tx: number, T: number) => number,
  at: readonly number[],
  data: PurchaseHistory = withHeavy,
): number {
  return data.frequency.reduce((sum, x, row) => sum + of(at, x, data.recency[row]!, data.age[row]!), 0);
}

test("the estimate does not depend on where the climb starts, to 1e-8", () => {
  const whole = simulateHistory("BG/NBD", [0.55, 10.58, 0.8, 2.5], 3000, { from: 20, to: 78, marks: 7 }, 5);
  const from = (start: readonly number[]): readonly number[] => must(fit(bgNbd, whole, { start })).estimates;
  const one = from([1, 1, 1, 1]);
  for (const start of [
    [0.1, 50, 0.1, 0.1],
    [3, 3, 3, 3],
  ])
    from(start).forEach((value, i) => expect(relativeDistance(value, one[i]!)).toBeLessThan(1e-8));
});

test("rows counted once and a count column are the same data", () => {
  const doubled = {
    frequency: Float64Array.of(...bought.frequency, ...bought.frequency),
    recency: Float64Array.of(...bought.recency, ...bought.recency),
    age: Float64Array.of(...bought.age, ...bought.age),
  };
  const counted = { ...bought, count: new Float64Array(100).fill(2) };
  const [a, b] = [must(fit(bgNbd, doubled)), must(fit(bgNbd, counted))];
  a.estimates.forEach((one, i) => expect(relativeDistance(one, b.estimates[i]!)).toBeLessThan(1e-8));
  expect(a.customers).toBe(200);
});
