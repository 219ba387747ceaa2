import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isoDate } from "../../src/clv/transactions/calendar";
import { customerTable } from "../../src/clv/transactions/customerTable";
import { compareModels } from "../../src/clv/models/compare";
import { simulateLog } from "../../src/clv/transactions/simulate";
import { faultsOfAccess, openFile, shots } from "../browser/customersPane";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

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
