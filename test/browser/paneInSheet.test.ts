import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let opened: SpreadsheetPage;

beforeAll(async () => {
  site = await SpreadsheetSite.start();
  opened = await site.open({ address: "/?empty" });
});
beforeEach(async () => {
  await opened.startAnew();
  const back = opened.page.locator("#pane").getByRole("button", { name: "Back to all functions" });
  const search = opened.page.locator("#pane").getByRole("searchbox");
  await back.or(search).first().waitFor();
  if (await back.isVisible()) await back.click();
  await search.fill("");
});
afterAll(async () => {
  await opened.close();
  await site.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
const argument = (name: string) => opened.page.locator(`[data-argument="${name}"]`);
const result = () => opened.page.getByRole("status", { name: "Result" });
const value = async (address: string) => (await opened.readUntil(address, (first) => first !== 0))[0]![0];

test("by keyboard alone, CLVCAC goes from the pane into the selected cell, and the native formula gives the same", async () => {
  const { keyboard } = opened.page;
  await opened.goTo("B7");
  await opened.page.getByText("Goes into").or(opened.page.getByText("Customer lifetime value (CLV)")).first().waitFor();
  await press("F6");
  await keyboard.type("clvcac");
  await press("ArrowDown", "Enter", "Tab");
  await keyboard.type("916.6666666666667");
  await press("Enter");
  await keyboard.type("150");
  await press("Enter", "Enter");
  await opened.page.getByText("Inserted into Sheet1!B7").waitFor();
  const byFunction = await value("B7");
  expect(byFunction).toBeCloseTo(6.111111111111111, 12);
  await opened.goTo("B8");
  await opened.page.getByText("Goes into Sheet1!B8").waitFor();
  await opened.page.getByRole("radio", { name: "Native formula" }).check({ force: true });
  await press("Control+Enter");
  await opened.page.getByText("Inserted into Sheet1!B8").waitFor();
  expect(await value("B8")).toBeCloseTo(byFunction as number, 12);
});

test("cells are picked with the arrow keys of the grid, and Enter goes back to the field", async () => {
  await opened.type("A1", "250");
  await opened.type("A2", "100");
  await opened.goTo("C1");
  await opened.page.locator('[data-function="CLV"]').click();
  await opened.page.getByText("Goes into Sheet1!C1").waitFor();
  await opened.page.getByRole("button", { name: "Pick cells for margin" }).click();
  await press("ArrowLeft", "ArrowLeft", "Shift+ArrowDown");
  await opened.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-argument="margin"]')?.value === "A1:A2",
  );
  await press("Enter");
  expect(await opened.page.evaluate(() => (document.activeElement as HTMLElement).dataset["argument"])).toBe("margin");
  await opened.page.getByText("Goes into Sheet1!C1").waitFor();
  await argument("retention").fill("80%");
  await argument("discount").fill("10%");
  await opened.page.getByText("2 results (2 × 1)").waitFor();
  await press("Control+Enter");
  await opened.page.getByText("Inserted into Sheet1!C1").waitFor();
  expect(await opened.readUntil("C1:C2", (_first, cells) => cells[1]?.[0] !== 0)).toEqual([
    [expect.closeTo(916.6666666666667, 9)],
    [expect.closeTo(366.6666666666667, 9)],
  ]);
  await opened.type("A2", "200");
  await opened.page.locator("#pane").getByRole("button", { name: "Undo" }).click();
  await opened.page.getByText("Sheet1!C1 is as it was before").waitFor();
  expect(await opened.read("C1:C2")).toEqual([[0], [0]]);
});

test("asks before covering cells, by the names of those that hold something", async () => {
  await opened.type("B2", "mine");
  await opened.goTo("B1");
  await opened.page.locator('[data-function="CLVCAC"]').click();
  await argument("clv").fill("D1:D3");
  await argument("cac").fill("150");
  await opened.page.getByText("3 results (3 × 1)").waitFor();
  await press("Control+Enter");
  await opened.page.getByText("The cell B2 already holds something.").waitFor();
  await opened.page.getByRole("button", { name: "Choose another cell" }).click();
  expect(await opened.read("B1:B3")).toEqual([[0], ["mine"], [0]]);
});

async function write(rows: readonly (readonly string[])[]): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) await opened.type(`${"ABC"[column]}${row + 1}`, text);
}

/** Picks cells for an argument by the keyboard of the grid, beginning at A1. */
async function pick(name: string, down: number, right: number): Promise<void> {
  await opened.page.getByRole("button", { name: `Pick cells for ${name}` }).click();
  await opened.goTo("A1");
  for (let step = 0; step < down; step += 1) await opened.page.keyboard.press("Shift+ArrowDown");
  for (let step = 0; step < right; step += 1) await opened.page.keyboard.press("Shift+ArrowRight");
  const address = `A1:${"ABC"[right]}${down + 1}`;
  await opened.page.waitForFunction(
    ([field, wanted]) => document.querySelector<HTMLInputElement>(`[data-argument="${field}"]`)?.value === wanted,
    [name, address] as const,
  );
  await opened.page.keyboard.press("Enter");
}

async function openFunction(id: string, target: string): Promise<void> {
  await opened.goTo(target);
  await opened.page.locator(`[data-function="${id}"]`).click();
  await opened.page.getByText(`Goes into Sheet1!${target}`).waitFor();
}

test("a block of labels is picked, warned of, and its table of results goes into the sheet", async () => {
  await write([["revenue", "600"], ["contribution margin", "55%"], ["retention", "97%"], ["discount", "10%"]]);
  await openFunction("CXLV.MODEL", "E1");
  await pick("inputs", 3, 1);
  await argument("score").fill("0.6");
  await opened.page.locator('[data-warning="periodMix"]').getByText("97% kept and a discount rate of 10%").waitFor();
  await opened.type("B3", "80%");
  await opened.page.locator('[data-warning="periodMix"]').waitFor({ state: "detached" });
  await opened.goTo("E1");
  await opened.page.getByText("Goes into Sheet1!E1").waitFor();
  await result().getByText("1,210.00").waitFor();
  await argument("output").click();
  await opened.page.getByRole("option", { name: /^all/ }).click();
  await opened.page.locator("[data-results=named]").getByText("CX premium").waitFor();
  expect(await opened.page.locator("[data-results=named] dt").count()).toBe(13);
  await opened.page.keyboard.press("Control+Enter");
  await opened.page.getByText("Inserted into Sheet1!E1").waitFor();
  const cells = await opened.readUntil("E1:F13", (first) => first !== 0);
  expect(cells[0]).toEqual(["Retention", expect.closeTo(0.8, 12)]);
});

test("a matrix is picked, and its values stand in the pane as in the sheet", async () => {
  await write([["0.75", "0.25", "65"], ["0.3", "0.7", "-15"]]);
  await openFunction("CLV.MARKOV", "E1");
  await pick("transitions", 1, 1);
  await argument("margins").fill("C1:C2");
  await argument("discount").fill("15%");
  await argument("periods").focus();
  await opened.page.locator("[data-results=table] td").nth(1).waitFor();
  const shown = await opened.page.locator("[data-results=table] td").allTextContents();
  await opened.page.keyboard.press("Control+Enter");
  await opened.page.getByText("Inserted into Sheet1!E1").waitFor();
  const cells = await opened.readUntil("E1:E2", (first) => first !== 0);
  expect(cells.map(([cell]) => (cell as number).toFixed(2))).toEqual(shown);
});

test("the timing chosen in the pane is written out in the sheet", async () => {
  await openFunction("CLV", "B2");
  await argument("margin").fill("250");
  await argument("retention").fill("80%");
  await argument("discount").fill("10%");
  await opened.page.locator('[data-timing="renewal"]').getByText("-27.3%").waitFor();
  await opened.page.getByRole("radio", { name: "renewal" }).check({ force: true });
  await opened.page.keyboard.press("Control+Enter");
  await opened.page.getByText("Inserted into Sheet1!B2").waitFor();
  expect((await opened.readUntil("B2", (first) => first !== 0))[0]![0]).toBeCloseTo(666.6666667, 7);
});
