import { readFileSync } from "node:fs";
import { catalogue, type Entry } from "../../src/clv/index";
import init, { Model } from "@ironcalc/wasm";
import { columnName, formulaColumn, type NativeCase, nativeCases } from "./nativeCases";

/* An engine of its own, in Rust: it shares no line with the add-in. */
beforeAll(async () => {
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

interface Shown {
  /** The error the sheet shows, or "" for a number. */
  readonly error: string;
  /** How far the sheet's number is from the add-in's, relative to it. */
  readonly distance: number;
}

/* The engine shows 15 digits at most, fewer for some numbers; so the sheet itself takes the difference, in full digits. */
function calculate(cases: readonly NativeCase[]): Shown[] {
  const model = new Model("agreement", "en", "UTC", "en");
  const difference = formulaColumn + 3;
  model.pauseEvaluation();
  cases.forEach(({ cells, formula, expected }, index) => {
    const row = index + 1;
    cells.forEach((cell, column) => {
      model.setUserInput(0, row, column + 1, typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
    });
    model.setUserInput(0, row, formulaColumn + 1, formula);
    model.setUserInput(0, row, formulaColumn + 2, String(expected));
    model.setUserInput(0, row, difference, `=${columnName(formulaColumn)}${row}-${columnName(formulaColumn + 1)}${row}`);
  });
  model.updateRangeStyle({ sheet: 0, row: 1, column: difference, width: 1, height: cases.length }, "num_fmt", "0.00E+00");
  model.resumeEvaluation();
  model.evaluate();
  return cases.map(({ expected }, index) => {
    const shown = model.getFormattedCellValue(0, index + 1, formulaColumn + 1);
    if (shown.startsWith("#")) return { error: shown, distance: Number.NaN };
    const off = Math.abs(Number(model.getFormattedCellValue(0, index + 1, difference)));
    return { error: "", distance: off === 0 ? 0 : off / Math.abs(Number(expected)) };
  });
}

/* Draws are numbered by their row, so the cases of one function must be laid out from row 1 again. */
const cases = nativeCases(20261123);

describe("the native formula gives the add-in's number in an independent engine", () => {
  let shown: Shown[] = [];
  beforeAll(() => {
    shown = calculate(cases);
  });

  test.each(catalogue.map((entry): [string, Entry] => [entry.id, entry]))("%s", (id) => {
    let numbers = 0;
    let errors = 0;
    const faults: string[] = [];
    cases.forEach((one, index) => {
      if (one.id !== id) return;
      const { error, distance } = shown[index]!;
      const fault = `${one.formula} over ${one.cells.join(" ")} shows ${error || `a number ${distance} away`}, not ${one.expected}`;
      if (typeof one.expected === "string") {
        errors += 1;
        if (error !== one.expected) faults.push(fault);
        return;
      }
      numbers += 1;
      if (!(distance <= 1e-12)) faults.push(fault);
    });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(numbers + errors).toBeGreaterThanOrEqual(1300);
    expect(numbers).toBeGreaterThan(400);
  });
});
