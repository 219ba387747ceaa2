import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { BookEdit, EditOutcome } from "../../src/workbook/book";
import { editBook } from "../../src/workbook/officeJs/book/edit";
import { referenceModel } from "../lever-model/referenceModel";
import { fakeSheet, fakeWorkbook, type FakeWorkbook } from "../workbook/fakeExcel/book";
import { cloneOf } from "../workbook/fakeExcel/clone";
import { installExcel } from "../workbook/fakeExcel/install";
import { differences, stateOf } from "../workbook/fakeExcel/state";
import { smallSheets } from "../workbook/smallPlan";

/* Hundreds of writings in one test. */
jest.setTimeout(120_000);

const codes = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "InvalidArgument", "MergedRangeConflict", "InsertDeleteConflict", "InactiveWorkbook", "RequestAborted", "ItemNotFound", "UndoNotSupported"];

const added = (protect: boolean): BookEdit[] => [
  ...smallSheets(protect).map((sheet, place, all): BookEdit => ({ kind: "addSheet", sheet, after: all[place - 1]?.name ?? "Sheet1" })),
  { kind: "addState", name: "State", rows: [["cxlv/small/state", 1], ["·text"]] },
  { kind: "setName", name: "In_Share", formula: "=Inputs!$C$3", comment: "Share", before: null },
  { kind: "setName", name: "Out_Sum", formula: "=Results!$C$3", comment: "Sum", before: null },
];

/** Every kind of edit there is, in the order in which an update has them. */
function updated(): BookEdit[] {
  const [results, inputs] = smallSheets(false) as [ReturnType<typeof smallSheets>[number], ReturnType<typeof smallSheets>[number]];
  const look = { style: "input", format: "0.00", note: "New" } as const;
  const moved = { ...inputs, validations: [{ range: "C6", kind: "between", min: 1, max: 2, message: "From 1 to 2." } as const] };
  return [
    { kind: "insertRows", sheet: "Inputs", at: 3, count: 2 },
    { kind: "deleteRows", sheet: "Inputs", at: 6, count: 1 },
    { kind: "insertColumns", sheet: "Inputs", at: 2, count: 1 },
    { kind: "deleteColumns", sheet: "Results", at: 1, count: 1 },
    { kind: "addSheet", sheet: { ...inputs, name: "More", rows: inputs.rows.slice(0, 3), validations: [] }, after: "Results" },
    {
      kind: "cells",
      sheet: "Inputs",
      cells: [
        { row: 3, column: 3, before: "", content: { kind: "number", value: 3 }, look },
        { row: 4, column: 3, before: "", content: { kind: "formula", formula: "=D4*2" }, look: { style: "calculation", format: null } },
        { row: 2, column: 1, before: "Share", content: { kind: "text", text: "A share" } },
        { row: 2, column: 3, before: 0.5, content: { kind: "number", value: 0.6 }, look: { style: "key", format: "0" } },
        { row: 6, column: 3, before: true, content: null },
      ],
    },
    { kind: "cells", sheet: "Results", cells: [{ row: 2, column: 1, before: null, content: { kind: "formula", formula: "=SUM(Inputs!$D$3:$D$6)" } }] },
    { kind: "furnish", sheet: "Inputs", plan: { ...moved, validations: moved.validations.map((one) => ({ ...one, range: "D6" })) } },
    {
      kind: "furnish",
      sheet: "Results",
      plan: {
        ...results,
        formats: [{ range: "B3:B3", formula: "$B$3<0", look: "failed" }, { range: "B4", formula: "$B$4", look: "passed" }, { range: "B3", look: "heat" }],
        charts: [...results.charts, { ...results.charts[1]!, id: "another" }].map((chart) => ({ ...chart, series: chart.series.map((one) => ({ ...one, values: "Inputs!$D$3:$D$6", categories: "Inputs!$B$3:$B$6" })) })),
      },
    },
    { kind: "setName", name: "In_Share", formula: "=Inputs!$D$4", comment: "Another", before: "=Inputs!$C$3" },
    { kind: "setName", name: "In_New", formula: "=More!$C$3", comment: "New", before: null },
    { kind: "removeName", name: "Out_Sum", before: "=Results!$C$3" },
    { kind: "cells", sheet: "State", cells: [{ row: 1, column: 0, before: "·text", content: { kind: "text", text: "·other" } }] },
  ];
}

const removed: BookEdit[] = [
  { kind: "removeName", name: "In_Share", before: "=Inputs!$C$3" },
  { kind: "removeName", name: "Out_Sum", before: "=Results!$C$3" },
  ...["Results", "Inputs", "State"].map((sheet): BookEdit => ({ kind: "removeSheet", sheet })),
];

let book: FakeWorkbook;
let uninstall: () => void = () => undefined;
afterEach(() => uninstall());

/** Workbooks as they stand before, each made once. */
const made = new Map<readonly BookEdit[], FakeWorkbook>();

async function open(prepared: readonly BookEdit[]): Promise<void> {
  if (!made.has(prepared)) made.set(prepared, await prepare(prepared));
  uninstall();
  book = cloneOf(made.get(prepared)!);
  uninstall = installExcel(book);
}

async function prepare(prepared: readonly BookEdit[]): Promise<FakeWorkbook> {
  uninstall();
  book = fakeWorkbook({ Sheet1: fakeSheet({ A1: "mine", A2: "=A1" }), Other: fakeSheet({ A1: 1 }) });
  uninstall = installExcel(book);
  if (prepared.length === 0) return book;
  done(await editBook(prepared));
  book.sheets.get("Sheet1")!.cells.set("B1", "=Inputs!C4+Results!$C$3").set("B2", "=SUM(Inputs!C3:C6)").set("B3", "=Inputs!C5");
  book.names.set("Mine", { type: "String", value: "=Inputs!$C$5", sheet: "", address: "", formula: "=Inputs!$C$5", comment: "" });
  book.sheets.get("Inputs")!.cells.set("E3", "beside").set("E6", "=C5");
  book.sheets.get("Inputs")!.notes.set("C6", "The user's");
  return book;
}
function done(outcome: EditOutcome): Extract<EditOutcome, { done: true }> {
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome;
}

/** The edits where nothing fails: the workbook before and after them, and how many operations they take. */
async function undisturbed(prepared: readonly BookEdit[], edits: () => readonly BookEdit[]) {
  await open(prepared);
  const before = stateOf(book);
  book.operations = 0;
  done(await editBook(edits()));
  return { before, planned: stateOf(book), operations: book.operations };
}

const cases: readonly (readonly [string, readonly BookEdit[], () => readonly BookEdit[]])[] = [
  ["a new model", [], () => added(false)],
  ["a new model, locked", [], () => added(true)],
  ["an update", added(false), updated],
  ["an update of locked sheets", added(true), updated],
  ["a removal", added(false), () => removed],
  ["a removal of locked sheets", added(true), () => removed],
];

describe.each(cases)("%s", (_, prepared, edits) => {
  test("is there or not, whichever call fails with whichever code, and can be undone where it is there", async () => {
    const { before, planned, operations } = await undisturbed(prepared, edits);
    expect(differences(before, planned).length).toBeGreaterThan(5);
    const outcomes = { done: 0, refused: 0 };
    for (let failAt = 1; failAt <= operations; failAt += 1) {
      await open(prepared);
      book.failAt = failAt;
      book.failure = { code: codes[failAt % codes.length]! };
      book.operations = 0;
      const outcome = await editBook(edits());
      book.failAt = null;
      const wrong = differences(outcome.done ? planned : before, stateOf(book));
      if (wrong.length > 0) throw new Error(`${failAt} of ${operations} (${book.failure.code}): ${wrong.slice(0, 10).join("\n")}`);
      if (!outcome.done && !/[.] Nothing was changed[.]$/.test(outcome.refusal.sentence)) throw new Error(outcome.refusal.sentence);
      outcomes[outcome.done ? "done" : "refused"] += 1;
    }
    expect(outcomes.refused).toBeGreaterThan(operations / 3);
  });

  test("says so honestly where Excel goes away in the middle of it", async () => {
    const { before, planned, operations } = await undisturbed(prepared, edits);
    let halves = 0;
    for (let failAt = 1; failAt <= operations; failAt += 7) {
      await open(prepared);
      book.failAt = failAt;
      book.failure = { code: "GeneralException", isLasting: true };
      book.operations = 0;
      const outcome = await editBook(edits());
      book.failAt = null;
      const isHonest = !outcome.done && /^Excel stopped/.test(outcome.refusal.sentence);
      if (isHonest) halves += 1;
      else expect(differences(outcome.done ? planned : before, stateOf(book))).toEqual([]);
    }
    expect(halves).toBeGreaterThan(0);
  });
});

test.each(cases.slice(0, 4))("%s is undone exactly", async (_, prepared, edits) => {
  await open(prepared);
  const before = stateOf(book);
  const { undo } = done(await editBook(edits()));
  expect(await undo()).toBeNull();
  expect(differences(before, stateOf(book))).toEqual([]);
});

test("a whole model is there or not, wherever it fails", async () => {
  const plan = makePlan(referenceModel, { protect: true });
  const edits = plan.sheets.map((sheet): BookEdit => ({ kind: "addSheet", sheet, after: null }));
  await open([]);
  const before = stateOf(book);
  done(await editBook(edits));
  const planned = stateOf(book);
  const { operations } = book;
  const exchanges = [...book.exchanges];
  expect(exchanges.length).toBeLessThan(120);
  const places = [...exchanges.filter((_, at) => at % 9 === 0), ...Array.from({ length: 6 }, (_, at) => Math.floor((operations * (at + 0.5)) / 6))];
  for (const failAt of places) {
    await open([]);
    book.failAt = failAt;
    book.operations = 0;
    const outcome = await editBook(edits);
    expect(differences(outcome.done ? planned : before, stateOf(book)).slice(0, 5)).toEqual([]);
  }
});

test("stopped by the user, nothing is left", async () => {
  const reason = new Error("stopped");
  for (const steps of [1, 2, 4]) {
    await open([]);
    const before = stateOf(book);
    const stop = new AbortController();
    let left = steps;
    const work = editBook(added(false), { signal: stop.signal, onProgress: () => (left -= 1) === 0 && stop.abort(reason) });
    await expect(work).rejects.toBe(reason);
    expect(differences(before, stateOf(book))).toEqual([]);
  }
});
