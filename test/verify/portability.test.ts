import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { catalogue } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { addressOf, parseReference } from "../../src/workbook/address";
import type { StandingFormula } from "../../src/workbook/conversion";
import { libreOffice, recalculatedSheets } from "../libreOffice";
import { relativeDistance } from "../near";
import { everyFunction, formulaColumn } from "../portability/everyFunction";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

type Values = ReadonlyMap<string, number | string | boolean | null>;

let site: SpreadsheetSite;
let opened: SpreadsheetPage | undefined;
const folder = mkdtempSync(path.join(tmpdir(), "portable-"));

beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
afterEach(async () => {
  const page = opened;
  opened = undefined;
  await page?.close();
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, bytes: Uint8Array, sheet: string): Promise<SpreadsheetPage> {
  opened = await site.open({ address: "/?empty" });
  await opened.page.getByRole("button", { name: "New" }).waitFor();
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  await opened.page.locator('#bar input[type="file"]').setInputFiles(file);
  await opened.page.waitForFunction(async (wanted) => (await embedded.port.selection()).sheet === wanted, sheet);
  await opened.calculated();
  return opened;
}

async function openEvery(): Promise<SpreadsheetPage> {
  const page = await open("every.xlsx", await everyFunction(), "Each function");
  await page.readUntil(addressOf(0, formulaColumn), (value) => value !== 0, "Each function");
  await page.readUntil("D5", (value) => value !== 0, "Bob's numbers");
  await page.calculated();
  return page;
}

const formulasOf = (page: SpreadsheetPage): Promise<readonly StandingFormula[]> => page.page.evaluate(() => embedded.port.formulas("workbook"));
const texts = (formulas: readonly StandingFormula[]) => new Map(formulas.map(({ sheet, address, formula }) => [`${sheet}!${address}`, formula]));

/** The values of all cells that formulas fill. */
async function valuesOf(page: SpreadsheetPage, formulas: readonly StandingFormula[]): Promise<Values> {
  const values = new Map<string, number | string | boolean | null>();
  for (const { sheet, address, spill } of formulas) {
    const { startRow, startColumn } = parseReference(address)!;
    const cells = await page.read(addressOf(startRow, startColumn, spill?.rows, spill?.columns), sheet);
    cells.forEach((line, down) => line.forEach((value, right) => values.set(`${sheet}!${addressOf(startRow + down, startColumn + right)}`, value)));
  }
  return values;
}

async function openScreen(page: SpreadsheetPage): Promise<void> {
  await page.page.getByRole("button", { name: "Portable workbook" }).first().click();
  await page.page.getByRole("heading", { name: "Portable workbook" }).waitFor();
  await page.page.getByLabel("In", { exact: true }).selectOption("workbook");
}

/** Chooses a way in the pane and converts all that is ticked. */
async function convert(page: SpreadsheetPage, way: string): Promise<void> {
  await page.page.getByRole("radio", { name: new RegExp(`^${way}`) }).click();
  const button = page.page.getByRole("button", { name: /^Convert [1-9]/ });
  await button.click();
  await page.page.getByText(/cells? converted/).waitFor({ timeout: 60_000 });
  await page.page.getByRole("button", { name: "Close message" }).click();
  await page.calculated();
}

async function save(page: SpreadsheetPage): Promise<string> {
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: "Excel workbook Formulas" }).first().click();
  const file = path.join(folder, "saved.xlsx");
  writeFileSync(file, readFileSync(await (await download).path()));
  return file;
}

const isNear = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" ? relativeDistance(one, other) <= 1e-12 : one === other;

const callsAddIn = (formula: string): boolean =>
  catalogue.some(({ id }) => new RegExp(`(?<![\\w.])${id.replaceAll(".", "\\.")}\\(`, "i").test(formula.replace(/"(?:[^"]|"")*"/g, '""')));

test("a workbook of every function becomes native, calculates the same without the add-in, and comes back cell by cell", async () => {
  const page = await openEvery();
  const original = await formulasOf(page);
  for (const { id } of catalogue) expect(original.some(({ formula }) => formula.startsWith(`=${id}(`))).toBe(true);
  const before = await valuesOf(page, original);

  await openScreen(page);
  await convert(page, "Native formulas");
  const native = await formulasOf(page);
  const left = native.filter(({ formula }) => callsAddIn(formula));
  const stays = page.page.getByRole("tab", { name: /Staying/ });
  const reasons = (await stays.count()) > 0 ? await page.page.getByText(/^stays:/).allTextContents() : [];
  expect(reasons.length).toBe(left.length);
  if (left.length > 0) console.log(`left as they are: ${left.map(({ formula }, place) => `${formula} (${reasons[place]})`).join("; ")}`);
  const here = await valuesOf(page, native);
  expect([...before].filter(([cell, value]) => !isNear(here.get(cell), value)).map(([cell, value]) => [cell, value, here.get(cell)])).toEqual([]);

  const file = await save(page);
  if (libreOffice === null) console.log("skipped: LibreOffice is not installed, so it was not asked for the converted workbook");
  else {
    const sheets = new Map([...recalculatedSheets(libreOffice, file)].map(([name, csv]) => [name, Papa.parse<string[]>(csv).data]));
    const isLeft = new Set((await valuesOf(page, left)).keys());
    const faults: unknown[] = [];
    let numbers = 0;
    for (const [cell, value] of before) {
      const [sheet = "", address = ""] = cell.split("!");
      if (isLeft.has(cell)) continue;
      const { startRow, startColumn } = parseReference(address)!;
      const shown = sheets.get(sheet)?.[startRow]?.[startColumn];
      const isError = typeof value === "string" && value.startsWith("#");
      const got = typeof value === "number" ? Number(shown) : typeof value === "boolean" ? shown === "TRUE" : shown;
      if (typeof value === "number") numbers += 1;
      /* LibreOffice shows some errors under names of its own. */
      const isGood = isError ? /^(?:#|Err:)/.test(String(shown)) : isNear(got, value);
      if (!isGood) faults.push([cell, value, shown, texts(native).get(cell)]);
    }
    expect(faults).toEqual([]);
    expect(numbers).toBeGreaterThan(100);
  }

  await convert(page, "Add-in functions");
  expect(texts(await formulasOf(page))).toEqual(texts(original));
  const again = await valuesOf(page, original);
  expect([...before].filter(([cell, value]) => again.get(cell) !== value)).toEqual([]);
});

test("the same workbook over named LAMBDAs keeps its values, its names survive in the file, and it comes back", async () => {
  const page = await openEvery();
  const original = await formulasOf(page);
  const before = await valuesOf(page, original);
  await openScreen(page);
  await convert(page, "Named LAMBDAs");
  const lambda = await formulasOf(page);
  const called = new Set(lambda.flatMap(({ formula }) => [...formula.matchAll(/NATIVE\.([A-Z.]+)\(/g)].map(([, id]) => id)));
  for (const entry of catalogue) expect([entry.id, called.has(entry.id)]).toEqual([entry.id, namedLambda(entry).ok]);
  const here = await valuesOf(page, lambda);
  expect([...before].flatMap(([cell, value]) => (here.get(cell) === value ? [] : [[cell, value, here.get(cell)]]))).toEqual([]);
  const file = await save(page);
  const { namedRanges } = await readXlsx(readFileSync(file));
  const clv = namedRanges?.find(({ name }) => name === "NATIVE.CLV");
  expect(clv?.range).toMatch(/^_xlfn\.LAMBDA\(_xlpm\.margin,_xlpm\.retention,_xlop\.discount,.*_xlfn\.ISOMITTED\(_xlpm\.discount\)/);
  expect(clv?.comment).toMatch(/^Customer lifetime value/);

  const reopened = await open("saved.xlsx", readFileSync(file), "Each function");
  expect(texts(await formulasOf(reopened))).toEqual(texts(lambda));
  await openScreen(reopened);
  await convert(reopened, "Add-in functions");
  expect(texts(await formulasOf(reopened))).toEqual(texts(original));
});

test("values keep the formula in a note, which survives in the file; Undo brings the formulas back", async () => {
  const page = await openEvery();
  const original = await formulasOf(page);
  const before = await valuesOf(page, original);
  await openScreen(page);
  await page.page.getByRole("radio", { name: /^Values/ }).click();
  await page.page.getByRole("button", { name: /^Convert [1-9]/ }).click();
  await page.page.getByText(/cells converted/).waitFor();
  expect((await formulasOf(page)).map(({ formula }) => formula)).toEqual(["=SUM('Bob''s numbers'!A1:A5)"]);
  const values = await valuesOf(page, original);
  expect([...before].filter(([cell, value]) => values.get(cell) !== value)).toEqual([]);
  const { sheets } = await readXlsx(readFileSync(await save(page)));
  expect(sheets[2]?.cells?.get("0,3")?.comment?.text).toBe('Value of the formula\n=CLV(A1:A5,0.8,0.1,"begin")');
  await page.page.locator("#pane").getByRole("button", { name: "Undo" }).click();
  await page.page.getByText(/as they were before/).waitFor();
  expect(texts(await formulasOf(page))).toEqual(texts(original));
  const restored = await readXlsx(readFileSync(await save(page)));
  expect(restored.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].filter(({ comment }) => comment))).toEqual([]);
});

test("5,000 formulas are listed and converted without holding up the page", async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [100 + (row % 97), 0.5 + (row % 40) / 100]);
  const cells = new Map(rows.map((_, row) => [`${row},2`, { formula: `_xldudf_CLV(A${row + 1},B${row + 1},0.1)` }]));
  const page = await open("many.xlsx", await writeXlsx({ sheets: [{ name: "Many", rows, cells }] }), "Many");
  await page.readUntil("C5000", (value) => typeof value === "number" && value !== 0);
  await openScreen(page);
  await page.page.getByRole("button", { name: "Convert 5,000 cells" }).waitFor();
  await page.page.evaluate(() => {
    let last = performance.now();
    const gaps = { longest: 0 };
    setInterval(() => {
      gaps.longest = Math.max(gaps.longest, performance.now() - last);
      last = performance.now();
    }, 20);
    Object.assign(globalThis, { gaps });
  });
  const start = Date.now();
  await convert(page, "Native formulas");
  const took = Date.now() - start;
  const { longest } = await page.page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps);
  console.log(`5,000 formulas converted in ${took} ms; the page was held up for ${Math.round(longest)} ms at most`);
  expect(await page.read("C5000", "Many")).toEqual([[expect.closeTo(((100 + (4999 % 97)) * 1.1) / (1.1 - (0.5 + (4999 % 40) / 100)), 6)]]);
});
