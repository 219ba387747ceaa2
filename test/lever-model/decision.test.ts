import { type Change, confidenceOf, decisionOf, type DecisionValue, suggestedGrade } from "../../src/lever-model/equations/decision";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { gallery } from "../../src/lever-model/examples/gallery";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { subLeverIds } from "../../src/lever-model/state/defaults";
import type { LeverModel } from "../../src/lever-model/state/state";
import type { SubLeverId } from "../../src/lever-model/state/words";
import { problemsOf } from "../../src/lever-model/state/validate";
import { relativeDistance } from "../near";
import { referenceModel } from "./referenceModel";

function decided(model: LeverModel, change: Change): DecisionValue {
  const result = decisionOf(model, change);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const target = (model: LeverModel, line: string): number => {
  const result = evaluateModel(model).value(line).target;
  return result.ok ? result.value : Number.NaN;
};
const base = (model: LeverModel, line: string): number => {
  const result = evaluateModel(model).value(line).base;
  return result.ok ? result.value : Number.NaN;
};
const near = (one: number, other: number): void => expect(relativeDistance(one, other)).toBeLessThan(1e-11);
/** Only one row of the levers is on. */
const only = (model: LeverModel, on: SubLeverId): LeverModel => withLevers(model, Object.fromEntries(subLeverIds.filter((id) => id !== on).map((id) => [id, { row: { on: false } }])));

test.each<SubLeverId>(["1a", "2b", "3a", "4c", "4d"])("row %s is worth what the model gives with that row alone", (on) => {
  const model = withLevers(referenceModel, { "4d": { score_digital: -0.01 } });
  const { change, equityChange, base: today, after } = decided(model, { on });
  near(after.clv, target(only(model, on), "clv"));
  near(change, target(only(model, on), "net") - base(model, "net"));
  near(equityChange, 10_000 * change);
  near(today.cxlv, 917.2444444444445);
});

test("a number of the baseline is worth what the model gives with that number, less what the change costs", () => {
  const { change, runCost, oneOff, after } = decided(referenceModel, { on: "retention", value: 0.83, runCost: 5, oneOff: 200_000 });
  const other = withAssumptions(referenceModel, { retention: 0.83 });
  near(after.cxlv, base(other, "net") - 5 * base(other, "multiple") - 20);
  near(change, after.cxlv - base(referenceModel, "net"));
  expect([runCost, oneOff]).toEqual([5, 200_000]);
});

test("the cautious case reaches its share and spends all the costs", () => {
  const model = withLevers(referenceModel, { "2b": { row: { oneOff: 50_000 } } });
  const half = withLevers(only(model, "2b"), { "2b": { churn_loyalty: 0.025, promotion_uplift: 0.005 } });
  near(decided(model, { on: "2b", cautious: 0.5 }).cautious.cxlv, target(half, "net"));
});

test("the cumulative gain of all margins is the change, and the payback is where it stays above 0", () => {
  const finite: LeverModel = { ...referenceModel, scope: { ...referenceModel.scope, horizon: 12 } };
  for (const change of [{ on: "2b", oneOff: 30_000 }, { on: "retention", value: 0.85, runCost: 4 }, { on: "acquisition_cost", value: 120 }] as const) {
    const { gains, change: delta, payback } = decided(finite, change);
    expect(gains).toHaveLength(13);
    near(gains[12]!, delta);
    const after = payback.ok ? payback.value : Number.NaN;
    expect(gains.slice(after).every((gain) => gain >= 0)).toBe(true);
    expect(after === 0 || gains[after - 1]! < 0).toBe(true);
  }
});

test("new business is paid back by the margins of new customers, its launch included", () => {
  const finite: LeverModel = { ...withLevers(referenceModel, { "1c": { new_customers: 400 } }), scope: { ...referenceModel.scope, horizon: 12 } };
  const { gains, equityChange, oneOff, payback, change } = decided(finite, { on: "1c" });
  near(gains[12]!, equityChange / 10_000);
  near(gains[0]!, -(400 * 120 + 25_000) / 10_000);
  expect([oneOff, change, payback.ok && payback.value]).toEqual([25_000, 0, 2]);
});

test("what is never paid back, a row that is off and a value without an end are told in sentences", () => {
  expect(decided(referenceModel, { on: "1b", oneOff: 1e9 }).payback).toMatchObject({ ok: false, failure: { message: "the costs are not paid back within 15 margins" } });
  expect(decisionOf(withLevers(referenceModel, { "2a": { row: { on: false } } }), { on: "2a" })).toMatchObject({ ok: false, failure: { message: expect.stringContaining("and it is off") as string } });
  expect(decisionOf(withAssumptions(referenceModel, { discount_year: 0 }), { on: "retention", value: 1 })).toMatchObject({ ok: false, failure: { message: expect.stringContaining("give a horizon") as string } });
});

test("how sure it is follows from the evidence and the cautious case", () => {
  expect([confidenceOf(5, 1, "A"), confidenceOf(5, 1, "C"), confidenceOf(5, 1, "D"), confidenceOf(5, -1, "B"), confidenceOf(5, -1, "C"), confidenceOf(-1, -2, "A")]).toEqual(["high", "fair", "low", "fair", "low", "low"]);
  expect([suggestedGrade(referenceModel, "3a"), suggestedGrade(referenceModel, "1b"), suggestedGrade(gallery[0]!, "retention")]).toEqual(["C", "D", "D"]);
});

test("problems of a decision are told in sentences", () => {
  const asked = (decision: Partial<LeverModel["decision"]>) => problemsOf({ ...referenceModel, decision: { ...referenceModel.decision, ...decision } }).map(({ message }) => message);
  expect(asked({ value: 7 })).toEqual([]);
  expect(asked({ on: "retention", value: 7, cautious: 3 })).toEqual(["The new Retention should be a number from 0 to 1, not 7", "The share that the cautious case reaches should be a number from 0 to 1, not 3"]);
  expect(asked({ on: "luck" as never })).toEqual(['A decision should be about a number of the baseline or a row of the levers, not "luck"']);
});
