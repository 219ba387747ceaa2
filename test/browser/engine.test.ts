import { writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cell, readXlsx, writeXlsx } from "hucre/xlsx";
import type { BookEdit } from "../../src/workbook/book";
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
  await openSheet(new Map<string, Partial<Cell>>([["0,0", { value: 250 }], ["1,0", { formula: "_xldudf_CLV(margin,0.8,0.1)" }], ["2,0", { formula: "MARGIN*2" }], ["3,0", { formula: "10+s_margin" }]]), {
    namedRanges: [{ name: "margin", range: "S!$A$1" }],
  });
  const [[value] = []] = await page.readUntil("A2", (cell) => typeof cell === "number" && cell > 0, "S");
  expect(value).toBeCloseTo(916.6666666666667, 9);
  expect(await page.read("A3:A4", "S")).toEqual([[500], ["#NAME?"]]);
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: "Excel workbook Formulas" }).click();
  const saved = await readXlsx(await (await import("node:fs/promises")).readFile(await (await download).path()));
  expect(saved.namedRanges).toEqual([{ name: "margin", range: "S!$A$1" }]);
});

test("operators between single cells give what Excel gives for numbers, blanks, texts, truth values, errors and dates", async () => {
  const held: Partial<Cell>[] = [{ value: 3 }, { value: "" }, { value: "text" }, { value: true }, { formula: "1/0" }, { value: "4" }, { value: 49 }, { value: 44562, style: { numFmt: "yyyy-mm-dd" } }];
  const expected: Record<string, string | number> = {
    "A1+B1": 3, "B1-A1": -3, "A1*A4": 3, "A3+1": "#VALUE!", "A5*2": "#DIV/0!", "2*A5": "#DIV/0!", "A1/B1": "#DIV/0!", "A6*2": 8, "6/A7": 6 / 49, "2-A1": -1, "A1^2": 9, "-A1*2": -6,
    "(B1=0)*1": 1, "(B1=\"\")*1": 1, "(A3=\"TEXT\")*1": 1, "(A1<A3)*1": 1, "(A4>A3)*1": 1, "(A8=DATE(2022,1,1))*1": 1, "A8+1": 44563,
    "A1&A3": "3text", "A1&B1&\"|\"": "3|", "SUM(A1:B1*2)": 6, "SUM(A1*2,A1:B1)": 9, "IF(A1>2,A3,0)": "text", "INDEX(A1:A8,7)/A7": 1, "LET(x,A1,x*x)": 9, "LAMBDA(y,y+A1)(1)": 4,
    "INDIRECT(\"A7\")*2": 98, "SUM(INDIRECT(\"A7:A8\"))": 44611, "SUM(INDIRECT(\"A7:A8\")*2)": 89222, "SUM(OFFSET(A1,6,0,2,1)+1)": 44613,
  };
  const formulas = Object.keys(expected);
  await openSheet(new Map<string, Partial<Cell>>([...held.flatMap((cell, row): [string, Partial<Cell>][] => (cell.value === "" ? [] : [[`${row},0`, cell]])), ...formulas.map((formula, row): [string, Partial<Cell>] => [`${row},2`, { formula }])]));
  await page.readUntil("C2", (cell) => cell === -3, "S");
  const values = await page.read(`C1:C${formulas.length}`, "S");
  expect(Object.fromEntries(formulas.map((formula, row) => [formula, values[row]![0]]))).toEqual(expected);
});

test("what is typed knows the names of the moment: those that came, that mean something else, and that went", async () => {
  await page.type("A1", "7");
  await page.type("A2", "=A1+1");
  const edit = (one: BookEdit) => page.page.evaluate((wanted) => embedded.port.edit([wanted]), one);
  const typed = async (cell: string, formula: string) => {
    await page.type(cell, formula);
    return (await page.read(cell))[0]![0];
  };
  const [one, other] = ["=Sheet1!$A$1", "=Sheet1!$A$2"];
  await edit({ kind: "setName", name: "earlier", formula: one, comment: "", before: null });
  expect([await typed("B5", "=earlier"), await typed("B1", "=later*2")]).toEqual([7, "#NAME?"]);
  await edit({ kind: "setName", name: "later", formula: one, comment: "", before: null });
  expect(await typed("B2", "=Later*2+1")).toBe(15);
  await edit({ kind: "setName", name: "later", formula: other, comment: "", before: one });
  expect(await typed("B3", "=LATER*3")).toBe(24);
  await edit({ kind: "removeName", name: "later", before: other });
  expect(await typed("B4", "=later*4")).toBe("#NAME?");
});
