import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isoDate } from "../../src/clv/transactions/calendar";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { compareModels } from "../../src/clv/models/compare";
import { simulateLog } from "../../src/clv/transactions/simulate";
import { faultsOfAccess, openFile, shots } from "./customersPane";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";


let site: SpreadsheetSite;
let folder: string;
beforeAll(async () => {
  site = await SpreadsheetSite.start(process.env["SITE"]);
  folder = mkdtempSync(path.join(tmpdir(), "customers-"));
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const whole = simulateLog({ model: "BG/NBD", purchases: [0.55, 10.58, 0.8, 2.5], spend: [6.25, 3.74, 15.44], customers: 40_000, start: 45292, lastStart: 45473, end: 45838, seed: 7 });
const rows = 100_000;
const log = { customer: whole.customer, date: whole.date, amount: whole.amount! };

/** The longest time in which the page did not answer, since the last question. */
const watch = (page: SpreadsheetPage): Promise<void> =>
  page.page.evaluate(() => {
    const watched = globalThis as unknown as { longest: number; watching?: boolean };
    watched.longest = 0;
    if (watched.watching === true) return;
    watched.watching = true;
    let before = performance.now();
    const look = () => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - before);
      before = now;
      setTimeout(look, 0);
    };
    look();
  });
const longest = (page: SpreadsheetPage): Promise<number> => page.page.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));

/** Simulated data to the written sheets, as far as `step`. */
async function walk(page: SpreadsheetPage, steps: readonly string[], arrived: (step: string) => Promise<void>): Promise<void> {
  const { page: tab } = page;
  await tab.getByRole("button", { name: "Customers from a log" }).click();
  await arrived("empty");
  await tab.getByRole("button", { name: "Use simulated data" }).click();
  await tab.locator("[data-found]").waitFor();
  await arrived("simulated");
  for (const step of steps) {
    await tab.getByRole("button", { name: `Next: ${step}` }).click();
    if (step === "Look") await tab.locator("[data-chart=cohorts-spend] [role=img] svg").waitFor();
    if (step === "Fit") {
      await tab.getByRole("button", { name: "Fit the models" }).click();
      await tab.locator("[data-advice]").waitFor();
    }
    if (step === "Pictures") await tab.locator("[data-chart=segments] [role=img] svg").waitFor();
    await arrived(step);
  }
}

const steps = ["Set-up", "Look", "Fit", "Pictures", "Write"] as const;

test.each([
  ["narrow", { viewport: { width: 1000, height: 900 } }],
  ["dark", { viewport: { width: 1366, height: 768 }, colorScheme: "dark" }],
  ["high contrast", { viewport: { width: 1366, height: 768 }, forcedColors: "active" }],
] as const)("%s: every step keeps to WCAG 2.2 AA and to the width of the pane", async (name, options) => {
  const page = await site.open({ address: "/?empty", ...options });
  if (name === "narrow") await page.page.locator("#splitter").press("End");
  await walk(page, steps, async (step) => {
    if (shots !== undefined) await page.page.screenshot({ path: `${shots}/customers ${name} ${step}.png` });
    expect([step, await faultsOfAccess(page)]).toEqual([step, []]);
  });
  await page.close();
});

test("what is written are living formulas without an error, and one button takes all of it back", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  await walk(page, steps, () => Promise.resolve());
  await tab.locator("[data-write]").click();
  await tab.locator("[data-written=done]").waitFor();
  await page.readUntil("B17", (cell) => typeof cell === "number" && cell > 0, "Customer value");
  const cells = await page.readUntil("A1:I260", (_, read) => read.flat().filter((cell) => typeof cell === "number" && cell !== 0).length > 700 && !read.flat().includes("#BUSY!"), "Customer value", 60_000);
  if (shots !== undefined) {
    writeFileSync(`${shots}/customers cells.txt`, cells.map((row, at) => `${at + 1}\t${row.map((cell) => (cell === 0 ? "" : String(cell))).join("\t")}`).join("\n"));
    await tab.screenshot({ path: `${shots}/customers written.png` });
    writeFileSync(`${shots}/customers rows.txt`, (await page.read("A1:V8", "Customers")).map((row) => row.join("\t")).join("\n"));
  }
  expect(cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  const held = (label: string) => cells.find(([first]) => first === label)?.[1];
  expect(held("Customers")).toBe(1000);

  await tab.getByRole("button", { name: "Undo", exact: true }).last().click();
  await tab.locator("[data-written=undone]").waitFor();
  const names = () => tab.evaluate(async () => (await embedded.port.survey()).sheets.map(({ name }) => name));
  expect(await names()).toEqual(["Sheet1", "Simulated log"]);
  /* Written again under the same names; an input is changed, and the value follows. */
  await tab.locator("[data-write]").click();
  await tab.locator("[data-written=done]").waitFor();
  const rowOf = (label: string) => cells.findIndex(([first]) => first === label) + 1;
  const value = `B${rowOf("Value to come")}`;
  const [[before] = []] = await page.readUntil(value, (cell) => typeof cell === "number" && cell > 0, "Customer value", 60_000);
  await page.type(`B${rowOf("Margin, share of spend")}`, "50%", "Customer value");
  const [[after] = []] = await page.readUntil(value, (cell) => typeof cell === "number" && cell < 0.9 * Number(before), "Customer value", 60_000);
  expect(after).toBeCloseTo(Number(before) / 2, 4);
  await page.close();
});

test("a log of 100,000 rows is opened, fitted and charted by clicking", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  const lines = Array.from({ length: rows }, (_, row) => `C${log.customer[row]!},${isoDate(log.date[row]!)},${log.amount[row]!}`);
  await openFile(page, folder, "orders.csv", `customer,date,amount\n${lines.join("\n")}\n`);
  await page.readUntil(`A${rows + 1}`, (cell) => cell === `C${log.customer[rows - 1]!}`, "orders");
  await page.goTo("B2");
  await tab.getByRole("button", { name: "Customers from a log" }).click();
  await tab.getByRole("heading", { level: 1, name: "From transactions to value" }).waitFor();
  const gaps: Record<string, number> = {};
  const timed = async (name: string, work: () => Promise<void>) => {
    await watch(page);
    const start = performance.now();
    await work();
    gaps[`${name} (${Math.round(performance.now() - start)} ms)`] = await longest(page);
    expect([name, await faultsOfAccess(page)]).toEqual([name, []]);
    if (shots !== undefined) await tab.screenshot({ path: `${shots}/customers ${name}.png` });
  };
  const next = (step: string) => tab.getByRole("button", { name: `Next: ${step}` }).click();
  await timed("data", async () => {
    await tab.getByRole("button", { name: "Take the selection" }).click();
    await tab.locator(`[data-found="${rows}"]`).waitFor();
  });
  expect(await tab.locator('[data-field="range"]').inputValue()).toBe(`orders!A1:C${rows + 1}`);
  await timed("setup", async () => {
    await next("Set-up");
    await tab.getByRole("heading", { level: 2, name: "Set time and money" }).waitFor();
  });
  await timed("look", async () => {
    await next("Look");
    await tab.locator("[data-chart=cohorts-spend] [role=img] svg").waitFor();
  });
  await timed("fit", async () => {
    await next("Fit");
    await tab.getByRole("button", { name: "Fit the models" }).click();
    await tab.locator("[data-advice]").waitFor();
  });
  await timed("pictures", async () => {
    await next("Pictures");
    await tab.locator("[data-chart=segments] [role=img] svg").waitFor();
  });
  console.log("longest time without an answer, ms:", gaps);

  /* What the pane says is what the core says of the same log. */
  const first = log.date[0]!;
  const end = log.date[rows - 1]!;
  const split = customerTable({ customer: Array.from({ length: rows }, (_, row) => log.customer[row]!), date: log.date.slice(0, rows) }, { unit: "week", end, calibrationEnd: first + Math.round(((end - first) * 2) / 3) });
  if (!split.ok) throw new Error(split.failure.message);
  const compared = compareModels(split.value);
  if (!compared.ok) throw new Error(compared.failure.message);
  await tab.getByRole("button", { name: "Back: Fit" }).click();
  expect(compared.value.candidates.map(({ model }) => model)).toContain(await tab.locator("[data-advice]").getAttribute("data-advice"));
  const shownRows = await tab.getByRole("table", { name: "The models side by side" }).getByRole("row").allTextContents();
  compared.value.candidates.forEach(({ model, fit }, at) => {
    if (fit.ok) expect(shownRows[at + 1]).toContain(`${model}${new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }).format(fit.value.logLikelihood)}`);
  });
  await page.close();
});
