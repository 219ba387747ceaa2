import { writeXlsx } from "hucre/xlsx";
import type { WriteRequest } from "../../src/workbook/port";
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

/** Writes through the port and keeps the answer's undo in the page. */
const write = (request: Partial<WriteRequest> & Pick<WriteRequest, "address" | "formula">) =>
  page.page.evaluate(
    async (wanted) => {
      const outcome = await embedded.port.write({ sheet: "Sheet1", spill: { rows: 1, columns: 1 }, overwrite: false, ...wanted });
      Object.assign(globalThis, { lastUndo: outcome.done ? outcome.undo : null });
      return JSON.parse(JSON.stringify(outcome)) as { done: boolean; occupied?: string[]; refusal?: { sentence: string } };
    },
    request,
  );
const undo = () => page.page.evaluate(() => (globalThis as unknown as { lastUndo: () => Promise<{ sentence: string } | null> }).lastUndo());
const spilling = { formula: "=CLV({100;200;300},0.5)", spill: { rows: 3, columns: 1 } } as const;
const column = async (reference: string) => (await page.read(reference)).map(([cell]) => cell);

test("a formula that spills is written, calculated, and taken back", async () => {
  expect(await write({ address: "C1", ...spilling })).toEqual({ done: true });
  expect(await column("C1:C4")).toEqual([200, 400, 600, 0]);
  expect(await undo()).toBeNull();
  expect(await column("C1:C3")).toEqual([0, 0, 0]);
});

test("a written formula is one step for Ctrl+Z, what it replaced comes back", async () => {
  await page.type("E1", "5");
  await page.type("E2", "7");
  expect(await write({ address: "E1", ...spilling })).toEqual({ done: false, occupied: ["E1", "E2"] });
  expect(await column("E1:E2")).toEqual([5, 7]);
  expect(await write({ address: "E1", ...spilling, overwrite: true })).toEqual({ done: true });
  expect(await column("E1:E3")).toEqual([200, 400, 600]);
  await page.page.evaluate(() => embedded.port.focusGrid());
  await page.page.keyboard.press("Control+z");
  expect(await page.readUntil("E1:E3", (cell) => cell === 5)).toEqual([[5], [7], [0]]);
});

test("a cell that another formula fills is occupied, and cannot be overwritten alone", async () => {
  await write({ address: "C1", ...spilling });
  expect(await write({ address: "C2", formula: "=1+1" })).toEqual({ done: false, occupied: ["C2"] });
  expect((await write({ address: "C2", formula: "=1+1", overwrite: true })).refusal?.sentence).toBe(
    "The cell C2 is filled by the formula in C1. Clear or move that formula, or choose another cell.",
  );
  expect(await write({ address: "C1", formula: "=1+1", overwrite: true })).toEqual({ done: true });
  expect(await column("C1:C3")).toEqual([2, 0, 0]);
  expect(await undo()).toBeNull();
  expect(await page.readUntil("C1:C3", (_, cells) => cells[1]?.[0] === 400)).toEqual([[200], [400], [600]]);
});

test("nothing is taken back over what the user has typed since", async () => {
  await write({ address: "I1", formula: "=CLV(5,0.5)" });
  await page.type("I1", "12");
  expect((await undo())?.sentence).toMatch(/I1 has been changed since/);
  expect(await column("I1")).toEqual([12]);
});

test("missing sheets, the edge of the sheet, and a cell being edited refuse with a sentence", async () => {
  expect((await write({ sheet: "Nowhere", address: "A1", formula: "=1" })).refusal?.sentence).toMatch(/no sheet "Nowhere"/);
  expect((await write({ address: "XFD1048576", formula: "=1", spill: { rows: 2, columns: 1 } })).refusal?.sentence).toMatch(/past the edge/);
  await page.goTo("A1");
  await page.page.keyboard.type("=CL");
  expect((await write({ address: "B5", formula: "=1" })).refusal?.sentence).toMatch(/cell is being edited/);
  await page.page.keyboard.press("Escape");
  await page.page.keyboard.press("Escape");
  expect(await column("B5")).toEqual([0]);
});

test("merged cells refuse with their address", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["merged"]], merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }] }] });
  await page.page.locator('#bar input[type="file"]').setInputFiles({ name: "merged.xlsx", mimeType: "application/zip", buffer: Buffer.from(bytes) });
  await page.readUntil("A1", (cell) => cell === "merged", "S");
  for (const wanted of [{ address: "B2", formula: "=1" }, { address: "B2", ...spilling }]) {
    expect((await write({ sheet: "S", ...wanted, overwrite: true })).refusal?.sentence).toBe(
      "The cells A1:B2 are merged. Unmerge them, or choose another cell.",
    );
  }
  expect(await write({ sheet: "S", address: "A1", formula: "=1+1", overwrite: true })).toEqual({ done: true });
});

test("a result longer than the sheet makes the sheet longer", async () => {
  expect(await write({ address: "A999", ...spilling })).toEqual({ done: true });
  expect(await column("A999:A1001")).toEqual([200, 400, 600]);
});

test("values are read as a function would receive them", async () => {
  await page.type("A1", "TRUE");
  await page.type("A2", "text");
  await page.type("A3", "=1/0");
  await page.type("A4", "80%");
  expect(await column("A1:A5")).toEqual([true, "text", "#DIV/0!", 0.8, 0]);
  expect(await page.read("$A$4:A4")).toEqual([[0.8]]);
  const strange = await page.page.evaluate(() => Promise.all([embedded.port.read("not a place", "Sheet1"), embedded.port.read("Gone!A1", "Sheet1")]));
  expect(strange).toEqual([null, null]);
});

test("selection and values tell of their changes until they are stopped", async () => {
  const told = await page.page.evaluate(async () => {
    const { port } = embedded;
    const places: string[] = [];
    let changes = 0;
    const stops = [port.onSelectionChanged(({ address }) => places.push(address)), port.onValuesChanged(() => (changes += 1))];
    await port.select("Sheet1", "B2:C4");
    await port.write({ sheet: "Sheet1", address: "A1", formula: "=1+1", spill: { rows: 1, columns: 1 }, overwrite: false });
    await new Promise((resolve) => setTimeout(resolve, 300));
    stops.forEach((stop) => stop());
    const before = [places.length, changes];
    await port.select("Sheet1", "D9");
    await port.write({ sheet: "Sheet1", address: "A2", formula: "=1+1", spill: { rows: 1, columns: 1 }, overwrite: false });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { last: places.at(-1), changed: changes > 0, quiet: before.join() === [places.length, changes].join() };
  });
  expect(told).toEqual({ last: "B2:C4", changed: true, quiet: true });
});
