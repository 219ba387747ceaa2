import { gallery } from "../../../src/lever-model/examples/gallery";
import { editsFor, type KeptCell, modelsIn, openModel, type OpenedModel, plansIn, removalOf, type WriteOptions } from "../../../src/lever-model/living/index";
import { compared } from "../../../src/lever-model/living/kept";
import { settleOnto, standingOf, writtenIn } from "../../../src/lever-model/living/standing";
import { makePlan } from "../../../src/lever-model/plan/makePlan";
import { withAssumptions, withLevers } from "../../../src/lever-model/state/change";
import { problemsOf } from "../../../src/lever-model/state/validate";
import type { LeverModel } from "../../../src/lever-model/state/state";
import { addressOf, parseReference } from "../../../src/workbook/address";
import { referenceModel } from "../referenceModel";
import { MemoryBook } from "./memoryBook";

const usual: WriteOptions = { portable: true, protect: false, kept: "keep" };

function write(book: MemoryBook, model: LeverModel, options: Partial<WriteOptions> = {}): readonly KeptCell[] {
  const made = editsFor(model, book.survey(), { ...usual, ...options });
  if (!made.ok) throw new Error(made.failure.message);
  book.edit(made.value.edits);
  return made.value.kept;
}

function open(book: MemoryBook, id: string): OpenedModel {
  const opened = openModel(book.survey(), id);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

/** Where a row of the model stands in the book. */
function at(book: MemoryBook, modelId: string, row: string, column: number): readonly [sheet: string, row: number, column: number] {
  for (const { sheet, rows, columns } of standingOf(book.survey(), modelId).values()) {
    const found = rows.get(row);
    if (found !== undefined) return [sheet.name, found, columns.get(column)!];
  }
  throw new Error(`no row ${row}`);
}

/** Cells of the model that are not as the state says, broken ones included. */
function different(book: MemoryBook, id: string): readonly string[] {
  const standing = standingOf(book.survey(), id);
  const written = writtenIn(standing);
  if (!written.ok) throw new Error(written.failure.message);
  const plan = makePlan(written.value.model, written.value.options, settleOnto(standing));
  const rowsThere = plan.sheets.flatMap((sheet) => sheet.rows.filter(({ row }) => Number.isNaN(row)).map(({ id: row }) => `${sheet.id} lacks ${row}`));
  return [...rowsThere, ...[...compared(plan, standing)].filter((one) => !one.isSame || String(one.cell?.held).includes("#REF!")).map((one) => `${one.sheet.name}!${addressOf(one.row, one.column)}`)];
}

const subscription = gallery[0]!;
const valueColumn = 3;

test.each([...gallery, referenceModel].map((model) => [model.scope.name, model] as const))("%s comes back as it was written, and a second writing changes nothing", (_, model) => {
  const book = new MemoryBook();
  write(book, model);
  expect(modelsIn(book.survey())).toMatchObject([{ id: model.id, name: model.scope.name, problem: null }]);
  expect(open(book, model.id)).toMatchObject({ model, changedInSheet: 0, kept: [] });
  const again = editsFor(model, book.survey(), usual);
  expect(again.ok && again.value.edits).toEqual([]);
  expect(different(book, model.id)).toEqual([]);
});

test("what the user changes in the sheet is in the model when it is opened, and stays when it is updated", () => {
  const book = new MemoryBook();
  write(book, subscription);
  book.set(...at(book, subscription.id, "in/retention", valueColumn), 0.77);
  book.set(...at(book, subscription.id, "in/retention", 5), 0.7);
  book.set(...at(book, subscription.id, "use/2a", 3), "Off");
  book.set(...at(book, subscription.id, "why/2a", 2), "They told us so");
  const { model, changedInSheet, kept } = open(book, subscription.id);
  expect(kept).toEqual([]);
  expect(changedInSheet).toBe(4);
  expect(model.assumptions.retention).toMatchObject({ entry: 0.77, low: 0.7, example: false });
  expect(model.levers["2a"]).toMatchObject({ on: false, insight: "They told us so" });
  write(book, withAssumptions(model, { customers: 500 }));
  expect(open(book, subscription.id)).toMatchObject({ changedInSheet: 0, kept: [] });
  expect(book.get(...at(book, subscription.id, "in/retention", valueColumn))).toBe(0.77);
  expect(book.get(...at(book, subscription.id, "in/customers", valueColumn))).toBe(500);
  expect(different(book, subscription.id)).toEqual([]);
});

test("the last review of a row is read from the sheet as a day; what is no day is told, and so is a number beyond the calendar", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const reviewed = at(book, subscription.id, "why/1b", 11);
  const lastReview = (): readonly string[] => {
    const { model } = open(book, subscription.id);
    return [model.levers["1b"].reviewed, ...problemsOf(model).map(({ message }) => message)];
  };
  expect(lastReview()).toEqual([""]);
  book.set(...reviewed, 46_037);
  expect(lastReview()).toEqual(["2026-01-15"]);
  for (const typed of ["in spring", 1e12]) {
    book.set(...reviewed, typed);
    expect(lastReview()).toEqual([String(typed), `1b Increase spending per customer: last review should be a day such as 2026-01-31, or empty, not "${typed}"`]);
  }
});

test("a listed word in other capitals is the same word; one that is on no list is kept in its cell, and the model stays fit", () => {
  const book = new MemoryBook();
  write(book, subscription);
  book.set(...at(book, subscription.id, "ctl/period", 2), "Month");
  book.set(...at(book, subscription.id, "ctl/timing", 2), " BEGIN");
  book.set(...at(book, subscription.id, "ctl/basis", 2), "guesses");
  const { model, changedInSheet, kept } = open(book, subscription.id);
  expect([model.scope.period, model.scope.timing, model.scope.basis]).toEqual(["month", "begin", "contribution"]);
  expect(changedInSheet).toBe(1);
  expect(kept).toMatchObject([{ label: "Basis", holds: "guesses", expected: "contribution" }]);
  expect(write(book, model)).toMatchObject([{ holds: "guesses" }]);
});

test("a reference typed into an input is a link; any other formula of the user's is kept, and its number counts", () => {
  const book = new MemoryBook();
  write(book, subscription);
  book.set(...at(book, subscription.id, "in/retention", valueColumn), "=Sheet1!B3");
  book.set(...at(book, subscription.id, "in/customers", valueColumn), "=1000+500");
  const [sheet, row, column] = at(book, subscription.id, "in/customers", valueColumn);
  const survey = book.survey();
  const seen = survey.sheets.find(({ name }) => name === sheet)!.cells as Map<string, { held: unknown; value: unknown }>;
  seen.set(`${row},${column}`, { held: "=1000+500", value: 1500 });
  const opened = openModel(survey, subscription.id);
  if (!opened.ok) throw new Error(opened.failure.message);
  const { model, kept } = opened.value;
  expect(model.assumptions.retention.entry).toMatchObject({ cell: "Sheet1!B3" });
  expect(model.assumptions.customers.entry).toBe(1500);
  expect(kept).toMatchObject([{ sheet, address: addressOf(row, column), label: "Customers", holds: "=1000+500" }]);
});

test("update after the user has edited, inserted rows and columns, renamed sheets, written beside and below: nothing of the user's is lost", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const id = subscription.id;
  const [inputs, retentionRow] = at(book, id, "in/retention", valueColumn);
  book.shift(inputs, "row", retentionRow, 2);
  book.set(inputs, retentionRow, 1, "My own row");
  book.set(inputs, retentionRow, 3, 42);
  book.shift(inputs, "column", 4, 1);
  book.set(inputs, 6, 4, "My own column");
  book.set(inputs, 6, 20, "Far to the right");
  book.rename(inputs, "Our inputs");
  book.rename("Segments", "Who they are");
  const [segments, firstSegment] = at(book, id, "seg/0", 1);
  book.shift(segments, "row", firstSegment + 1, 1);
  book.set(segments, firstSegment + 1, 1, "Between two segments");
  const [calculations, keptRow, keptColumn] = at(book, id, "calc/kept", 4);
  const before = book.get(calculations, keptRow, keptColumn);
  book.set(calculations, keptRow, keptColumn, "=0.9");
  book.sheet("Sheet1").cells.set("0,0", `='Our inputs'!$D$${at(book, id, "in/retention", valueColumn)[1] + 1}`);
  book.sheet("Sheet1").cells.set("1,0", "Mine");

  const { model, kept } = open(book, id);
  expect(kept).toMatchObject([{ sheet: calculations, address: addressOf(keptRow, keptColumn), holds: "=0.9", expected: before }]);
  const changed: LeverModel = {
    ...withLevers(withAssumptions(model, { retention: 0.81 }), { "4a": { saved_root: 0.12 } }),
    segments: [...model.segments, { ...model.segments[0]!, name: "Newcomers", share: 0 }],
    scenarios: [...model.scenarios, { name: "Careful", reach: { revenue: 0.5, length: 0.5, strength: 0.5, costs: 0.5 }, assumptions: {} }].slice(0, 3),
    annuities: model.annuities.slice(1),
    footnotes: [...model.footnotes, { ...model.footnotes[0]!, source: "A second source" }],
  };
  const told = write(book, changed);
  expect(told).toMatchObject([{ holds: "=0.9" }]);

  /* The user's own. */
  const mine = (text: string) => book.sheets.flatMap(({ name, cells }) => [...cells].filter(([, held]) => held === text).map(() => name));
  for (const text of ["My own row", "My own column", "Far to the right"]) expect(mine(text)).toEqual(["Our inputs"]);
  expect(mine("Between two segments")).toEqual(["Who they are"]);
  expect(mine("Mine")).toEqual(["Sheet1"]);
  expect(book.sheets.flatMap(({ cells }) => [...cells.values()]).filter((held) => held === 42)).toHaveLength(1);
  expect(book.get(...at(book, id, "calc/kept", 4))).toBe("=0.9");
  const [sheet, row, column] = at(book, id, "in/retention", valueColumn);
  const pointed = parseReference(String(book.get("Sheet1", 0, 0)).slice(1))!;
  expect([pointed.sheet, pointed.startRow, pointed.startColumn]).toEqual([sheet, row, column]);
  expect(book.get(sheet, row, column)).toBe(0.81);

  /* The model's. */
  expect(different(book, id)).toEqual([`${calculations}!${addressOf(...(at(book, id, "calc/kept", 4).slice(1) as [number, number]))}`]);
  expect(open(book, id)).toMatchObject({ model: changed, changedInSheet: 0 });
  const last = write(book, changed, { kept: "replace" });
  expect(last).toEqual([]);
  expect(different(book, id)).toEqual([]);
});

test("rows that the user has deleted, and sheets, come back with the next update", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const [inputs, row] = at(book, subscription.id, "in/discount_year", valueColumn);
  book.shift(inputs, "row", row, -1);
  book.shift("Results", "column", 3, -1);
  book.edit([{ kind: "removeSheet", sheet: "Bridge" }]);
  const { model } = open(book, subscription.id);
  write(book, model);
  expect(different(book, subscription.id)).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toContain("Bridge");
});

test("rows that a sort has put in another order come back into theirs", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const [sheet, row] = at(book, subscription.id, "ann/0", 1);
  for (let column = 0; column < 20; column += 1) {
    const [one, other] = [book.get(sheet, row, column), book.get(sheet, row + 2, column)];
    book.set(sheet, row, column, other);
    book.set(sheet, row + 2, column, one);
  }
  write(book, subscription, { opened: subscription, kept: "replace" });
  expect(different(book, subscription.id)).toEqual([]);
});

test("a row or a sheet that the model gives up stays where the user has written into it", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const [sheet, row] = at(book, subscription.id, "seg/2", 1);
  book.set(sheet, row, 30, "Remember this");
  book.set("Annuities", 3, 40, "And that");
  const { model } = open(book, subscription.id);
  write(book, { ...model, segments: model.segments.slice(0, 2), annuities: [] });
  expect(book.get(sheet, row, 30)).toBe("Remember this");
  expect(book.get(sheet, row, 1)).toBe("");
  expect([...book.sheet("Annuities").cells]).toEqual([["3,40", "And that"]]);
  expect(different(book, subscription.id)).toEqual([]);
});

test("two models share a workbook with each other and with sheets of the user's of the same name", () => {
  const book = new MemoryBook();
  book.sheets.push({ name: "Inputs", cells: new Map([["0,0", "Mine"]]), hidden: false });
  write(book, subscription);
  write(book, referenceModel);
  expect(modelsIn(book.survey()).map(({ id }) => id)).toEqual([subscription.id, "reference"]);
  expect(plansIn(book.survey()).map(({ modelId }) => modelId)).toEqual([subscription.id, "reference"]);
  write(book, withAssumptions(referenceModel, { customers: 77 }));
  expect(open(book, subscription.id).model).toEqual(subscription);
  expect(different(book, subscription.id)).toEqual([]);
  expect(different(book, "reference")).toEqual([]);
  book.edit(removalOf(book.survey(), subscription.id));
  expect(different(book, "reference")).toEqual([]);
  book.edit(removalOf(book.survey(), "reference"));
  expect(book.contents).toEqual({ sheets: [{ name: "Sheet1", hidden: false, cells: {} }, { name: "Inputs", hidden: false, cells: { "0,0": "Mine" } }], names: {} });
});

test("a model of another version is brought up to date whole; inputs and what is the user's own stay", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const { id } = subscription;
  const cells = (name: string) => book.sheets.find((sheet) => sheet.name === name)!.cells;
  const [, row] = at(book, id, "coal/net", 3);
  const asWritten = new Map(cells("Bridge cases"));
  /* An earlier version had other formulas, and a row that is gone today; the user has a row of his own below the table. */
  cells("Model state").set("0,1", 1);
  for (const [key, held] of asWritten) if (key.startsWith(`${row},`) && String(held).startsWith("=")) cells("Bridge cases").set(key, `${String(held)}+0`);
  const end = Math.max(...[...asWritten.keys()].map((key) => Number(key.split(",")[0]))) + 1;
  for (const [column, held] of [[0, "coal/revenue"], [1, "Revenue"], [3, "=1+1"]] as const) cells("Bridge cases").set(`${end},${column}`, held);
  cells("Bridge cases").set(`${end + 2},1`, "mine");
  const [, discount, column] = at(book, id, "in/discount_year", 3);
  cells("Inputs").set(`${discount},${column}`, 0.123);

  expect(open(book, id)).toMatchObject({ changedInSheet: 1, kept: [] });
  const made = editsFor(open(book, id).model, book.survey(), usual);
  expect(made).toMatchObject({ ok: true, value: { isOtherLayout: true, kept: [] } });
  expect(write(book, open(book, id).model)).toEqual([]);
  expect(new Map([...cells("Bridge cases")].filter(([, held]) => held !== "mine"))).toEqual(asWritten);
  expect([...cells("Bridge cases").values()]).toContain("mine");
  expect(open(book, id).model.assumptions.discount_year.entry).toBe(0.123);
  expect(editsFor(open(book, id).model, book.survey(), usual)).toMatchObject({ ok: true, value: { edits: [], isOtherLayout: false } });
});

test("a remark in a free cell of a row that goes stays, also where another version has written the sheets", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const { id } = subscription;
  book.sheets.find(({ name }) => name === "Model state")!.cells.set("0,1", 1);
  const standing = [...standingOf(book.survey(), id).values()];
  const last = subscription.segments.length - 1;
  const free = [`seg/${last}`, `more/${last}`, `spend/${last}`].flatMap((line) => {
    const [sheet, row] = at(book, id, line, 1);
    const { cells } = book.sheets.find(({ name }) => name === sheet)!;
    const columns = [...standing.find((one) => one.sheet.name === sheet)!.columns.values()];
    return columns.filter((column) => !cells.has(`${row},${column}`)).map((column) => ({ sheet, cells, key: `${row},${column}` }));
  })[0]!;
  free.cells.set(free.key, "ask Ana");
  const [first, ...rest] = subscription.segments.slice(0, -1);
  const share = 1 - rest.reduce((sum, one) => sum + Number(one.share), 0);
  write(book, { ...open(book, id).model, segments: [{ ...first!, share }, ...rest] });
  expect([...book.sheets.find(({ name }) => name === free.sheet)!.cells.values()]).toContain("ask Ana");
});

test("a model whose hidden sheet is damaged or newer says so, and nothing is written over it", () => {
  const book = new MemoryBook();
  write(book, subscription);
  const state = book.sheets.find(({ hidden }) => hidden)!;
  state.cells.set("2,0", "nonsense");
  expect(modelsIn(book.survey())[0]!.problem).toMatch(/Model state.* somebody has changed it/);
  expect(editsFor(subscription, book.survey(), usual)).toMatchObject({ ok: false });
  state.cells.set("2,0", `·${JSON.stringify({ ...subscription, version: 2 })}`);
  for (const key of state.cells.keys()) if (Number(key.split(",")[0]) > 2) state.cells.delete(key);
  expect(modelsIn(book.survey())[0]!.problem).toMatch(/newer version/);
});
