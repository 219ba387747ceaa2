import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { random } from "../../src/clv/numerics/random";
import { isoDate, serialOf } from "../../src/clv/transactions/calendar";
import { faultsOfAccess, openFile, shots } from "../browser/customersPane";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

let site: SpreadsheetSite;
let folder: string;
beforeAll(async () => {
  site = await SpreadsheetSite.start();
  folder = mkdtempSync(path.join(tmpdir(), "contracts-"));
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const enter = async ({ page }: SpreadsheetPage, entrance?: "dates" | "counts"): Promise<void> => {
  await page.getByRole("button", { name: "Customers from a log" }).click();
  if (entrance !== undefined) await page.locator("[data-field=entrance]").selectOption(entrance);
};
const next = ({ page }: SpreadsheetPage, step: string): Promise<void> => page.getByRole("button", { name: `Next: ${step}` }).click();
const fit = async ({ page }: SpreadsheetPage): Promise<void> => {
  await page.getByRole("button", { name: "Fit the models" }).click();
  await page.locator("[data-advice]").waitFor();
};
const write = async ({ page }: SpreadsheetPage): Promise<void> => {
  await page.locator("[data-write]").click();
  await page.locator("[data-written=done]").waitFor();
};
const errorsIn = (cells: readonly (readonly unknown[])[]): unknown[] => cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"));
/** The row of the pane's table that begins with this word. */
const shownRow = ({ page }: SpreadsheetPage, table: string, first: string): Promise<string[]> =>
  page.getByRole("table", { name: table }).getByRole("row").filter({ has: page.getByRole("rowheader", { name: first }).or(page.getByRole("cell", { name: first, exact: true })) }).first().locator("th, td").allTextContents();
/** What is written right of the label, below another one. */
const below = (cells: readonly (readonly unknown[])[], heading: string, label: string): unknown => cells.slice(cells.findIndex(([first]) => first === heading)).find(([first]) => first === label)?.[1];

test("contracts by their days: the sheet's formulas say what the pane says, follow an input, and are taken back by one button", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  await enter(page, "dates");
  await tab.getByRole("button", { name: "Use simulated data" }).click();
  await tab.locator('[data-found="2000"]').waitFor();
  await next(page, "Set-up");
  await next(page, "Look");
  await next(page, "Fit");
  await fit(page);
  const shownFit = await shownRow(page, "The models of renewal side by side", "sBG");
  await next(page, "Pictures");
  await next(page, "Write");
  await write(page);
  const all = "A1:Z240";
  const cells = await page.readUntil(all, (_, read) => below(read, "Renewal by renewal", "23") !== "" && typeof below(read, "Headline", "Value to come of those still there") === "number" && !read.flat().includes("#BUSY!"), "Retention", 60_000);
  expect(errorsIn(cells)).toEqual([]);
  expect(below(cells, "Headline", "Customers")).toBe(2000);
  const asShown = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
  const models = cells.slice(cells.findIndex(([first]) => first === "The models side by side"));
  const written = models.find(([first]) => first === "sBG")!;
  expect([asShown.format(Number(written[1])), asShown.format(Number(written[2])), `${asShown.format(100 * Number(written[3]))} pp`]).toEqual(shownFit.slice(1));
  const contracts = await page.read("A4:L40", "Contracts");
  expect(errorsIn(contracts)).toEqual([]);

  /* Half the margin, half the value. */
  const rowOf = (label: string): number => cells.findIndex(([first]) => first === label) + 1;
  const value = `B${rowOf("Value to come of those still there")}`;
  const before = Number(cells[rowOf("Value to come of those still there") - 1]![1]);
  await page.type(`B${rowOf("Margin of a customer per month")}`, "50", "Retention");
  const [[after] = []] = await page.readUntil(value, (cell) => typeof cell === "number" && cell < 0.9 * before, "Retention", 60_000);
  expect(Number(after)).toBeCloseTo(before / 2, 4);
  /* A second time beside the first one, then back. */
  await write(page);
  const names = () => tab.evaluate(async () => (await embedded.port.survey()).sheets.map(({ name }) => name));
  expect(await names()).toEqual(["Sheet1", "Simulated contracts", "Contracts", "Retention", "Contracts 2", "Retention 2"]);
  await tab.getByRole("button", { name: "Undo", exact: true }).last().click();
  await tab.locator("[data-written=undone]").waitFor();
  expect(await names()).toEqual(["Sheet1", "Simulated contracts", "Contracts", "Retention"]);
  await page.close();
});

test("counts by renewal: the published estimates, by the keyboard, and what is wrong in a sentence", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
  await openFile(page, folder, "survivors.csv", `renewal,High End\n${highEnd.map((there, renewal) => `${renewal},${there}`).join("\n")}\n`);
  await page.readUntil("B14", (cell) => cell === 394, "survivors");
  await page.goTo("B2");
  await enter(page, "counts");
  await tab.locator("[data-field=range]").fill("Nowhere!A1:B5");
  await tab.locator("[data-field=range]").press("Enter");
  await tab.locator("[data-stage=failed]").waitFor();
  await tab.locator("[data-field=range]").fill("survivors!A1:B14");
  await tab.locator("[data-field=range]").press("Enter");
  await tab.locator('[data-found="1"]').waitFor();
  await tab.getByRole("button", { name: "Next: Set-up" }).press("Enter");
  await tab.locator("[data-field=learned]").fill("7");
  await tab.locator("[data-field=unit]").selectOption("year");
  await tab.locator("[data-field=learned]").fill("7");
  await tab.locator("[data-step=fit]").press("Enter");
  await tab.getByRole("button", { name: "Fit the models" }).press("Enter");
  await tab.locator("[data-advice]").waitFor();
  expect((await shownRow(page, "The models of renewal side by side", "sBG"))[1]).toBe("-1,611.16");
  await tab.locator("[data-step=write]").press("Enter");
  await write(page);
  const cells = await page.readUntil("A1:O130", (_, read) => typeof below(read, "Headline", "Value to come of those still there") === "number" && !read.flat().includes("#BUSY!"), "Retention", 60_000);
  expect(errorsIn(cells)).toEqual([]);
  expect([below(cells, "Fit of sBG to the renewals learned from", "alpha"), below(cells, "Fit of sBG to the renewals learned from", "beta")].map((one) => Number(one).toFixed(4))).toEqual(["0.6681", "3.8061"]);
  await tab.keyboard.press("Escape");
  await page.close();
});

/** Donors who give at most once a year, each with a chance of their own to give and to leave. */
function donations(): string {
  const source = random(11);
  const lines: string[] = [];
  for (let donor = 0; donor < 900; donor += 1) {
    const first = 2014 + (donor % 3);
    const [gives, leaves] = [source.beta(1.2, 0.75), source.beta(0.66, 2.78)];
    const gift = (year: number): void => void lines.push(`D${donor},${isoDate(serialOf({ year, month: 1 + Math.floor(12 * source.uniform()), day: 1 + Math.floor(28 * source.uniform()) }))},${20 + Math.floor(40 * source.uniform())}`);
    gift(first);
    for (let year = first + 1; year <= 2024 && source.uniform() >= leaves; year += 1) if (source.uniform() < gives) gift(year);
  }
  lines.push("D0,2024-12-31,30");
  return `donor,date,amount\n${lines.join("\n")}\n`;
}

test("customers who buy at most once a year: BG/BB beside the other models, chosen by what came after, and written", async () => {
  const page = await site.open({ address: "/?empty" });
  const { page: tab } = page;
  await openFile(page, folder, "donations.csv", donations());
  await page.readUntil("A2", (cell) => cell === "D0", "donations");
  await page.goTo("B2");
  await enter(page);
  await tab.getByRole("button", { name: "Take the selection" }).click();
  await tab.locator("[data-found]").waitFor();
  await next(page, "Set-up");
  await tab.locator("[data-field=occasions]").press("Space");
  await tab.locator("[data-field=occasion]").waitFor();
  expect(await faultsOfAccess(page)).toEqual([]);
  await next(page, "Look");
  await tab.locator("[data-chart=cohorts-spend] [role=img] svg").waitFor();
  await next(page, "Fit");
  await fit(page);
  expect(await faultsOfAccess(page)).toEqual([]);
  expect(await tab.locator("[data-advice]").getAttribute("data-advice")).toBe("BG/BB");
  await tab.getByText("its log-likelihood and AIC are on another scale").waitFor();
  const shownAlpha = (await shownRow(page, "Parameters of BG/BB", "alpha"))[1]!;
  await next(page, "Pictures");
  await tab.locator("[data-chart=segments] [role=img] svg").waitFor();
  if (shots !== undefined) for (const id of ["cumulative", "histogram", "surface"]) await tab.locator(`[data-chart=${id}]`).screenshot({ path: `${shots}/occasions ${id}.png` });
  await next(page, "Write");
  await write(page);
  const cells = await page.readUntil("A1:M230", (_, read) => typeof below(read, "Headline", "Value to come") === "number" && below(read, "Fit of purchases", "model") === "BG/BB" && !read.flat().includes("#BUSY!"), "Customer value", 60_000);
  expect(errorsIn(cells)).toEqual([]);
  expect(new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 }).format(Number(below(cells, "Fit of purchases", "alpha")))).toBe(shownAlpha);
  const customers = await page.read("A4:T10", "Customers");
  expect(errorsIn(customers)).toEqual([]);
  expect(customers[0]!.slice(0, 5)).toEqual(["customer", "frequency", "recency", "age", "spend"]);
  await page.close();
});
