import { readFileSync } from "node:fs";
import { catalogue, type Entry } from "../../src/clv/index";
import init, { Model } from "@ironcalc/wasm";
import { columnName, formulaColumn, type NativeCase, nativeCases, neverNative, widest } from "./nativeCases";

/* An engine of its own, in Rust: it shares no line with the add-in. */
beforeAll(async () => {
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

const [wantedColumn, differenceColumn] = [formulaColumn + widest, formulaColumn + 2 * widest];

/* The engine shows 15 digits at most, fewer for some numbers; so the sheet itself takes the difference, in full digits. */
function model(cases: readonly NativeCase[]): Model {
  const made = new Model("agreement", "en", "UTC", "en");
  made.pauseEvaluation();
  let lastRow = 1;
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
        made.setUserInput(0, row + down, wantedColumn + right + 1, String(wanted));
        const [got, other] = [columnName(formulaColumn + right), columnName(wantedColumn + right)];
        made.setUserInput(0, row + down, differenceColumn + right + 1, `=${got}${row + down}-${other}${row + down}`);
      }),
    );
    lastRow = row + expected.length;
  }
  made.updateRangeStyle({ sheet: 0, row: 1, column: differenceColumn + 1, width: widest, height: lastRow }, "num_fmt", "0.00E+00");
  made.resumeEvaluation();
  made.evaluate();
  return made;
}

/** What is wrong with one case, or null. Numbers agree to 1e-12 of themselves; texts and errors are the same. */
function fault(calculated: Model, { row, formula, cells, expected }: NativeCase): string | null {
  for (const [down, line] of expected.entries()) {
    for (const [right, wanted] of line.entries()) {
      const shown = calculated.getFormattedCellValue(0, row + down, formulaColumn + right + 1);
      const where = `${formula} over ${JSON.stringify(cells)}, result ${down + 1}.${right + 1}`;
      if (typeof wanted === "string") {
        if (shown !== wanted) return `${where} shows ${shown}, not ${wanted}`;
        continue;
      }
      if (shown.startsWith("#") || shown === "") return `${where} shows ${shown || "nothing"}, not ${wanted}`;
      const off = Math.abs(Number(calculated.getFormattedCellValue(0, row + down, differenceColumn + right + 1)));
      if (!(off <= 1e-12 * Math.abs(wanted))) return `${where} is ${off} away from ${wanted}`;
    }
  }
  return null;
}

const cases = nativeCases(20261123);

describe("the native formula gives the add-in's results in an independent engine", () => {
  let calculated: Model;
  beforeAll(() => {
    calculated = model(cases);
  });

  test.each(catalogue.filter(({ id }) => !neverNative.has(id)).map((entry): [string, Entry] => [entry.id, entry]))("%s", (id) => {
    const own = cases.filter((one) => one.id === id);
    const faults = own.map((one) => fault(calculated, one)).filter((one) => one !== null);
    expect({ count: faults.length, faults: faults.slice(0, 4) }).toEqual({ count: 0, faults: [] });
    expect(own.length).toBeGreaterThanOrEqual(1300);
    expect(own.filter(({ expected }) => !String(expected[0]![0]).startsWith("#")).length).toBeGreaterThan(400);
  });
});
