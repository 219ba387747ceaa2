import { evaluateModel } from "../../src/lever-model/equations/equations";
import { solveFor } from "../../src/lever-model/equations/solve";
import { withAssumptions } from "../../src/lever-model/state/change";
import { relativeDistance } from "../near";
import { referenceModel } from "./referenceModel";

const found = (...args: Parameters<typeof solveFor>): number => {
  const result = solveFor(...args);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

test("the retention that makes CLV ÷ CAC 3 is the one of the closed form", () => {
  /* 250 (1 + d) ÷ (1 + d − r) = 450 */
  expect(relativeDistance(found(referenceModel, "retention", "clv_to_cac", 3, "base"), 1.1 - (250 * 1.1) / 450)).toBeLessThan(1e-12);
});

test("a goal put back into the model is reached", () => {
  const revenue = found(referenceModel, "revenue", "net", 1500);
  const model = withAssumptions({ ...referenceModel, parts: { ...referenceModel.parts, revenue: false } }, { revenue });
  const net = evaluateModel(model).value("net").target;
  expect(net.ok && relativeDistance(net.value, 1500)).toBeLessThan(1e-12);
});

test("today's value is found where it stands, and a lever's reach as well", () => {
  const { value } = evaluateModel(referenceModel);
  const net = value("net").target;
  expect(relativeDistance(found(referenceModel, "retention", "net", net.ok ? net.value : 0), 0.8)).toBeLessThan(1e-12);
  const half = found(referenceModel, "reach_length", "net", 1190);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(1);
});

test("a goal out of reach is refused with the values that can be reached", () => {
  /* Without the lever of costs CXLV is 1242.55 − 58.40, the last step of the sequence. */
  const result = solveFor(referenceModel, "reach_costs", "net", 99_999);
  expect(result.ok ? "" : result.failure.message).toMatch(/^the goal should be a number from 1184 to 1297, which the reach of Costs can reach, not 99999$/);
});
