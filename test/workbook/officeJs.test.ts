import { CellError } from "../../src/clv/index";
import { createOfficeJsPort } from "../../src/workbook/officeJs/port";
import type { WriteRequest } from "../../src/workbook/port";
import { fakeSheet, fakeWorkbook, type FakeWorkbook } from "./fakeExcel/book";
import { installExcel } from "./fakeExcel/install";

const port = createOfficeJsPort();
const formula = '=CLV(A2,80%,10%,"begin")';
const request = (given: Partial<WriteRequest> = {}): WriteRequest => ({
  sheet: "Sheet1",
  address: "B7",
  formula,
  spill: { rows: 1, columns: 1 },
  overwrite: false,
  ...given,
});

let book: FakeWorkbook;
let uninstall: () => void;
beforeEach(() => {
  book = fakeWorkbook({
    Sheet1: fakeSheet({ A1: "margin", A2: 250, A3: "#DIV/0!", A5: true, B8: "note", B9: "=A2*2" }),
    "Bob's sheet": fakeSheet({ A1: 0.8 }),
  });
  uninstall = installExcel(book);
});
afterEach(() => uninstall());

const held = (address: string): unknown => book.sheets.get("Sheet1")!.cells.get(address);
const snapshot = (): unknown => [...book.sheets.get("Sheet1")!.cells].sort();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function refusal(given: Partial<WriteRequest> = {}): Promise<string> {
  const before = snapshot();
  const outcome = await port.write(request(given));
  expect(snapshot()).toEqual(before);
  if (outcome.done || !("refusal" in outcome)) throw new Error("the write was not refused");
  return outcome.refusal.sentence;
}

describe("the selection", () => {
  test("has no sheet and no dollar signs in its address", async () => {
    book.selection = { sheet: "Bob's sheet", address: "A2:B4" };
    expect(await port.selection()).toEqual({ sheet: "Bob's sheet", address: "A2:B4", rows: 3, columns: 2 });
  });

  test("is told on every change until stopped, and not while several areas are selected", async () => {
    const told: string[] = [];
    const stop = port.onSelectionChanged(({ address }) => told.push(address));
    await settled();
    const change = async (selection: FakeWorkbook["selection"]): Promise<void> => {
      book.selection = selection;
      await Promise.all([...book.selectionHandlers].map((handler) => handler()));
    };
    await change({ sheet: "Sheet1", address: "C3" });
    await change("several areas");
    await expect(port.selection()).rejects.toMatchObject({ code: "InvalidSelection" });
    await change({ sheet: "Sheet1", address: "D4" });
    stop();
    await settled();
    expect(book.selectionHandlers.size).toBe(0);
    await change({ sheet: "Sheet1", address: "E5" });
    expect(told).toEqual(["C3", "D4"]);
  });

  test("stopped before Excel has registered it, the listener is taken away all the same", async () => {
    const told: string[] = [];
    port.onSelectionChanged(({ address }) => told.push(address))();
    await settled();
    expect(book.selectionHandlers.size).toBe(0);
    expect(told).toEqual([]);
  });

  test("is moved by select", async () => {
    await port.select("Sheet1", "B7");
    expect(book.selection).toEqual({ sheet: "Sheet1", address: "B7" });
  });
});

describe("value changes", () => {
  test("are told until stopped", async () => {
    const listener = jest.fn();
    const stop = port.onValuesChanged(listener);
    await settled();
    expect(book.changeHandlers.size).toBeGreaterThan(0);
    for (const handler of book.changeHandlers) await handler();
    const calls = listener.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    stop();
    await settled();
    expect(book.changeHandlers.size).toBe(0);
  });

  test("an Excel without these events, or without requirements, is left alone", async () => {
    book.api = "1.7";
    port.onValuesChanged(() => undefined);
    Object.assign(Office, { context: {} });
    port.onValuesChanged(() => undefined);
    await settled();
    expect(book.changeHandlers.size).toBe(0);
  });
});

describe("reading", () => {
  test("gives cells as a custom function receives them: empty is 0, errors stay errors", async () => {
    const cells = await port.read("A1:A5", "Sheet1");
    expect(cells?.map(([cell]) => cell)).toEqual(["margin", 250, new CellError("#DIV/0!"), 0, true]);
  });

  test("finds dollar signs, other sheets and quoted names", async () => {
    expect(await port.read("$A$2", "Sheet1")).toEqual([[250]]);
    expect(await port.read("Sheet1!A2", "Bob's sheet")).toEqual([[250]]);
    expect(await port.read("'Bob''s sheet'!A1", "Sheet1")).toEqual([[0.8]]);
  });

  test("cuts whole columns and rows to what is in use", async () => {
    expect((await port.read("A:A", "Sheet1"))?.length).toBe(9);
    expect(await port.read("2:2", "Sheet1")).toEqual([[250, 0]]);
    expect(await port.read("A:A", "Bob's sheet")).toEqual([[0.8]]);
  });

  test("finds names, constants behind names, tables, their columns and spills", async () => {
    book.names.set("Margin", { type: "Range", value: "=Sheet1!$A$2", sheet: "Sheet1", address: "A2" });
    book.names.set("Rate", { type: "Double", value: 0.1, sheet: "", address: "" });
    book.sheets.get("Sheet1")!.tables.push({ name: "Customers", address: "A2:A2" });
    book.sheets.get("Sheet1")!.spills.set("A2", "A2:A3");
    expect(await port.read("Margin", "Sheet1")).toEqual([[250]]);
    expect(await port.read("Rate", "Sheet1")).toEqual([[0.1]]);
    expect(await port.read("Customers[Margin]", "Sheet1")).toEqual([[250]]);
    expect(await port.read("Customers", "Sheet1")).toEqual([[250]]);
    expect((await port.read("A2#", "Sheet1"))?.length).toBe(2);
  });

  test.each(["Sheet9!A1", "Unknown", "Customers[Churn]", "Nothing[Margin]", "B1#"])(
    "%s is nowhere",
    async (reference) => {
      expect(await port.read(reference, "Sheet1")).toBeNull();
    },
  );
});

describe("writing", () => {
  test("puts the formula in, and undo takes it out", async () => {
    const before = snapshot();
    const outcome = await port.write(request());
    expect(held("B7")).toBe(formula);
    expect(outcome.done && (await outcome.undo())).toBeNull();
    expect(snapshot()).toEqual(before);
  });

  test("is one step of Excel's own undo where Excel can do that", async () => {
    await port.write(request());
    expect(book.runOptions).toEqual([{ mergeUndoGroup: true }]);
    book.api = "1.19";
    await port.write(request({ address: "C7" }));
    expect(book.runOptions.length).toBe(1);
  });

  test("asks first when cells hold something, and names them", async () => {
    const before = snapshot();
    expect(await port.write(request({ spill: { rows: 3, columns: 2 } }))).toEqual({
      done: false,
      occupied: ["B8", "B9"],
    });
    expect(snapshot()).toEqual(before);
  });

  test("replaces after a yes, and undo puts everything back", async () => {
    const before = snapshot();
    const outcome = await port.write(request({ spill: { rows: 3, columns: 1 }, overwrite: true }));
    expect([held("B7"), held("B8"), held("B9")]).toEqual([formula, undefined, undefined]);
    expect(outcome.done && (await outcome.undo())).toBeNull();
    expect(snapshot()).toEqual(before);
  });

  test("undo refuses once the user has changed the cell, or put something in the way of the results", async () => {
    const outcome = await port.write(request());
    if (!outcome.done) throw new Error("not written");
    book.sheets.get("Sheet1")!.cells.set("B7", "mine");
    expect((await outcome.undo())?.sentence).toMatch(/^B7 has been changed since/);
    expect(held("B7")).toBe("mine");
    const several = await port.write(request({ address: "D1", spill: { rows: 3, columns: 1 } }));
    book.sheets.get("Sheet1")!.shown.set("D1", "#SPILL!").set("D2", 5);
    book.sheets.get("Sheet1")!.cells.set("D2", 5);
    expect(several.done && (await several.undo())?.sentence).toMatch(/^D1 has been changed since/);
    expect(held("D2")).toBe(5);
  });

  test("refuses a protected sheet, but not an unlocked cell of it", async () => {
    const sheet = book.sheets.get("Sheet1")!;
    sheet.isProtected = true;
    expect(await refusal()).toMatch(/“Sheet1” is protected\. Unprotect it/);
    sheet.unlocked.add("B7");
    expect((await port.write(request())).done).toBe(true);
  });

  test("refuses merged cells, tables, the results of another formula, the sheet's edge and a lost sheet", async () => {
    const sheet = book.sheets.get("Sheet1")!;
    sheet.merged.push("B7:C7");
    expect(await refusal()).toMatch(/merged cells B7:C7 are in the way/);
    sheet.tables.push({ name: "Customers", address: "D1:D20" });
    expect(await refusal({ address: "D12", spill: { rows: 2, columns: 1 } })).toMatch(/table “Customers”/);
    sheet.spillParents.set("F3", "F1");
    expect(await refusal({ address: "F3" })).toMatch(/F3 is part of the results of F1/);
    expect(await refusal({ address: "A1048570", spill: { rows: 100, columns: 1 } })).toMatch(
      /do not fit below A1048570/,
    );
    expect(await refusal({ sheet: "Gone" })).toMatch(/no sheet “Gone”/);
  });

  test("an older Excel, which cannot tell merged cells, answers with its own error", async () => {
    book.api = "1.8";
    book.sheets.get("Sheet1")!.merged.push("B7:C7");
    book.failures.set("formulas", { code: "MergedRangeConflict" });
    expect(await refusal()).toMatch(/^Merged cells are in the way/);
  });

  test.each([
    ["InvalidOperationInCellEditMode", /A cell is being edited\. Press Enter or Escape/],
    ["AccessDenied", /protected/],
    ["SomethingNew", /\(SomethingNew\) and nothing was changed/],
  ])("%s from Excel becomes a sentence", async (code, sentence) => {
    book.failures.set("formulas", { code });
    expect(await refusal()).toMatch(sentence);
  });

  test("all or nothing: when the emptying fails after the formula was taken, everything is put back", async () => {
    book.failures.set("formulas", { code: "GeneralException", only: 2 });
    const before = snapshot();
    const outcome = await port.write(request({ spill: { rows: 3, columns: 1 }, overwrite: true }));
    expect(outcome.done).toBe(false);
    expect(book.log.some((line) => line.startsWith("clear"))).toBe(true);
    expect(snapshot()).toEqual(before);
  });
});
