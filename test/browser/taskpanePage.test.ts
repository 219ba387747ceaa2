import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { RunningServer } from "../../src/build/serve";
import { browserForTests, serveForTests } from "./browsers";
import { Tabs } from "./tabs";
import type {} from "./excelEntry";

let server: RunningServer;
let tabs: Tabs;
let officeScript: string;

beforeAll(async () => {
  server = await serveForTests();
  tabs = new Tabs(await browserForTests());
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "excelEntry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  officeScript = outputFiles[0]!.text;
});
afterAll(async () => {
  await tabs.stop();
  await server.close();
});

async function open(query: string, office: string): Promise<{ page: Page; faults: string[] }> {
  const page = await tabs.take({ viewport: { width: 320, height: 640 } });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await page.goto(`${server.address}/taskpane.html${query}`);
  return { page, faults };
}

test("the ribbon opens the portable workbook, which converts through Office.js and takes it back", async () => {
  const { page, faults } = await open("", officeScript);
  await page.locator('[data-function="CLV"]').click();
  await page.evaluate(() => {
    const { cells } = excelWorkbook.sheets.get("Sheet1")!;
    for (const [address, formula] of [["C1", "=CLV(A2,0.8)"], ["C2", "=CLV(A2,0.8)"], ["D1", "=SUM(A2)"]]) cells.set(address!, formula);
    return pressRibbon("openPortability");
  });
  await page.getByRole("heading", { name: "Portable workbook" }).waitFor();
  await page.getByRole("radio", { name: /^Named LAMBDAs/ }).click();
  await page.getByRole("button", { name: "Convert 2 cells" }).click();
  await page.getByText("2 cells converted.").waitFor();
  const held = () =>
    page.evaluate(() => [...excelWorkbook.sheets.get("Sheet1")!.cells.values(), ...excelWorkbook.names.keys()]);
  expect(await held()).toEqual([900, "=NATIVE.CLV(A2,0.8)", "=NATIVE.CLV(A2,0.8)", "=SUM(A2)", "NATIVE.CLV"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("2 cells are as they were before.").waitFor();
  expect(await held()).toEqual([900, "=CLV(A2,0.8)", "=CLV(A2,0.8)", "=SUM(A2)"]);
  expect(faults).toEqual([]);
  await tabs.putBy(page);
});

test("in Excel the pane writes through Office.js, with the prefix of its page, and takes it back", async () => {
  const { page, faults } = await open("?namespace=CLVX", officeScript);
  await page.locator('[data-function="CLVCAC"]').click();
  await page.getByText("Goes into Sheet1!B7").waitFor();
  await page.locator('[data-argument="clv"]').fill("A2");
  await page.locator('[data-argument="cac"]').fill("150");
  await page.getByRole("status", { name: "Result" }).getByText("6.00").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Inserted into Sheet1!B7").waitFor();
  const held = () => page.evaluate(() => excelWorkbook.sheets.get("Sheet1")!.cells.get("B7") ?? null);
  expect(await held()).toBe("=CLVX.CLVCAC(A2,150)");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Sheet1!B7 is as it was before").waitFor();
  expect(await held()).toBeNull();
  const ground = await page
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).toBe("rgb(41, 41, 41)");
  expect(faults).toEqual([]);
  await tabs.putBy(page);
});

test("in a plain browser it says how to use it", async () => {
  const inBrowser =
    "globalThis.CustomFunctions = { associate() {} }; globalThis.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };";
  const { page, faults } = await open("", inBrowser);
  await page.getByRole("heading", { name: "CXLV for Excel" }).waitFor();
  expect(await page.getByRole("link", { name: "open the spreadsheet page" }).getAttribute("href")).toBe("index.html");
  expect(faults).toEqual([]);
  await tabs.putBy(page);
});
