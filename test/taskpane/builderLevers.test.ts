import { evaluateModel } from "../../src/lever-model/equations/equations";
import { customersOf } from "../../src/lever-model/equations/customers";
import { numbersOf } from "../../src/lever-model/equations/numbers";
import { annuitiesOf } from "../../src/lever-model/equations/annuities";
import { segmentsOf } from "../../src/lever-model/equations/segments";
import { subscription } from "../../src/lever-model/examples/subscription";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { contactWords } from "../../src/lever-model/state/contactCentre";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { assumptionsOf, driverIds, newModel, subLeverIds, workingIds } from "../../src/lever-model/state/defaults";
import { drivers } from "../../src/lever-model/state/levers";
import type { Customer, LeverModel, Segment } from "../../src/lever-model/state/state";
import { problemsOf } from "../../src/lever-model/state/validate";
import { workings } from "../../src/lever-model/state/workings";
import { draftOf } from "../../src/taskpane/builder/state/draft";
import { rootCausesOf, rankedOf, withRootCauses } from "../../src/taskpane/builder/steps/footnotes/annuities";
import { dayOf, periodName, todaysNumbers, withBaseOf, withPeriod } from "../../src/taskpane/builder/steps/footnotes/history";
import { inOrder, lackingOn, missingIn, numberOn, withFootnote, withFurther } from "../../src/taskpane/builder/steps/footnotes/notes";
import { aloneOf, contributionOf, lifetimeShares } from "../../src/taskpane/builder/steps/levers/contribution";
import { isInUse, isUnwatched, lackingIn, moveOf, shownWorkings } from "../../src/taskpane/builder/steps/levers/effects";
import { leverOf } from "../../src/taskpane/builder/steps/levers/LeverItem";
import { leverUnit } from "../../src/taskpane/builder/steps/levers/unit";
import { averageSegment, isApart, thresholdsFrom } from "../../src/taskpane/builder/steps/segments/averages";
import { newCustomer, openAfter, segmentOf, withObserved, withRenamed, wrongIn } from "../../src/taskpane/builder/steps/segments/customers";
import { newScenario, shownCase, withOwnInput, withScenarios } from "../../src/taskpane/builder/steps/segments/scenarios";
import { addsUp, mended, sumOf } from "../../src/taskpane/builder/steps/segments/shares";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { referenceModel } from "../lever-model/referenceModel";
import { createMemoryPort } from "./memoryPort";

const plain = newModel("plain");
const reference = evaluateModel(referenceModel);

describe("levers", () => {
  test("the header of each lever tells its share of the bridge", () => {
    const values = (["revenue", "length", "strength", "costs"] as const).map((lever) => contributionOf(reference, lever));
    expect(values[0]!.value).toBeCloseTo(106.9366896, 7);
    expect(values[3]!.points).toBeCloseTo(6.015148605, 9);
    expect(values.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(reference.bridge.target - reference.bridge.base, 9);
  });

  test("amounts stand against revenue, costs and profit of a life", () => {
    const [revenue, costs, profit] = lifetimeShares(reference, 100);
    const life = 3.666666667;
    expect(revenue).toBeCloseTo(100 / (600 * life), 9);
    expect(costs).toBeCloseTo(100 / (350 * life), 9);
    expect(profit).toBeCloseTo(100 / (250 * life), 9);
  });

  test("1c and 1d add to all customers together, the others to each", () => {
    const model = withLevers(plain, { "1c": { new_customers: 100 }, "1d": { days_saved: 30 }, "1b": { revenue_uplift: 0.1 } });
    const made = evaluateModel(model);
    expect(aloneOf(made, "1c")).toMatchObject({ of: "equity" });
    expect(aloneOf(made, "1d").amount).toBeCloseTo(40 * 25_000 * 0.25 * (1.1 ** (30 / 365) - 1), 6);
    expect(aloneOf(made, "1b")).toMatchObject({ of: "customer" });
  });

  test("base and target of what an effect moves", () => {
    const numbers = numbersOf(referenceModel);
    expect(moveOf(referenceModel, "churn_recovered", numbers)).toMatchObject({ on: "churn", target: expect.closeTo(0.184, 9) as number });
    expect(moveOf(referenceModel, "referral_uplift", numbers)).toMatchObject({ base: 0.08, target: expect.closeTo(0.1, 9) as number });
    expect(moveOf(referenceModel, "score_target", numbers)).toEqual({ on: "score_base", base: 0.6, target: 0.7 });
    expect(moveOf(referenceModel, "days_saved", numbers)).toBeNull();
    const worked = withLevers(plain, { "2a": { row: { from: "workings" } } });
    expect(moveOf(worked, "churn_recovered", numbersOf(worked))!.target).toBeCloseTo(0.2 - 0.2 * 0.3 * 0.6 * 0.5, 9);
  });

  test("a row in use says what it lacks, one that is off or changes nothing does not", () => {
    const used = withLevers(plain, { "1a": { referral_uplift: 0.1, row: { owner: "Marketing", insight: "  " } } });
    expect(lackingIn(used, "1a", numbersOf(used))).toEqual(["insight", "review", "process"]);
    const off = withLevers(used, { "1a": { row: { on: false } } });
    expect([isInUse(off, "1a", numbersOf(off)), isInUse(used, "1b", numbersOf(used))]).toEqual([false, false]);
  });

  test("the programme is shown where it counts, and where a number of it is wrong", () => {
    expect([shownWorkings(plain, "1b", []).length, shownWorkings(plain, "1c", []).length]).toEqual([0, 4]);
    expect(shownWorkings(plain, "1b", [{ field: "1b.upgrade_take", message: "" }])).toHaveLength(5);
  });

  test("a typed effect of recovery is asked for the share that leaves without a word", () => {
    expect(shownWorkings(plain, "2a", [])).toEqual(["silent_share"]);
    expect(shownWorkings(plain, "2a", [{ field: "2a.silent_share", message: "" }])).toEqual(["silent_share"]);
    expect(shownWorkings(withLevers(plain, { "2a": { row: { from: "workings" } } }), "2a", [])).toHaveLength(5);
  });

  test("savings without any effect on a score are out of sight", () => {
    const cut = withLevers(plain, { "4a": { saved_root: 0.1 } });
    expect(isUnwatched(numbersOf(cut))).toBe(true);
    expect(isUnwatched(numbersOf(withLevers(cut, { "3a": { score_target: 0.7 } })))).toBe(false);
    expect(isUnwatched(numbersOf(plain))).toBe(false);
  });

  test("a field leads to its lever, those of the contact centre to the costs", () => {
    expect(["1b.revenue_uplift", "4d.runCost", "contactCentre.base.issues", "retention", "segments.0.name"].map(leverOf)).toEqual(["revenue", "costs", "costs", null, null]);
  });

  test.each(languages)("every unit of the levers and of the contact centre is said in %s, without a hole", (language) => {
    const words = wordsFor(language);
    const units = [...driverIds.map((id) => drivers[id].unit), ...workingIds.map((id) => workings[id].unit), ...Object.values(contactWords).map(({ unit }) => unit)];
    for (const unit of units) expect(leverUnit(unit, plain.scope, words)).not.toMatch(/[{}%]/);
    if (language !== "en") for (const unit of units) expect(leverUnit(unit, plain.scope, words)).not.toMatch(/year|rise|removed|scale|sooner|pipeline|customers|issue|contacts|hours/);
  });
});

describe("segments", () => {
  const segment = (share: Segment["share"]): Segment => ({ name: "", share, margin: 1, retention: 0.5, referrals: 0, reach: 1, priceSensitive: false });
  const fitted = (shares: readonly Segment["share"][]) => {
    const made = mended(shares.map(segment));
    return "segments" in made ? made.segments : made.refusal;
  };

  test("typed shares are made to add up, linked ones stay", () => {
    for (const shares of [[1, 1, 1], [0.4, 0.5], [0, 0], [0.2, { cell: "Sheet1!B3", value: 0.37 }, 0.1], [-0.3, 0.4]]) {
      const made = fitted(shares) as readonly Segment[];
      expect(addsUp(made)).toBe(true);
      for (const { share } of made) expect(typeof share === "number" ? share : 0).toBeGreaterThanOrEqual(0);
    }
    const [first, linked] = fitted([0.4, { cell: "Sheet1!B3", value: 0.2 }]) as readonly Segment[];
    expect([first!.share, linked!.share]).toEqual([0.8, { cell: "Sheet1!B3", value: 0.2 }]);
    expect((fitted([0.3, 0.3]) as readonly Segment[]).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  test("what cannot be mended says why", () => {
    expect(fitted([{ cell: "Sheet1!B3", value: 0.2 }])).toBe("linkedOnly");
    expect(fitted([0.1, { cell: "Sheet1!B3", value: 1.2 }])).toBe("linkedTooMuch");
    expect(fitted([0.1, { cell: "Sheet1!B3" }])).toBe("linkedTooMuch");
    expect(Number.isNaN(sumOf([segment({ cell: "Sheet1!B3" })]))).toBe(true);
  });

  test("one segment like the average customer is worth what the baseline is", () => {
    const model = { ...referenceModel, segments: [averageSegment(reference, "All", 1)] };
    const [value] = segmentsOf(model, reference);
    expect(value!.cxlv).toBeCloseTo(reference.columns["gross"]![0]!, 9);
    expect(isApart(value!.cxlv, reference.columns["gross"]![0]!)).toBe(false);
    expect(isApart(102, 100)).toBe(true);
  });

  test("thresholds from the segments put the lowest and the highest into tiers of their own", () => {
    const values = segmentsOf(subscription, evaluateModel(subscription));
    const thresholds = thresholdsFrom(values)!;
    expect([...thresholds].sort((one, other) => one - other)).toEqual(thresholds);
    const tiered = segmentsOf({ ...subscription, tiers: subscription.tiers.map((tier, at) => ({ ...tier, from: thresholds[at]! })) }, evaluateModel(subscription));
    expect(tiered.map(({ name, tier }) => `${name} ${tier}`)).toEqual(["Promoters High", "Passives Medium", "Detractors Low"]);
    expect(thresholdsFrom(values.slice(0, 2))).toBeNull();
    expect(thresholdsFrom([])).toBeNull();
  });

  test("the case that is shown follows its scenario", () => {
    const renamed = withScenarios(subscription, [{ ...subscription.scenarios[0]!, name: "Mid" }, subscription.scenarios[1]!]);
    expect(renamed.scope.shown).toBe("Mid");
    expect(withScenarios(subscription, [subscription.scenarios[1]!]).scope.shown).toBe("Target");
    expect(withScenarios(subscription, [...subscription.scenarios, newScenario("More")]).scope.shown).toBe("Half way");
    expect(shownCase({ ...subscription, scope: { ...subscription.scope, shown: "gone" } })).toBe("Target");
  });

  test("a scenario's own number comes and goes", () => {
    const own = withOwnInput(newScenario("A"), "retention", 0.7);
    expect(own.assumptions).toEqual({ retention: 0.7 });
    expect(withOwnInput(own, "retention", undefined).assumptions).toEqual({});
  });
});

describe("customers", () => {
  const [ana, ben, cleo] = ["Ana", "Ben", "Cleo"].map(newCustomer) as [Customer, Customer, Customer];

  test("the first of them gives the model its sheet, undo takes both away again", () => {
    const store = draftOf(createMemoryPort({ Sheet1: [] }, { sheet: "Sheet1", address: "A1", rows: 1, columns: 1 }));
    const sheets = () => makePlan(store.now().history!.present).sheets.map(({ id }) => id);
    store.open(subscription, "segments", null);
    store.change((model) => ({ ...model, customers: [] }));
    expect(sheets()).not.toContain("customers");
    store.change((model) => ({ ...model, customers: [...model.customers, ana] }));
    for (const margin of [4, 43, 430]) store.change((model) => ({ ...model, customers: model.customers.map((one) => withObserved(one, "margin", margin)) }), "customers.0.margin");
    expect([store.now().problems, sheets().includes("customers")]).toEqual([[], true]);
    expect([store.undo(), store.now().history!.present.customers]).toEqual([true, [ana]]);
    expect([store.undo(), sheets().includes("customers"), store.now().step]).toEqual([true, false, "segments"]);
  });

  test("what is observed comes and goes, and only what is there counts", () => {
    const known = withObserved(ana, "retention", 0.9);
    expect(known).toEqual({ ...ana, retention: 0.9 });
    expect(withObserved(known, "retention", undefined)).toEqual(ana);
    expect("retention" in withObserved(known, "retention", undefined)).toBe(false);
    const values = customersOf({ ...subscription, customers: [ana, known] }, evaluateModel(subscription));
    expect(values[1]!.cxlv).toBeGreaterThan(values[0]!.cxlv);
  });

  test("the segment of a customer is found as the sheet finds it", () => {
    expect(segmentOf({ ...ana, segment: "PASSIVES" }, subscription.segments)).toBe("Passives");
    expect([segmentOf({ ...ana, segment: "Gone" }, subscription.segments), segmentOf(ana, [{ ...subscription.segments[0]!, name: "" }])]).toEqual([null, null]);
  });

  test("customers go along with their segment to its new name, and with no other", () => {
    const members: readonly Customer[] = [{ ...ana, segment: "passives" }, { ...ben, segment: "Promoters" }, cleo];
    const named = (name: string): LeverModel => ({ ...subscription, customers: members, segments: subscription.segments.map((one) => (one.name === "Passives" ? { ...one, name } : one)) });
    const after = (name: string) => withRenamed(named(name), "Passives", name).customers.map(({ segment }) => segment);
    expect(after("Neutral")).toEqual(["Neutral", "Promoters", ""]);
    for (const name of ["", " ", "promoters", "Passives"]) expect(after(name)).toEqual(["passives", "Promoters", ""]);
    expect(withRenamed(named("Neutral"), "", "Neutral").customers).toBe(members);
  });

  test("what is unfolded stays so where its customer goes, and a new one stands open alone", () => {
    const all = [ana, ben, cleo];
    expect(openAfter([0, 2], all, [...all, newCustomer("Dana")])).toEqual([3]);
    expect(openAfter([0, 2], all, [ben, cleo])).toEqual([1]);
    expect(openAfter([0, 2], all, [ana, cleo, ben])).toEqual([0, 1]);
    expect(openAfter([0, 2], all, [ana, ben, { ...cleo, week: 1 }])).toEqual([0, 2]);
  });

  test("those with a number that is wrong are known", () => {
    const model = { ...subscription, customers: [ana, { ...ben, week: -1, retention: 3 }, { ...cleo, margin: Number.NaN }] };
    expect(wrongIn(problemsOf(model).map(({ field }) => field))).toEqual([1, 2]);
    expect(wrongIn(["segments.1.name", "customers"])).toEqual([]);
  });
});

describe("footnotes", () => {
  test("inputs that lack something come first, and are counted", () => {
    expect(missingIn(plain)).toHaveLength(assumptionsOf(plain).length);
    expect(missingIn(subscription)).toEqual([]);
    const one = withFootnote(plain, "growth", { source: "a", scope: "b", limitations: "c" });
    expect(missingIn(one)).not.toContain("growth");
    expect(inOrder(one).at(-1)).toBe("growth");
    expect(lackingOn(withFootnote(plain, "growth", { source: "a" }), "growth")).toEqual(["scope", "limitations"]);
    expect(numberOn(one, "growth")).toBe(1);
  });

  test("a footnote that says nothing any more goes", () => {
    const one = withFootnote(plain, "growth", { source: "a" });
    expect(withFootnote(one, "growth", { source: "" }).footnotes).toEqual([]);
    expect(withFootnote(plain, "growth", { source: "" })).toBe(plain);
  });

  test("further footnotes leave those of the inputs their numbers", () => {
    const one = withFootnote(plain, "growth", { source: "a" });
    const further = withFurther(withFurther(one, [{ ...one.footnotes[0]!, on: "Chart" }]), [{ ...one.footnotes[0]!, on: "Lever" }]);
    expect(further.footnotes.map(({ on }) => on)).toEqual(["growth", "Lever"]);
  });

  test("today's numbers become a period, and renew it without losing its plan", () => {
    const now = todaysNumbers(referenceModel, reference, "2026")!;
    expect(now).toMatchObject({ clv: expect.closeTo(766.6666667, 7) as number, actual: expect.closeTo(917.2444444, 7) as number, satisfaction: 0.6, retention: expect.closeTo(0.8, 12) as number });
    expect(withPeriod([{ period: "2026", clv: 1, cxlv: 2, plan: 900 }], now)).toEqual([{ ...now, plan: 900 }]);
    expect(withPeriod([], now)).toEqual([now]);
    const nps = { ...referenceModel, experience: { ...referenceModel.experience, metric: "NPS", minimum: -100, maximum: 100 } };
    expect(todaysNumbers(nps, evaluateModel(nps), "2026")).toMatchObject({ advocacy: 0.6 });
    const endless = withAssumptions(referenceModel, { retention: 1, discount_year: 0 });
    expect(todaysNumbers(endless, evaluateModel(endless), "2026")).toBeNull();
  });

  test("what was measured in a period becomes today's, and all results follow", () => {
    const taken = withBaseOf(referenceModel, { period: "2027", clv: 0, cxlv: 0, satisfaction: 0.7, retention: 0.82 })!;
    expect([taken.assumptions.score_base.entry, taken.assumptions.retention.entry]).toEqual([expect.closeTo(0.7, 12), 0.82]);
    const clv = evaluateModel(taken).value("clv").base;
    expect(clv.ok && clv.value).toBeGreaterThan(766.67);
    /* A score of the other direction and scale goes back to where it came from. */
    const effort = { ...referenceModel, experience: { ...referenceModel.experience, metric: "CES", minimum: 1, maximum: 7, lowIsGood: true } };
    const scored = withAssumptions(effort, { score_base: 2.5 });
    const again = withBaseOf(effort, todaysNumbers(scored, evaluateModel(scored), "2026")!)!;
    expect(again.assumptions.score_base.entry).toBeCloseTo(2.5, 12);
    const nps = { ...referenceModel, experience: { ...referenceModel.experience, metric: "NPS", minimum: -100, maximum: 100 } };
    expect(withBaseOf(nps, { period: "", clv: 0, cxlv: 0, advocacy: 31 })!.assumptions.score_base.entry).toBe(31);
    expect(withBaseOf(nps, { period: "", clv: 0, cxlv: 0, satisfaction: 0.7 })).toBeNull();
  });

  test("a period is called as the model counts", () => {
    const of = (period: "month" | "quarter" | "year") => periodName({ ...plain, scope: { ...plain.scope, period } }, "2026-08-24");
    expect([of("year"), of("quarter"), of("month")]).toEqual(["2026", "2026 Q3", "2026-08"]);
    expect(dayOf(subscription, "2026-11-24")).toBe("2025-12-31");
    expect(dayOf(plain, "2026-11-24")).toBe("2026-11-24");
  });

  test("the register is ranked, and row 4a takes all of it", () => {
    const npv = rankedOf(subscription).map((one) => one.npv);
    expect(npv).toEqual(annuitiesOf(subscription).map((one) => one.npv).sort((one, other) => other - one));
    const causes = rootCausesOf(subscription)!;
    const model = withRootCauses(subscription, causes);
    const saved = numbersOf(model)["change_saved_root"]! * 10_000 * 60;
    expect(saved).toBeCloseTo(102_000 * 0.6 + 85_000 * 0.5 + 43_000 * 0.4, 6);
    expect(model.levers["4a"].oneOff).toBe(135_000);
    expect(rootCausesOf(plain)).toBeNull();
  });
});

test("every row has words of its own", () => {
  for (const language of languages) {
    const { terms } = wordsFor(language).builderLevers;
    expect(Object.keys(terms.subLevers)).toEqual(subLeverIds);
    expect(Object.keys(terms.drivers).sort()).toEqual([...driverIds].sort());
    expect(Object.keys(wordsFor(language).builderLevers.contactCentre.numbers)).toEqual(Object.keys(contactWords));
    expect(Object.keys(terms.workings).sort()).toEqual([...workingIds].sort());
  }
});
