import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let opened: SpreadsheetPage;

beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
beforeEach(async () => {
  opened = await site.open({ address: "/?empty" });
  await opened.page.locator("#pane input").first().waitFor();
});
afterEach(() => opened.close());
afterAll(() => site.stop());

const press = async (...keys: string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
const argument = (name: string) => opened.page.locator(`[data-argument="${name}"]`);
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
