import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import type { LeverModel } from "../../src/lever-model/state/state";
import { problemsOf } from "../../src/lever-model/state/validate";
import { draftOf, isUnwritten } from "../../src/taskpane/builder/state/draft";
import { linkedCells, withLinked } from "../../src/taskpane/builder/state/links";
import { newId } from "../../src/taskpane/builder/state/newId";
import { fourElementModel, threeNumberModel } from "../../src/taskpane/builder/state/quickModel";
import { createMemoryPort } from "./memoryPort";

const start = newModel("state");
const retentionOf = (model: LeverModel | undefined) => model?.assumptions.retention.entry;
const setting = (retention: number) => (model: LeverModel) => withAssumptions(model, { retention });
const newStore = () => draftOf(createMemoryPort({ Sheet1: [] }, { sheet: "Sheet1", address: "A1", rows: 1, columns: 1 }));

describe("a draft", () => {
  test("takes typing in one field as one step of undo, and leads back to where it was done", () => {
    const store = newStore();
    store.open(start, "baseline", null);
    for (const retention of [0.8, 0.81, 0.82]) store.change(setting(retention), "retention");
    store.goTo("levers");
    store.change((model) => withLevers(model, { "1a": { referral_uplift: 0.2 } }), "1a.referral_uplift");
    store.change(setting(0.9), "retention");
    expect(store.undo()).toBe(true);
    expect(retentionOf(store.now().history?.present)).toBe(0.82);
    expect(store.undo()).toBe(true);
    expect(store.undo()).toBe(true);
    expect([retentionOf(store.now().history?.present), store.now().step]).toEqual([0.8, "baseline"]);
    expect(store.undo()).toBe(false);
    expect([store.redo(), store.redo(), store.redo(), store.redo()]).toEqual([true, true, true, false]);
    expect([retentionOf(store.now().history?.present), store.now().step]).toEqual([0.9, "levers"]);
  });

  test("forgets what could be done again once something else is done", () => {
    const store = newStore();
    store.open(start, "baseline", null);
    store.change(setting(0.7));
    store.undo();
    store.change(setting(0.6));
    expect(store.redo()).toBe(false);
  });

  test("keeps the last good results while something is wrong", () => {
    const store = newStore();
    store.open(start, "baseline", null);
    const before = store.now().evaluation;
    store.change(setting(7));
    expect(store.now().problems.map(({ field }) => field)).toEqual(["retention"]);
    expect(store.now().evaluation).toBe(before);
    store.change(setting(0.7));
    expect(store.now().problems).toEqual([]);
    expect(store.now().evaluation!.value("net").base).toEqual(evaluateModel(setting(0.7)(start)).value("net").base);
  });

  test("of another model starts without the results of the one before", () => {
    const store = newStore();
    store.open(start, "baseline", null);
    store.open(setting(7)(newModel("other")), "baseline", null);
    expect(store.now().evaluation).toBeNull();
  });

  test("knows whether there is something that is not in the workbook", () => {
    const store = newStore();
    expect(isUnwritten(store.now())).toBe(false);
    store.open(start, "baseline", start);
    expect(isUnwritten(store.now())).toBe(false);
    store.change(setting(0.7));
    expect(isUnwritten(store.now())).toBe(true);
    store.setWritten(store.now().history!.present);
    expect(isUnwritten(store.now())).toBe(false);
  });

  test("the quick calculator lets go of a model that is being refined, and of that one only", () => {
    const store = newStore();
    const { ids } = store.now().quick;
    store.open(newModel(ids.three), "baseline", null);
    expect(store.now().quick.ids.three).not.toBe(ids.three);
    expect(store.now().quick.ids.four).toBe(ids.four);
  });
});

describe("linked cells", () => {
  const linked = withLevers(withAssumptions(start, { retention: { cell: "Sheet1!B2", value: 0.8 } }), { "1a": { referral_uplift: { cell: "'My data'!C3" } } });

  test("are found wherever they stand", () => {
    expect([...linkedCells(linked)].sort()).toEqual(["'My data'!C3", "Sheet1!B2"]);
    expect(linkedCells(start)).toEqual([]);
  });

  test("bring their numbers, and take them away where a cell holds none", () => {
    const now = withLinked(linked, new Map([["Sheet1!B2", 0.9], ["'My data'!C3", 0.25]]));
    expect(retentionOf(now)).toEqual({ cell: "Sheet1!B2", value: 0.9 });
    expect(now.levers["1a"].effects.referral_uplift).toEqual({ cell: "'My data'!C3", value: 0.25 });
    expect(retentionOf(withLinked(now, new Map([["Sheet1!B2", null]])))).toEqual({ cell: "Sheet1!B2" });
  });

  test("without news leave the model as it is", () => {
    expect(withLinked(linked, new Map([["Sheet1!B2", 0.8], ["'My data'!C3", null]]))).toBe(linked);
  });
});

describe("a quick model", () => {
  test("of three numbers is customer value × margin × life span", () => {
    const model = threeNumberModel("quick", "Quick", { value: 1000, margin: 0.4, retention: 0.75 });
    expect(problemsOf(model)).toEqual([]);
    for (const line of ["clv", "net"]) expect(evaluateModel(model).value(line).base).toEqual({ ok: true, value: 1600 });
    expect(model.assumptions.retention.example).toBe(false);
    expect(model.assumptions.cac_sales.example).toBe(true);
  });

  test("of four elements is (revenue − support cost) × length − acquisition cost", () => {
    const value = evaluateModel(fourElementModel("quick", "Quick", { revenue: 600, support: 60, length: 5, acquisition: 150 })).value("clv").base;
    expect(value.ok && value.value).toBeCloseTo(2550, 9);
  });
});

test("ids of new models are letters and digits, and differ", () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/);
});
