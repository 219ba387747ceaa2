import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../src/clv/index";
import { convertToCsv, libreOffice } from "../libreOffice";
import { relativeDistance } from "../near";
import { seededRandom } from "../sampling";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

interface Customer {
  readonly id: string;
  readonly margin: number;
  readonly retention: number;
  readonly score: number;
}

const customers = ((): Customer[] => {
  const random = seededRandom(1000);
  const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
  return Array.from({ length: 1000 }, (_, index) => ({
    id: `K-${String(index + 1).padStart(4, "0")}`,
    margin: rounded(20 + 480 * random(), 2),
    retention: rounded(0.4 + 0.55 * random(), 3),
    score: rounded(-0.3 + 0.6 * random(), 2),
  }));
})();

/** What the core says, row by row: the sheet must show the same. */
const expected = customers.map(({ margin, retention, score }) => {
  const entry = catalogue.find(({ id }) => id === "CXLV")!;
  const value = entry.run({ margin, retention, discount: 0.1, score_change: score, beta_retention: 1.5, beta_margin: 0.2 });
  if (!value.ok) throw new Error(value.failure.message);
  return value.value;
});

let site: SpreadsheetSite;
let folder: string;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
  folder = mkdtempSync(path.join(tmpdir(), "customers-"));
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const near = (actual: readonly unknown[], wanted: readonly number[], tolerance = 1e-12): void => {
  expect(actual).toHaveLength(wanted.length);
  const far = wanted.flatMap((value, row) => (relativeDistance(Number(actual[row]), value) <= tolerance ? [] : [{ row, value, actual: actual[row] }]));
  expect(far).toEqual([]);
};

const column = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map(([cell]) => cell);

async function save(page: SpreadsheetPage, choice: string, name: string): Promise<string> {
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: choice }).first().click();
  const file = path.join(folder, name);
  writeFileSync(file, await readFile(await (await download).path()));
  return file;
}

/** The columns of the first sheet as LibreOffice reads them. */
const inLibreOffice = (program: string, file: string): string[][] => Papa.parse<string[]>(convertToCsv(program, file).trim()).data;

test("a customer file becomes values, ratios and a workbook that LibreOffice opens", async () => {
  const page = await site.open({ address: "/?empty" });
  const { keyboard } = page.page;

  await page.type("A1", "=CLV(250,80%,10%)");
  const [[first] = []] = await page.read("A1");
  expect(Number(first).toFixed(2)).toBe("916.67");
  expect(first).toBe(916.6666666666667);

  const csv = path.join(folder, "customers.csv");
  writeFileSync(csv, Papa.unparse(customers.map(({ id, margin, retention, score }) => ({ id, margin, retention, "score change": score }))));
  const chooser = page.page.waitForEvent("filechooser");
  await page.page.getByRole("button", { name: "Open file" }).click();
  await (await chooser).setFiles(csv);
  await page.page.getByRole("alertdialog").getByRole("button", { name: "Do not save" }).click();
  expect(await page.readUntil("A2", (cell) => cell === "K-0001", "customers")).toEqual([["K-0001"]]);

  await page.type("E2", "=CXLV(B2:B1001,C2:C1001,10%,D2:D1001,1.5,0.2)");
  near(column(await page.readUntil("E2:E1001", (_, cells) => cells.every(([cell]) => typeof cell === "number" && cell > 0))), expected);

  /* From here on no pointer: the grid's cell for the formula, the pane, search, fields, insert. */
  await page.goTo("G2");
  await keyboard.press("F6");
  const search = page.page.getByPlaceholder("payback, churn, NPS…");
  await search.waitFor();
  for (let steps = 0; steps < 6 && !(await search.evaluate((input) => input === document.activeElement)); steps += 1) await keyboard.press("Tab");
  await keyboard.type("ltv to cac");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.page.getByRole("heading", { name: "CLV to CAC ratio" }).waitFor();
  await keyboard.press("Tab");
  await keyboard.type("E2:E1001");
  await keyboard.press("Enter");
  await keyboard.type("150");
  await page.page.getByText("1,000 results").waitFor();
  await keyboard.press("Control+Enter");
  await page.page.getByText("Inserted into customers!G2").waitFor();
  const ratios = expected.map((value) => value / 150);
  near(column(await page.readUntil("G2:G1001", (_, cells) => cells.every(([cell]) => typeof cell === "number" && cell > 0))), ratios);

  /* The same as native formulas: the ratio from the pane, and the experience value beside its function. */
  await page.goTo("H2");
  await page.page.getByText("Goes into customers!H2").waitFor();
  await page.page.getByRole("radio", { name: /^Native formula/ }).check();
  await page.page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.page.getByText("Inserted into customers!H2").waitFor();
  near(column(await page.readUntil("H2:H1001", (_, cells) => cells.every(([cell]) => typeof cell === "number" && cell > 0))), ratios);
  const native = catalogue.find(({ id }) => id === "CXLV")!.native(["B2:B1001", "C2:C1001", "10%", "D2:D1001", "1.5", "0.2"]);
  if (!native.ok) throw new Error(native.failure.message);
  await page.type("E2", `=${native.value}`);
  near(column(await page.readUntil("E2:E1001", (_, cells) => cells.every(([cell]) => typeof cell === "number" && cell > 0))), expected);
  await page.goTo("G2");
  await keyboard.press("Delete");
  await page.calculated();
  near(column(await page.read("H2:H1001")), ratios);

  const live = await save(page, "Excel workbook Formulas", "live.xlsx");
  await page.type("G2", "=CLVCAC(E2:E1001,150)");
  await page.readUntil("G2:G1001", (_, cells) => cells.every(([cell]) => typeof cell === "number" && cell > 0));
  const values = await save(page, "Excel workbook with values", "values.xlsx");
  await page.close();

  if (libreOffice === null) {
    console.log("skipped: LibreOffice is not installed, so it was not asked to open the saved workbooks");
    return;
  }
  const calculated = inLibreOffice(libreOffice, live).slice(1);
  near(calculated.map((row) => row[4]), expected);
  near(calculated.map((row) => row[7]), ratios);
  /* The values are printed with fifteen digits. */
  const stored = inLibreOffice(libreOffice, values).slice(1);
  near(stored.map((row) => row[6]), ratios);
}, 240_000);
