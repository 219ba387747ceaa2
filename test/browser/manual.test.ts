import { readFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../src/build/chromium";
import { manualPage, tryPage } from "../../src/manual/address";
import { exampleWords } from "../../src/embedded/example/words";
import { relativeDistance } from "../near";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

const folder = path.join(__dirname, "..", "..", "dist");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens a page of the built manual from its folder, as someone without a server does; nothing may go wrong on it. */
async function open(page: string, options: BrowserContextOptions = {}): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const opened = await context.newPage();
  const faults: string[] = [];
  opened.on("console", (message) => faults.push(message.text()));
  opened.on("pageerror", (error) => faults.push(error.message));
  opened.on("requestfailed", (request) => faults.push(request.url()));
  await opened.goto(`file://${path.join(folder, page)}`);
  return {
    page: opened,
    close: async () => {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

/** Axe runs through the debugger, which the page's policy does not hold back. */
async function faultsOfAccess(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axeCore }).axe.run({ runOnly: tags, preload: false }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const looked = ["help/index.html", manualPage("CLV"), manualPage("CLV.MARKOV", "es"), "help/which-clv.html", "help/pt/mistakes.html", "help/glossary.html", "help/errors.html", "help/es/portable.html"];

/** Every look that a reader may have. */
const looks = [
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 1280, colorScheme: "light", forcedColors: "none" },
  { width: 1280, colorScheme: "dark", forcedColors: "none" },
  { width: 320, colorScheme: "light", forcedColors: "active" },
] as const;

test.each(looked)("%s keeps to WCAG 2.2 AA and to the width of the window, narrow and wide, dark and in forced colours", async (address) => {
  const { page, close } = await open(address);
  for (const { width, ...look } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(look);
    expect([width, look, await faultsOfAccess(page)]).toEqual([width, look, []]);
    expect([width, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([width, 0]);
  }
  await close();
});

test("/ reaches the search, arrows choose, Enter opens what was chosen", async () => {
  const { page, close } = await open(manualPage("CXLV"));
  await page.keyboard.press("/");
  await page.keyboard.type("payback");
  const chosen = page.locator('#hits [aria-selected="true"]');
  expect(await chosen.textContent()).toContain("CAC.PAYBACK");
  expect(await faultsOfAccess(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const second = await chosen.getAttribute("data-address");
  await page.keyboard.press("ArrowUp");
  expect(await chosen.getAttribute("data-address")).not.toBe(second);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/cac-payback.html");
  await page.getByRole("heading", { level: 1, name: "CAC.PAYBACK" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("qqqwx");
  await page.getByText("Nothing found.").waitFor();
  await page.keyboard.press("Escape");
  await close();
});

test("the first Tab leads past the bar, and the language changes on the same page", async () => {
  const { page, close } = await open(manualPage("CLV"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "content");
  await page.getByRole("link", { name: "Português" }).click();
  await page.waitForURL("**/pt/clv.html");
  expect(await page.getByText("916,67").first().isVisible()).toBe(true);
  await close();
});

test("the button copies the formula, without a server and without asking", async () => {
  const { page, close } = await open(manualPage("CLV"));
  await page.getByRole("button", { name: "Copy formula" }).first().click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.locator("#query").focus();
  await page.keyboard.press("Control+V");
  expect(await page.locator("#query").inputValue()).toBe('=CLV(250,0.8,0.1,"begin")');
  await close();
});

describe("try it", () => {
  let site: SpreadsheetSite;
  let sheet: SpreadsheetPage;
  beforeAll(async () => {
    site = await SpreadsheetSite.start();
    sheet = await site.open({ address: `/${tryPage("CLV")}` });
  });
  afterAll(async () => {
    await sheet.close();
    await site.stop();
  });

  /** The row of a label in column B, or null. */
  async function rowOf(label: string): Promise<number | null> {
    const labels = await sheet.read("B1:B60", undefined);
    const at = labels.findIndex(([cell]) => cell === label);
    return at < 0 ? null : at + 1;
  }
  const go = (hash: string) => sheet.page.evaluate((to) => (location.hash = to), hash);

  test("lays the example out in cells, with the native formula beside it", async () => {
    expect(await sheet.readUntil("B6", (cell) => cell === "margin")).toEqual([["margin"]]);
    const row = (await rowOf(exampleWords.en.result))!;
    const [[value] = []] = await sheet.readUntil(`D${row}`, (cell) => typeof cell === "number" && cell > 0);
    expect(value).toBe(916.6666666666667);
    expect(sheet.page.url()).not.toContain("#");
    const native = (await rowOf(exampleWords.en.native))!;
    const [[same] = []] = await sheet.readUntil(`D${native}`, (cell) => typeof cell === "number" && cell > 0);
    expect(relativeDistance(Number(same), 916.6666666666667)).toBeLessThan(1e-12);
  });

  test("asks before it replaces changes", async () => {
    await sheet.page.getByRole("button", { name: "Sample workbook" }).waitFor();
    await sheet.type("D6", "500");
    await go("try=CLVCAC&language=es");
    await sheet.page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
    expect(await sheet.read("D6")).toEqual([[500]]);
    await go("try=CLVCAC&language=es");
    await sheet.page.getByRole("alertdialog").getByRole("button", { name: "Do not save" }).click();
    await sheet.readUntil("B6", (cell) => cell === "clv");
    expect(await rowOf(exampleWords.es.result)).not.toBeNull();
  });

  test("says when there is no such function", async () => {
    await go("try=NOSUCH");
    await sheet.page.getByText('There is no function "NOSUCH"').waitFor();
  });
});

test("the spreadsheet page leads to the manual", async () => {
  const site = await SpreadsheetSite.start();
  const sheet = await site.open();
  const link = sheet.page.getByRole("link", { name: "Manual" });
  const [opened] = await Promise.all([sheet.page.context().waitForEvent("page"), link.click()]);
  await opened.getByRole("heading", { level: 1, name: "CXLV for Excel: Manual" }).waitFor();
  await opened.locator("#query").waitFor();
  await sheet.close();
  await site.stop();
});
