import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { PlanSheet } from "../../src/lever-model/plan/plan";
import { ChartColumn } from "../../src/taskpane/customers/sheet/chartColumn";
import { number, SheetDraft, text } from "../../src/taskpane/customers/sheet/draft";
import type { BookEdit } from "../../src/workbook/book";
import { shots } from "../browser/customersPane";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

let site: SpreadsheetSite;
let page: SpreadsheetPage;
const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));

beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Ten periods with their numbers, and two charts that read them: beside them, or on a sheet of their own. */
function sheets(): readonly PlanSheet[] {
  const numbers = new SheetDraft("Numbers");
  numbers.head(0, ["Period", "Bought", "Expected"]);
  for (let period = 1; period <= 10; period += 1) [period, 40 - period * 2, 39 - period * 1.8].forEach((value, column) => numbers.put(period, column, number(value), "calculation"));
  const column = (at: number) => ({ row: 1, column: at, rows: 10 });
  const both = [{ name: "Bought", cells: column(1) }, { name: "Expected", cells: column(2) }];
  const charts = new ChartColumn(numbers, 4);
  charts.add({ id: "tracking", title: "Fewer are bought in each period", kind: "line", axis: "Period", format: "#,##0", categories: column(0), series: both });
  const apart = new SheetDraft("Customer value");
  apart.put(0, 0, text("Customer value"), "title");
  const planned = numbers.plan("customers", "calculation", [10, 10, 10], { rows: 1, columns: 0 }, true);
  const [chart] = planned.charts;
  apart.chart({ ...chart!, id: "columns", kind: "columns", alt: "The same in columns", place: { row: 2, column: 0, rows: 14, columns: 7 } });
  return [planned, apart.plan("customer-value", "summary", [10, 10, 10], { rows: 0, columns: 0 }, true)];
}

const edit = (edits: readonly BookEdit[]) => page.page.evaluate(async (wanted) => (await embedded.port.edit(wanted)).done, edits);
const chart = (alt: string) => page.page.getByRole("img", { name: alt }).locator("svg");
const line = () => chart("Fewer are bought in each period");
const columns = () => chart("The same in columns");
const press = async (keys: string) => {
  await page.page.evaluate(() => embedded.port.focusGrid());
  await page.page.keyboard.press(keys);
  await page.calculated();
};
const undo = () => press("Control+z");

/** What is drawn, without the numbers by which the library tells its own pictures apart. */
async function drawn(picture: ReturnType<typeof chart>): Promise<string> {
  /* The last period stands there once the cells have been read. */
  await picture.locator("text", { hasText: /^10$/ }).first().waitFor();
  const html = await picture.innerHTML();
  return html.replaceAll(/zr\d+-\w+/g, "zr");
}

/** Waits until what is drawn is this, or the time is over, and gives it. */
async function drawnAs(picture: ReturnType<typeof chart>, wanted: string): Promise<string> {
  for (let turn = 0; turn < 100 && (await drawn(picture)) !== wanted; turn += 1) await page.page.waitForTimeout(50);
  return drawn(picture);
}

async function save(): Promise<Uint8Array> {
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: "Excel workbook Formulas" }).first().click();
  return readFile(await (await download).path());
}

/** The parts of a file that hold charts and where they stand. */
const chartParts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/^xl\/(?:charts|drawings)\/[^/]+\.xml$/.test(name) ? [[name, strFromU8(part)]] : [])));
const references = async () => [...Object.values(chartParts(await save())).join("").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference);

test("charts are there again when the saved workbook is opened, and follow their cells", async () => {
  page = await site.open({ address: "/?empty" });
  expect(await edit(sheets().map((sheet) => ({ kind: "addSheet", sheet, after: null })))).toBe(true);
  await page.goTo("A1", "Numbers");
  const first = await drawn(line());
  /* What was written goes with its charts, and comes again with them. */
  await undo();
  await line().waitFor({ state: "detached" });
  expect(await references()).toEqual([]);
  await press("Control+y");
  await page.goTo("A1", "Numbers");
  expect(await drawnAs(line(), first)).toBe(first);
  const saved = await save();

  await writeFile(path.join(folder, "saved.xlsx"), saved);
  await page.page.locator('#bar input[type="file"]').setInputFiles(path.join(folder, "saved.xlsx"));
  await page.page.getByText("saved", { exact: true }).waitFor();
  expect(await page.page.getByText(/Not taken over/).count()).toBe(0);
  await page.goTo("A1", "Numbers");
  expect(await drawnAs(line(), first)).toBe(first);
  expect((await page.read("E3", "Numbers"))[0]).toEqual(["Fewer are bought in each period"]);
  if (shots !== undefined) await page.page.screenshot({ path: `${shots}/charts reopened.png` });
  await page.goTo("A1", "Customer value");
  const second = await drawn(columns());
  if (shots !== undefined) await page.page.screenshot({ path: `${shots}/charts reopened columns.png` });
  const before = await save();
  expect(chartParts(before)).toEqual(chartParts(saved));
  const [, ...cells] = await references();

  /* A person renames the sheet; a row comes in above its numbers. */
  await page.goTo("A1", "Numbers");
  await page.page.getByText("Numbers", { exact: true }).click({ button: "right" });
  await page.page.getByText("Rename", { exact: true }).click();
  await page.page.locator("[contenteditable=true]", { hasText: /^Numbers$/ }).waitFor();
  await page.page.keyboard.type("Sold & bought");
  await page.page.keyboard.press("Enter");
  expect(await edit([{ kind: "insertRows", sheet: "Sold & bought", at: 1, count: 1 }])).toBe(true);
  expect(cells).toContain("Numbers!$C$2:$C$11");
  const moved = await references();
  expect(new Set(moved)).toEqual(new Set(["'Sold &amp; bought'!$A$3:$A$12", "'Sold &amp; bought'!$B$3:$B$12", "'Sold &amp; bought'!$C$3:$C$12"]));
  await page.goTo("A1", "Sold & bought");
  expect(await drawnAs(line(), first)).toBe(first);
  await page.goTo("A1", "Customer value");
  expect(await drawnAs(columns(), second)).toBe(second);
  await page.type("C12", "90", "Sold & bought");
  await page.goTo("A1", "Customer value");
  await page.page.waitForTimeout(300);
  const changed = await drawn(columns());
  expect(changed).not.toBe(second);

  /* What is gone is said, and comes back with one step. */
  expect(await edit([{ kind: "removeSheet", sheet: "Sold & bought" }])).toBe(true);
  await page.goTo("A1", "Customer value");
  await page.page.getByText("The cells that this chart shows are gone.").waitFor();
  expect(await references()).toEqual(["#REF!", "#REF!", "#REF!", "#REF!"]);
  await undo();
  await page.goTo("A1", "Customer value");
  expect(await drawnAs(columns(), changed)).toBe(changed);
  await undo();
  await undo();
  await undo();
  await page.goTo("A1", "Customer value");
  expect(await drawnAs(columns(), second)).toBe(second);
  expect(chartParts(await save())).toEqual(chartParts(saved));
  await page.close();
});
