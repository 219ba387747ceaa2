import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let opened: SpreadsheetPage;
const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));

beforeAll(async () => {
  site = await SpreadsheetSite.start();
  opened = await site.open({ address: "/?empty" });
});
afterAll(async () => {
  await opened.close();
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = async () => {
  await opened.startAnew();
  return opened;
};

async function choose(page: SpreadsheetPage, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await page.page.locator('#bar input[type="file"]').setInputFiles(file);
}

async function save(page: SpreadsheetPage, choice: string): Promise<Uint8Array> {
  await page.page.getByRole("button", { name: "Save as xlsx" }).click();
  const download = page.page.waitForEvent("download");
  await page.page.getByRole("menuitem", { name: choice }).first().click();
  return readFile(await (await download).path());
}

const rows = (count: number) => Array.from({ length: count }, (_, row) => `C${row},${100 + (row % 50)},0.${50 + (row % 40)}`);

test("a CSV file opens, a lifted formula fills beside it, and the saved workbook holds both", async () => {
  const page = await open();
  await choose(page, "customers.csv", `id,margin,retention\n${rows(1000).join("\n")}\n`);
  await page.readUntil("A2", (cell) => cell === "C0", "customers");
  await page.type("D2", "=CLV(B2:B1001,C2:C1001,0.1)");
  const values = await page.readUntil("D2:D1001", (_, cells) => cells.every(([cell]) => cell !== 0));
  expect(values[0]?.[0]).toBeCloseTo((100 * 1.1) / 0.6, 9);
  expect(values[999]?.[0]).toBeCloseTo((149 * 1.1) / (1.1 - 0.89), 9);

  const saved = (await readXlsx(await save(page, "Excel workbook Formulas"))).sheets[0];
  expect(saved?.cells?.get("1,3")).toMatchObject({ formula: "_xldudf_CLV(B2:B1001,C2:C1001,0.1)", formulaRef: "D2:D1001", formulaDynamic: true });
  expect(saved?.rows.slice(1).map((row) => row[3])).toEqual(values.map(([cell]) => cell));

  const portable = (await readXlsx(await save(page, "Excel workbook with values"))).sheets[0];
  expect(portable?.cells?.get("1,3")?.formula).toBeUndefined();
  expect(portable?.rows.slice(1).map((row) => row[3])).toEqual(values.map(([cell]) => cell));
});

test("a saved workbook opens again with live formulas", async () => {
  const page = await open();
  await page.type("A1", "250");
  await page.type("B1", "=CLV(A1,80%,10%)");
  await page.type("C1", "=SUM(SEQUENCE(3))");
  const bytes = await save(page, "Excel workbook Formulas");
  await choose(page, "again.xlsx", bytes);
  await page.page.getByText("again", { exact: true }).waitFor();
  await page.readUntil("B1:C1", (clv) => typeof clv === "number" && clv > 900);
  await page.type("A1", "500");
  const [[clv, sum] = []] = await page.readUntil("B1:C1", (cell) => typeof cell === "number" && cell > 1000);
  expect([clv, sum]).toEqual([expect.closeTo(1833.3333333333333, 9), 6]);
});

test("files that cannot be opened are refused with a sentence, and the workbook stays", async () => {
  const page = await open();
  await choose(page, "photo.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
  await page.page.getByText('"photo.xlsx" is a picture, not a spreadsheet.').waitFor();
  await choose(page, "broken.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]));
  await page.page.getByText('"broken.xlsx" is damaged').waitFor();
  await page.type("A1", "=CLV(250,80%,10%)");
  expect((await page.read("A1"))[0]?.[0]).toBeCloseTo(916.6666666666667, 9);
});

test("unsaved changes are asked about before another workbook takes their place", async () => {
  const page = await open();
  await page.type("A1", "42");
  await page.page.getByRole("button", { name: "New" }).click();
  const question = page.page.getByRole("alertdialog");
  await question.waitFor();
  await page.page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect(await page.read("A1")).toEqual([[42]]);
  await page.page.getByRole("button", { name: "New" }).click();
  await page.page.getByRole("button", { name: "Do not save" }).click();
  expect(await page.readUntil("A1", (cell) => cell === 0)).toEqual([[0]]);
});

test("a file dropped on the page opens", async () => {
  const page = await open();
  await page.page.getByRole("button", { name: "Open file" }).waitFor();
  await page.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["id;share\n007;0,8\n"], "dropped.csv"));
    for (const type of ["dragover", "drop"]) {
      document.getElementById("grid")?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  expect(await page.readUntil("A2:B2", (first) => first === "007", "dropped")).toEqual([["007", 0.8]]);
});

test("rules of a file work in the grid and are in the file that is saved", async () => {
  const page = await open();
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "S",
        rows: [["gold", 1], ["gold", 9]],
        dataValidations: [{ type: "list", values: ["gold", "silver"], range: "A1:A2", showErrorMessage: true, errorStyle: "stop", errorMessage: "Gold or silver." }],
        conditionalRules: [{ type: "expression", priority: 1, range: "B1:B9", formula: "B1>CLV(2,0.5,0.1)", style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FF00C8" } } } }],
      },
    ],
  });
  await choose(page, "rules.xlsx", bytes);
  await page.readUntil("B2", (cell) => cell === 9);
  const coloured = () => page.page.evaluate(countOfColour, [255, 0, 200] as const);
  const until = async (isThere: (count: number) => boolean) => {
    for (let tries = 0; tries < 200 && !isThere(await coloured()); tries++) await page.page.waitForTimeout(50);
    return coloured();
  };
  const one = await until((count) => count > 100);
  expect(one).toBeGreaterThan(100);
  await page.type("B1", "10");
  expect(await until((count) => count > one * 1.5)).toBeGreaterThan(one * 1.5);

  await page.type("A2", "lead");
  await page.page.getByText("Gold or silver.").last().waitFor();
  await page.page.getByRole("button", { name: "OK" }).click();
  await page.page.keyboard.press("Escape");
  expect(await page.read("A2")).toEqual([["gold"]]);

  const saved = (await readXlsx(await save(page, "Excel workbook Formulas"))).sheets[0];
  expect(saved?.dataValidations).toMatchObject([{ type: "list", values: ["gold", "silver"], range: "A1:A2", errorStyle: "stop" }]);
  expect(saved?.conditionalRules).toMatchObject([{ type: "expression", formula: "B1>_xldudf_CLV(2,0.5,0.1)", range: "B1:B9" }]);
});

/** How many points of the grid have just this colour. */
function countOfColour([red, green, blue]: readonly [number, number, number]): number {
  let count = 0;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#grid canvas")) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    const points = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let place = 0; place < points.length; place += 4) {
      if (points[place] === red && points[place + 1] === green && points[place + 2] === blue) count += 1;
    }
  }
  return count;
}

test("what a file holds and the grid does not is told", async () => {
  const page = await open();
  const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [[1]], sparklines: [{ type: "line", dataRange: "S!A1:A1", location: "B1" }] }] });
  await choose(page, "sparkling.xlsx", bytes);
  await page.page.getByText("Not taken over from this file: sparklines.").waitFor();
});
