import { readFileSync } from "node:fs";
import type { Entry } from "../../src/clv/index";
import init, { Model } from "@ironcalc/wasm";
import { columnName, formulaColumn, type NativeCase, nativeCases, widest, withNative } from "./nativeCases";

/* An engine of its own, in Rust: it shares no line with the add-in. */
beforeAll(async () => {
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

const wantedColumn = formulaColumn + widest;
const answerColumn = formulaColumn + 2 * widest;

/* The engine shows 15 digits at most, fewer for some numbers; so the sheet itself compares, in full digits. */
function model(cases: readonly NativeCase[]): Model {
  const made = new Model("agreement", "en", "UTC", "en");
  made.pauseEvaluation();
  for (const { row, cells, formula, expected } of cases) {
    cells.forEach((line, down) =>
      line.forEach((cell, column) => {
        if (cell !== null) made.setUserInput(0, row + down, column + 1, typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
      }),
    );
    made.setUserInput(0, row, formulaColumn + 1, formula);
    expected.forEach((line, down) =>
      line.forEach((wanted, right) => {
        if (typeof wanted !== "number") return;
        const [got, other] = [`${columnName(formulaColumn + right)}${row + down}`, `${columnName(wantedColumn + right)}${row + down}`];
        made.setUserInput(0, row + down, wantedColumn + right + 1, String(wanted));
        made.setUserInput(0, row + down, answerColumn + right + 1, `=ABS(${got}-${other})<=0.000000000001*ABS(${other})`);
      }),
    );
  }
  made.resumeEvaluation();
  made.evaluate();
  return made;
}

/** What is wrong with one case, or null. Numbers agree to 1e-12 of themselves; texts and errors are the same. */
function fault(calculated: Model, { row, formula, cells, expected }: NativeCase): string | null {
  for (const [down, line] of expected.entries()) {
    for (const [right, wanted] of line.entries()) {
      const shown = calculated.getFormattedCellValue(0, row + down, formulaColumn + right + 1);
      const isSame =
        typeof wanted === "string"
          ? shown === wanted
          : shown !== "" && calculated.getFormattedCellValue(0, row + down, answerColumn + right + 1) === "TRUE";
      if (!isSame) return `${formula} over ${JSON.stringify(cells)}, result ${down + 1}.${right + 1}: ${shown || "nothing"}, not ${wanted}`;
    }
  }
  return null;
}

describe("the native formula gives the add-in's results in an independent engine", () => {
  test.each(withNative.map((entry): [string, Entry] => [entry.id, entry]))("%s", (_, entry) => {
    const cases = nativeCases(entry, 20261123);
    const calculated = model(cases);
    const faults = cases.map((one) => fault(calculated, one)).filter((one) => one !== null);
    calculated.free();
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(cases.length).toBeGreaterThanOrEqual(1300);
    expect(cases.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length).toBeGreaterThan(400);
  });
});
