import { type PanePage, PaneSite } from "./paneAlone";
import type {} from "./paneEntry";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());

const clv = '=CLV(A2,B2,0.1,"begin")';
const put = (cells: Readonly<Record<string, string>>, sheet = "Sheet1") =>
  pane.page.evaluate(
    ([name, all]) => Object.entries(all).forEach(([address, formula]) => workbook.put(name, address, formula)),
    [sheet, cells] as const,
  );
const at = (address: string, sheet = "Sheet1") => pane.page.evaluate(([name, cell]) => workbook.at(name, cell), [sheet, address] as const);
const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
const shows = (text: string | RegExp) => pane.page.getByText(text).first().waitFor({ timeout: 5_000 });
const way = (name: string) => pane.page.getByRole("radio", { name: new RegExp(`^${name}`) }).click();
const scope = (value: string) => pane.page.getByLabel("In", { exact: true }).selectOption(value);

async function openScreen(): Promise<void> {
  await button("Portable workbook").click();
  await pane.page.getByRole("heading", { name: "Portable workbook" }).waitFor();
}

describe("at 320 px", () => {
  beforeEach(async () => {
    pane = await site.open();
  });
  afterEach(() => pane.close());

  test("by keyboard alone: open, choose, untick, convert, undo, leave", async () => {
    await put({ C2: clv, C3: "=CLV(A3,0.5)" });
    await pane.page.keyboard.press("Tab");
    expect(await pane.focused()).toBe("Find a function");
    for (let tabs = 0; (await pane.focused()) !== "Portable workbook" && tabs < 5; tabs += 1) await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Enter");
    await button("Convert 2 cells").waitFor();
    expect(await pane.focused()).toBe("Portable workbook");
    for (let tabs = 0; (await pane.focused()) !== "Convert Sheet1!C3" && tabs < 20; tabs += 1) await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Space");
    await shows("1 cell will change, 1 cell will stay.");
    await button("Convert 1 cell").focus();
    await pane.page.keyboard.press("Enter");
    await shows("1 cell converted.");
    expect(await at("C2")).toMatch(/^=.*\+N\("CLV\(margin,retention,0\.1,""begin""\)"\)$/);
    expect(await at("C3")).toBe("=CLV(A3,0.5)");
    await button("Undo").focus();
    await pane.page.keyboard.press("Enter");
    await shows("1 cell is as it was before.");
    expect(await at("C2")).toBe(clv);
    expect(await pane.focused()).toMatch(/^Convert/);
    await pane.page.keyboard.press("Escape");
    await pane.page.getByRole("heading", { name: "Functions" }).waitFor();
    expect(await pane.focused()).toBe("Find a function");
  });

  test("native and back, with and without the sign that says what it was", async () => {
    await put({ C2: clv });
    await openScreen();
    await button("Convert 1 cell").click();
    await shows("1 cell converted.");
    await way("Add-in functions");
    await button("Convert 1 cell").click();
    await pane.page.waitForFunction((formula) => workbook.at("Sheet1", "C2") === formula, clv);
    await way("Native formulas");
    await pane.page.getByLabel("With the way back").uncheck();
    await shows(/cannot be turned back for certain/);
    await button("Convert 1 cell").click();
    await pane.page.waitForFunction(() => !JSON.stringify(workbook.at("Sheet1", "C2")).includes("CLV("));
    await way("Add-in functions");
    await pane.page.getByRole("tab", { name: "Not certain (1)" }).waitFor();
    await button("Convert 0 cells").waitFor();
    await pane.page.getByLabel("Convert Sheet1!C2").check();
    await button("Convert 1 cell").click();
    await pane.page.waitForFunction(() => JSON.stringify(workbook.at("Sheet1", "C2")).startsWith('"=CLV(A2,B2,0.1'));
  });

  test("named LAMBDAs come with their names, values with a note; where there are no notes the user is asked", async () => {
    await put({ C2: clv });
    await openScreen();
    await way("Named LAMBDAs");
    await shows("Names added to the workbook: NATIVE.CLV.");
    await button("Convert 1 cell").click();
    await pane.page.waitForFunction(() => workbook.at("Sheet1", "C2") === '=NATIVE.CLV(A2,B2,0.1,"begin")');
    expect(await pane.page.evaluate(() => [...workbook.book.names.keys()])).toEqual(["NATIVE.CLV"]);
    await button("Undo").click();
    await shows("1 cell is as it was before.");
    expect(await pane.page.evaluate(() => workbook.book.names.size)).toBe(0);
    await way("Values");
    await pane.page.evaluate(() => (workbook.book.hasNotes = false));
    await button("Convert 1 cell").click();
    await shows("Without notes?");
    await button("Change nothing").click();
    expect(await at("C2")).toBe(clv);
    await pane.page.evaluate(() => (workbook.book.hasNotes = true));
    await button("Convert 1 cell").click();
    await shows("1 cell converted.");
    expect(await at("C2")).toBe(1);
    expect(await pane.page.evaluate(() => workbook.book.notes.get("Sheet1!C2"))).toContain(clv);
  });

  test("the list follows the scope, the selection and the workbook, and a click goes to the cell", async () => {
    await put({ C2: clv });
    await put({ B2: "=CLV(100,0.5)", B3: "=CLV(100,0.6)" }, "My sheet");
    await openScreen();
    await button("Convert 1 cell").waitFor();
    await scope("workbook");
    await button("Convert 3 cells").waitFor();
    await button("Go to My sheet!B3").click();
    expect(await pane.page.evaluate(() => workbook.selection())).toMatchObject({ sheet: "My sheet", address: "B3" });
    await scope("selection");
    await button("Convert 1 cell").waitFor();
    await shows("=CLV(100,0.6)");
    await pane.page.evaluate(() => workbook.choose("Sheet1", "C2"));
    await shows(clv);
    await pane.page.evaluate(() => workbook.choose("Sheet1", "A1"));
    await shows("There are no formulas of the add-in in the selected cells.");
    await button("Look in the whole workbook").click();
    await button("Convert 3 cells").waitFor();
    await put({ C4: "=CLV(1,0.5)" });
    await button("Convert 4 cells").waitFor();
  });

  test("a list of ten thousand cells is drawn in pages", async () => {
    await pane.page.evaluate(() => {
      for (let row = 5; row < 10_005; row += 1) workbook.book.cells.get("Sheet1")!.set(`D${row}`, `=CLV(A${row},0.5)`);
    });
    await openScreen();
    await button("Convert 10,000 cells").waitFor({ timeout: 20_000 });
    expect(await pane.page.getByRole("listitem").count()).toBe(50);
    await shows("1 to 50 of 10,000");
    await button("Next cells").click();
    await shows("51 to 100 of 10,000");
    await button("Tick none").click();
    await shows("Tick at least one cell to convert.");
  });
});
