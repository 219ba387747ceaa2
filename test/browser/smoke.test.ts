import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let page: SpreadsheetPage;

beforeAll(async () => {
  site = await SpreadsheetSite.start();
});
afterAll(() => site.stop());

const cellsOf = (rows: unknown[][]) => rows.map((row) => row[0]);

describe("an empty workbook", () => {
  /* The first test opens the page, and looks at what is there then. */
  beforeEach(() => page?.startAnew());
  afterAll(() => page.close());

  test("keys typed right after opening reach the grid", async () => {
    const started = performance.now();
    page = await site.open({ address: "/?empty" });
    const usable = performance.now() - started;
    await page.page.keyboard.type("=CLV(250,80%,10%)");
    await page.page.keyboard.press("Enter");
    const [[value] = []] = await page.readUntil("A1", (cell) => cell !== 0);
    console.log(`First keystroke possible after ${Math.round(usable)} ms`);
    expect(value).toBeCloseTo(916.6666666666667, 9);
  });

  test("Enter ends the formula that stands there, and puts no proposed function in its place", async () => {
    const { keyboard } = page.page;
    await keyboard.type("=CL");
    await page.page.getByText("CLEAN", { exact: true }).waitFor();
    await keyboard.insertText("V(250,80%,10%)");
    await keyboard.press("Enter");
    expect(await page.readUntil("A1", (cell) => cell !== 0)).toEqual([[expect.closeTo(916.6666666666667, 9)]]);
    await keyboard.type("=CLE");
    await page.page.getByText("CLEAN", { exact: true }).waitFor();
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await keyboard.press("Escape");
    expect(await page.page.evaluate(() => embedded.port.selection())).toMatchObject({ address: "A2" });
    expect(await page.page.evaluate(() => embedded.port.formulas("workbook"))).toEqual([{ sheet: "Sheet1", address: "A1", formula: "=CLV(250,80%,10%)" }]);
  });

  test("functions calculate, spill, and keep each error in its own cell", async () => {
    await page.type("A1", '=CLV(250,0.8,0.1,"renewal")');
    await page.type("A2", "=CLV(250,1,0)");
    await page.type("A3", "=CLVCAC(900,0)");
    await page.type("A4", "=CLV({250;0;100},{0.8;1.2;0.5},0.1)");
    await page.type("B1", "=IFERROR(A2,7)");
    expect(cellsOf(await page.readUntil("A1:A6", (_, cells) => cells.every(([cell]) => cell !== 0)))).toEqual([
      expect.closeTo(666.6666666666667, 9), "#NUM!", "#DIV/0!", expect.closeTo(916.6666666666667, 9), "#VALUE!", expect.closeTo(183.33333333333334, 9),
    ]);
    expect(await page.readUntil("B1", (cell) => cell !== 0)).toEqual([[7]]);
  });

  test("the line below the sheet says why the selected cell shows an error, also a spilled one", async () => {
    const line = page.page.locator("#error-line");
    await page.type("A1", "=CLV(250,{0.8;1.2})");
    await page.goTo("A2");
    await line.filter({ hasText: "A2 #VALUE!: retention should be a rate from 0 to 1, not 1.2" }).waitFor({ timeout: 5000 });
    await page.goTo("A1");
    await line.waitFor({ state: "hidden" });
    await page.type("C1", "=NOSUCHTHING(1)");
    await page.goTo("C1");
    await line.filter({ hasText: "C1 #NAME?: The formula has a name that is not known" }).waitFor({ timeout: 5000 });
  });

  test("blank cells arrive as 0, left-out arguments take their defaults, texts that look like dates stay texts", async () => {
    await page.type("A1", "=CLV(B9,0.8)");
    await page.type("A2", "=CLV(250,0.8,0.1,,150)");
    await page.type("A3", '=CLV(250,0.8,0.1,"2024-01-01")');
    await page.type("A4", "=CLV(NA(),0.8)");
    await page.type("A5", "=CLV(1,0.5,0,\"begin\",0,0,1,2,3)");
    await page.type("A6", "=CLV()");
    const cells = cellsOf(await page.readUntil("A1:A6", (_, rows) => rows.slice(1).every(([cell]) => cell !== 0)));
    expect(cells).toEqual([0, expect.closeTo(766.6666666666667, 9), "#VALUE!", "#N/A", "#VALUE!", "#VALUE!"]);
    const line = page.page.locator("#error-line");
    await page.goTo("A3");
    await line.filter({ hasText: "2024-01-01" }).waitFor({ timeout: 5000 });
    await page.goTo("A5");
    await line.filter({ hasText: "CLV takes at most 7 arguments, not 9" }).waitFor({ timeout: 5000 });
  });

  test("help for each argument appears while a formula is typed", async () => {
    await page.page.keyboard.type("=CLVC");
    await page.page.getByText("CLVCAC", { exact: true }).first().waitFor({ timeout: 5000 });
    await page.page.keyboard.type("AC(");
    await page.page.getByText("clv", { exact: true }).first().waitFor({ timeout: 5000 });
    await page.page.keyboard.press("Escape");
    await page.page.keyboard.press("Escape");
  });

});

describe("the sample workbook", () => {
  beforeAll(async () => {
    page = await site.open();
  });
  afterAll(() => page.close());

  test("opens, and every formula in it has its value", async () => {
    const [[clv] = []] = await page.readUntil("C15", (cell) => typeof cell === "number" && cell > 0, "Start here");
    expect(clv).toBeCloseTo(916.6666666666667, 9);
    const spilled = cellsOf(await page.read("F8:F1007", "Customers"));
    expect(spilled.filter((value) => typeof value === "number" && value > 0)).toHaveLength(1000);
    expect(await page.read("I13:I14", "Unit economics")).toEqual([["#N/A"], ["#N/A"]]);
  });

  test("F6 goes round grid, pane and bar", async () => {
    await page.page.locator("#pane input").first().waitFor();
    await page.page.getByRole("button", { name: "Open file" }).waitFor();
    await page.goTo("A1");
    const region = () => page.page.evaluate(() => document.activeElement?.closest("#bar, #pane")?.id ?? "grid");
    const visited: string[] = [];
    for (let step = 0; step < 3; step++) {
      await page.page.keyboard.press("F6");
      visited.push(await region());
    }
    expect(visited).toEqual(["pane", "bar", "grid"]);
    await page.page.keyboard.press("Shift+F6");
    expect(await region()).toBe("bar");
  });
});
