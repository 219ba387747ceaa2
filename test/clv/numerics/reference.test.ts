import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digamma, trigamma } from "../../../src/clv/numerics/digamma";
import { scaledExponentialIntegral } from "../../../src/clv/numerics/exponentialIntegral";
import { hypergeometric } from "../../../src/clv/numerics/hypergeometric";
import { incompleteBeta } from "../../../src/clv/numerics/incompleteBeta";
import { logBeta, logGamma, logGammaRise } from "../../../src/clv/numerics/logGamma";
import { relativeDistance } from "../../near";

interface Table {
  readonly region: string;
  readonly rows: readonly (readonly number[])[];
}

const table = (name: string): Table => JSON.parse(readFileSync(join(__dirname, `../../reference/numerics/${name}.json`), "utf8")) as Table;

/* The zero of digamma at 1.46 and of a logarithm at 1 have no relative digits; there the error counts against 1. */
const distanceBesideZero = (actual: number, expected: number): number =>
  Math.abs(expected) < 1 ? Math.abs(actual - expected) : relativeDistance(actual, expected);

describe.each<[string, (...inputs: number[]) => number, (actual: number, expected: number) => number]>([
  ["logGamma", logGamma, relativeDistance],
  ["digamma", digamma, distanceBesideZero],
  ["trigamma", trigamma, relativeDistance],
  ["logBeta", logBeta, distanceBesideZero],
  ["logGammaRise", logGammaRise, distanceBesideZero],
  ["incompleteBeta", incompleteBeta, relativeDistance],
  ["exponentialIntegral", scaledExponentialIntegral, relativeDistance],
  ["hypergeometric", hypergeometric, relativeDistance],
])("%s", (name, calculate, distance) => {
  const { rows, region } = table(name);
  test(`agrees with 50 digits to 1e-12 over ${region}`, () => {
    const far = rows
      .map((row) => ({ inputs: row.slice(0, -1), expected: row.at(-1)!, actual: calculate(...row.slice(0, -1)) }))
      .filter(({ expected, actual }) => !(distance(actual, expected) <= 1e-12))
      .map((one) => ({ ...one, distance: distance(one.actual, one.expected) }));
    expect(far).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });
});
