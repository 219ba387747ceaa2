import { evaluateModel } from "../../src/lever-model/equations/equations";
import { isPhased, phasedOf } from "../../src/lever-model/equations/phased";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { withLevers } from "../../src/lever-model/state/change";
import { subLeverIds } from "../../src/lever-model/state/defaults";
import type { LeverModel, SubLever, Timing } from "../../src/lever-model/state/state";
import { relativeDistance } from "../near";
import { referenceModel } from "./referenceModel";

const starting = (model: LeverModel, row: Partial<SubLever>): LeverModel => withLevers(model, Object.fromEntries(subLeverIds.map((id) => [id, { row }])));
const phased = (model: LeverModel) => phasedOf(model, evaluateModel(model));
const near = (value: number, expected: number): void => expect(relativeDistance(value, expected)).toBeLessThan(1e-11);

test.each<Timing>(["begin", "mid", "end", "renewal"])("without starts and ramps the last value is that of the target, timing %s", (timing) => {
  const model: LeverModel = { ...referenceModel, scope: { ...referenceModel.scope, timing, horizon: 20 } };
  const { shares, values } = phased(model);
  const clv = evaluateModel(model).value("clv").target;
  near(values[20]!, clv.ok ? clv.value : Number.NaN);
  expect(shares).toEqual([0, ...Array<number>(20).fill(1)]);
});

test.each<Timing>(["begin", "renewal"])("levers that never start leave the value of the base, less their one-off costs, timing %s", (timing) => {
  const model: LeverModel = { ...starting(referenceModel, { start: 99 }), scope: { ...referenceModel.scope, timing, horizon: 20 } };
  const clv = evaluateModel(model).value("clv").base;
  near(phased(model).values[20]!, clv.ok ? clv.value : Number.NaN);
});

test("a ramp goes up in equal steps from the first period on, and later starts are worth less", () => {
  const { shares } = phased(starting(referenceModel, { start: 3, ramp: 3 }));
  [0, 0, 0, 0.25, 0.5, 0.75, 1, 1].forEach((share, at) => expect(Math.abs(shares[at]! - share)).toBeLessThan(1e-12));
  const last = (start: number) => phased(starting(referenceModel, { start })).values.at(-1)!;
  expect(last(1)).toBeGreaterThan(last(2));
  expect(last(2)).toBeGreaterThan(last(5));
});

test("the chart has the line only where some row starts later", () => {
  const lines = (model: LeverModel) => makePlan(model).sheets.find(({ id }) => id === "timeline")!.charts[0]!.series.map(({ name }) => name);
  expect([isPhased(referenceModel), lines(referenceModel).length]).toEqual([false, 3]);
  const later = withLevers(referenceModel, { "3a": { row: { ramp: 2 } } });
  expect([isPhased(later), lines(later)]).toEqual([true, ["Base", "Target", "With first periods and ramps", "Paid back"]]);
});

test("a customer renews at the retention of the period in which he does", () => {
  const model: LeverModel = { ...starting(referenceModel, { start: 2 }), scope: { ...referenceModel.scope, timing: "renewal", horizon: 2 } };
  const { columns } = evaluateModel(model);
  const [base, target] = ([0, 1] as const).map((at) => ({ kept: columns["kept"]![at]!, earned: columns["earned"]![at]! })) as [{ kept: number; earned: number }, { kept: number; earned: number }];
  near(phased(model).values[2]!, -150 + (base.earned * base.kept) / 1.1 + (target.earned * base.kept * target.kept) / 1.1 ** 2);
});
