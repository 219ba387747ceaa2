import { loadedLine } from "../../src/lever-model/blocks/results";
import { annuitiesOf } from "../../src/lever-model/equations/annuities";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { indexHistoryOf } from "../../src/lever-model/equations/indexHistory";
import { headlineChange, levelsOf } from "../../src/lever-model/equations/levels";
import { mixOf, segmentsOf, tierBudgetsOf } from "../../src/lever-model/equations/segments";
import { gallery } from "../../src/lever-model/examples/gallery";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import type { LeverModel, Method } from "../../src/lever-model/state/state";
import { relativeDistance } from "../near";
import { referenceModel, smallModel } from "./referenceModel";

/** The published digits of the reference model are ten; its own inputs have ten as well. */
const digits = 1e-9;

function near(actual: number, expected: number): void {
  if (!(relativeDistance(actual, expected) <= digits)) throw new Error(`${actual} instead of ${expected}`);
}

const number = (model: LeverModel, line: string, which: "base" | "target"): number => {
  const result = evaluateModel(model).value(line)[which];
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

test.each<readonly [line: string, base: number, target: number]>([
  ["kept", 0.8, 0.8379162001],
  ["spent", 600, 642.6949213],
  ["served", 60, 48.66181626],
  ["referrals", 0.08, 0.1051271096],
  ["earned", 250, 277.8203905],
  ["multiple", 3.666666667, 4.197130842],
  ["own", 916.6666667, 1166.048529],
  ["referral", 150.5777778, 226.4992136],
  ["clv", 766.6666667, 1016.048529],
  ["net", 917.2444444, 1242.547743],
  ["cxlv_to_cac", 7.114962963, 9.28365162],
  ["payback", 0.561123238, 0.5059743834],
])("the reference model gives %s %d at the base and %d at the target", (line, base, target) => {
  near(number(referenceModel, line, "base"), base);
  near(number(referenceModel, line, "target"), target);
});

test("its levers share the change as Shapley says, and the index shows the same points", () => {
  const { bridge, index, indexPoints } = evaluateModel(referenceModel);
  [106.9366896, 104.1432269, 59.04976569, 55.1736164].forEach((one, at) => near(bridge.contributions[at]!, one));
  near(bridge.contributions.reduce((sum, one) => sum + one), 325.3032986);
  near(bridge.target - bridge.base, 325.3032986);
  near(index.ok ? index.value : Number.NaN, 135.4652787);
  [11.65847231, 11.35392288, 6.437734897, 6.015148605].forEach((one, at) => near(indexPoints[at]!, one));
});

const small = (method: Method): LeverModel => ({ ...smallModel, scope: { ...smallModel.scope, method } });

test.each<readonly [Method, readonly number[], number]>([
  ["shapley", [77.3432228, 71.16279991, 73.60643488, 22.61420556], 0],
  ["sequential", [72.6, 70.66190476, 78.24756705, 23.21719134], 0],
  ["one-at-a-time", [72.6, 65.47619048, 69.39394583, 22], 15.2565269],
])("four drivers without referrals, %s", (method, contributions, interaction) => {
  const { bridge } = evaluateModel(small(method));
  near(bridge.base, 766.6666667);
  near(bridge.target, 1011.39333);
  contributions.forEach((one, at) => near(bridge.contributions[at]!, one));
  /* A difference of numbers around 1000 that were printed to ten digits. */
  expect(Math.abs(bridge.interaction - interaction)).toBeLessThan(1e-6);
});

test("the rows of a lever and what they explain together add up to the lever", () => {
  const { bridge } = evaluateModel(referenceModel);
  const length = bridge.alone["2a"]! + bridge.alone["2b"]! + bridge.together[1]!;
  near(length, bridge.contributions[1]!);
  expect(bridge.alone["4x"]).toBeGreaterThan(0);
  expect(bridge.alone["3b"]).toBe(0);
});

test("the tornado is sorted by its range and contains the unchanged target", () => {
  const { tornado, bridge } = evaluateModel(referenceModel);
  const ranges = tornado.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
  expect(ranges).toEqual([...ranges].sort((one, other) => other - one));
  expect(tornado[0]!.id).toBe("retention");
  for (const { atLow, atHigh } of tornado) {
    expect(Math.min(atLow, atHigh) <= bridge.target && bridge.target <= Math.max(atLow, atHigh)).toBe(true);
  }
});

test("the grid is the lifetime value, and says why where there is none", () => {
  const grid = evaluateModel(referenceModel).grid([0.8, 1], [0.1, 0]);
  near(grid[0]![0]!.ok ? grid[0]![0]!.value : Number.NaN, 916.6666667);
  near(grid[1]![0]!.ok ? grid[1]![0]!.value : Number.NaN, (250 * 1.1) / 0.1);
  expect(grid[1]![1]).toMatchObject({ ok: false, failure: { message: expect.stringContaining("give a horizon") as string } });
});

test("new business and faster cash change customer equity, not the value of a customer", () => {
  const more = withLevers(referenceModel, { "1c": { new_customers: 400 }, "1d": { days_saved: 15 } });
  const plain = number(referenceModel, "equity", "target");
  const value = (1.1 / (1.1 - 0.75)) * 180;
  near(number(more, "new_business", "target"), 400 * (value - 120) - 25_000);
  near(number(more, "faster_cash", "target"), 250_000 * (1.1 ** (15 / 365) - 1));
  near(number(more, "equity", "target"), plain - number(referenceModel, "new_business", "target") + number(more, "new_business", "target") + number(more, "faster_cash", "target"));
  expect(number(more, "net", "target")).toBe(number(referenceModel, "net", "target"));
});

test("a reward that is part of CAC is not subtracted from the referrals again, and saves nobody who would have come anyway", () => {
  const inCac = (reward: number, perReferral = 20): LeverModel =>
    withAssumptions({ ...referenceModel, parts: { ...referenceModel.parts, reward: true } }, { cac_referral: reward, referral_reward: perReferral });
  const free = withAssumptions(referenceModel, { referral_reward: 0 });
  for (const which of ["base", "target"] as const) {
    near(number(inCac(12), "referral", which), number(free, "referral", which));
    near(number(inCac(12), "net", which), number(free, "net", which) - 12);
    near(number(inCac(12), "clv_to_cac", which), number(free, "own", which) / 162);
    expect(number(inCac(12, 500), "net", which)).toBe(number(inCac(12), "net", which));
    /* A number that waits for the switch changes nothing. */
    expect(number(withAssumptions(referenceModel, { cac_referral: 12 }), "net", which)).toBe(number(referenceModel, "net", which));
  }
  const segmentsWith = (model: LeverModel): readonly number[] => segmentsOf(model, evaluateModel(model)).map(({ cxlv }) => cxlv);
  const [subscription] = gallery;
  const own = withAssumptions({ ...subscription!, parts: { ...subscription!.parts, reward: true } }, { cac_referral: 12 });
  segmentsWith(own).forEach((value, at) => near(value, segmentsWith(withAssumptions(subscription!, { referral_reward: 0 }))[at]!));
});

test("with fixed cost every result is that of the fully loaded basis, and the same where nothing is left out", () => {
  const fixed = withAssumptions(referenceModel, { fixed_cost: 15, fixed_share: 0.04 });
  const short = withAssumptions({ ...fixed, scope: { ...fixed.scope, horizon: 6, timing: "renewal" } }, { growth: 0.03, cost_decline: 0.1 });
  const dear = withAssumptions(fixed, { cac_campaign: 430 });
  expect(number(dear, "breakeven_retention_loaded", "base")).toBeGreaterThan(number(dear, "breakeven_retention", "base"));
  for (const model of [fixed, short, dear]) {
    const loaded: LeverModel = { ...model, scope: { ...model.scope, basis: "fully loaded" } };
    for (const [line, withFixed] of Object.entries(loadedLine)) {
      for (const which of ["base", "target"] as const) {
        /* There is no break-even retention within a horizon. */
        if (line === "breakeven_retention" && model === short) {
          expect([evaluateModel(model).value(withFixed!)[which], evaluateModel(loaded).value(line)[which]]).toEqual(Array(2).fill(expect.objectContaining({ ok: false })));
          continue;
        }
        near(number(model, withFixed!, which), number(loaded, line, which));
        near(number(loaded, withFixed!, which), number(loaded, line, which));
        if (!line.startsWith("premium") && number(model, line, which) !== 0) expect(number(model, withFixed!, which)).not.toBe(number(model, line, which));
      }
    }
  }
  near(number(fixed, "own_loaded", "base"), (250 - 15 - 24) * 3.666666667 - 150);
  expect(evaluateModel(withAssumptions(fixed, { fixed_cost: 300 })).value("payback_loaded").base).toMatchObject({ ok: false, failure: { message: expect.stringContaining("never pays back") as string } });
});

test("break-even retention is the retention at which the value is the acquisition cost", () => {
  const dear = withAssumptions(referenceModel, { cac_campaign: 430 });
  const needed = number(dear, "breakeven_retention", "base");
  expect(needed).toBeGreaterThan(0);
  near(number(withAssumptions(dear, { retention: needed }), "own", "base"), 500);
});

test("who is saved at his renewal is worth what follows the next one, whatever the timing of the model", () => {
  near(number(referenceModel, "value_renewed", "base"), (250 * 0.8) / (1.1 - 0.8) - 30);
  const short = withAssumptions({ ...referenceModel, scope: { ...referenceModel.scope, horizon: 7 } }, { growth: 0.03, cost_decline: 0.1 });
  for (const model of [referenceModel, short]) {
    for (const which of ["base", "target"] as const) {
      const wanted = number({ ...model, scope: { ...model.scope, timing: "renewal" } }, "value_saved", which);
      for (const timing of ["begin", "mid", "end", "renewal"] as const) near(number({ ...model, scope: { ...model.scope, timing } }, "value_renewed", which), wanted);
    }
  }
  /* Nobody renews: only the saving is left. */
  expect(number(withAssumptions({ ...newModel("none"), scope: { ...newModel("none").scope, timing: "renewal" } }, { retention: 0 }), "value_renewed", "base")).toBe(-30);
});

test("a margin that never falls in value has no CXLV, and the sentence says what to change", () => {
  const { value } = evaluateModel(withAssumptions(referenceModel, { retention: 1, discount_year: 0 }));
  expect(value("net").base).toMatchObject({ ok: false, failure: { message: expect.stringContaining("give a horizon") as string } });
});

test("worked out from the numbers of the programme, the effects follow", () => {
  const worked = withLevers(referenceModel, { "2a": { row: { from: "workings" } }, "3c": { row: { from: "workings" } } });
  const { numbers } = evaluateModel(worked);
  near(numbers["change_churn_recovered"]!, (0.2 * 0.3 * 0.6 * 0.5) / 0.2);
  expect(numbers["change_churn_lifecycle"]).toBeGreaterThan(0);
});

test("row 4c takes its problems from what is not right the first time, by the weights of the standards", () => {
  const worked = withLevers(gallery[0]!, { "4c": { row: { from: "workings" } } });
  const fed: LeverModel = { ...worked, parts: { ...worked.parts, problems: true } };
  const change = (model: LeverModel): number => evaluateModel(model).numbers["change_saved_prevention"]!;
  const problems = (base: number, target: number): number => ((target - base) * 45) / 60;
  near(change(worked), problems(0.8, 0.85));
  near(change(fed), problems((3 * 0.71 + 0.64) / 4, (3 * 0.9 + 0.92) / 4));
  /* Without a standard that counts, the typed shares do. */
  near(change({ ...fed, standards: fed.standards.map((one) => ({ ...one, weight: 0 })) }), problems(0.8, 0.85));
});

test("a month's model compounds the yearly discount rate", () => {
  const monthly: LeverModel = { ...referenceModel, scope: { ...referenceModel.scope, period: "month" } };
  near(number(monthly, "discount", "base"), 0.007974140429);
});

test("segments are valued one by one: the mix of promoters, passives and detractors is worth more than its average", () => {
  const model = gallery[0]!;
  const segments = segmentsOf(model, evaluateModel(model));
  [1785, 1010.777778, 426.8].forEach((value, at) => near(segments[at]!.cxlv, value));
  [1400, 916.6666667, 464.4444444].forEach((value, at) => near(segments[at]!.clv, value));
  near(mixOf(segments, "cxlv"), 1174.472222);
  near(mixOf(segments, "clv"), 996.9444444);
  expect(segments.map(({ tier }) => tier)).toEqual(["High", "Medium", "Low"]);
});

test("each segment says what a customer may cost to win, each tier what may be spent to keep its customers", () => {
  const model = gallery[0]!;
  const made = evaluateModel(model);
  const segments = segmentsOf(model, made);
  near(segments[0]!.highestCac, 1400 / 3);
  near(segments[0]!.cacRoom, 1400 / 3 - 150);
  const [low, medium, high] = tierBudgetsOf(model, made, segments);
  near(high!.atRisk, 4000 * 0.12 * 1785);
  near(high!.budget, 0.15 * 4000 * 0.12 * 1785);
  near(high!.perCustomer, 0.15 * 0.12 * 1785);
  near(low!.value + medium!.value + high!.value, 10_000 * mixOf(segments, "cxlv"));
  expect(tierBudgetsOf({ ...model, tiers: [...model.tiers, { ...model.tiers[2]!, name: "Nobody" }] }, made, segments)[3]).toMatchObject({ customers: 0, budget: 0, perCustomer: Number.NaN });
});

test("a cost to serve that falls with tenure saves what a sum over the periods says, with growth, renewal and a horizon", () => {
  const falling = withAssumptions(referenceModel, { cost_decline: 0.1, growth: 0.03 });
  const models: readonly LeverModel[] = [falling, { ...falling, scope: { ...falling.scope, timing: "renewal", horizon: 7 } }];
  for (const model of models) {
    const { kept, served, earned } = Object.fromEntries(["kept", "served", "earned"].map((line) => [line, number(model, line, "target")])) as Record<string, number>;
    const isRenewal = model.scope.timing === "renewal";
    let own = 0;
    for (let period = 0; period < (model.scope.horizon || 2000); period += 1) {
      const margin = (earned! + served! * (1 - 0.9 ** period)) * 1.03 ** period;
      own += (margin * kept! ** (period + (isRenewal ? 1 : 0))) / 1.1 ** (period + (isRenewal ? 1 : 0));
    }
    near(number(model, "own", "target"), own);
  }
  near(number(falling, "base_value", "base"), number(falling, "own", "base"));
  expect(number(withAssumptions(referenceModel, { cost_decline: 0 }), "net", "target")).toBe(number(referenceModel, "net", "target"));
});

test("three levels of the model stand side by side: margin × life span, discounted, with referrals", () => {
  const made = evaluateModel(referenceModel);
  const [simple, clv, cxlv] = levelsOf(made);
  near(simple!.base.ok ? simple!.base.value : Number.NaN, 250 * 5 - 150);
  near(clv!.gap, number(referenceModel, "clv", "target") - number(referenceModel, "simple", "target"));
  near(number(referenceModel, "simple", "target"), number(referenceModel, "earned", "target") / (1 - number(referenceModel, "kept", "target")) - 150);
  near(cxlv!.gap, 226.4992136);
  near(headlineChange(made, "CXLV").equity, number(referenceModel, "equity", "target") - number(referenceModel, "equity", "base"));
  near(headlineChange(made, "CLV").equity, 10_000 * (number(referenceModel, "clv", "target") - number(referenceModel, "clv", "base")) + number(referenceModel, "new_business", "target"));
  expect(levelsOf(evaluateModel(withAssumptions(referenceModel, { retention: 1 })))[0]!.base).toMatchObject({ ok: false, failure: { message: expect.stringContaining("no life span") as string } });
});

test("the levers add their points to the index of each period", () => {
  const [first, , last] = indexHistoryOf(gallery[0]!.history);
  near(first!.index, 100);
  near(last!.index, (100 * 917) / 815);
  near(last!.points[0]!, (100 * 107) / 815);
  near(last!.atTarget, (100 * (917 + 107 + 104 + 59 + 55)) / 815);
  expect(indexHistoryOf([{ period: "1", clv: 0, cxlv: 0 }])).toEqual([]);
});

test("an annuity is worth what LEVER.ANNUITY says", () => {
  const model = gallery[0]!;
  const issue = { ...model.annuities[0]!, costs: [120_000], stopped: 1, fixCost: 200_000, years: 5, monthsToFix: 9 };
  near(annuitiesOf({ ...model, annuities: [issue] })[0]!.npv, 223512.3589);
});
