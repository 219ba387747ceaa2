import { logBetaMean } from "../../../src/clv/numerics/betaMean";
import { hypergeometric } from "../../../src/clv/numerics/hypergeometric";
import { cholesky, inverse, solveCholesky } from "../../../src/clv/numerics/linear";
import { logAdd, logOneLessExp, logSum } from "../../../src/clv/numerics/logSum";
import { gaussLegendre, logIntegralOverLine } from "../../../src/clv/numerics/quadrature";
import { random } from "../../../src/clv/numerics/random";
import { countAtLeast, risingFactorials } from "../../../src/clv/numerics/rising";
import { root } from "../../../src/clv/numerics/root";
import { relativeDistance } from "../../near";

const near = (actual: number, expected: number, tolerance = 1e-12): void => {
  const distance = relativeDistance(actual, expected);
  if (!(distance <= tolerance)) throw new Error(`${actual} is ${distance} from ${expected}`);
};

test("sums of exponentials do not overflow", () => {
  near(logAdd(1000, 1000), 1000 + Math.LN2);
  near(logAdd(-Infinity, 3), 3);
  near(logOneLessExp(-3), Math.log(1 - Math.exp(-3)));
  near(logOneLessExp(-1e-20), Math.log(1e-20));
  near(logSum([-2000, -2000, -2000]), -2000 + Math.log(3));
  expect(logSum([])).toBe(-Infinity);
});

test("the root is found to rounding, and a missing change of sign is confessed", () => {
  near(
    root((x) => x * x - 2, 0, 2),
    Math.SQRT2,
  );
  near(
    root((x) => Math.exp(x) - 1e10, 0, 100),
    Math.log(1e10),
  );
  near(
    root((x) => x ** 9 - 1e-9, 0, 10),
    0.1,
  );
  expect(root((x) => x * x + 1, -1, 3)).toBeNaN();
});

test("Gauss–Legendre is exact for the polynomials it promises", () => {
  const { nodes, weights } = gaussLegendre(16);
  near(
    nodes.reduce((sum, x, i) => sum + weights[i]! * x ** 30, 0),
    2 / 31,
    1e-14,
  );
});

test.each([
  ["a narrow peak far from the guess", 40, 0.01],
  ["a wide one", 0, 200],
])("the integral over the line finds %s", (_, centre, width) => {
  const value = logIntegralOverLine((x) => -0.5 * ((x - centre) / width) ** 2, 38 * Number(centre > 0), 1);
  near(value, 0.5 * Math.log(2 * Math.PI) + Math.log(width));
});

test("an integral that no level settles is NaN, not a partial sum", () => {
  expect(logIntegralOverLine((x) => (x > 0.1 && x < 0.7 ? 0 : -1e4), 0, 1)).toBeNaN();
});

test.each([
  [0.01, 3],
  [4582, 33831],
  [0.5, 1e4],
])("the mean over a beta distribution (%d, %d) agrees with its closed form", (a, b) => {
  near(
    logBetaMean(a, b, (logP) => logP),
    Math.log(a / (a + b)),
    1e-11,
  );
});

test("the hypergeometric function refuses what it cannot give", () => {
  expect(hypergeometric(2, 3, 4, 1)).toBeNaN();
  expect(hypergeometric(5, 5, 2, 0.999999999)).toBeNaN();
  expect(hypergeometric(0, 3, 4, 0.5)).toBe(1);
});

test("a matrix that is not positive definite has no factor and no inverse", () => {
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
  expect(inverse(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
  const inverted = inverse(Float64Array.of(4, 2, 2, 3e8), 2)!;
  near(inverted[0]!, 3e8 / (12e8 - 4));
  near(solveCholesky(cholesky(Float64Array.of(4, 2, 2, 3), 2)!, Float64Array.of(8, 7))[1]!, 1.5);
});

test("rising factorials over all customers from one running sum", () => {
  const atLeast = countAtLeast([0, 2, 3], [5, 2, 1]);
  expect([...atLeast]).toEqual([3, 3, 1]);
  near(risingFactorials(0.7, atLeast).value, 3 * Math.log(0.7 * 1.7) + Math.log(2.7));
});

describe("random numbers", () => {
  const draws = 40_000;
  const meanOf = (draw: () => number): number => Array.from({ length: draws }, draw).reduce((sum, x) => sum + x, 0) / draws;
  test("repeat with the seed and differ without", () => {
    const three = (seed: number): number[] =>
      Array.from(
        { length: 3 },
        (
          (source) => () =>
            source.uniform()
        )(random(seed)),
      );
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });
  /* Five standard errors of the mean of so many draws. */
  test.each<[string, (source: ReturnType<typeof random>) => number, number, number]>([
    ["uniform", (source) => source.uniform(), 0.5, 0.289],
    ["normal", (source) => source.normal(), 0, 1],
    ["exponential", (source) => source.exponential(), 1, 1],
    ["gamma 0.25", (source) => source.gamma(0.25, 2), 0.125, 0.25],
    ["gamma 7", (source) => source.gamma(7, 0.5), 14, 5.3],
    ["beta", (source) => source.beta(0.8, 2.5), 0.8 / 3.3, 0.21],
  ])("%s has its mean", (_, draw, mean, deviation) => {
    const source = random(145);
    expect(Math.abs(meanOf(() => draw(source)) - mean)).toBeLessThan((5 * deviation) / Math.sqrt(draws));
  });
});
