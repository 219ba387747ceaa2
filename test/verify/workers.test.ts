import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogue, type Cell, type Input } from "../../src/clv/index";
import { isoDate } from "../../src/clv/transactions/calendar";
import { relativeDistance } from "../near";
import { simulatedLog } from "../background/simulated";
import { SpreadsheetSite } from "../browser/spreadsheetPage";

const rows = 100_000;
const log = simulatedLog(45_000);

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

const spill = (id: string, ...inputs: readonly Input[]): Cell[][] => {
  const result = catalogue.find((entry) => entry.id === id)!.call(inputs);
  if (!result.ok) throw new Error(`${id}: ${result.failure.message}`);
  return result.value;
};

/** What the page's workers have done, as the page counts it. */
const countsOf = (): { inWorkers: number; inPlace: number } => {
  const work = (globalThis as unknown as Record<symbol, { counts: { inWorkers: number; inPlace: number } }>)[Symbol.for("cxlv.work")]!;
  return { inWorkers: work.counts.inWorkers, inPlace: work.counts.inPlace };
};

test("a log of 100,000 rows is fitted by workers while keys are answered, to the numbers of the core", async () => {
  const opened = await site.open({ address: "/?empty" });
  const { page } = opened;
  const customers = Array.from({ length: rows }, (_, row) => `C${String(log.customer[row]).padStart(6, "0")}`);
  const csv = path.join(folder, "log.csv");
  writeFileSync(csv, ["customer,date,amount", ...customers.map((one, row) => `${one},${isoDate(log.date[row]!)},${log.amount![row]}`)].join("\n"));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file" }).click();
  await (await chooser).setFiles(csv);
  await opened.readUntil(`A${rows + 1}`, (cell) => cell === customers[rows - 1], "log", 90_000);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { longTasks: long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  });

  const end = rows + 1;
  const formula = `=CLV.FIT(CLV.SUMMARY(A1:A${end},B1:B${end},C1:C${end}),"Pareto/NBD")`;
  await opened.goTo("F1", "log");
  await page.keyboard.type(formula.slice(0, 1));
  await page.keyboard.insertText(formula.slice(1));
  await page.keyboard.press("Enter");
  /* Keys typed while the workers are at it arrive in their cells. */
  const seen = new Set<unknown>();
  let typed = 0;
  const isFitted = async (): Promise<boolean> => {
    const [[first] = []] = await opened.read("F1:J13", "log");
    seen.add(first);
    return first === "model";
  };
  for (; !(await isFitted()) && typed < 200; typed += 1) {
    await opened.goTo(`L${typed + 1}`, "log");
    await page.keyboard.type(String(typed + 100));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
  }
  await opened.readUntil("F1", (cell) => cell === "model", "log", 60_000);
  expect(typed).toBeGreaterThan(0);
  expect(seen.has("#BUSY!")).toBe(true);
  const keys = await opened.readUntil(`L1:L${typed}`, (_, cells) => cells.every(([cell], place) => cell === place + 100), "log");
  expect(keys.map(([cell]) => cell)).toEqual(Array.from({ length: typed }, (_, place) => place + 100));

  expect(await page.evaluate(countsOf)).toEqual({ inWorkers: 2, inPlace: 0 });
  const column = (cells: ArrayLike<Cell>): Cell[][] => Array.from({ length: rows }, (_, row) => [cells[row]!]);
  const wanted = spill("CLV.FIT", spill("CLV.SUMMARY", column(customers), column(log.date), column(log.amount!)), "Pareto/NBD");
  const shown = await opened.read(`F1:J${wanted.length}`, "log");
  for (const [row, line] of wanted.entries())
    for (const [place, cell] of line.entries()) {
      const there = shown[row]![place];
      if (typeof cell === "number") expect(relativeDistance(Number(there), cell)).toBeLessThanOrEqual(1e-12);
    }
  const longest = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  console.log(`${typed} numbers typed meanwhile; main thread: ${longest.length} tasks over 50 ms, the longest ${Math.round(Math.max(0, ...longest))} ms`);
  await opened.close();
}, 300_000);

test("a question that is out of date is cancelled, and the newer one answered", async () => {
  const opened = await site.open({ address: "/?empty" });
  const { page } = opened;
  const few = 20_000;
  const csv = path.join(folder, "few.csv");
  writeFileSync(csv, ["customer,date", ...Array.from({ length: few }, (_, row) => `C${log.customer[row]},${isoDate(log.date[row]!)}`)].join("\n"));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file" }).click();
  await (await chooser).setFiles(csv);
  await opened.readUntil(`B${few + 1}`, (cell) => typeof cell === "number", "few", 30_000);
  await opened.type("E1", "week", "few");
  await opened.type("F1", `=CLV.FIT(CLV.SUMMARY(A1:A${few + 1},B1:B${few + 1},,E1),"Pareto/NBD")`, "few");
  for (const unit of ["day", "month", "day", "month"]) await opened.type("E1", unit, "few");
  const wanted = ["model", "unit"].map((label, row) => [label, ["Pareto/NBD", "month"][row]]);
  const shown = await opened.readUntil("F1:G2", (_, cells) => JSON.stringify(cells) === JSON.stringify(wanted), "few", 60_000);
  expect(shown).toEqual(wanted);
  expect((await page.evaluate(countsOf)).inPlace).toBe(0);
  await opened.close();
});
