import type { CellChange, ChangeOutcome, ChangeRequest } from "../../src/workbook/conversion";
import { createOfficeJsPort } from "../../src/workbook/officeJs/port";
import { fakeSheet, fakeWorkbook, type FakeWorkbook } from "./fakeExcel/book";
import { installExcel } from "./fakeExcel/install";

const port = createOfficeJsPort();
const clv = '=CLV(A1,0.8,0.1,"begin")';
const native = '=A1/(1-0.8/(1+0.1))+N("CLV(margin,0.8,0.1,""begin"")")';
const name = { name: "NATIVE.CLV", formula: "=LAMBDA(margin,margin*2)", comment: "Customer lifetime value." };

let book: FakeWorkbook;
let uninstall: () => void;
function open(): void {
  book = fakeWorkbook({
    Sheet1: fakeSheet({ A1: 100, B1: clv, B2: clv, B4: "=SUM(A1)", C1: "=CLV(A1:A2,0.5)", D1: clv, E1: "text" }),
    "Bob's sheet": fakeSheet({ A1: clv }),
  });
  const [sheet] = book.sheets.values();
  sheet!.shown.set("B1", 366.666).set("C1", 100).set("D1", "007").set("C2", 200);
  sheet!.spills.set("C1", "C1:C2");
  sheet!.spillParents.set("C1", "C1").set("C2", "C1");
  sheet!.notes.set("B1", "mine");
  uninstall = installExcel(book);
}
beforeEach(open);
afterEach(() => uninstall());

const cell = (given: Partial<CellChange>): CellChange => ({
  sheet: "Sheet1",
  address: "B1",
  before: clv,
  after: native,
  rows: 1,
  columns: 1,
  note: null,
  ...given,
});
const asked = (given: Partial<ChangeRequest>): ChangeRequest => ({
  cells: [],
  names: [],
  replaceNames: false,
  withoutNotes: false,
  ...given,
});
/** Everything at once: formulas in two sheets, a name, values over a spill, notes. */
const everything = asked({
  names: [name],
  cells: [
    cell({ address: "B2", after: "=NATIVE.CLV(A1)" }),
    cell({ sheet: "Bob's sheet", address: "A1", after: "=NATIVE.CLV(A1)" }),
    cell({ address: "B1", after: null, note: "Value of the formula" }),
    cell({ address: "C1", before: "=CLV(A1:A2,0.5)", after: null, rows: 2, note: "Value of the formula" }),
    cell({ address: "D1", after: null }),
  ],
});

const state = (): unknown =>
  JSON.parse(
    JSON.stringify({
      sheets: [...book.sheets].map(([sheet, { cells, notes }]) => [sheet, [...cells].sort(), [...notes].sort()]),
      names: [...book.names].map(([key, { formula, comment }]) => [key, formula, comment]),
    }),
  ) as unknown;
const held = (address: string, sheet = "Sheet1"): unknown => book.sheets.get(sheet)!.cells.get(address);
const refusal = (outcome: ChangeOutcome): string => {
  if (outcome.done || !("refusal" in outcome)) throw new Error("it was not refused");
  return outcome.refusal.sentence;
};
const undoOf = (outcome: ChangeOutcome) => {
  if (!outcome.done) throw new Error(`it was not done: ${JSON.stringify(outcome)}`);
  return outcome.undo;
};

describe("reading formulas", () => {
  test("gives every formula of a sheet or the workbook with the cells it fills, and none for cells that another fills", async () => {
    /* Excel may give the text of the first cell's formula for each cell it fills. */
    book.sheets.get("Sheet1")!.cells.set("C2", "=CLV(A1:A2,0.5)");
    const found = await port.formulas("sheet");
    expect(found.map(({ address }) => address).sort()).toEqual(["B1", "B2", "B4", "C1", "D1"]);
    expect(found.find(({ address }) => address === "C1")?.spill).toEqual({ rows: 2, columns: 1 });
    expect((await port.formulas("workbook")).filter(({ sheet }) => sheet === "Bob's sheet")).toEqual([
      { sheet: "Bob's sheet", address: "A1", formula: clv },
    ]);
  });

  test("takes several selected areas, each cell once", async () => {
    book.selection = { sheet: "Sheet1", address: "B1:B2,B2:D2,D1" };
    expect((await port.formulas("selection")).map(({ address }) => address)).toEqual(["B1", "B2", "D1"]);
    book.api = "1.8";
    book.selection = { sheet: "Sheet1", address: "D1" };
    expect((await port.formulas("selection")).map(({ address }) => address)).toEqual(["D1"]);
  });

  test("an empty sheet has none, and a stopped reading rejects", async () => {
    book.sheets.get("Bob's sheet")!.cells.clear();
    book.selection = { sheet: "Bob's sheet", address: "A1" };
    expect(await port.formulas("sheet")).toEqual([]);
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(port.formulas("workbook", { signal: stop.signal })).rejects.toThrow("stopped");
  });
});

describe("changing", () => {
  test("writes formulas, values, notes and names in one step, and takes all of it back", async () => {
    const before = state();
    const outcome = await port.change(everything);
    expect(outcome).toMatchObject({ done: true, isHostStep: true });
    expect(book.runOptions).toEqual([{ mergeUndoGroup: true }]);
    expect(held("B2")).toBe("=NATIVE.CLV(A1)");
    expect(held("A1", "Bob's sheet")).toBe("=NATIVE.CLV(A1)");
    expect([held("B1"), held("C1"), held("C2"), held("D1")]).toEqual([366.666, 100, 200, "007"]);
    expect([...book.sheets.get("Sheet1")!.notes]).toEqual([
      ["B1", "mine\n\nValue of the formula"],
      ["C1", "Value of the formula"],
    ]);
    expect(book.names.get("NATIVE.CLV")).toMatchObject({ formula: name.formula, comment: name.comment });
    expect(await undoOf(outcome)()).toBeNull();
    expect(state()).toEqual(before);
  });

  test("a fault at any call leaves the workbook as it was", async () => {
    const before = state();
    const done = await port.change(everything);
    const { operations } = book;
    const after = state();
    expect(await undoOf(done)()).toBeNull();
    expect(state()).toEqual(before);
    expect(operations).toBeGreaterThan(20);
    let whole = 0;
    for (let failAt = 1; failAt <= operations; failAt += 1) {
      Object.assign(book, { failAt, operations: 0 });
      const outcome = await port.change(everything);
      /* Excel.run sends once more at its end, when all is done already. */
      if (outcome.done) whole += 1;
      else expect(refusal(outcome)).toMatch(/GeneralException.*Nothing was changed/);
      expect(state()).toEqual(before);
    }
    expect(whole).toBe(0);
    Object.assign(book, { failAt: null });
    expect((await port.change(everything)).done).toBe(true);
    expect(state()).toEqual(after);
  });

  test("when Excel goes away in the middle, the sentence says that parts may be left", async () => {
    const before = state();
    let left = 0;
    for (let failAt = 1; failAt <= 20; failAt += 1) {
      uninstall();
      open();
      Object.assign(book, { failAt, failure: { code: "GeneralException", isLasting: true } });
      const sentence = refusal(await port.change(everything));
      const isWhole = JSON.stringify(state()) === JSON.stringify(before);
      if (!isWhole) left += 1;
      if (!isWhole) expect(sentence).toMatch(/did not take it back whole/);
    }
    expect(left).toBeGreaterThan(3);
  });

  test("where Excel cannot undo a name or a note in a group, it is written without one", async () => {
    book.failures.set("name", { code: "UndoNotSupported", only: 1 });
    const run = Excel.run as unknown as (first: unknown, second?: unknown) => Promise<unknown>;
    Object.assign(Excel, {
      run: (first: unknown, second?: unknown) => {
        if (second === undefined) book.failures.clear();
        return run(first, second);
      },
    });
    const before = state();
    const outcome = await port.change(everything);
    expect(outcome).toMatchObject({ done: true, isHostStep: false });
    expect(await undoOf(outcome)()).toBeNull();
    expect(state()).toEqual(before);
  });

  test("a column of formulas is written in one call, and long ones in several that stay small", async () => {
    const sheet = book.sheets.get("Sheet1")!;
    const cells = Array.from({ length: 2_000 }, (_, row) => {
      sheet.cells.set(`H${row + 1}`, clv);
      return cell({ address: `H${row + 1}`, after: native });
    });
    book.log.length = 0;
    expect((await port.change(asked({ cells }))).done).toBe(true);
    expect(book.log.filter((line) => line.startsWith("formulas"))).toEqual(["formulas H1:H2000"]);
    const long = cells.map((each) => ({ ...each, before: native, after: `=1+N("${"x".repeat(5_000)}")` }));
    book.log.length = 0;
    expect((await port.change(asked({ cells: long }))).done).toBe(true);
    expect(book.log.filter((line) => line.startsWith("formulas")).length).toBeGreaterThanOrEqual(10);
  });

  test("looks before it writes: protection, missing sheets, changed cells, values that are none", async () => {
    const sheet = book.sheets.get("Sheet1")!;
    const before = state();
    sheet.isProtected = true;
    expect(refusal(await port.change(everything))).toMatch(/“Sheet1” is protected/);
    sheet.unlocked.add("B2");
    expect((await port.change(asked({ cells: [cell({ address: "B2" })] }))).done).toBe(true);
    sheet.cells.set("B2", clv);
    sheet.isProtected = false;
    expect(refusal(await port.change(asked({ cells: [cell({ sheet: "Gone" })] })))).toMatch(/no sheet “Gone”/);
    expect(refusal(await port.change(asked({ cells: [cell({ before: "=CLV(1,1)" })] })))).toMatch(/B1 of “Sheet1” has changed/);
    sheet.shown.set("B1", "#BUSY!");
    expect(refusal(await port.change(asked({ cells: [cell({ after: null })] })))).toMatch(/B1 of “Sheet1” shows #BUSY!/);
    expect(state()).toEqual(before);
  });

  test("a name with another meaning is asked about and never replaced unasked; the same meaning is no question", async () => {
    const mine = { type: "String", value: "", sheet: "", address: "", formula: "=LAMBDA(x,x)", comment: "mine" };
    book.names.set("NATIVE.CLV", mine);
    const request = asked({ names: [name], cells: [cell({})] });
    expect(await port.change(request)).toEqual({ done: false, names: ["NATIVE.CLV"] });
    expect(book.names.get("NATIVE.CLV")).toBe(mine);
    const outcome = await port.change({ ...request, replaceNames: true });
    expect(book.names.get("NATIVE.CLV")?.formula).toBe(name.formula);
    expect(await undoOf(outcome)()).toBeNull();
    expect(book.names.get("NATIVE.CLV")?.formula).toBe(mine.formula);
    book.names.set("NATIVE.CLV", { ...mine, formula: "=_xlfn.LAMBDA(_xlpm.margin, _xlpm.margin * 2)" });
    expect((await port.change(request)).done).toBe(true);
  });

  test("an Excel without notes is asked about before values are written without them", async () => {
    book.api = "1.17";
    const request = asked({ cells: [cell({ after: null, note: "Value of the formula" })] });
    expect(await port.change(request)).toEqual({ done: false, noNotes: true });
    expect(held("B1")).toBe(clv);
    const outcome = await port.change({ ...request, withoutNotes: true });
    expect(outcome).toMatchObject({ done: true, isHostStep: false });
    expect(held("B1")).toBe(366.666);
    expect([...book.sheets.get("Sheet1")!.notes]).toEqual([["B1", "mine"]]);
  });

  test("nothing is undone over what the user has changed since; a name or note of theirs stays", async () => {
    const outcome = await port.change(everything);
    const sheet = book.sheets.get("Sheet1")!;
    sheet.cells.set("B2", 5);
    const changed = state();
    expect((await undoOf(outcome)())?.sentence).toMatch(/B2 of “Sheet1” has been changed since/);
    expect(state()).toEqual(changed);
    sheet.cells.set("B2", "=NATIVE.CLV(A1)");
    sheet.notes.set("C1", "now mine");
    book.names.set("NATIVE.CLV", { ...book.names.get("NATIVE.CLV")!, formula: "=1" });
    expect(await undoOf(outcome)()).toBeNull();
    expect(sheet.notes.get("C1")).toBe("now mine");
    expect(book.names.get("NATIVE.CLV")?.formula).toBe("=1");
    expect(held("B2")).toBe(clv);
  });

  test("a stopped change leaves nothing behind", async () => {
    const stop = new AbortController();
    const before = state();
    const change = port.change(everything, { signal: stop.signal, onProgress: () => stop.abort(new Error("stopped")) });
    await expect(change).rejects.toThrow("stopped");
    expect(state()).toEqual(before);
  });
});
