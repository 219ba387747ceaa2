import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { PlanAhead } from "../../src/lever-model/plan/planAhead";

const options = { portable: true, protect: false };

test.each(gallery.map((model) => [model.id, model] as const))("%s: a plan made in steps is the plan made at once, wherever it is asked for", (_id, model) => {
  const whole = makePlan(model, options);
  const stepped = new PlanAhead(model, options);
  let steps = 0;
  while (stepped.step()) steps += 1;
  expect(steps).toBeGreaterThan(whole.sheets.length);
  expect(stepped.take(model, options)).toEqual(whole);
  const begun = new PlanAhead(model, options);
  begun.step();
  expect(begun.take(model, options)).toEqual(whole);
});

test("a plan is given for its own model and options only; those that are usual need not be named", () => {
  const [model, other] = [gallery[0]!, gallery[1]!];
  const ahead = new PlanAhead(model, options);
  expect([ahead.take(other, options), ahead.take({ ...model }, options), ahead.take(model, { ...options, protect: true }), ahead.take(model, { ...options, sheetPrefix: "CXLV " })]).toEqual([null, null, null, null]);
  expect(ahead.take(model, { ...options, sheetPrefix: "", nameSpace: "CLV" })).not.toBeNull();
});
