import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";
import { columnName, formulaColumn, type NativeCase, sizeOf, widest } from "./nativeCases";

/* An engine of its own, in Rust: it shares no line with the add-in. */
export const startIronCalc = async (): Promise<void> => {
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
};

const wantedColumn = formulaColumn + widest;
const answerColumn = formulaColumn + 2 * widest;

/* The engine shows 15 digits at most, fewer for some numbers; so the sheet itself compares, in full digits. */
export function model(cases: readonly NativeCase[], names: readonly { readonly name: string; readonly formula: string }[] = []): Model {
  const made = new Model("agreement", "en", "UTC", "en");
  made.pauseEvaluation();
  for (const { name, formula } of names) made.newDefinedName(name, null, formula);
  for (const one of cases) {
    const { row, cells, formula, expected } = one;
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
        made.setUserInput(0, row + down, answerColumn + right + 1, `=ABS(${got}-${other})<=0.000000000001*${sizeOf(one, wanted)}`);
      }),
    );
  }
  made.resumeEvaluation();
  made.evaluate();
  return made;
}

/** What is wrong with one case, or null. Numbers agree to 1e-12 of themselves; texts and errors are the same. */
export function fault(calculated: Model, { row, formula, cells, expected }: NativeCase): string | null {
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
