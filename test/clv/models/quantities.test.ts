import { readFileSync } from "node:fs";
import { join } from "node:path";
import { betaGeometricExpected, betaGeometricProbability, betaGeometricResidual } from "../../../src/clv/models/betaGeometric";
import { bgBb } from "../../../src/clv/models/bgBb";
import { bgNbd } from "../../../src/clv/models/bgNbd";
import { paretoNbd, paretoNbdLogLikelihood } from "../../../src/clv/models/paretoNbd";
import type { PurchaseModel } from "../../../src/clv/models/purchases";
import type { Result } from "../../../src/clv/result";
import { relativeDistance } from "../../near";

interface Row {
  readonly quantity: string;
  readonly inputs: readonly number[];
  readonly value: number;
}

const { rows } = JSON.parse(readFileSync(join(__dirname, "../../reference/models/quantities.json"), "utf8")) as { rows: readonly Row[] };

const must = (result: Result<number>): number => (result.ok ? result.value : NaN);

const discounted = (model: PurchaseModel, inputs: readonly number[]): number => {
  const [from, periods, discount] = [inputs[4]!, inputs[5]!, inputs[6]!];
  return model.byPeriod(inputs.slice(0, 4), from, periods).reduce((sum, bought, j) => sum + bought * (1 + discount) ** -(j + 1), 0);
};

const calculate: Readonly<Record<string, (inputs: readonly number[]) => number>> = {
  bg_expected: (inputs) => betaGeometricExpected(inputs.slice(0, 4), inputs[4]!),
  bg_discounted: (inputs) => discounted(bgNbd, inputs),
  pareto_discounted: (inputs) => discounted(paretoNbd, inputs),
  bgbb_discounted: (inputs) => discounted(bgBb, inputs),
  bg_residual: (inputs) => must(betaGeometricResidual(inputs.slice(0, 4), inputs[4]!)),
  bg_interval: (inputs) => betaGeometricProbability(inputs.slice(0, 4), { purchases: inputs[4]!, from: inputs[5]!, periods: inputs[6]! }),
  pareto_likelihood: (inputs) => paretoNbdLogLikelihood(inputs.slice(0, 4), inputs[4]!, inputs[5]!, inputs[6]!),
  pareto_residual: (inputs) => must(paretoNbd.residual(inputs.slice(0, 4), inputs[4]!)),
  pareto_interval: (inputs) => paretoNbd.probability(inputs.slice(0, 4), { purchases: inputs[4]!, from: inputs[5]!, periods: inputs[6]! }),
};

/* A purchase count of a thousand and more multiplies logarithms, and with them their rounding. */
test.each(rows)("$quantity $inputs", ({ quantity, inputs, value }) => {
  const actual = calculate[quantity]!(inputs);
  const distance = relativeDistance(actual, value);
  const tolerance = inputs.some((one) => one >= 1000) ? 1e-11 : 1e-12;
  expect({ actual, distance, good: distance <= tolerance }).toEqual({ actual, distance, good: true });
});
