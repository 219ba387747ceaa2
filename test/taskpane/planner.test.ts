import { gallery } from "../../src/lever-model/examples/gallery";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { Planner } from "../../src/taskpane/builder/sheet/planner";

const choices = { portable: true, protect: false };
const [model, other] = [gallery[0]!, gallery[1]!];

beforeEach(() => jest.useFakeTimers({ now: new Date("2026-03-01T12:00:00") }));
afterEach(() => jest.useRealTimers());

test("a model that has rested is planned by the time it is written, and written as of today", () => {
  const planner = new Planner();
  planner.prepare(model, choices);
  jest.advanceTimersByTime(5000);
  const { model: asWritten, ahead } = planner.take(model, choices);
  expect(asWritten).toEqual({ ...model, lastWritten: "2026-03-01" });
  expect(ahead?.step()).toBe(false);
  expect(ahead?.take(asWritten, choices)).toEqual(makePlan(asWritten, choices));
  expect(planner.take(model, choices).ahead).toBeNull();
});

test("nothing is planned while the model still changes, nor for another model, other choices or another day", () => {
  const planner = new Planner();
  for (let key = 0; key < 20; key += 1) {
    planner.prepare({ ...model }, choices);
    jest.advanceTimersByTime(200);
  }
  expect(jest.getTimerCount()).toBe(1);
  const prepared = (of = model, chosen = choices) => {
    planner.prepare(model, choices);
    jest.advanceTimersByTime(5000);
    return planner.take(of, chosen).ahead;
  };
  expect([prepared() !== null, prepared(other), prepared(model, { ...choices, protect: true })]).toEqual([true, null, null]);
  planner.prepare(model, choices);
  jest.advanceTimersByTime(5000);
  jest.setSystemTime(new Date("2026-03-02T00:01:00"));
  expect(planner.take(model, choices)).toEqual({ model: { ...model, lastWritten: "2026-03-02" }, ahead: null });
});

test("a model that cannot be planned leaves nothing behind", () => {
  const planner = new Planner();
  const broken = { ...model, levers: {} as typeof model.levers };
  planner.prepare(broken, choices);
  jest.advanceTimersByTime(5000);
  expect([planner.take(broken, choices).ahead, jest.getTimerCount()]).toEqual([null, 0]);
});
