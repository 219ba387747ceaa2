import { failure, type Result, success } from "../../clv/result";
import type { LeverModel } from "../state/state";
import { type Bar, type Bridge, bridgeOf, columnsOf, gridOf, tornadoOf } from "./cases";
import { type Columns } from "./evaluate";
import { type Numbers, numbersOf } from "./numbers";

/** One result in every case: a number, or why there is none. */
export interface ModelValues {
  readonly base: Result<number>;
  readonly target: Result<number>;
  readonly scenarios: readonly Result<number>[];
}

export interface Evaluation {
  readonly numbers: Numbers;
  /** A line of the equations, by name: "net", "own", "kept", "payback". */
  readonly value: (line: string) => ModelValues;
  readonly columns: Columns;
  readonly bridge: Bridge;
  /** CXLV at the target against the base, which is 100. */
  readonly index: Result<number>;
  /** Points of the index by lever. */
  readonly indexPoints: readonly number[];
  readonly tornado: readonly Bar[];
  readonly grid: (retentions: readonly number[], discounts: readonly number[]) => readonly (readonly Result<number>[])[];
}

const withoutLoaded = (line: string): string => line.replace(/_loaded$/, "");

/* Those with fixed cost are missing for the same reasons. */
const reasons: Readonly<Record<string, string>> = {
  payback: "never pays back: all margins together do not reach the acquisition cost",
  payback_simple: "never pays back: the margin is not above 0",
  clv_to_cac: "there is no acquisition cost, so nothing to measure the value against",
  cxlv_to_cac: "there is no acquisition cost, so nothing to measure the value against",
  simple: "nobody leaves, so there is no life span: give a horizon or a lower retention",
  breakeven_retention: "no retention rate pays the acquisition cost back, or the horizon is finite",
};
const endless =
  "the margins never fall in value: retention × (1 + growth) reaches 1 + discount, so give a horizon, a higher discount rate or a lower retention";

const settle = (line: string, value: number): Result<number> =>
  Number.isFinite(value) ? success(value + 0) : failure("no finite value", reasons[withoutLoaded(line)] ?? endless);

/** Works a model out: base, target and scenarios, bridge, index, tornado. A model should be valid (`problemsOf`). */
export function evaluateModel(model: LeverModel): Evaluation {
  const numbers = numbersOf(model);
  const columns = columnsOf(numbers, model.scenarios);
  const bridge = bridgeOf(numbers, model.scope.method);
  const index: Result<number> =
    bridge.base > 0 ? settle("net", (100 * bridge.target) / bridge.base) : failure("no finite value", "CXLV of the base is not above 0, so nothing can be measured against it");
  return {
    numbers,
    columns,
    value: (line) => {
      const [base, target, ...scenarios] = columns[line]!;
      return { base: settle(line, base!), target: settle(line, target!), scenarios: scenarios.map((one) => settle(line, one)) };
    },
    bridge,
    index,
    indexPoints: bridge.contributions.map((one) => (100 * one) / bridge.base),
    tornado: tornadoOf(model, numbers),
    grid: (retentions, discounts) => gridOf(numbers, retentions, discounts).map((row) => row.map((one) => settle("net", one))),
  };
}
