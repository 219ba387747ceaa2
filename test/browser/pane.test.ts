import { type PanePage, PaneSite } from "./paneAlone";
import type {} from "./paneEntry";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());

const press = async (...keys: string[]) => {
  for (const key of keys) await pane.page.keyboard.press(key);
};
const type = (text: string) => pane.page.keyboard.type(text);
const result = () => pane.page.getByRole("status", { name: "Result" });
const shows = (text: string | RegExp) => pane.page.getByText(text).first().waitFor({ timeout: 5000 });
const formula = () => pane.page.locator("code").textContent();
const held = (address: string) => pane.page.evaluate((cell) => workbook.at("Sheet1", cell) ?? null, address);
const choose = (sheet: string, address: string) =>
  pane.page.evaluate(([name, cell]) => workbook.choose(name, cell), [sheet, address] as const);

describe("at 320 px", () => {
  beforeEach(async () => {
    pane = await site.open({ reducedMotion: "no-preference" });
  });
  afterEach(() => pane.close());

  test("opening takes no focus", async () => {
    expect(await pane.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  test("by keyboard alone: find, fill, insert, undo", async () => {
    await press("Tab");
    expect(await pane.focused()).toBe("Find a function");
    await type("ltv to cac");
    await press("ArrowDown");
    expect(await pane.focused()).toMatch(/^CLVCAC/);
    await press("Enter");
    expect(await pane.focused()).toBe("CLV to CAC ratio");
    await press("Tab");
    expect(await pane.focused()).toBe("clv");
    await type("900");
    await press("Enter");
    expect(await pane.focused()).toBe("cac");
    await type("150");
    await press("Enter");
    expect(await pane.focused()).toBe("Insert");
    expect(await result().textContent()).toBe("6.00");
    await press("Enter");
    await shows("Inserted into Sheet1!B7");
    expect(await held("B7")).toBe("=CLVCAC(900,150)");
    await pane.page.getByRole("button", { name: "Undo" }).focus();
    await press("Enter");
    await shows("Sheet1!B7 is as it was before");
    expect(await held("B7")).toBeNull();
    expect(await pane.focused()).toBe("Insert");
  });

  test("Escape goes back to the search as it was, and what was typed is still there", async () => {
    await pane.page
      .getByRole("textbox", { name: "Find a function" })
      .or(pane.page.getByRole("searchbox"))
      .first()
      .fill("payback");
    await press("Enter");
    await pane.field("cac").fill("600");
    await press("Escape");
    expect(await pane.focused()).toMatch(/^CAC\.PAYBACK/);
    expect(await pane.page.locator("input").first().inputValue()).toBe("payback");
    await press("Enter");
    expect(await pane.field("cac").inputValue()).toBe("600");
  });

  test("Escape closes an open list of choices, and only that", async () => {
    await pane.openFunction("CX.SCORE");
    await pane.field("metric").click();
    await pane.page.getByRole("option", { name: "stars" }).waitFor();
    await press("Escape");
    await pane.page.getByRole("option", { name: "stars" }).waitFor({ state: "detached" });
    await shows("Normalised experience score");
    expect(await pane.focused()).toBe("metric");
  });

  test("the arrows go through the list, with one stop for Tab", async () => {
    await press("Tab", "ArrowDown", "ArrowDown");
    const second = await pane.focused();
    await press("End", "Home");
    expect(await pane.focused()).toMatch(/^CLVCustomer/);
    expect(second).not.toBe(await pane.focused());
    await press("ArrowUp");
    expect(await pane.focused()).toBe("Find a function");
    expect(await pane.page.locator('[data-function][tabindex="0"]').count()).toBe(1);
  });

  test("nothing found says so and offers the way back", async () => {
    await pane.page.locator("input").fill("qqqwx");
    await shows("No function matches “qqqwx”");
    await pane.page.getByRole("button", { name: "Show all functions" }).click();
    expect(await pane.page.locator("[data-function]").count()).toBeGreaterThan(13);
    expect(await pane.focused()).toBe("Find a function");
  });

  test("the live result, its convention, and the sentence of a refused field only after it was left", async () => {
    await pane.openFunction("CLV");
    expect(await result().textContent()).toBe("Fill in margin and retention");
    await pane.field("margin").fill("250");
    await pane.field("retention").fill("1.2");
    const refusal = pane.page.locator('[role="alert"]').getByText("retention should be a rate from 0 to 1, not 1.2");
    expect(await refusal.count()).toBe(0);
    await pane.field("discount").fill("10%");
    await refusal.waitFor();
    expect(await pane.field("retention").getAttribute("aria-invalid")).toBe("true");
    expect(await result().textContent()).toContain("#VALUE!");
    await pane.field("retention").fill("80%");
    expect(await result().textContent()).toBe(
      "916.67“begin”: the first margin comes now and is certain; each later one at the start of its period",
    );
    await pane.page.getByRole("radio", { name: "renewal" }).check({ force: true });
    expect(await result().textContent()).toContain("666.67“renewal”");
    expect(await formula()).toBe('=CLV(250,80%,10%,"renewal")');
    await pane.page.getByRole("radio", { name: "Native formula" }).check({ force: true });
    expect(await formula()).toBe("=250/(1-80%/(1+10%))*80%/(1+10%)");
  });

  test("cells are picked from the sheet, also from another one, and the target stays", async () => {
    await pane.openFunction("CLV");
    await pane.page.getByRole("button", { name: "Pick cells for margin" }).click();
    expect(await pane.page.evaluate(() => workbook.gridFocused())).toBe(1);
    await choose("Sheet1", "A2:A4");
    await choose("Sheet1", "A2:A3");
    await press("Escape");
    expect(await pane.field("margin").inputValue()).toBe("A2:A3");
    expect(await pane.focused()).toBe("margin");
    expect(await pane.page.evaluate(async () => (await workbook.selection()).address)).toBe("B7");
    await pane.page.getByRole("button", { name: "Pick cells for cac" }).click();
    await choose("My sheet", "A2");
    await pane.page.getByRole("button", { name: "Done picking cells for cac" }).click();
    expect(await pane.field("cac").inputValue()).toBe("'My sheet'!A2");
    await pane.field("retention").fill("B2:B3");
    await shows("2 results (2 × 1)");
    await shows("Goes into Sheet1!B7");
    await choose("Sheet1", "D2:E5");
    await shows("Goes into Sheet1!D2");
    await press("Control+Enter");
    await shows("Inserted into Sheet1!D2");
    expect(await held("D2")).toBe("=CLV(A2:A3,B2:B3,0,\"begin\",'My sheet'!A2)");
  });

  test("results follow the sheet, and each bad row is counted", async () => {
    await pane.openFunction("CLV");
    await pane.field("margin").fill("A2:A4");
    await pane.field("retention").fill("B2:B4");
    await shows("3 results (3 × 1), 1 is an error");
    await shows(/row 3: #VALUE! margin should be/);
    await pane.page.evaluate(() => workbook.put("Sheet1", "A4", 10));
    await pane.page.getByText("1 is an error").waitFor({ state: "detached" });
    await pane.field("margin").fill("Sheet9!A1");
    await pane.field("cac").focus();
    await shows("There is no Sheet9!A1 in this workbook");
  });

  test("says that it reads, and drops an answer that a later reading overtook", async () => {
    await pane.openFunction("CLVCAC");
    await pane.field("cac").fill("10");
    await pane.page.evaluate(() => workbook.slow(1200));
    await pane.field("clv").fill("A2");
    await pane.page.waitForTimeout(400);
    expect(await result().textContent()).toBe("Reading the cells…");
    await pane.page.evaluate(() => workbook.put("Sheet1", "A2", 500));
    await result().getByText("50.00", { exact: true }).waitFor({ timeout: 3000 });
    await pane.page.waitForTimeout(1200);
    expect(await result().textContent()).toBe("50.00");
  });

  test("asks before replacing; another cell leaves everything as it is", async () => {
    await choose("Sheet1", "A2");
    await pane.openFunction("CLVCAC");
    await pane.field("clv").fill("900");
    await pane.field("cac").fill("150");
    await press("Control+Enter");
    await shows("The cell A2 already holds something.");
    await press("Escape");
    await pane.page.getByRole("dialog").or(pane.page.getByRole("alertdialog")).waitFor({ state: "detached" });
    expect(await held("A2")).toBe(250);
    expect(await pane.page.evaluate(() => workbook.gridFocused())).toBe(1);
    await press("Control+Enter");
    await pane.page.getByRole("button", { name: "Replace" }).click();
    await shows("Inserted into Sheet1!A2");
    await pane.page.getByRole("button", { name: "Undo" }).click();
    await shows("Sheet1!A2 is as it was before");
    expect(await held("A2")).toBe(250);
  });

  test("a refusal of the sheet is shown with its sentence", async () => {
    await pane.openFunction("CLVCAC");
    await pane.field("clv").fill("900");
    await pane.field("cac").fill("150");
    await pane.page.evaluate(() =>
      workbook.refuse("A cell is being edited. Press Enter or Escape in the sheet, then insert again."),
    );
    await press("Control+Enter");
    await shows("A cell is being edited. Press Enter or Escape in the sheet, then insert again.");
    expect(await held("B7")).toBeNull();
  });

  test("a formula never refers to its own cell", async () => {
    await pane.openFunction("CLVCAC");
    await pane.field("clv").fill("B7");
    await pane.field("cac").fill("150");
    await shows("The formula would refer to its own cell Sheet1!B7");
    await press("Control+Enter");
    expect(await held("B7")).toBeNull();
  });
});
