import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { caseInputs, lines } from "../../src/lever-model/equations/chain";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import type { BookEdit } from "../../src/workbook/book";
import { rowsById } from "../lever-model/cellsOfCsv";
import { referenceModel } from "../lever-model/referenceModel";
import { libreOffice, recalculatedSheets } from "../libreOffice";
import { relativeDistance } from "../near";
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

const plan = makePlan(referenceModel, { protect: true });
const written: readonly BookEdit[] = [
  ...plan.sheets.map((sheet, place): BookEdit => ({ kind: "addSheet", sheet, after: plan.sheets[place - 1]?.name ?? null })),
  { kind: "addState", ...plan.state },
  ...plan.names.map(({ name, reference, comment }): BookEdit => ({ kind: "setName", name, formula: `=${reference}`, comment, before: null })),
];
const edit = (edits: readonly BookEdit[]) => page.page.evaluate(async (wanted) => (await embedded.port.edit(wanted)).done, edits);
const chart = (alt: string) => page.page.getByRole("img", { name: alt }).locator("svg");
const waterfall = plan.sheets.find(({ id }) => id === "bridge")!.charts[0]!;

async function save(): Promise<string> {
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: "Excel workbook Formulas" }).first().click();
  const file = path.join(folder, "saved.xlsx");
  writeFileSync(file, await readFile(await (await download).path()));
  return file;
}

test("charts stand over the cells, follow the numbers and the rows that are put in, and go with their sheet", async () => {
  expect(await edit(written)).toBe(true);
  await page.goTo("B2", "Bridge");
  await page.goTo(`B${waterfall.place.row + 1}`, "Bridge");
  await chart(waterfall.alt).waitFor();
  const drawn = () => chart(waterfall.alt).innerHTML();
  const first = await drawn();
  const target = await page.read("D7", "Inputs");
  expect(await edit([{ kind: "cells", sheet: "Inputs", cells: [{ row: 6, column: 3, before: target[0]![0]!, content: { kind: "number", value: 999 } }] }])).toBe(true);
  for (let turn = 0; turn < 100 && (await drawn()) === first; turn += 1) await page.page.waitForTimeout(50);
  const second = await drawn();
  expect(second).not.toBe(first);
  expect(await edit([{ kind: "insertRows", sheet: "Bridge", at: 3, count: 2 }])).toBe(true);
  /* Rows that go in have the formulas below them worked out anew, and the chart is drawn again after that. */
  await page.page.waitForTimeout(500);
  for (let turn = 0; turn < 100 && (await drawn()) !== second; turn += 1) await page.page.waitForTimeout(50);
  expect(await drawn()).toBe(second);
  expect(await edit([{ kind: "removeSheet", sheet: "Bridge" }])).toBe(true);
  await chart(waterfall.alt).waitFor({ state: "detached" });
  await page.page.evaluate(() => embedded.port.focusGrid());
  await page.page.keyboard.press("Control+z");
  await page.goTo(`B${waterfall.place.row + 3}`, "Bridge");
  await chart(waterfall.alt).waitFor();
});

test("the saved file holds all of the model, LibreOffice works it out alike, and the page knows it again", async () => {
  expect(await edit(written)).toBe(true);
  const file = await save();
  const parts = unzipSync(await readFile(file));
  const names = Object.keys(parts);
  const text = (name: string) => strFromU8(parts[name]!);
  const charts = plan.sheets.flatMap((sheet) => sheet.charts);
  expect(names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(charts.length);
  const drawings = names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map(text).join("");
  for (const sheet of plan.sheets) for (const { id } of sheet.charts) expect(drawings).toContain(`name="cxlv/reference/${sheet.id}/${id}"`);
  const book = text("xl/workbook.xml");
  for (const { name, comment } of plan.names) expect(book).toContain(`name="${name}" comment="${comment.replaceAll("&", "&amp;")}"`);
  expect(book).toMatch(/<sheet name="Model state"[^>]*state="hidden"/);
  const place = plan.sheets.findIndex(({ id }) => id === "inputs");
  const inputs = text(`xl/worksheets/sheet${place + 2}.xml`);
  expect(inputs.match(/<dataValidation /g)).toHaveLength(plan.sheets[place]!.validations.length);
  expect(inputs).toMatch(/<sheetProtection[^>]*sheet="1"/);
  expect(text("xl/styles.xml")).toContain('<vertAlign val="superscript"/>');
  expect(inputs).toContain(`ySplit="${plan.sheets[place]!.freeze.rows}"`);

  if (libreOffice === null) console.log("skipped: LibreOffice is not installed, so it did not recalculate the saved model");
  else {
    const sheets = recalculatedSheets(libreOffice, file);
    const { columns, numbers } = evaluateModel(referenceModel);
    const calculations = rowsById(sheets.get("Calculations")!);
    const wrong = [...lines.map(({ name }) => name), ...caseInputs].flatMap((name) =>
      [...(columns[name] ?? [numbers[name]!])].flatMap((wanted, at) => {
        const got = calculations.get(`calc/${name}`)![at + 2];
        return !Number.isFinite(wanted) || (typeof got === "number" && (relativeDistance(got, wanted) <= 1e-9 || Math.abs(got - wanted) < 1e-10)) ? [] : [`${name} ${at}: ${String(got)} instead of ${wanted}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(rowsById(sheets.get("Checks")!).get("chk/master")![2]).toBe("TRUE");
  }

  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
  await page.page.getByRole("alertdialog").getByRole("button", { name: /Do not save/ }).click({ timeout: 3000 }).catch(() => undefined);
  await page.page.getByText("saved", { exact: true }).waitFor();
  await page.readUntil("A1", (cell) => cell === "cxlv/reference/bridge", "Bridge");
  await page.calculated();
  const again = await page.page.evaluate(async () => (await embedded.port.survey()).sheets.map(({ name, hidden, tag }) => ({ name, hidden, tag })));
  expect(again.slice(1)).toEqual([
    ...plan.sheets.map(({ id, name }) => ({ name, hidden: false, tag: `cxlv/reference/${id}` })),
    { name: plan.state.name, hidden: true, tag: "cxlv/reference/state" },
  ]);
  await page.goTo(`B${waterfall.place.row + 1}`, "Bridge");
  await chart(waterfall.alt).waitFor();
  expect(await page.page.getByText(/charts/).count()).toBe(0);
});
