import { breakEvenOf } from "../../src/lever-model/equations/breakEven";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { withLevers } from "../../src/lever-model/state/change";
import { newModel, subLeverIds } from "../../src/lever-model/state/defaults";
import { drivers, subLevers } from "../../src/lever-model/state/levers";
import type { LeverModel } from "../../src/lever-model/state/state";
import type { LeverId } from "../../src/lever-model/state/words";
import type { Result } from "../../src/clv/result";
import { relativeDistance } from "../near";
import { referenceModel } from "./referenceModel";

const costly = withLevers(referenceModel, {
  "2a": { row: { oneOff: 90_000 } },
  "1c": { new_customers: 400, row: { oneOff: 5_000 } },
  "4d": { row: { runCost: 0.5 } },
});

const of = (model: LeverModel, lever: LeverId) => breakEvenOf(model, evaluateModel(model)).find((one) => one.lever === lever)!;
const valueOf = (result: Result<number>): number => (result.ok ? result.value : Number.NaN);
const equity = (model: LeverModel): number => valueOf(evaluateModel(model).value("equity").target);

/** The model with a share of every effect of a lever, at full costs, and the other levers off or as they are. */
function reached(model: LeverModel, lever: LeverId, share: number, others: boolean): LeverModel {
  const score = model.assumptions.score_base.entry as number;
  const changed = subLeverIds.map((id) => {
    const row = model.levers[id];
    if (subLevers[id].lever !== lever) return [id, others ? row : { ...row, on: false }] as const;
    const effects = Object.entries(row.effects).map(([name, value]) => [name, drivers[name as "score_target"].change === "score" ? score + share * ((value as number) - score) : share * (value as number)] as const);
    return [id, { ...row, effects: Object.fromEntries(effects) }] as const;
  });
  return { ...model, levers: Object.fromEntries(changed) as LeverModel["levers"] };
}

/** The same without the lever at all. */
const without = (model: LeverModel, lever: LeverId, others: boolean): LeverModel => {
  const rows = subLeverIds.map((id) => [id, subLevers[id].lever === lever || !others ? { ...model.levers[id], on: false } : model.levers[id]] as const);
  return { ...model, levers: Object.fromEntries(rows) as LeverModel["levers"] };
};

test.each<LeverId>(["revenue", "length", "strength", "costs"])("%s pays from the share of its target at which customer equity is that without it", (lever) => {
  for (const [others, which] of [[false, "reachAlone"], [true, "reachTogether"]] as const) {
    const share = valueOf(of(costly, lever)[which]);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(2);
    expect(relativeDistance(equity(reached(costly, lever, share, others)), equity(without(costly, lever, others)))).toBeLessThan(1e-11);
  }
});

test("at its highest cost a lever changes nothing", () => {
  const { mostRun, mostOneOff, run, oneOff } = of(costly, "length");
  const base = equity(without(costly, "length", false));
  const alone = reached(costly, "length", 1, false);
  const dearer = withLevers(alone, { "2a": { row: { runCost: valueOf(mostRun) - run } } });
  expect(relativeDistance(equity(dearer), base)).toBeLessThan(1e-11);
  const oneTime = withLevers(alone, { "2a": { row: { oneOff: 90_000 + valueOf(mostOneOff) - oneOff } } });
  expect(relativeDistance(equity(oneTime), base)).toBeLessThan(1e-11);
});

test("without costs every effect pays; what changes nothing or never pays is told in a sentence", () => {
  expect(of(referenceModel, "revenue")).toMatchObject({ costs: 0, costShare: { value: 0 }, reachAlone: { value: 0 } });
  expect(of(newModel("new"), "costs").reachAlone).toMatchObject({ ok: false, failure: { message: "Costs changes nothing yet: give its rows a target" } });
  const hopeless = of(withLevers(referenceModel, { "3a": { row: { runCost: 500 } } }), "strength");
  expect(hopeless.reachAlone).toMatchObject({ ok: false, failure: { message: expect.stringContaining("does not pay even at twice its target") as string } });
  expect(hopeless.mostOneOff.ok).toBe(false);
});

test("the basis revenue counts no run costs, and says so", () => {
  const plain = { ...costly, scope: { ...costly.scope, basis: "revenue" as const } };
  expect(of(plain, "length").mostRun).toMatchObject({ ok: false, failure: { message: "the basis is revenue, which counts no run costs" } });
});
