import { newModel } from "../../src/lever-model/state/defaults";
import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { fromBands, fromCounts, illustrationOf, normalised } from "../../src/taskpane/builder/steps/experience/calibration";
import { withMetric } from "../../src/taskpane/builder/steps/experience/metrics";
import { withEffect } from "../../src/taskpane/builder/steps/experience/withEffect";

const model = newModel("experience");
const { experience } = model;

test("the published illustration gives the effects of the domain's text", () => {
  expect(illustrationOf("retention")).toBeCloseTo(1.327819707, 9);
  expect(illustrationOf("revenue")).toBeCloseTo(0.8754687374, 9);
  expect([illustrationOf("cost"), illustrationOf("referrals")]).toEqual([null, null]);
});

test("two bands on a scale of their own give the effect of the whole scale", () => {
  const nps = { ...experience, minimum: -100, maximum: 100 };
  const found = fromBands("retention", { low: 0.43, high: 0.74, scoreLow: -100, scoreHigh: 0 }, nps);
  expect(found.ok && found.value).toBeCloseTo(2 * 1.327819707, 8);
});

test("a cost that falls with a better score has a positive effect", () => {
  const found = fromBands("cost", { low: 120, high: 100, scoreLow: 0, scoreHigh: 1 }, experience);
  expect(found.ok && found.value).toBeCloseTo(Math.log(1.2), 12);
});

test("two bands with one score are refused with a sentence", () => {
  const found = fromBands("retention", { low: 0.4, high: 0.7, scoreLow: 0.5, scoreHigh: 0.5 }, experience);
  expect(!found.ok && found.failure.message).toContain("two bands need two different scores");
});

test("counts by band give the regression of the domain's text, on a scale where low is good too", () => {
  const [customers, retained] = [[200, 300, 500, 700, 300], [100, 186, 365, 574, 264]];
  const bands = customers.map((count, at) => ({ score: 7 - 1.5 * at, customers: count, retained: retained[at]! }));
  const found = fromCounts(bands, { ...experience, minimum: 1, maximum: 7, lowIsGood: true });
  expect(found.ok && [found.value.effect, found.value.low, found.value.high].map((value) => Number(value.toFixed(8)))).toEqual([2.00779434, 1.65790978, 2.35767890]);
});

test("another metric keeps the place of the score between worst and best, and what is linked or an example", () => {
  const set = withLevers(withAssumptions(model, { score_base: 0.6 }), { "3a": { score_target: 0.75 } });
  const nps = withMetric(set, "NPS", "Own");
  expect([nps.assumptions.score_base.entry, nps.levers["3a"].effects.score_target, nps.experience.maximum]).toEqual([20, 50, 100]);
  const effort = withMetric(nps, "CES", "Own");
  expect([effort.assumptions.score_base.entry, effort.levers["3a"].effects.score_target, effort.experience.lowIsGood]).toEqual([3.4, 2.5, true]);
  expect(normalised(3.4, effort.experience)).toBeCloseTo(0.6, 12);
  expect(withMetric(model, "stars", "Own").assumptions.score_base.example).toBe(true);
  const linked = withAssumptions(model, { score_base: { cell: "Sheet1!A1", value: 0.5 } });
  expect(withMetric(linked, "NPS", "Own").assumptions.score_base.entry).toEqual({ cell: "Sheet1!A1", value: 0.5 });
});

test("a calibrated effect brings its grade, and a footnote where there is none", () => {
  const finding = { value: 1.3, grade: "D", source: "Kriss", limitations: "One firm" } as const;
  const once = withEffect(model, "retention", finding);
  expect([once.assumptions.beta_retention, once.experience.evidence.retention]).toEqual([{ entry: 1.3, example: false }, "D"]);
  expect(once.footnotes).toEqual([{ on: "beta_retention", source: "Kriss", scope: "", limitations: "One firm", owner: "", date: "", grade: "D" }]);
  expect(withEffect(once, "retention", { ...finding, source: "Mine" }).footnotes).toEqual(once.footnotes);
});
