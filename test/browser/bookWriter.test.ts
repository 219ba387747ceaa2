import { evaluateModel } from "../../src/lever-model/equations/equations";
import { caseInputs, lines } from "../../src/lever-model/equations/chain";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { Plan, PlanSheet } from "../../src/lever-model/plan/plan";
import type { BookCell, BookEdit, BookSheet, BookSurvey } from "../../src/workbook/book";
import { relativeDistance } from "../near";
import { referenceModel } from "../lever-model/referenceModel";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let page: SpreadsheetPage;

beforeAll(async () => {
  site = await SpreadsheetSite.start();
  page = await site.open({ address: "/?empty" });
});
beforeEach(() => page.startAnew());
afterAll(async () => {
  await page.close();
  await site.stop();
});

const plan = makePlan(referenceModel);
const evaluation = evaluateModel(referenceModel);

const editsOf = (made: Plan): readonly BookEdit[] => [
  ...made.sheets.map((sheet, place): BookEdit => ({ kind: "addSheet", sheet, after: made.sheets[place - 1]?.name ?? null })),
  { kind: "addState", ...made.state },
  ...made.names.map(({ name, reference, comment }): BookEdit => ({ kind: "setName", name, formula: `=${reference}`, comment, before: null })),
];

interface Told {
  readonly done: boolean;
  readonly sentence: string | null;
  readonly milliseconds: number;
}

/* Models go to the page and come back as texts: what the browser's wire does with objects of this size takes seconds. */
const edit = (edits: readonly BookEdit[]): Promise<Told> =>
  page.page.evaluate(async (text) => {
    const wanted = JSON.parse(text) as readonly BookEdit[];
    const started = performance.now();
    const outcome = await embedded.port.edit(wanted);
    Object.assign(globalThis, { lastUndo: outcome.done ? outcome.undo : null });
    return { done: outcome.done, sentence: outcome.done ? null : outcome.refusal.sentence, milliseconds: performance.now() - started };
  }, JSON.stringify(edits));
const undo = () => page.page.evaluate(() => (globalThis as unknown as { lastUndo: () => Promise<{ sentence: string } | null> }).lastUndo());

type Surveyed = Omit<BookSurvey, "sheets"> & { readonly sheets: readonly (Omit<BookSheet, "cells"> & { readonly cells: Readonly<Record<string, BookCell>> })[] };
const survey = async (): Promise<Surveyed> =>
  JSON.parse(
    await page.page.evaluate(async () => {
      const { sheets, names } = await embedded.port.survey();
      return JSON.stringify({ names, sheets: sheets.map((sheet) => ({ ...sheet, cells: Object.fromEntries(sheet.cells) })) });
    }),
  ) as Surveyed;
const keys = async (combination: string): Promise<void> => {
  await page.page.evaluate(() => embedded.port.focusGrid());
  await page.page.keyboard.press(combination);
  await page.calculated();
};

/** The rows of a sheet by their ids. */
async function rows(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const read = await page.read("A1:Z400", name);
  return new Map(read.map(([id, ...cells]) => [String(id), cells]));
}

test("a whole model is written, calculated as the equations say, and taken back in one step", async () => {
  const told = await edit(editsOf(plan));
  console.log(`The model was written and calculated after ${Math.round(told.milliseconds)} ms`);
  expect(told).toMatchObject({ done: true, sentence: null });
  const book = await survey();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name), plan.state.name]);
  expect(book.sheets.map(({ hidden }) => hidden)).toEqual([...book.sheets.slice(1).map(() => false), true]);
  expect(book.names.map(({ name }) => name).sort()).toEqual(plan.names.map(({ name }) => name).sort());

  const wrong: string[] = [];
  for (const { name, rows: planned } of plan.sheets) {
    const sheet = book.sheets.find((one) => one.name === name)!;
    for (const { row, cells } of planned) {
      for (const { column, content } of cells) {
        const held = sheet.cells[`${row},${column}`]?.held ?? "";
        const expected = content.kind === "formula" ? content.formula : content.kind === "text" ? content.text : content.value;
        if (held !== expected) wrong.push(`${name} ${row},${column}: ${String(held)} instead of ${String(expected)}`);
      }
    }
    wrong.push(...Object.entries(sheet.cells).filter(([, { value }]) => typeof value === "string" && /^#/.test(value)).map(([key, { held, value }]) => `${name} ${key} ${String(value)} ${String(held)}`));
  }
  expect(wrong).toEqual([]);
  const calculations = await rows("Calculations");
  for (const name of [...lines.map((line) => line.name), ...caseInputs]) {
    const shown = calculations.get(`calc/${name}`)!.slice(2);
    [...(evaluation.columns[name] ?? [evaluation.numbers[name]!])].forEach((wanted, at) => {
      const got = shown[at];
      if (Number.isFinite(wanted) && !(typeof got === "number" && (relativeDistance(got, wanted) <= 1e-9 || Math.abs(got - wanted) < 1e-10))) wrong.push(`${name} ${at}: ${String(got)} instead of ${wanted}`);
    });
  }
  expect(wrong).toEqual([]);
  expect((await rows("Checks")).get("chk/master")![2]).toBe(true);

  expect(await undo()).toBeNull();
  expect(await survey()).toMatchObject({ sheets: [{ name: "Sheet1" }], names: [] });
  await keys("Control+z");
  expect((await survey()).sheets).toHaveLength(plan.sheets.length + 2);
  expect((await rows("Checks")).get("chk/master")![2]).toBe(true);
  await keys("Control+z");
  expect((await survey()).sheets).toHaveLength(1);
  await keys("Control+y");
  expect((await survey()).sheets).toHaveLength(plan.sheets.length + 2);
  await page.type("C3", "mine", plan.sheets[0]!.name);
  expect((await undo())?.sentence).toMatch(/“.+” has been changed since, so nothing was undone/);
  expect((await survey()).sheets).toHaveLength(plan.sheets.length + 2);
});

const small: PlanSheet = {
  id: "inputs", name: "My inputs", tab: "input", widths: [2, 30, 12], protected: true,
  rows: [
    { id: "", row: 0, cells: [{ column: 0, content: { kind: "text", text: "cxlv/abc/inputs" }, style: "id", format: null }] },
    { id: "in/a", row: 1, height: 30, cells: [
      { column: 1, content: { kind: "text", text: "=1+1" }, style: "label", format: null },
      { column: 2, content: { kind: "number", value: 0.25 }, style: "input", format: "0.0%", note: "A share" },
    ] },
    { id: "in/b", row: 2, cells: [
      { column: 1, content: { kind: "text", text: "2024-01-01" }, style: "label", format: null },
      { column: 2, content: { kind: "formula", formula: "=C2*2" }, style: "calculation", format: "0.00" },
      { column: 3, content: { kind: "flag", value: true }, style: "check", format: null },
    ] },
  ],
  freeze: { rows: 1, columns: 1 }, print: { area: "$B$2:$C$3", titleRows: null, landscape: false, onePage: false, starts: [] },
  validations: [{ range: "C2", kind: "between", min: 0, max: 1, message: "A share is a number from 0 to 1." }],
  formats: [{ range: "C3", formula: "C3>1", look: "failed" }], charts: [],
};
const names = async () => Object.fromEntries((await survey()).names.map(({ name, formula }) => [name, formula]));
const formula = (address: string, sheet: string) =>
  page.page.evaluate(async ([cell, name]) => (await embedded.port.formulas("workbook")).find((one) => one.address === cell && one.sheet === name)?.formula ?? null, [address, sheet] as const);

/** What is there once the pass of calculation that was under way has ended: an undo may overtake it. */
const settled = async () => {
  await page.readUntil("C3", (cell) => cell === 0.5, "My inputs");
  return survey();
};

test("texts stay texts, what points at moved rows and columns follows, and undo brings all of it back", async () => {
  expect(await edit([{ kind: "addSheet", sheet: small, after: null }, { kind: "setName", name: "Share", formula: "='My inputs'!$C$2", comment: "", before: null }])).toMatchObject({ done: true });
  await page.type("A1", "='My inputs'!C3+1", "Sheet1");
  await page.type("A2", "=Share*4", "Sheet1");
  await page.type("A3", "=SUM('My inputs'!C2:C3)", "Sheet1");
  expect(await page.readUntil("A1:A3", (_, cells) => cells.every(([cell]) => cell !== 0), "Sheet1")).toEqual([[1.5], [1], [0.75]]);
  const before = await survey();
  expect(before.sheets[1]).toMatchObject({
    tag: "cxlv/abc/inputs", hidden: false, isProtected: false,
    cells: { "1,1": { held: "=1+1", value: "=1+1" }, "1,2": { held: 0.25 }, "2,1": { held: "2024-01-01" }, "2,2": { held: "=C2*2", value: 0.5 }, "2,3": { held: true, value: true } },
  });
  const moved = await edit([
    { kind: "insertRows", sheet: "My inputs", at: 1, count: 2 },
    { kind: "insertColumns", sheet: "My inputs", at: 2, count: 1 },
    { kind: "cells", sheet: "My inputs", cells: [{ row: 1, column: 1, before: "", content: { kind: "text", text: "new" }, look: { style: "heading", format: null } }] },
  ]);
  expect(moved).toMatchObject({ done: true });
  expect([await formula("A1", "Sheet1"), await formula("A2", "Sheet1"), await formula("A3", "Sheet1"), await formula("D5", "My inputs")]).toEqual([
    "='My inputs'!D5+1", "=Share*4", "=SUM('My inputs'!D4:D5)", "=D4*2",
  ]);
  expect(await names()).toEqual({ Share: "='My inputs'!$D$4" });
  expect(await page.read("A1:A3", "Sheet1")).toEqual([[1.5], [1], [0.75]]);
  await keys("Control+z");
  expect(await settled()).toEqual(before);
  expect(await formula("A3", "Sheet1")).toBe("=SUM('My inputs'!C2:C3)");
  await keys("Control+y");
  expect(await names()).toEqual({ Share: "='My inputs'!$D$4" });
  expect(await undo()).toBeNull();
  expect(await settled()).toEqual(before);

  expect(await edit([{ kind: "deleteRows", sheet: "My inputs", at: 1, count: 1 }, { kind: "deleteColumns", sheet: "My inputs", at: 1, count: 1 }])).toMatchObject({ done: true });
  expect([await formula("A1", "Sheet1"), await formula("A3", "Sheet1")]).toEqual(["='My inputs'!B2+1", "=SUM('My inputs'!B2)"]);
  expect(await undo()).toBeNull();
  expect(await settled()).toEqual(before);
});

test("what is not as it was seen is refused with a sentence, and nothing of the rest is done", async () => {
  expect(await edit([{ kind: "addSheet", sheet: small, after: null }])).toMatchObject({ done: true });
  const before = await survey();
  const row: BookEdit = { kind: "insertRows", sheet: "My inputs", at: 1, count: 1 };
  const sentenceOf = async (...edits: readonly BookEdit[]) => (await edit([row, ...edits])).sentence;
  expect(await sentenceOf({ kind: "addSheet", sheet: { ...small, name: "MY INPUTS" }, after: null })).toMatch(/There is a sheet “MY INPUTS” already/);
  expect(await sentenceOf({ kind: "cells", sheet: "My inputs", cells: [{ row: 2, column: 2, before: 0.5, content: null }] })).toMatch(/The cell C3 of “My inputs” has changed/);
  expect(await sentenceOf({ kind: "setName", name: "Share", formula: "=1", comment: "", before: "=2" })).toMatch(/The name “Share” has been changed/);
  expect(await sentenceOf({ kind: "removeSheet", sheet: "Gone" })).toMatch(/There is no sheet “Gone” any more/);
  expect(await survey()).toEqual(before);
  await page.goTo("C2", "My inputs");
  await page.page.keyboard.type("0.5");
  expect(await sentenceOf()).toMatch(/A cell is being edited/);
  await page.page.keyboard.press("Escape");
  expect(await survey()).toEqual(before);
});

test("a protected sheet takes what is typed into its inputs and nothing else, and still takes a new version of the model", async () => {
  expect(await edit([{ kind: "addSheet", sheet: small, after: null }])).toMatchObject({ done: true });
  await page.type("C2", "0.75", "My inputs");
  await page.goTo("C3", "My inputs");
  await page.page.keyboard.type("9");
  await page.page.keyboard.press("Enter");
  expect(await page.readUntil("C3", (cell) => cell === 1.5, "My inputs")).toEqual([[1.5]]);
  await page.page.keyboard.press("Escape");
  await page.page.keyboard.press("Escape");
  expect(await edit([{ kind: "cells", sheet: "My inputs", cells: [{ row: 2, column: 2, before: "=C2*2", content: { kind: "formula", formula: "=C2*4" } }] }])).toMatchObject({ done: true });
  expect(await page.read("C3", "My inputs")).toEqual([[3]]);
});

test("the last sheet to be taken away leaves an empty one", async () => {
  expect(await edit([{ kind: "addSheet", sheet: small, after: null }, { kind: "removeSheet", sheet: "Sheet1" }])).toMatchObject({ done: true });
  expect(await edit([{ kind: "removeSheet", sheet: "My inputs" }])).toMatchObject({ done: true });
  expect((await survey()).sheets).toMatchObject([{ name: "Sheet1", tag: null }]);
  expect(await undo()).toBeNull();
  expect((await survey()).sheets).toMatchObject([{ name: "My inputs", cells: { "2,2": { held: "=C2*2", value: 0.5 } } }]);
});
