import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCsv } from "../../src/workbook/csv/readCsv";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { convertToCsv, libreOffice } from "../libreOffice";
import { formulas, onScreen } from "../workbook/xlsx/savedWorkbook";

test("a workbook saved for programs without the add-in opens in LibreOffice with the same values", async () => {
  if (libreOffice === null) {
    console.log("skipped: LibreOffice is not installed, so it was not asked to open the saved file");
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "cxlv-"));
  try {
    const file = path.join(folder, "saved.xlsx");
    writeFileSync(file, await writeXlsx(onScreen, formulas, "portable"));
    const { sheets } = readCsv(Buffer.from(convertToCsv(libreOffice, file)), "saved.csv");
    const cells = Object.values(sheets ?? {})[0]?.cellData;
    const shown = (row: number) => [0, 1, 2, 3].map((column) => cells?.[row]?.[column]?.v);
    expect(shown(2)).toEqual([1.6, 2, "a1", "#DIV/0!"]);
    expect(shown(3).slice(1, 3)).toEqual(["#VALUE!", 30]);
    expect([cells?.[4]?.[1]?.v, cells?.[5]?.[1]?.v, cells?.[6]?.[1]?.v]).toEqual([expect.closeTo(916.667, 3), "#VALUE!", 10]);
    expect(shown(6)[0]).toBe(2.8);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
