import type { CellChange, ChangeRequest, StandingFormula } from "../../src/workbook/conversion";
import { catalogue } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { type SpreadsheetPage, SpreadsheetSite } from "./spreadsheetPage";

let site: SpreadsheetSite;
let page: SpreadsheetPage;

beforeAll(async () => {
  site = await SpreadsheetSite.start();
  page = await site.open({ address: "/?empty" });
});
beforeEach(() => page.startAnew());
afterAll(async () => {
  await page.close();
  await site.stop();
});

const write = (address: string, formula: string, rows = 1, columns = 1) =>
  page.page.evaluate(
    ([cell, text, down, across]) =>
      embedded.port.write({ sheet: "Sheet1", address: cell, formula: text, spill: { rows: down, columns: across }, overwrite: true }),
    [address, formula, rows, columns] as const,
  );
const formulas = async (): Promise<Record<string, string>> => {
  const found = await page.page.evaluate(() => embedded.port.formulas("workbook"));
  return Object.fromEntries(found.map(({ address, formula }: StandingFormula) => [address, formula]));
};
const change = (request: Partial<ChangeRequest>) =>
  page.page.evaluate(
    async (wanted) => {
      const outcome = await embedded.port.change({ cells: [], names: [], replaceNames: false, withoutNotes: false, ...wanted });
      Object.assign(globalThis, { lastUndo: outcome.done ? outcome.undo : null });
      return JSON.parse(JSON.stringify(outcome)) as { done: boolean; names?: string[]; refusal?: { sentence: string } };
    },
    request,
  );
const undo = () => page.page.evaluate(() => (globalThis as unknown as { lastUndo: () => Promise<{ sentence: string } | null> }).lastUndo());
const cell = (address: string, before: string, given: Partial<CellChange>): CellChange => ({
  sheet: "Sheet1",
  address,
  before,
  after: null,
  rows: 1,
  columns: 1,
  note: null,
  ...given,
});
const lambdaOf = (id: string) => {
  const lambda = namedLambda(catalogue.find((entry) => entry.id === id)!);
  if (!lambda.ok) throw new Error(lambda.failure.message);
  return lambda.value;
};
const keys = async (combination: string): Promise<void> => {
  await page.page.evaluate(() => embedded.port.focusGrid());
  await page.page.keyboard.press(combination);
  await page.calculated();
};

test("formulas are read with the cells they fill, by selection, sheet and workbook", async () => {
  await page.type("A1", "100");
  await write("B1", "=CLV(A1,0.5)");
  await write("D1", "=CLV({100;200},0.5)", 2);
  const read = (scope: "selection" | "sheet" | "workbook") => page.page.evaluate((wanted) => embedded.port.formulas(wanted), scope);
  expect(await read("workbook")).toEqual([
    { sheet: "Sheet1", address: "B1", formula: "=CLV(A1,0.5)" },
    { sheet: "Sheet1", address: "D1", formula: "=CLV({100;200},0.5)", spill: { rows: 2, columns: 1 } },
  ]);
  await page.goTo("D1:D2");
  expect((await read("selection")).map(({ address }) => address)).toEqual(["D1"]);
  expect((await read("sheet")).map(({ address }) => address)).toEqual(["B1", "D1"]);
});

test("formulas, values, notes and a name change in one step, which the pane and Ctrl+Z both take back", async () => {
  await page.type("A1", "100");
  await write("B1", "=CLV(A1,0.5)");
  await write("C1", "=CLV(A1,0.5)*2");
  await write("D1", "=CLV({100;200},0.5)", 2);
  const before = await formulas();
  const request = {
    names: [lambdaOf("CLV")],
    cells: [
      cell("B1", "=CLV(A1,0.5)", { after: "=NATIVE.CLV(A1,0.5)" }),
      cell("C1", "=CLV(A1,0.5)*2", { after: '=A1/(1-0.5)*2+N("CLV(margin,0.5)")' }),
      cell("D1", "=CLV({100;200},0.5)", { rows: 2, note: "Value of the formula\n=CLV({100;200},0.5)" }),
    ],
  };
  expect(await change(request)).toMatchObject({ done: true, isHostStep: true });
  expect(await page.read("B1:D2")).toEqual([
    [200, 400, 200],
    [0, 0, 400],
  ]);
  expect(Object.keys(await formulas())).toEqual(["B1", "C1"]);
  await keys("Control+z");
  expect(await page.readUntil("D2", (value) => value === 400)).toEqual([[400]]);
  expect(await formulas()).toEqual(before);
  await keys("Control+y");
  expect(Object.keys(await formulas())).toEqual(["B1", "C1"]);
  expect(await page.read("B1:D1")).toEqual([[200, 400, 200]]);
  expect(await undo()).toBeNull();
  expect(await formulas()).toEqual(before);
  expect(await page.readUntil("D2", (value) => value === 400)).toEqual([[400]]);
});

test("a named LAMBDA is calculated where the workbook has its name, and nowhere else", async () => {
  await page.type("A1", "=NATIVE.CLV(100,0.5)");
  expect(await page.read("A1")).toEqual([["#NAME?"]]);
  expect(await change({ names: [lambdaOf("CLV")] })).toMatchObject({ done: true });
  await page.type("A2", "=-NATIVE.CLV(100,0.5,,\"end\")&\" of \"\"CLV\"\"\"");
  expect(await page.read("A2")).toEqual([['-200 of "CLV"']]);
  expect(await undo()).toBeNull();
  await page.type("A3", "=NATIVE.CLV(100,0.5)");
  expect(await page.read("A3")).toEqual([["#NAME?"]]);
});

test("names with another meaning are asked about, changed cells refuse, and nothing is undone over later changes", async () => {
  await page.type("A1", "100");
  await write("B1", "=CLV(A1,0.5)");
  /* The meaning of the user's own name counts, although it has the name of one of ours. */
  const name = { name: "NATIVE.CLV", formula: "=LAMBDA(m,r,m+r)", comment: "" };
  const cells = [cell("B1", "=CLV(A1,0.5)", { after: "=NATIVE.CLV(A1,0.5)" })];
  expect(await change({ cells, names: [name] })).toMatchObject({ done: true });
  expect(await page.read("B1")).toEqual([[100.5]]);
  expect(await change({ names: [{ ...name, formula: "=LAMBDA( M, r, m + r )" }] })).toMatchObject({ done: true });
  expect(await change({ names: [{ ...name, formula: "=LAMBDA(m,r,m*2)" }] })).toEqual({ done: false, names: ["NATIVE.CLV"] });
  expect((await change({ cells })).refusal?.sentence).toMatch(/B1 of “Sheet1” has changed since the list was made/);
  expect(await change({ cells: [cell("B1", "=NATIVE.CLV(A1,0.5)", { after: "=1+1" })] })).toMatchObject({ done: true });
  await page.type("B1", "7");
  expect((await undo())?.sentence).toMatch(/B1 of “Sheet1” has been changed since/);
  expect(await page.read("B1")).toEqual([[7]]);
});
