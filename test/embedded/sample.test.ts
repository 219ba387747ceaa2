import type { ICellData } from "@univerjs/core";
import { catalogue } from "../../src/clv/index";
import { inventedCustomers, segments } from "../../src/embedded/sample/inventedCustomers";
import { sampleWorkbook } from "../../src/embedded/sample/sampleWorkbook";
import { tokens } from "../../src/workbook/xlsx/tokens";

const sheets = Object.values(sampleWorkbook().sheets ?? {});
const rows = sheets.flatMap((sheet) => Object.values((sheet.cellData ?? {}) as Record<number, Record<number, ICellData>>));
const cells = rows.flatMap((row) => Object.values(row));
const formulas = cells.flatMap(({ f }) => (f ? [f] : []));

test("the customers are the same every time and within their ranges", () => {
  const customers = inventedCustomers(1000);
  expect(customers).toEqual(inventedCustomers(1000));
  expect(customers).toHaveLength(1000);
  for (const { margin, retention, scoreChange, segment } of customers) {
    expect(margin).toBeGreaterThan(0);
    expect(retention).toBeGreaterThan(0.5);
    expect(retention).toBeLessThan(1);
    expect(Math.abs(scoreChange)).toBeLessThanOrEqual(0.2);
    expect(segments).toContain(segment);
  }
});

test("every function that the sample calls exists", () => {
  const native = new Set(["SUM", "SUMIF", "COUNTIF"]);
  const called = formulas.flatMap((formula) => tokens(formula).filter(({ kind }) => kind === "function").map(({ text }) => text));
  expect(called.length).toBeGreaterThan(15);
  for (const name of called) expect(native.has(name) || catalogue.some(({ id }) => id === name) ? name : `unknown ${name}`).toBe(name);
});

test("inputs look like inputs: blue on pale yellow, and no formula among them", () => {
  const { styles } = sampleWorkbook();
  let inputs = 0;
  for (const cell of cells) {
    const style = styles?.[cell.s as string];
    if (style?.bg?.rgb !== "#fff9e5") continue;
    inputs += 1;
    expect(style.cl?.rgb).toBe("#0b3fd6");
    expect(typeof cell.v).toBe("number");
    expect(cell.f).toBeUndefined();
  }
  expect(inputs).toBeGreaterThan(20);
});
