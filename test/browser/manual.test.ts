import { manualPage, tryPage } from "../../src/manual/address";
import { exampleWords } from "../../src/embedded/example/words";
import { relativeDistance } from "../near";
import { brokenRules } from "./access";
import { Manual } from "./manualFolder";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";


let manual: Manual;
beforeAll(async () => {
  manual = await Manual.start();
});
afterAll(() => manual.stop());

test("/ reaches the search, arrows choose, Enter opens what was chosen", async () => {
  const { page, close } = await manual.open(manualPage("CXLV"));
  await page.keyboard.press("/");
  await page.keyboard.type("payback");
  const chosen = page.locator('#hits [aria-selected="true"]');
  expect(await chosen.textContent()).toContain("CAC.PAYBACK");
  expect(await brokenRules(page)).toEqual([]);
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
  const { page, close } = await manual.open(manualPage("CLV"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "content");
  await page.getByRole("link", { name: "Português" }).click();
  await page.waitForURL("**/pt/clv.html");
  expect(await page.getByText("916,67").first().isVisible()).toBe(true);
  await close();
});

test("the button copies the formula, without a server and without asking", async () => {
  const { page, close } = await manual.open(manualPage("CLV"));
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

  test("the spreadsheet page leads to the manual", async () => {
    const link = sheet.page.getByRole("link", { name: "Manual" });
    const [opened] = await Promise.all([sheet.page.context().waitForEvent("page"), link.click()]);
    await opened.getByRole("heading", { level: 1, name: "CXLV for Excel: Manual" }).waitFor();
    await opened.locator("#query").waitFor();
  });
});
