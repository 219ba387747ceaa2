import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { type Cell, catalogue, CellError, type Input } from "../../src/clv/index";
import { isoDate } from "../../src/clv/transactions/calendar";
import { simulateLog } from "../../src/clv/transactions/simulate";
import { addressOf } from "../../src/workbook/address";
import { relativeDistance } from "../near";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

const log = simulateLog({
  model: "BG/NBD",
  purchases: [0.55, 10.58, 0.8, 2.5],
  spend: [6.25, 3.74, 15.44],
  customers: 400,
  start: 45292,
  lastStart: 45382,
  end: 45656,
  seed: 7,
});
const rows = log.customer.length;
const transactions = Array.from({ length: rows }, (_, row): readonly [number, number, number] => [Number(log.customer[row]), log.date[row]!, log.amount![row]!]);

function spill(id: string, ...inputs: readonly Input[]): Cell[][] {
  const result = catalogue.find((entry) => entry.id === id)!.call(inputs);
  if (!result.ok) throw new Error(`${id}: ${result.failure.message}`);
  return result.value;
}

let site: SpreadsheetSite;
let folder: string;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
  folder = mkdtempSync(path.join(tmpdir(), "log-"));
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isSame = (shown: unknown, wanted: Cell): boolean => {
  if (wanted instanceof CellError) return shown === wanted.code;
  if (typeof wanted === "number") return typeof shown === "number" && relativeDistance(shown, wanted) <= 1e-12;
  return typeof wanted === "boolean" ? Boolean(shown) === wanted : (shown ?? "") === wanted;
};

/** Types a formula and waits until what it spills is what the core says; gives the area of the spill. */
async function spilled(page: SpreadsheetPage, row: number, column: number, formula: string, wanted: readonly (readonly Cell[])[]): Promise<string> {
  await page.type(addressOf(row, column, 1, 1), formula);
  const area = addressOf(row, column, wanted.length, wanted[0]!.length);
  const same = (cells: unknown[][]): boolean => wanted.every((line, down) => line.every((cell, right) => isSame(cells[down]?.[right], cell)));
  const cells = await page.readUntil(area, (_, all) => same(all));
  const faults = wanted.flatMap((line, down) =>
    line.flatMap((cell, right) => (isSame(cells[down]?.[right], cell) ? [] : [`row ${down + 1}, column ${right + 1}: ${JSON.stringify(cells[down]?.[right])} for ${JSON.stringify(cell)}`])),
  );
  expect({ formula, faults: faults.slice(0, 3) }).toEqual({ formula, faults: [] });
  return area;
}

test("a log becomes table, fits and the value of each customer by formulas typed in cells, as in the core", async () => {
  const page = await site.open({ address: "/?empty" });
  const csv = path.join(folder, "log.csv");
  writeFileSync(csv, Papa.unparse(transactions.map(([customer, date, amount]) => ({ customer, date: isoDate(date), amount }))));
  const chooser = page.page.waitForEvent("filechooser");
  await page.page.getByRole("button", { name: "Open file" }).click();
  await (await chooser).setFiles(csv);
  await page.readUntil("A2", (cell) => cell === transactions[0]![0], "log");

  const column = (place: 0 | 1 | 2): Cell[][] => [[["customer", "date", "amount"][place]!], ...transactions.map((row): Cell[] => [row[place]])];
  const end = rows + 1;
  const summary = spill("CLV.SUMMARY", column(0), column(1), column(2));
  const table = await spilled(page, 0, 4, `=CLV.SUMMARY(A1:A${end},B1:B${end},C1:C${end})`, summary);
  const fit = spill("CLV.FIT", summary);
  const fitted = await spilled(page, 0, 10, `=CLV.FIT(${table})`, fit);
  const spendFit = spill("CLV.FIT", summary, "Gamma-Gamma");
  const spent = await spilled(page, 20, 10, `=CLV.FIT(${table},"gamma-gamma")`, spendFit);
  await spilled(page, 0, 16, `=CLV.PREDICT(${fitted},${spent},${table},52,0.2%,30%)`, spill("CLV.PREDICT", fit, spendFit, summary, 52, 0.002, 0.3));
  /* A pasted copy without the heading is as good, and so is an empty cell for the interval's begin. */
  await spilled(page, 0, 22, `=CLV.ALIVE(${fitted},F2:H4)`, spill("CLV.ALIVE", fit, summary.slice(1, 4).map((row) => row.slice(1, 4))));
  await spilled(page, 0, 24, `=CLV.PROBABILITY(${fitted},0,26,J1)`, spill("CLV.PROBABILITY", fit, 0, 26, 0));
  await page.close();
});
