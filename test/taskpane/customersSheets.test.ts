import type { Cell } from "../../src/clv/index";
import { isoDate } from "../../src/clv/transactions/calendar";
import { simulateLog } from "../../src/clv/transactions/simulate";
import { CustomersPath } from "../../src/taskpane/customers/path/session";
import { planSheets } from "../../src/taskpane/customers/sheet/planSheets";
import { freeName, isSheetName, requestOf, takeBack, takenNames, writeResults } from "../../src/taskpane/customers/sheet/write";
import { wordsFor } from "../../src/taskpane/words/index";
import { createWork } from "../../src/background/index";
import { createMemoryPort } from "./memoryPort";

const simulated = simulateLog({ model: "BG/NBD", purchases: [0.55, 10.58, 0.8, 2.5], spend: [6.25, 3.74, 15.44], customers: 300, start: 45292, lastStart: 45382, end: 45656, seed: 7 });
const names = { customers: "Customers", results: "Customer value", log: "Customers log" };
const english = wordsFor("en");

async function pathOver(columns: (row: number) => readonly Cell[], head: readonly string[]): Promise<CustomersPath> {
  const rows = [[...head], ...Array.from(simulated.date, (_, row) => [...columns(row)])];
  const path = new CustomersPath(createMemoryPort({ "my log": rows }, { sheet: "my log", address: "A1", rows: 1, columns: 1 }), createWork({ spawn: null }));
  await path.takeSelection();
  await path.fit();
  return path;
}
const whole = () => pathOver((row) => [`C${simulated.customer[row]!}`, simulated.date[row]!, simulated.amount![row]!], ["customer", "date", "amount"]);
const formulasOf = (path: CustomersPath, prefix = "") => {
  const sheets = planSheets(requestOf(path, names, prefix)!, english);
  return { sheets, formulas: sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])))) };
};

test("formulas read the user's own columns, and carry the prefix", async () => {
  const path = await whole();
  const { sheets, formulas } = formulasOf(path, "CLVX.");
  expect(sheets.map(({ name }) => name)).toEqual(["Customers", "Customer value"]);
  const last = simulated.date.length + 1;
  expect(formulas).toContain(`=CLVX.CLV.SUMMARY('my log'!$A$2:$A$${last},'my log'!$B$2:$B$${last},'my log'!$C$2:$C$${last},"week",'Customer value'!$B$5)`);
  expect(formulas.join()).not.toMatch(/(?<![.A-Z])CLV\.(?:FIT|PREDICT|ALIVE)/);
});

test("a log with dates as texts is copied as it is read, and formulas read the copy", async () => {
  const path = await pathOver((row) => [`C${simulated.customer[row]!}`, isoDate(simulated.date[row]!), simulated.amount![row]!], ["customer", "date", "amount"]);
  const { sheets, formulas } = formulasOf(path);
  expect(sheets.map(({ name }) => name)).toEqual(["Customers log", "Customers", "Customer value"]);
  expect(sheets[0]!.rows[1]!.cells.map(({ content }) => content)).toEqual([{ kind: "text", text: `C${simulated.customer[0]!}` }, { kind: "number", value: simulated.date[0] }, { kind: "number", value: simulated.amount![0] }]);
  expect(formulas.join()).not.toContain("my log");
});

test("columns that do not stand side by side are brought together for the functions that want both", async () => {
  const path = await pathOver((row) => [simulated.date[row]!, simulated.amount![row]!, `C${simulated.customer[row]!}`], ["date", "amount", "customer"]);
  expect(formulasOf(path).formulas.join()).toContain("CHOOSE({1,2},'my log'!$C$2:");
});

test.each(["with", "without"])("no two cells stand in one place, %s amounts", async (amounts) => {
  const path = amounts === "with" ? await whole() : await pathOver((row) => [`C${simulated.customer[row]!}`, simulated.date[row]!], ["customer", "date"]);
  const { sheets, formulas } = formulasOf(path);
  for (const { rows } of sheets) for (const { row, cells } of rows) expect([row, new Set(cells.map(({ column }) => column)).size]).toEqual([row, cells.length]);
  expect(formulas.some((one) => one.includes("CLV.PREDICT("))).toBe(amounts === "with");
});

test("what is written can be taken back, and names that are taken are not used again", async () => {
  const path = await whole();
  await writeResults(path, requestOf(path, names, "")!, english);
  const { written } = path.now();
  expect(written).toMatchObject({ state: "done", sheets: ["Customers", "Customer value"] });
  const taken = await takenNames(path.port);
  expect([freeName("Customers", taken), freeName("Others", taken)]).toEqual(["Customers 2", "Others"]);
  await writeResults(path, requestOf(path, names, "")!, english);
  expect(path.now().written.state).toBe("refused");
  if (written.state === "done") await takeBack(path, written);
  expect(path.now().written).toEqual({ state: "undone" });
  expect([...(await takenNames(path.port))]).toEqual(["my log"]);
});

test.each([["Customers", true], ["", false], ["a/b", false], ["[x]", false], ["'x", false], ["x".repeat(32), false]])("“%s” as the name of a sheet: %s", (name, isOne) => {
  expect(isSheetName(name)).toBe(isOne);
});

test("every picture of the pane has a chart in the sheet, one below the other, of cells that are there", async () => {
  const path = await whole();
  const { sheets } = formulasOf(path);
  const { rows, charts, print } = sheets.find(({ name }) => name === "Customer value")!;
  expect(charts.map(({ id }) => id)).toEqual(["segments-customers", "segments-value", "deciles", "alive", "histogram", "surface", "cumulative", "incremental", "cohorts-retention", "cohorts-spend"]);
  const filled = new Map(rows.map(({ row, cells }) => [row, cells]));
  charts.forEach(({ place, series, title }, at) => {
    const next = charts[at + 1];
    if (next) expect(place.row + place.rows).toBeLessThan(next.place.row);
    expect(filled.get(place.row - 1)!.some(({ column, style }) => column === place.column && style === "finding")).toBe(true);
    expect(title).toContain(`$K$${place.row}`);
    for (const { values, categories } of series) expect([values, categories].join()).toMatch(/^'Customer value'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?,'Customer value'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
    /* Nothing stands under a chart. */
    for (let row = place.row; row < place.row + place.rows; row += 1) expect([row, (filled.get(row) ?? []).filter(({ column }) => column >= place.column && column < place.column + place.columns)]).toEqual([row, []]);
  });
  expect(print.area).toMatch(/^A1:[R-Z]|^A1:A[A-Z]/);
});
