import { strFromU8, unzipSync } from "fflate";
import { readXlsx as readFile, writeXlsx as writeFile } from "hucre/xlsx";
import { FileProblem } from "../../../src/workbook/fileProblem";
import { fileKind } from "../../../src/workbook/xlsx/kind";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { styleToFile } from "../../../src/workbook/xlsx/styles";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { formulas, onScreen } from "./savedWorkbook";

const write = () => writeXlsx(onScreen, formulas);

async function readBack() {
  const { workbook, lost } = await readXlsx(await write(), "test.xlsx", formulas);
  const [first, second] = (workbook.sheetOrder ?? []).map((id) => workbook.sheets?.[id]);
  const cell = (row: number, column: number) => first?.cellData?.[row]?.[column];
  const style = (row: number, column: number) => workbook.styles?.[cell(row, column)?.s as string];
  return { workbook, lost, first, second, cell, style };
}

describe("a workbook written and read back", () => {
  test("keeps its values with their kinds", async () => {
    const { cell, second } = await readBack();
    expect([cell(0, 0), cell(0, 1), cell(0, 2), cell(0, 3)]).toMatchObject([{ v: "Margin" }, { v: 0.8 }, { v: 1, t: 3 }, { v: "00123", t: 1 }]);
    expect([cell(1, 0), cell(1, 1), cell(1, 3)]).toMatchObject([{ v: " spaced " }, { v: "=1+1", t: 4 }, { v: 'é € "q" <&>' }]);
    expect(second?.cellData?.[0]?.[0]).toMatchObject({ v: 5 });
  });

  test("keeps its formulas, the add-in's under their own names, and drops what had spilled", async () => {
    const { cell } = await readBack();
    expect([cell(2, 0)?.f, cell(2, 1)?.f, cell(2, 2)?.f, cell(3, 1)?.f, cell(3, 2)?.f, cell(4, 1)?.f]).toEqual([
      "=B1*2", "=C1*2", '="a"&1', "=CLV(250,1.2)", "=CLV.SIMPLE(5,2,3)", "=CLV(A9:A11,0.8)",
    ]);
    expect([cell(5, 1), cell(6, 1)]).toEqual([undefined, undefined]);
  });

  test("keeps formats, widths, heights, merged cells, panes, sheets and names", async () => {
    const { style, first, workbook } = await readBack();
    expect(style(0, 0)).toMatchObject({ bl: 1, bg: { rgb: "#fff2cc" }, cl: { rgb: "#1f4e79" }, ht: 2, tb: 3, bd: { b: { s: 1 } } });
    expect(style(0, 1)?.n?.pattern).toBe("0.0%");
    expect(style(4, 1)?.n?.pattern).toBe("0.0%");
    expect(first?.columnData).toMatchObject({ 0: { w: 180 }, 1: { w: 96 }, 2: { hd: 1 } });
    expect(first?.rowData).toMatchObject({ 0: { h: 40 } });
    expect(first?.mergeData).toEqual([{ startRow: 8, endRow: 9, startColumn: 0, endColumn: 2 }]);
    expect(first?.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
    expect(Object.values(workbook.sheets ?? {}).map((sheet) => sheet.name)).toEqual(["Values & more", "Second"]);
    expect(workbook.resources?.[0]?.data).toContain("'Values & more'!$B$1");
  });
});

test("notes of cells are kept, also of cells without a value", async () => {
  const { workbook, lost, cell } = await readBack();
  const notes = JSON.parse(workbook.resources?.find(({ name }) => name === "SHEET_NOTE_PLUGIN")?.data ?? "{}") as Record<string, unknown>;
  expect(notes[workbook.sheetOrder![0]!]).toMatchObject({
    0: { 1: { note: 'Value of the formula\n=CLV("<&>",A1)' } },
    11: { 5: { note: "beside no value" } },
  });
  expect(cell(0, 1)?.v).toBe(0.8);
  expect(lost).not.toContain("comments");
});

describe("the file itself", () => {
  test("holds every shown value beside its formula, errors as errors", async () => {
    const file = await readFile(await write());
    const rows = file.sheets[0]?.rows;
    expect(rows?.[2]?.slice(0, 4)).toEqual([1.6, 2, "a1", "#DIV/0!"]);
    expect(rows?.[3]?.slice(0, 3)).toEqual([true, "#VALUE!", 30]);
    expect([rows?.[4]?.[1], rows?.[5]?.[1], rows?.[6]?.[1]]).toEqual([916.6666666666667, "#VALUE!", 10]);
    const { sheet, book } = await parts();
    expect(sheet).toMatch(/<c r="D3" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(sheet).toMatch(/<c r="B4" cm="1" t="e"><f t="array" ref="B4">_xldudf_CLV\(250,1.2\)<\/f><v>#VALUE!<\/v>/);
    expect(sheet).toMatch(/<c r="B5"[^>]* cm="1"><f t="array" ref="B5:B7">_xldudf_CLV\(A9:A11,0.8\)<\/f><v>916.6666666666667<\/v>/);
    expect(book).not.toContain("fullCalcOnLoad");
  });

  async function parts() {
    const unpacked = unzipSync(await write());
    const text = (name: string) => strFromU8(unpacked[name]!);
    return { sheet: text("xl/worksheets/sheet1.xml"), book: text("xl/workbook.xml") };
  }
});

describe("files of others", () => {
  test("shared formulas, dates, theme colours and what gets lost", async () => {
    const bytes = await writeFile({
      sheets: [
        {
          name: "S",
          cells: new Map([
            ["0,0", { value: new Date(Date.UTC(2026, 2, 31)), type: "date", style: { numFmt: "yyyy-mm-dd" } }],
            ["0,1", { value: 1, style: { fill: { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.5 } }, font: { color: { theme: 1 } } } }],
            ["1,0", { formula: "A1*2", formulaType: "shared", formulaSharedIndex: 0, formulaRef: "A2:A3", formulaResult: 2 }],
            ["2,0", { formula: "", formulaType: "shared", formulaSharedIndex: 0, formulaResult: 4 }],
          ]),
          sparklines: [{ type: "line", dataRange: "S!A1:B1", location: "C1" }],
        },
      ],
    });
    const { workbook, lost } = await readXlsx(bytes, "other.xlsx", formulas);
    const cells = workbook.sheets?.["sheet-1"]?.cellData;
    expect(cells?.[0]?.[0]?.v).toBe(46112);
    expect(cells?.[1]?.[0]).toMatchObject({ f: "=A1*2", si: "sheet-1-0" });
    expect(cells?.[2]?.[0]).toEqual({ si: "sheet-1-0" });
    expect(workbook.styles?.[cells?.[0]?.[1]?.s as string]).toMatchObject({ cl: { rgb: "#000000" } });
    expect(lost).toEqual(["sparklines"]);
  });

  test("raised and lowered figures stay so, and nothing else becomes so", async () => {
    const styled = (vertAlign?: "superscript" | "subscript") => ({ value: 1, style: { font: { bold: true, ...(vertAlign ? { vertAlign } : {}) } } });
    const bytes = await writeFile({ sheets: [{ name: "S", cells: new Map([["0,0", styled("superscript")], ["0,1", styled("subscript")], ["0,2", styled()]]) }] });
    const { workbook } = await readXlsx(bytes, "raised.xlsx", formulas);
    const cells = workbook.sheets?.["sheet-1"]?.cellData?.[0];
    const styles = [0, 1, 2].map((column) => workbook.styles![cells![column]!.s as string]!);
    expect(styles.map(({ bl, va }) => [bl, va])).toEqual([[1, 3], [1, 2], [1, undefined]]);
    expect(styles.map((style) => styleToFile(style).font?.vertAlign)).toEqual(["superscript", "subscript", undefined]);
  });

  test.each<readonly [string, readonly number[], RegExp]>([
    ["photo.xlsx", [0x89, 0x50, 0x4e, 0x47, 0], /"photo.xlsx" is a picture/],
    ["paper.csv", [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
    ["old.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /Excel 2003 or older/],
    ["locked.xlsx", [0xd0, 0xcf, 0x11, 0xe0, ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0])], /password/],
    ["nothing.csv", [], /empty/],
  ])("%s is refused with a sentence", (name, bytes, sentence) => {
    expect(() => fileKind(Uint8Array.from(bytes), name)).toThrow(sentence);
  });

  test("a broken workbook is refused with a sentence", async () => {
    const good = await write();
    expect(fileKind(good, "x.xlsx")).toBe("xlsx");
    await expect(readXlsx(good.slice(0, good.length / 2), "half.xlsx", formulas)).rejects.toThrow(FileProblem);
    await expect(readXlsx(good.slice(0, good.length / 2), "half.xlsx", formulas)).rejects.toThrow(/"half.xlsx" is damaged/);
  });
});
