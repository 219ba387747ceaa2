import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, writeXlsx } from "hucre/xlsx";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

let site: SpreadsheetSite;
let page: SpreadsheetPage;
const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));

beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
beforeEach(async () => {
  page = await site.open({ address: "/?empty" });
});
afterEach(() => page.close());
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
}

/* The engine as it comes grows with the square of the formulas: the time is over long before it answers. */
test("60,000 formulas with different results calculate in seconds, and lookups in them stay right after an edit", async () => {
  const count = 60_000;
  const cells = new Map<string, Partial<Cell>>([
    ["0,3", { value: 3 }],
    ["0,4", { formula: `MATCH(${count * 3},B1:B${count},0)` }],
    ["1,4", { formula: `COUNTIF(B1:B${count},">="&${count * 3})` }],
    ["2,4", { formula: `XLOOKUP(30,B1:B${count},A1:A${count},-1)` }],
  ]);
  for (let row = 0; row < count; row++) {
    cells.set(`${row},0`, { value: row + 1 });
    cells.set(`${row},1`, { formula: `A${row + 1}*$D$1` });
  }
  const started = performance.now();
  await choose("many.xlsx", await writeXlsx({ sheets: [{ name: "S", rows: [], cells }] }));
  const found = await page.readUntil("E1:E3", (first, rows) => first === count && rows[2]?.[0] === 10, "S", 90_000);
  expect(found).toEqual([[count], [1], [10]]);
  const elapsed = performance.now() - started;
  console.log(`${count} formulas opened and calculated in ${Math.round(elapsed)} ms`);
  await page.type("D1", "6", "S");
  expect(await page.readUntil("E1:E3", (first) => first === count / 2, "S")).toEqual([[count / 2], [count / 2 + 1], [5]]);
});

test("100,000 rows open, and one formula over them answers", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `C${row},${100 + (row % 50)},0.${50 + (row % 40)}`);
  const started = performance.now();
  await choose("many.csv", `id,margin,retention\n${rows.join("\n")}\n`);
  await page.readUntil("A100001", (cell) => cell === "C99999", "many");
  const openedAfter = performance.now() - started;
  await page.goTo("D2");
  await page.page.keyboard.type("=");
  await page.page.keyboard.insertText("CLV(B2:B100001,C2:C100001,0.1)");
  const entered = performance.now();
  await page.page.keyboard.press("Enter");
  const [[value] = []] = await page.readUntil("D100001", (cell) => cell !== 0);
  console.log(`100,000 rows: opened in ${Math.round(openedAfter)} ms, formula on the sheet ${Math.round(performance.now() - entered)} ms after Enter`);
  expect(value).toBeCloseTo((149 * 1.1) / (1.1 - 0.89), 9);
});
