import { gallery } from "../../src/lever-model/examples/gallery";
import { editsFor, modelsIn, openModel, plansIn, removalOf } from "../../src/lever-model/living/index";
import { conditional, looks, tabs } from "../../src/lever-model/plan/look";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { Plan, PlanSheet } from "../../src/lever-model/plan/plan";
import { withAssumptions } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import { addressOf } from "../../src/workbook/address";
import type { BookEdit, EditOutcome } from "../../src/workbook/book";
import { editBook } from "../../src/workbook/officeJs/book/edit";
import { surveyBook } from "../../src/workbook/officeJs/book/survey";
import { referenceModel } from "../lever-model/referenceModel";
import { fakeSheet, type FakeSheet, fakeWorkbook, type FakeWorkbook } from "./fakeExcel/book";
import { installExcel } from "./fakeExcel/install";
import { differences, stateOf } from "./fakeExcel/state";
import { move } from "./fakeExcel/structure";

/* Whole models are written in one test. */
jest.setTimeout(120_000);

let book: FakeWorkbook;
let uninstall: () => void;
beforeEach(() => {
  book = fakeWorkbook({ Sheet1: fakeSheet({ A1: "mine", B2: 7 }) });
  uninstall = installExcel(book);
});
afterEach(() => uninstall());

const rich = gallery[0]!;
const editsOf = (plan: Plan): BookEdit[] => [
  ...plan.sheets.map((sheet, place): BookEdit => ({ kind: "addSheet", sheet, after: plan.sheets[place - 1]?.name ?? null })),
  { kind: "addState", ...plan.state },
  ...plan.names.map(({ name, reference, comment }): BookEdit => ({ kind: "setName", name, formula: `=${reference}`, comment, before: null })),
];
const undoOf = (outcome: EditOutcome) => {
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome.undo;
};
const refusalOf = (outcome: EditOutcome): string => {
  if (outcome.done) throw new Error("it was done");
  return outcome.refusal.sentence;
};
const sheet = (name: string): FakeSheet => book.sheets.get(name)!;
const look = (name: string, cell: string): Readonly<Record<string, unknown>> => Object.fromEntries(sheet(name).formats.get(cell) ?? []);

async function write(model: LeverModel, given: { readonly protect?: boolean; readonly kept?: "keep" | "replace" } = {}): Promise<EditOutcome> {
  const made = editsFor(model, await surveyBook(), { portable: true, protect: false, kept: "keep", ...given });
  if (!made.ok) throw new Error(made.failure.message);
  return editBook(made.value.edits);
}
async function open(id: string) {
  const opened = openModel(await surveyBook(), id);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

describe.each([["the reference model", referenceModel], ["a model with everything", rich]] as const)("%s as planned", (_, model) => {
  const plan = makePlan(model, { portable: false, protect: true });
  let written: FakeWorkbook | null = null;
  beforeEach(async () => {
    if (written === null) {
      undoOf(await editBook(editsOf(plan)));
      written = book;
    }
    book = written;
  });
  const each = (check: (planned: PlanSheet, there: FakeSheet) => void): void => plan.sheets.forEach((planned) => check(planned, sheet(planned.name)));

  test("holds the plan's formulas, texts, numbers and number formats, and nothing else", () => {
    each((planned, there) => {
      const wanted = new Map<string, unknown>();
      const formats = new Map<string, string>();
      for (const { row, cells } of planned.rows) {
        for (const { column, content, format } of cells) {
          const held = content.kind === "formula" ? content.formula : content.kind === "text" ? content.text : content.value;
          if (held !== "") wanted.set(addressOf(row, column), held);
          if (format !== null && format !== "General") formats.set(addressOf(row, column), format);
        }
      }
      expect([...there.cells].sort()).toEqual([...wanted].sort());
      expect([...there.numberFormats].sort()).toEqual([...formats].sort());
    });
  });

  test("has its sheets in their order behind the user's, the state hidden, and its names", () => {
    expect([...book.sheets.keys()]).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name), plan.state.name]);
    expect(sheet(plan.state.name).properties.get("visibility")).toBe("Hidden");
    expect([...sheet(plan.state.name).cells]).toEqual(plan.state.rows.flatMap((row, at) => row.map((held, column) => [addressOf(at, column), held])));
    expect([...book.names].map(([name, { formula, comment }]) => ({ name, reference: formula, comment }))).toEqual(plan.names.map(({ name, reference, comment }) => ({ name, reference: `=${reference}`, comment })));
    expect(stateOf({ ...book, sheets: new Map([["Sheet1", sheet("Sheet1")]]), names: new Map() })).toEqual(stateOf(fakeWorkbook({ Sheet1: fakeSheet({ A1: "mine", B2: 7 }) })));
  });

  test("gives each cell the look of its role, and locks all but the inputs", () => {
    each((planned, there) => {
      const inputs: string[] = [];
      const wrong: unknown[] = [];
      for (const { row, cells } of planned.rows) {
        for (const { column, style } of cells) {
          const wanted: { readonly bold?: boolean; readonly size?: number; readonly colour?: string; readonly fill?: string; readonly line?: string; readonly unlocked?: boolean; readonly superscript?: boolean } = looks[style];
          const address = addressOf(row, column);
          const found = look(planned.name, address);
          const hasLine = Object.keys(found).some((path) => path.startsWith("borders."));
          const [has, due] = [
            [found["font.bold"], found["font.size"], found["font.superscript"], found["font.color"], found["fill.color"], hasLine],
            [wanted.bold === true, wanted.size ?? 10, wanted.superscript === true, `#${wanted.colour ?? "000000"}`, wanted.fill && `#${wanted.fill}`, wanted.line !== undefined],
          ];
          /* One expectation for each of thousands of cells takes longer than the writing. */
          if (!has.every((one, at) => one === due[at])) wrong.push({ address, has, due });
          if (wanted.unlocked) inputs.push(address);
        }
      }
      expect(wrong).toEqual([]);
      expect([...there.unlocked].sort()).toEqual(inputs.sort());
      expect([there.isProtected, there.options]).toEqual([true, { allowFormatColumns: true, allowFormatRows: true }]);
    });
  });

  test("checks what is typed, marks what fails, and notes what is said", () => {
    each((planned, there) => {
      expect([...there.validations.keys()].sort()).toEqual(planned.validations.map(({ range }) => range).sort());
      for (const one of planned.validations) {
        expect(there.validations.get(one.range)).toMatchObject({
          errorAlert: { title: "CXLV", message: one.message, showAlert: true },
          rule: one.kind === "between" ? { decimal: { formula1: one.min, formula2: one.max, operator: "Between" } } : { list: { source: one.source.includes("!") ? `=${one.source}` : one.source, inCellDropDown: true } },
        });
      }
      expect(there.rules.map(({ type, range, properties }) => ({ type, range, fill: properties.get("custom.format.fill.color"), formula: properties.get("custom.rule.formula") }))).toEqual(
        planned.formats.map(({ look: kind, range, formula }) => ({
          type: kind === "heat" ? "ColorScale" : "Custom",
          range: range.replace(/^(\w+):\1$/, "$1"),
          fill: kind === "heat" ? undefined : `#${conditional[kind].fill}`,
          formula: kind === "heat" ? undefined : `=${formula}`,
        })),
      );
      expect([...there.notes]).toEqual(planned.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, note }) => (note === undefined ? [] : [[addressOf(row, column), note]]))));
    });
  });

  test("draws its charts where they belong, with words for those who do not see them and without fill for what supports a waterfall", () => {
    each((planned, there) => {
      const tag = there.cells.get("A1") as string;
      expect(there.charts.map(({ name, series }) => ({ name, series: series.map(({ properties: _properties, ...one }) => one) }))).toEqual(
        planned.charts.map(({ id, series }) => ({ name: `${tag}/${id}`, series: series.map(({ name, values, categories }) => ({ name, values, categories })) })),
      );
      planned.charts.forEach(({ kind, series, alt, axis, format, place }, at) => {
        const { type, series: drawn, properties } = there.charts[at]!;
        expect(type).toBe({ waterfall: "ColumnStacked", stack: "ColumnStacked", columns: "ColumnClustered", bars: "BarClustered", line: "Line" }[kind]);
        expect([properties.get("altTextDescription"), properties.get("title.visible"), properties.get("axes.valueAxis.title.text"), properties.get("axes.valueAxis.numberFormat")]).toEqual([alt, false, axis.value, format]);
        expect(properties.get("position")).toBe(addressOf(place.row, place.column, place.rows, place.columns));
        series.forEach(({ colour }, number) => colour === "none" && expect(drawn[number]!.properties.get("format.fill")).toBe("none"));
      });
    });
  });

  test("is laid out: widths, heights, groups, panes, pages, tabs", () => {
    each((planned, { widths, heights, groups, pageBreaks, properties }) => {
      expect(widths.size).toBe(planned.widths.length);
      expect([...heights]).toEqual(planned.rows.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height]])));
      const grouped = groups.flatMap((rows) => {
        const [first, last] = rows.split(":").map(Number) as [number, number];
        return Array.from({ length: last - first + 1 }, (__, at) => first - 1 + at);
      });
      expect(grouped).toEqual(planned.rows.flatMap(({ row, outline }) => (outline ? [row] : [])));
      const { rows, columns } = planned.freeze;
      expect([properties.get("freeze.freezeAt"), properties.get("freeze.freezeRows"), properties.get("freeze.freezeColumns")]).toEqual([
        rows > 0 && columns > 0 ? addressOf(0, 0, rows, columns) : undefined,
        rows > 0 && columns === 0 ? rows : undefined,
        columns > 0 && rows === 0 ? columns : undefined,
      ]);
      expect(properties.get("print.setPrintArea")).toBe(planned.print.area.replaceAll("$", ""));
      expect(properties.get("print.setPrintTitleRows")).toBe(planned.print.titleRows ?? undefined);
      expect([properties.get("print.orientation"), properties.get("print.zoom")]).toEqual([planned.print.landscape ? "Landscape" : "Portrait", { horizontalFitToPages: 1, ...(planned.print.onePage ? { verticalFitToPages: 1 } : {}) }]);
      expect(pageBreaks).toEqual(planned.print.starts.map((row) => `A${row + 1}`));
      expect([properties.get("tabColor"), properties.get("showGridlines")]).toEqual([`#${tabs[planned.tab]}`, false]);
    });
  });
});

test("an Excel of 2021 gets all contents, without what it cannot show", async () => {
  book.api = "1.12";
  const plan = makePlan(rich);
  undoOf(await editBook(editsOf(plan)));
  for (const { name, rows } of plan.sheets) expect(sheet(name).cells.size).toBe(rows.flatMap(({ cells }) => cells).filter(({ content }) => content.kind !== "text" || content.text !== "").length);
  expect(sheet("Inputs").notes.size).toBe(0);
  undoOf(await write(withAssumptions(rich, { customers: 77 })));
  expect((await open(rich.id)).changedInSheet).toBe(0);
});

test.each(["2024", "3/4", "May", "true", "1.5%", "2024-05-01", "plain"])("the text %s stays a text", async (text) => {
  undoOf(await editBook([{ kind: "cells", sheet: "Sheet1", cells: [{ row: 5, column: 0, before: "", content: { kind: "text", text } }] }]));
  expect(sheet("Sheet1").cells.get("A6")).toBe(text);
  undoOf(await editBook([{ kind: "cells", sheet: "Sheet1", cells: [{ row: 5, column: 0, before: text, content: { kind: "number", value: 1 } }] }]));
});

test("the survey tells all sheets, the contents of models' alone, and names", async () => {
  undoOf(await write(referenceModel, { protect: true }));
  book.names.set("Mine", { type: "String", value: "=Sheet1!$A$1", sheet: "", address: "", formula: "=Sheet1!$A$1" });
  sheet("Inputs").shown.set("D9", 123);
  const survey = await surveyBook();
  expect(survey.sheets[0]).toEqual({ name: "Sheet1", hidden: false, isProtected: false, tag: null, cells: new Map() });
  const inputs = survey.sheets.find(({ name }) => name === "Inputs")!;
  expect(inputs).toMatchObject({ hidden: false, isProtected: true, tag: "cxlv/reference/inputs" });
  expect(inputs.cells.get("8,3")).toEqual({ held: sheet("Inputs").cells.get("D9"), value: 123 });
  expect(survey.sheets.at(-1)).toMatchObject({ name: "Model state", hidden: true });
  expect(survey.names).toContainEqual({ name: "Mine", formula: "=Sheet1!$A$1" });
  expect(modelsIn(survey)).toMatchObject([{ id: "reference", problem: null }]);
  expect(await open("reference")).toMatchObject({ model: referenceModel, changedInSheet: 0, kept: [] });
});

describe("what stands in the way is told before anything is written", () => {
  const edit = (given: Partial<Extract<BookEdit, { readonly kind: "cells" }>>): BookEdit => ({ kind: "cells", sheet: "Sheet1", cells: [{ row: 0, column: 0, before: "mine", content: { kind: "number", value: 1 } }], ...given });
  const state: BookEdit = { kind: "addState", name: "State", rows: [["a"]] };
  const cases: readonly (readonly [string, () => void, readonly BookEdit[], RegExp])[] = [
    ["a sheet that is gone", () => undefined, [edit({ sheet: "Gone" })], /There is no sheet “Gone” any more/],
    ["a cell that has changed", () => sheet("Sheet1").cells.set("A1", "other"), [edit({})], /The cell A1 of “Sheet1” has changed/],
    ["a cell that has been filled", () => sheet("Sheet1").cells.set("C4", 1), [edit({ cells: [{ row: 3, column: 2, before: "", content: null }] })], /The cell C4/],
    ["a cell that has changed and will move", () => sheet("Sheet1").cells.set("B2", 8), [{ kind: "insertRows", sheet: "Sheet1", at: 1, count: 3 }, edit({ cells: [{ row: 4, column: 1, before: 7, content: null }] })], /The cell B2/],
    ["merged cells", () => sheet("Sheet1").merged.push("A1:C1"), [edit({})], /merged cells A1:C1 of “Sheet1” are in the way/],
    ["merged cells in rows that go", () => sheet("Sheet1").merged.push("B3:C4"), [{ kind: "deleteRows", sheet: "Sheet1", at: 2, count: 1 }], /merged cells B3:C4/],
    ["a table", () => sheet("Sheet1").tables.push({ name: "Sales", address: "A1:B4" }), [edit({})], /The table “Sales” on “Sheet1” is in the way/],
    ["a table in columns that go", () => sheet("Sheet1").tables.push({ name: "Sales", address: "C1:D4" }), [{ kind: "deleteColumns", sheet: "Sheet1", at: 3, count: 1 }], /The table “Sales”/],
    ["a password", () => Object.assign(sheet("Sheet1"), { isProtected: true, hasPassword: true }), [edit({})], /“Sheet1” is protected with a password/],
    ["the structure of the workbook", () => (book.isStructureProtected = true), [state], /structure of the workbook is protected/],
    ["a sheet of that name", () => undefined, [{ ...state, name: "SHEET1" }], /There is a sheet “SHEET1” already/],
    ["a name that is too long", () => undefined, [{ ...state, name: "x".repeat(32) }], /too long for the name of a sheet/],
    ["a name that is taken", () => book.names.set("Rate", { type: "String", value: "=1", sheet: "", address: "", formula: "=1", comment: "" }), [{ kind: "setName", name: "Rate", formula: "=Sheet1!$A$1", comment: "", before: null }], /The name “Rate” is taken/],
    ["a name that has changed", () => book.names.set("Rate", { type: "String", value: "=1", sheet: "", address: "", formula: "=1", comment: "" }), [{ kind: "removeName", name: "Rate", before: "=2" }], /The name “Rate” has been changed/],
    ["a cell that is being edited", () => book.failures.set("sync", { code: "InvalidOperationInCellEditMode" }), [edit({})], /A cell is being edited. Press Enter or Escape/],
  ];
  test.each(cases)("%s", async (_, prepare, edits, sentence) => {
    prepare();
    const before = stateOf(book);
    expect(refusalOf(await editBook(edits))).toMatch(sentence);
    expect(differences(before, stateOf(book))).toEqual([]);
    expect(book.log).toEqual([]);
  });

  test("but not where it is out of the way", async () => {
    sheet("Sheet1").merged.push("D1:E1");
    sheet("Sheet1").tables.push({ name: "Sales", address: "D4:E9" });
    undoOf(await editBook([edit({})]));
    expect(sheet("Sheet1").cells.get("A1")).toBe(1);
  });
});

describe("one step", () => {
  test("is Excel's own where Excel has one, and plain otherwise", async () => {
    expect(await write(referenceModel)).toMatchObject({ done: true, isHostStep: true });
    expect(book.runOptions).toEqual([{ mergeUndoGroup: true }]);
    expect(await write(rich, { protect: true })).toMatchObject({ done: true, isHostStep: false });
    expect(await editBook(removalOf(await surveyBook(), rich.id))).toMatchObject({ done: true, isHostStep: false });
    expect(await editBook([])).toMatchObject({ done: true });
  });

  test("where Excel says that it has none, everything is taken back and done without", async () => {
    book.failures.set("chart", { code: "UndoNotSupported", only: 3 });
    const before = stateOf(book);
    expect(await write(referenceModel)).toMatchObject({ done: false });
    expect(differences(before, stateOf(book))).toEqual([]);
    book.failures.clear();
    book.failAt = 200;
    book.failure = { code: "UndoNotSupported" };
    book.operations = 0;
    expect(await write(referenceModel)).toMatchObject({ done: true, isHostStep: false });
  });
});

describe("undo", () => {
  test("takes a new model away, and leaves nothing", async () => {
    const before = stateOf(book);
    const undo = undoOf(await write(rich, { protect: true }));
    expect(await undo()).toBeNull();
    expect(differences(before, stateOf(book))).toEqual([]);
  });

  test("refuses once the user has changed a cell, a name or a sheet of it, and changes nothing", async () => {
    const undo = undoOf(await write(rich));
    const changes: (readonly [() => () => void, RegExp])[] = [
      [() => (sheet("Inputs").cells.set("D7", 999), () => sheet("Inputs").cells.set("D7", kept)), /cell D7 of “Inputs” has been changed since/],
      [() => (sheet("Log").cells.set("Z9", "mine"), () => sheet("Log").cells.delete("Z9")), /cell Z9 of “Log”/],
    ];
    const kept = sheet("Inputs").cells.get("D7");
    for (const [change, sentence] of changes) {
      const back = change();
      const before = stateOf(book);
      expect((await undo())?.sentence).toMatch(sentence);
      expect(differences(before, stateOf(book))).toEqual([]);
      back();
    }
    const name = [...book.names.keys()][0]!;
    const item = book.names.get(name)!;
    book.names.set(name, { ...item, formula: "=1" });
    expect((await undo())?.sentence).toMatch(new RegExp(`name “${name}”`));
    book.names.set(name, item);
    const log = sheet("Log");
    book.sheets.delete("Log");
    expect((await undo())?.sentence).toMatch(/no sheet “Log” any more/);
    book.sheets.set("Log", log);
    expect(await undo()).toBeNull();
  });

  test("says that a deleted sheet does not come back", async () => {
    await write(referenceModel);
    const undo = undoOf(await editBook(removalOf(await surveyBook(), "reference")));
    expect((await undo())?.sentence).toMatch(/cannot bring back a sheet/);
  });
});

describe("a living model", () => {
  test("models come and go and leave nothing", async () => {
    const before = stateOf(book);
    const models = Array.from({ length: 4 }, (_, place): LeverModel => ({ ...gallery[place % gallery.length]!, id: `model${place}` }));
    for (const model of models) undoOf(await write(model, { protect: true }));
    expect(modelsIn(await surveyBook())).toHaveLength(models.length);
    for (const { id } of models) undoOf(await editBook(removalOf(await surveyBook(), id)));
    expect(differences(before, stateOf(book))).toEqual([]);
  });

  /** A user who puts in rows, renames a sheet, writes beside the model and points to it from a sheet of his own. */
  function work(): void {
    move(book, "Inputs", "9:10", "Down");
    sheet("Inputs").cells.set("B9", "My own row").set("D9", 42).set("P7", "Beside");
    move(book, "Segments", "C:C", "Right");
    sheet("Segments").cells.set("C24", "My own column");
    sheet("Sheet1").cells.set("A2", "=Segments!$E$25").set("A3", "=SUM(Segments!I24:I26)").set("A4", "=Annuities!B31");
    book.names.set("Mine", { type: "Range", value: "=Segments!$B$26", sheet: "", address: "", formula: "=Segments!$B$26", comment: "" });
    sheet("Checks").rules.push({ range: "B5:B9", type: "IconSet", properties: new Map() });
    sheet("Inputs").validations.set("P7", { rule: { custom: { formula: "=TRUE" } }, errorAlert: { title: "Mine" }, ignoreBlanks: true });
  }
  const changed = (model: LeverModel): LeverModel => ({
    ...withAssumptions(model, { retention: 0.81 }),
    segments: model.segments.slice(1),
    annuities: [...model.annuities.slice(1), { ...model.annuities[0]!, issue: "Another" }, model.annuities[0]!],
    footnotes: model.footnotes.slice(2),
  });

  test.each([true, false])("is brought up to date where it stands, and back (locked: %s)", async (protect) => {
    undoOf(await write(rich, { protect }));
    work();
    const before = stateOf(book);
    const { model } = await open(rich.id);
    const undo = undoOf(await write(changed(model), { protect }));
    expect(await open(rich.id)).toMatchObject({ model: changed(model), changedInSheet: 0 });
    for (const [cell, held] of [["B9", "My own row"], ["D9", 42], ["P7", "Beside"]] as const) expect(sheet("Inputs").cells.get(cell)).toBe(held);
    expect([...sheet("Segments").cells.values()]).toContain("My own column");
    expect(sheet("Inputs").validations.get("P7")).toMatchObject({ errorAlert: { title: "Mine" } });
    expect(sheet("Checks").rules.map(({ type }) => type)).toContain("IconSet");
    expect(sheet("Inputs").isProtected).toBe(protect);
    const survey = await surveyBook();
    for (const plan of plansIn(survey)) {
      for (const { name, charts, validations } of plan.sheets) {
        expect(sheet(name).charts.map(({ series }) => series.map(({ values, categories }) => [values, categories]))).toEqual(charts.map(({ series }) => series.map(({ values, categories }) => [values, categories])));
        for (const { range } of validations) expect(sheet(name).validations.has(range)).toBe(true);
      }
    }
    expect(await undo()).toBeNull();
    expect(differences(before, stateOf(book))).toEqual([]);
  });

  test("an update is not undone once a formula anywhere has changed, since rows that come back would rewrite it", async () => {
    undoOf(await write(rich));
    const undo = undoOf(await write(changed(rich)));
    sheet("Sheet1").cells.set("C3", "=1+1");
    const before = stateOf(book);
    expect((await undo())?.sentence).toMatch(/cell Sheet1!C3 has been changed since/);
    expect(differences(before, stateOf(book))).toEqual([]);
  });

  test("the last sheets that can be seen leave an empty one behind", async () => {
    await write(referenceModel);
    book.sheets.delete("Sheet1");
    undoOf(await editBook(removalOf(await surveyBook(), "reference")));
    expect([...book.sheets.keys()]).toEqual(["Sheet1"]);
    expect(sheet("Sheet1").cells.size).toBe(0);
  });
});
