import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre";
import Papa from "papaparse";
import { catalogue } from "../../../src/clv/index";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import { convertToCsv, libreOffice } from "../../libreOffice";
import { columnName, formulaColumn, type NativeCase, nativeCases, sizeOf, widest, withNative } from "../../agreement/nativeCases";

const cases = withNative.reduce<NativeCase[]>((all, entry) => {
  const last = all[all.length - 1];
  return all.concat(nativeCases(entry, 20261124, 0.26, last ? last.row + last.height : 1));
}, []);

/* Files hold the names of younger functions with a prefix. */
const file = new FileFormulas(catalogue.map(({ id }) => id));
const wantedColumn = formulaColumn + widest;
const answerColumn = formulaColumn + 2 * widest;

/* No cached values are written, so every number in the answer is LibreOffice's own. */
async function workbookOf(rows: readonly NativeCase[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  for (const one of rows) {
    const { row: first, cells: inputs, formula, expected } = one;
    const row = first - 1;
    inputs.forEach((line, down) => line.forEach((value, column) => value !== null && cells.set(`${row + down},${column}`, { value })));
    const corner = `${columnName(formulaColumn)}${first}`;
    const area = `${corner}:${columnName(formulaColumn + expected[0]!.length - 1)}${row + expected.length}`;
    const isArray = expected.length * expected[0]!.length > 1;
    cells.set(`${row},${formulaColumn}`, { formula: file.toFile(formula), ...(isArray && { formulaType: "array", formulaRef: area }) });
    expected.forEach((line, down) =>
      line.forEach((wanted, right) => {
        const [got, other] = [columnName(formulaColumn + right), columnName(wantedColumn + right)].map((column) => `${column}${first + down}`);
        cells.set(`${row + down},${wantedColumn + right}`, { value: wanted });
        const isError = typeof wanted === "string" && wanted.startsWith("#");
        const answer = typeof wanted === "number" ? `ABS(${got}-${other})<=0.000000000001*${sizeOf(one, wanted)}` : isError ? `ERROR.TYPE(${got})` : `EXACT(${got},${other})`;
        cells.set(`${row + down},${answerColumn + right}`, { formula: answer });
      }),
    );
  }
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
    const path = join(folder, "cases.xlsx");
    writeFileSync(path, await workbookOf(cases));
    const rows = Papa.parse<string[]>(convertToCsv(libreOffice, path)).data;
    const faults: string[] = [];
    const checked = new Map<string, number>();
    for (const { id, row: first, formula, cells, expected } of cases) {
      expected.forEach((line, down) =>
        line.forEach((wanted, right) => {
          const answer = rows[first - 1 + down]?.[answerColumn + right];
          const good = typeof wanted === "string" && wanted.startsWith("#") ? answer === errorTypes[wanted] : answer === "TRUE";
          const got = rows[first - 1 + down]?.[formulaColumn + right];
          if (!good) faults.push(`${id}: ${formula} over ${JSON.stringify(cells)}, result ${down + 1}.${right + 1}: ${got} (${answer}), not ${wanted}`);
        }),
      );
      checked.set(id, (checked.get(id) ?? 0) + 1);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    for (const { id } of withNative) expect(checked.get(id)).toBeGreaterThanOrEqual(260);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
