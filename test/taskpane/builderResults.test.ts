import { evaluateModel } from "../../src/lever-model/equations/equations";
import { gallery } from "../../src/lever-model/examples/gallery";
import { withAssumptions } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import { problemsOf } from "../../src/lever-model/state/validate";
import { resultLabel } from "../../src/taskpane/builder/steps/results/resultLabel";
import { resultLines } from "../../src/taskpane/builder/steps/results/resultLines";
import { seek, unknowns, withFound } from "../../src/taskpane/builder/steps/results/seek";
import { signedIn } from "../../src/taskpane/builder/steps/results/signedIn";
import { wordsFor } from "../../src/taskpane/words/index";
import { languages } from "../../src/words/language";
import { referenceModel } from "../lever-model/referenceModel";

const lineOf = (model: LeverModel, id: string) => resultLines(evaluateModel(model)).flatMap(({ lines }) => lines).find((line) => line.id === id)!;
const value = (model: LeverModel, line: string, which: "base" | "target"): number => {
  const result = evaluateModel(model).value(line)[which];
  return result.ok ? result.value : Number.NaN;
};

test("the results of the reference model, with their change against the lifetime", () => {
  const net = lineOf(referenceModel, "net");
  expect(net.base).toEqual({ ok: true, value: expect.closeTo(917.2444444, 7) as number });
  expect(net.change).toBeCloseTo(325.3032986, 7);
  expect(net.changeShare).toBeCloseTo(0.354652787, 8);
  expect(net.against!.profit).toBeCloseTo(325.3032986 / 916.6666667, 8);
  expect(net.against!.revenue).toBeCloseTo(325.3032986 / (600 * 3.666666667), 8);
  const index = lineOf(referenceModel, "index");
  expect(index.target).toEqual({ ok: true, value: expect.closeTo(135.4652787, 7) as number });
});

test("customer equity is measured against all customers", () => {
  const { change, against } = lineOf(referenceModel, "equity");
  expect(against!.profit).toBeCloseTo(change / (10_000 * value(referenceModel, "own", "base")), 10);
});

test("with fixed cost stands below a result where the basis leaves some out", () => {
  const fixed = withAssumptions(referenceModel, { fixed_cost: 15, fixed_share: 0.04 });
  expect(lineOf(fixed, "clv").loaded).toMatchObject({ id: "own_loaded", base: { ok: true, value: expect.closeTo((250 - 39) * 3.666666667 - 150, 6) as number } });
  expect(lineOf(fixed, "kept").loaded).toBeNull();
  expect(lineOf(referenceModel, "clv").loaded).toBeNull();
  expect(lineOf({ ...fixed, scope: { ...fixed.scope, basis: "fully loaded" } }, "clv").loaded).toBeNull();
});

test("where one of the two is no number there is no change", () => {
  const { base, change, changeShare } = lineOf(withAssumptions(referenceModel, { cac_campaign: 0, cac_sales: 0, cac_onboarding: 0 }), "clv_to_cac");
  expect(base.ok).toBe(false);
  expect(change).toBeNaN();
  expect(changeShare).toBeNaN();
});

test.each(languages)("every result has its name in %s, with unit and period", (language) => {
  const words = wordsFor(language);
  for (const { title, lines } of resultLines(evaluateModel(referenceModel))) {
    expect(words.builderResults.results.groups).toHaveProperty([title]);
    for (const { id } of lines) expect(resultLabel(words, id, { ...referenceModel.scope, currency: "BRL" })).not.toMatch(/undefined|[{}]/);
  }
  expect(resultLabel(words, "earned", { ...referenceModel.scope, currency: "BRL" })).toContain(`(BRL / ${words.builder.scope.perPeriod.year})`);
});

test("a change shows its sign, and none where it rounds to nothing", () => {
  expect(signedIn(0.0384, "share")).toBe("+3.8%");
  expect(signedIn(-12, "money")).toBe("−12.00");
  expect(signedIn(-0.0000001, "share")).toBe("0%");
});

test("which retention makes CLV ÷ CAC 3?", () => {
  const found = seek(referenceModel, "retention", "clv_to_cac", 3, "base");
  expect(found.ok).toBe(true);
  const changed = withFound(referenceModel, "retention", found.ok ? found.value : NaN);
  expect(value(changed, "clv_to_cac", "base")).toBeCloseTo(3, 9);
});

test("a reward that is part of CAC stays as it is where the acquisition cost is sought", () => {
  const rewarded = withAssumptions({ ...referenceModel, parts: { ...referenceModel.parts, reward: true } }, { cac_referral: 12 });
  const found = seek(rewarded, "acquisition_cost", "cxlv_to_cac", 6, "base");
  const changed = withFound(rewarded, "acquisition_cost", found.ok ? found.value : NaN);
  expect(changed.assumptions.cac_referral.entry).toBe(12);
  expect(evaluateModel(changed).numbers["acquisition_cost"]).toBeCloseTo(found.ok ? found.value : NaN, 9);
  expect(value(changed, "cxlv_to_cac", "base")).toBeCloseTo(6, 9);
  expect(seek(withAssumptions(rewarded, { cac_referral: 100 }), "acquisition_cost", "clv_to_cac", 40, "base")).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/^the referral reward is a part of the acquisition cost/) as string } });
});

test.each([referenceModel, gallery[2]!, gallery[4]!].map((model) => [model.scope.name, model] as const))("every value that is found makes %s reach its goal, and the model stays fit", (_, model) => {
  let met = 0;
  for (const unknown of unknowns) {
    for (const line of ["clv_to_cac", "net", "payback"] as const) {
      const goal = value(model, line, "target") * 0.97;
      const found = seek(model, unknown, line, goal, "target");
      if (!found.ok) continue;
      const changed = withFound(model, unknown, found.value);
      expect(problemsOf(changed)).toEqual([]);
      expect({ unknown, line, off: Math.abs(value(changed, line, "target") / goal - 1) < 1e-6 }).toEqual({ unknown, line, off: true });
      met += 1;
    }
  }
  expect(met).toBeGreaterThan(25);
});
