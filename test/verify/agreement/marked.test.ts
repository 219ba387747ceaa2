import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre";
import Papa from "papaparse";
import type { Entry } from "../../../src/clv/index";
import { fromNative } from "../../../src/clv/portable/fromNative";
import { toNative } from "../../../src/clv/portable/toNative";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import { convertToCsv, libreOffice } from "../../libreOffice";
import { closedForms } from "../../sampling";
import { callCases, type CallCase } from "../../agreement/callCases";
import { fault, model, startIronCalc } from "../../agreement/ironcalcSheet";
import { columnName, formulaColumn, type NativeCase } from "../../agreement/nativeCases";

beforeAll(startIronCalc);

type Converted = NativeCase & Pick<CallCase, "call" | "read">;

/** The drawn calls whose arithmetic can be written, with their marks; the rest are refused with a sentence. */
const marked = (cases: readonly CallCase[]): Converted[] =>
  cases.flatMap((one) => {
    const { formula, refused } = toNative(one.call, { read: one.read });
    return refused.length > 0 ? [] : [{ ...one, formula }];
  });

const draws = { references: 200, literals: 60 };

describe("marked arithmetic gives the add-in's results in an independent engine, and comes back as it was", () => {
  test.each(closedForms.filter(({ id }) => id !== "CLV.BRIDGE").map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const cases = marked(callCases(entry, 20261126, draws));
    const calculated = model(cases);
    const faults = cases.map((one) => fault(calculated, one)).filter((one) => one !== null);
    calculated.free();
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(cases.length).toBeGreaterThan(100);
    for (const { formula, call, read } of cases) expect(fromNative(formula, { read }).formula).toBe(call);
  });
});

const file = new FileFormulas([]);

/** Marked and unmarked arithmetic side by side, and whether LibreOffice sees any difference between the two. */
async function workbookOf(cases: readonly Converted[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row: first, cells: inputs, formula, call, read, expected } of cases) {
    const row = first - 1;
    /* Several results need an array formula there; its first cell stands for all of them. */
    const held = (column: number) => (expected.flat().length > 1 ? ({ formulaType: "array", formulaRef: `${columnName(column)}${first}` } as const) : {});
    inputs.forEach((line, down) => line.forEach((value, column) => value !== null && cells.set(`${row + down},${column}`, { value })));
    const [one, other] = [columnName(formulaColumn), columnName(formulaColumn + 1)].map((column) => `${column}${first}`);
    cells.set(`${row},${formulaColumn}`, { formula: file.toFile(formula), ...held(formulaColumn) });
    cells.set(`${row},${formulaColumn + 1}`, { formula: file.toFile(toNative(call, { read, mark: false }).formula), ...held(formulaColumn + 1) });
    cells.set(`${row},${formulaColumn + 2}`, { formula: `IF(ISERROR(${other}),ERROR.TYPE(${one})=ERROR.TYPE(${other}),${one}=${other})` });
  }
  return writeXlsx({ sheets: [{ name: "Cases", rows: [], cells }] });
}

test("marked arithmetic gives the very number of the unmarked one in LibreOffice", async () => {
  if (libreOffice === null) {
    console.log("skipped: LibreOffice is not installed, so it was not asked for the marked formulas");
    return;
  }
  const cases: Converted[] = [];
  for (const entry of closedForms) {
    const last = cases[cases.length - 1];
    cases.push(...marked(callCases(entry, 20261127, { references: 20, literals: 5 }, last ? last.row + last.height : 1)));
  }
  const folder = mkdtempSync(join(tmpdir(), "marked-"));
  try {
    const path = join(folder, "cases.xlsx");
    writeFileSync(path, await workbookOf(cases));
    const rows = Papa.parse<string[]>(convertToCsv(libreOffice, path)).data;
    const different = cases.filter(({ row }) => rows[row - 1]?.[formulaColumn + 2] !== "TRUE");
    expect(different.slice(0, 5).map(({ formula, row }) => `${formula}: ${rows[row - 1]?.slice(formulaColumn).join(" ")}`)).toEqual([]);
    expect(cases.length).toBeGreaterThan(1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
