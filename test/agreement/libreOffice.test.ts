import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre";
import Papa from "papaparse";
import { catalogue } from "../../src/clv/index";
import { convertToCsv, libreOffice } from "../libreOffice";
import { columnName, formulaColumn, type NativeCase, nativeCases } from "./nativeCases";

const cases = nativeCases(20261124, 0.2);

/* No cached values are written, so every number in the answer is LibreOffice's own. */
async function workbookOf(rows: readonly NativeCase[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(({ cells: inputs, formula, expected }, row) => {
    inputs.forEach((value, column) => cells.set(`${row},${column}`, { value }));
    const [computed, wanted] = [columnName(formulaColumn), columnName(formulaColumn + 1)].map((column) => `${column}${row + 1}`);
    cells.set(`${row},${formulaColumn}`, { formula: formula.slice(1) });
    cells.set(`${row},${formulaColumn + 1}`, { value: expected });
    cells.set(`${row},${formulaColumn + 2}`, { formula: typeof expected === "number" ? `${computed}-${wanted}` : `ERROR.TYPE(${computed})` });
  });
  return writeXlsx({ sheets: [{ name: "Cases", rows: [], cells }] });
}

/* LibreOffice prints some errors under names of its own, so the sheet tells their kind by Excel's number for it. */
const errorTypes: Record<string, string> = { "#NULL!": "1", "#DIV/0!": "2", "#VALUE!": "3", "#REF!": "4", "#NAME?": "5", "#NUM!": "6", "#N/A": "7" };

test("the native formula gives the add-in's number in LibreOffice", async () => {
  if (libreOffice === null) {
    console.log("skipped: LibreOffice is not installed, so it was not asked for the native formulas");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "native-"));
  try {
    const file = join(folder, "cases.xlsx");
    writeFileSync(file, await workbookOf(cases));
    const rows = Papa.parse<string[]>(convertToCsv(libreOffice, file)).data;
    const faults: string[] = [];
    const checked = new Map<string, number>();
    cases.forEach(({ id, formula, cells, expected }, row) => {
      const [computed, , answer] = rows[row]!.slice(formulaColumn);
      const good =
        typeof expected === "number" ? answer !== "" && Math.abs(Number(answer)) <= 1e-12 * Math.abs(expected) : answer === errorTypes[expected];
      if (!good) faults.push(`${id}: ${formula} over ${cells.join(" ")} gives ${computed} (${answer}), not ${expected}`);
      checked.set(id, (checked.get(id) ?? 0) + 1);
    });
    expect(faults.slice(0, 5)).toEqual([]);
    for (const { id } of catalogue) expect(checked.get(id)).toBeGreaterThanOrEqual(260);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
