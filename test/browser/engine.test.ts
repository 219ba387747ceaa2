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
