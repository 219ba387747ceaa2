import { writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, readXlsx, writeXlsx } from "hucre/xlsx";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

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

async function openSheet(cells: Map<string, Partial<Cell>>, more: Partial<Parameters<typeof writeXlsx>[0]> = {}): Promise<void> {
  const file = path.join(folder, "made.xlsx");
  await writeFile(file, await writeXlsx({ sheets: [{ name: "S", rows: [], cells }], ...more }));
  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
}

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
  await openSheet(cells);
  const found = await page.readUntil("E1:E3", (first, rows) => first === count && rows[2]?.[0] === 10, "S", 90_000);
  expect(found).toEqual([[count], [1], [10]]);
  const elapsed = performance.now() - started;
  console.log(`${count} formulas opened and calculated in ${Math.round(elapsed)} ms`);
  await page.type("D1", "6", "S");
  expect(await page.readUntil("E1:E3", (first) => first === count / 2, "S")).toEqual([[count / 2], [count / 2 + 1], [5]]);
  // The engine as it comes grows with the square of the formulas: it needs far longer than this.
  expect(elapsed).toBeLessThan(30_000);
});

test("names of a file are known to formulas and are saved again", async () => {
  await openSheet(new Map<string, Partial<Cell>>([["0,0", { value: 250 }], ["1,0", { formula: "_xldudf_CLV(margin,0.8,0.1)" }]]), {
    namedRanges: [{ name: "margin", range: "S!$A$1" }],
  });
  const [[value] = []] = await page.readUntil("A2", (cell) => typeof cell === "number" && cell > 0, "S");
  expect(value).toBeCloseTo(916.6666666666667, 9);
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: "Excel workbook Formulas" }).click();
  const saved = await readXlsx(await (await import("node:fs/promises")).readFile(await (await download).path()));
  expect(saved.namedRanges).toEqual([{ name: "margin", range: "S!$A$1" }]);
});
