import { type Check, checksOf } from "../../src/lever-model/equations/checks";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { type LeverChange, withAssumptions, withLevers, withRanges } from "../../src/lever-model/state/change";
import { type CheckId, checkWords } from "../../src/lever-model/state/checkWords";
import { keysOf, newModel } from "../../src/lever-model/state/defaults";
import type { LeverModel } from "../../src/lever-model/state/state";
import { fromText, toText } from "../../src/lever-model/state/store";
import { problemsOf } from "../../src/lever-model/state/validate";
import { referenceModel } from "./referenceModel";

const subscription = gallery[0]!;

const basis = (model: LeverModel, scope: Partial<LeverModel["scope"]>): LeverModel => ({ ...model, scope: { ...model.scope, ...scope } });

describe("the state", () => {
  test("a new model is fit, its numbers are examples, and its levers change nothing", () => {
    const model = newModel("new");
    expect(problemsOf(model)).toEqual([]);
    expect(Object.values(model.assumptions).every(({ example }) => example)).toBe(true);
    const { bridge } = evaluateModel(model);
    expect(bridge.target).toBe(bridge.base);
  });

  test.each(gallery.map((model) => [model.id, model] as const))("the example %s is fit, holds every check and comes back from text unchanged", (_, model) => {
    expect(problemsOf(model)).toEqual([]);
    expect(checksOf(model, evaluateModel(model)).filter(({ holds }) => !holds)).toEqual([]);
    expect(fromText(toText(model))).toEqual({ ok: true, value: model });
  });

  test("a link comes back as well, and what an older text does not say gets its default", () => {
    const linked = withAssumptions(referenceModel, { retention: { cell: "Sheet1!B3", value: 0.8 } });
    expect(fromText(toText(linked))).toEqual({ ok: true, value: linked });
    const read = fromText('{"id":"old","version":1,"scope":{"name":"Mine","horizon":"long"},"segments":[{"name":"A"},7],"levers":{"1a":{"on":false}}}');
    expect(read).toMatchObject({ ok: true, value: { scope: { name: "Mine", horizon: 0, currency: "EUR" }, segments: [{ name: "A", reach: 1 }], levers: { "1a": { on: false, runCost: 0, reviewed: "" } }, parts: { revenue: true, reward: false }, assumptions: { cac_referral: { entry: 0 } } } });
  });

  test.each([
    ["{", /damaged/],
    ["[]", /should be those of a CXLV model/],
    ['{"id":"x","version":2}', /newer version of the add-in \(2\)/],
  ])("%s is refused with a sentence", (text, sentence) => {
    const read = fromText(text);
    expect(read.ok ? "" : read.failure.message).toMatch(sentence);
  });
});

describe("problems", () => {
  test.each<readonly [string, LeverModel, string]>([
    ["retention", withAssumptions(referenceModel, { retention: 1.2 }), "Retention should be a number from 0 to 1, not 1.2"],
    ["purchase_value", withAssumptions(referenceModel, { purchase_value: -5 }), "Average purchase value should be a number of at least 0, not -5"],
    ["retention", withAssumptions(referenceModel, { retention: { cell: "B3" } }), 'Retention should be linked to one cell with its sheet, such as Sheet1!B3, not "B3"'],
    ["retention", withAssumptions(referenceModel, { retention: { cell: "Sheet1!B3" } }), "Retention should be a number from 0 to 1, and Sheet1!B3 holds none"],
    ["retention", withAssumptions(referenceModel, { retention: { cell: "Sheet1!B3", value: 80 } }), "Retention (Sheet1!B3) should be a number from 0 to 1, not 80"],
    ["growth", withAssumptions(referenceModel, { growth: Number.NaN }), "Growth of the margin should be a number from -0.2 to 0.2, not empty"],
    ["retention", withRanges(referenceModel, { retention: [0.9, 0.7] }), "Low case of Retention should be at most its high case 0.7, not 0.9"],
    ["2a.churn_recovered", withLevers(referenceModel, { "2a": { churn_recovered: 1.5 } }), "2a Turn around churn: Churn after recovery should be a number from 0 to 1, not 1.5"],
    ["3a.score_target", withLevers(referenceModel, { "3a": { score_target: 75 } }), "3a Preferred brand: loyalty indexes: target score should be a number from 0 to 1, not 75"],
    ["scope.horizon", { ...referenceModel, scope: { ...referenceModel.scope, horizon: 2.5 } }, "The horizon should be a whole number of periods from 0 (no end) to 1200, not 2.5"],
    ["scope.period", basis(referenceModel, { period: "week" as never }), 'The period should be month, quarter or year, not "week"'],
    ["1a.effort", withLevers(referenceModel, { "1a": { row: { effort: "none" as never } } }), 'The kind of effort of 1a should be growth or cost containment, not "none"'],
    ["2a.reviewed", withLevers(referenceModel, { "2a": { row: { reviewed: "last spring" } } }), '2a Turn around churn: last review should be a day such as 2026-01-31, or empty, not "last spring"'],
    ["2a.reviewed", withLevers(referenceModel, { "2a": { row: { reviewed: "2026-02-31" } } }), '2a Turn around churn: last review should be a day such as 2026-01-31, or empty, not "2026-02-31"'],
    ["2a.reviewed", withLevers(referenceModel, { "2a": { row: { reviewed: "2026-07-01", review: "2026-06-30" } } }), "2a Turn around churn: last review should be no later than the next review 2026-06-30, not 2026-07-01"],
    ["decision.on", { ...referenceModel, parts: { ...referenceModel.parts, reward: true }, decision: { ...referenceModel.decision, on: "referral_reward" } }, "The decision should be about the acquisition cost (CAC), of which the reward per referral is a part"],
    ["cac_referral", withAssumptions({ ...referenceModel, parts: { ...referenceModel.parts, reward: true } }, { cac_referral: -1 }), "Acquisition: referral reward should be a number of at least 0, not -1"],
    ["scenarios.0.name", { ...referenceModel, scenarios: [{ ...subscription.scenarios[0]!, name: "target" }] }, 'Scenario 1 should have a name of its own, not "target"'],
    ["tiers.1.from", { ...referenceModel, tiers: [{ ...subscription.tiers[0]!, from: 5 }, { ...subscription.tiers[1]!, from: 5 }] }, "The threshold of Medium should be above 5, not 5"],
  ])("%s is told in a sentence", (field, model, message) => {
    expect(problemsOf(model)).toContainEqual({ field, message });
  });
});

test("a last review may be missing, and may be on the day of the next one or before one that is not said", () => {
  const rows = [{ reviewed: "" }, { reviewed: "2026-06-30", review: "2026-06-30" }, { reviewed: "2026-06-30", review: "" }, { reviewed: "2024-02-29", review: "in autumn" }];
  expect(rows.flatMap((row) => problemsOf(withLevers(referenceModel, { "2a": { row } })))).toEqual([]);
});

/** For each check a model in which it fails; those that only a changed sheet can break are not among them. */
const broken: Readonly<Partial<Record<CheckId, LeverModel>>> = {
  shares: withAssumptions(subscription, { share_new: 1.5 }),
  finite: withAssumptions(subscription, { retention: 1, discount_year: 0 }),
  segments: { ...subscription, segments: subscription.segments.slice(1) },
  churn: withLevers(subscription, { "2a": { churn_recovered: 1 } }),
  thresholds: { ...subscription, tiers: [...subscription.tiers].reverse() },
  footnotes: { ...subscription, footnotes: subscription.footnotes.slice(1) },
  percentages: withAssumptions(subscription, { purchase_value: 0 }),
  insights: withLevers(subscription, { "1a": { row: { insight: "" } } }),
  recovery: withLevers(subscription, { "2a": { row: { from: "workings" }, numbers: { recovery_reach: 0.9, silent_share: 0.4 } } }),
  twice: withLevers(subscription, { "3b": { churn_success: 0.02 } }),
  skimp: withLevers(subscription, { "3a": { score_target: 0.5 } }),
  expansion: withAssumptions(subscription, { growth: 0.2, retention: 0.99 }),
  lifetime: withAssumptions(subscription, { purchase_value: 500 }),
  stale: basis(subscription, { dataDate: "2024-06-30" }),
  basis: basis(subscription, { basis: "revenue" }),
  revenueWithoutScore: withLevers(subscription, { "3a": { score_target: 0.5 } }),
  discount: withAssumptions(subscription, { discount_year: 0.4 }),
  valued: withLevers(subscription, { "4b": { row: { valued: true } } }),
  experience: { ...subscription, experience: { ...subscription.experience, area: "UX" } },
};

describe("checks", () => {
  test.each(keysOf(broken as Record<CheckId, LeverModel>))("%s fails where it should", (id) => {
    const failed = checksOf(broken[id]!, evaluateModel(broken[id]!)).filter(({ holds }: Check) => !holds);
    expect(failed.map((check) => check.id)).toContain(id);
    expect(failed.every(({ advice }) => /^[A-Z].*\.$/.test(advice))).toBe(true);
  });

  test("a row in use needs its insight, its owner, its next review and what is done, a row that is off needs none", () => {
    const holds = (row: LeverChange["row"]): boolean => {
      const model = withLevers(subscription, { "1a": { row: row! } });
      return checksOf(model, evaluateModel(model)).find(({ id }) => id === "insights")!.holds;
    };
    expect(holds({})).toBe(true);
    for (const key of ["insight", "owner", "review", "process"] as const) expect([key, holds({ [key]: "" }), holds({ [key]: "", on: false })]).toEqual([key, false, true]);
  });

  test("recovery may reach those who leave without a word where an indicator finds them", () => {
    const found = withLevers(broken.recovery!, { "2a": { row: { indicator: "No login for three weeks" } } });
    const holds = (model: LeverModel): boolean => checksOf(model, evaluateModel(model)).find(({ id }) => id === "recovery")!.holds;
    expect([broken.recovery!, found, withLevers(found, { "2a": { row: { indicator: "  " } } })].map(holds)).toEqual([false, true, false]);
  });

  test("recovery that is typed removes no more churn than speaks, unless an indicator finds the rest", () => {
    const holds = (effect: number, more: { row?: { on?: boolean; indicator?: string }; silent?: number } = {}): boolean => {
      const model = withLevers(subscription, { "2a": { churn_recovered: effect, row: more.row ?? {}, numbers: { silent_share: more.silent ?? 0.4 } } });
      return checksOf(model, evaluateModel(model)).find(({ id }) => id === "recovery")!.holds;
    };
    expect([holds(0.6), holds(0.61), holds(0.61, { silent: 0.3 }), holds(0.61, { row: { indicator: "No login for three weeks" } }), holds(0.61, { row: { on: false } })]).toEqual([true, false, true, true, true]);
    const silent = withLevers(subscription, { "2a": { numbers: { silent_share: 1.2 } } });
    expect(problemsOf(silent)).toContainEqual({ field: "2a.silent_share", message: "2a Turn around churn: Churn without a word should be a number from 0 to 1, not 1.2" });
    const asked = makePlan(subscription).sheets.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => id.startsWith("wrk/"));
    expect(asked).toEqual(expect.arrayContaining(["wrk/silent_share", "wrk/indicator", "wrk/data_source"]));
    expect(asked).not.toContain("wrk/recovery_reach");
    expect(asked).not.toContain("wrk/result_churn_recovered");
  });

  test("shares of segments and of fixed cost are shares, and costs that fall need a score that is watched", () => {
    const holds = (id: CheckId, model: LeverModel): boolean => checksOf(model, evaluateModel(model)).find((one) => one.id === id)!.holds;
    const [first, second, ...others] = subscription.segments;
    const uneven: LeverModel = { ...subscription, segments: [{ ...first!, share: Number(first!.share) + Number(second!.share) + 0.2 }, { ...second!, share: -0.2 }, ...others] };
    expect([holds("segments", uneven), holds("shares", uneven), holds("shares", withAssumptions(subscription, { fixed_share: 1.2 }))]).toEqual([true, false, false]);
    const unwatched = withLevers(subscription, { "3a": { row: { on: false } }, "3b": { score_success: 0 }, "3d": { score_ease: 0 }, "4d": { score_digital: 0 } });
    const { contactCentre } = subscription;
    const asked = (firstContact: number): LeverModel => ({ ...subscription, contactCentre: { ...contactCentre, used: true, target: { ...contactCentre.base, firstContact } } });
    expect([subscription, unwatched, asked(0.9), asked(0.2)].map((model) => holds("skimp", model))).toEqual([true, false, true, false]);
  });

  test("the others are identities of the equations, which hold in every example", () => {
    expect(keysOf(checkWords).filter((id) => !(id in broken))).toEqual(["periods", "lifespan", "unmoved", "bridge", "index", "gross", "functions", "evidence"]);
  });
});
