import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";
import type { WorkbookOnScreen } from "../../../src/workbook/xlsx/workbookOnScreen";

export const formulas = new FileFormulas(["CLV", "CLV.SIMPLE"]);
const spilled: Record<number, ICellData> = { 4: { v: 916.6666666666667, t: 2 }, 5: { v: "#VALUE!", t: 1 }, 6: { v: 10, t: 2 } };
const spillRange: IRange = { startRow: 4, startColumn: 1, endRow: 6, endColumn: 1 };

const data: Partial<IWorkbookData> = {
  id: "w",
  name: "Test",
  sheetOrder: ["s1", "s2"],
  styles: {
    head: { bl: 1, bg: { rgb: "#fff2cc" }, cl: { rgb: "#1f4e79" }, ht: 2, tb: 3, bd: { b: { s: 1, cl: { rgb: "#808080" } } } },
    share: { n: { pattern: "0.0%" } },
  },
  sheets: {
    s1: {
      id: "s1",
      name: "Values & more",
      cellData: {
        0: { 0: { v: "Margin", t: 1, s: "head" }, 1: { v: 0.8, t: 2, s: "share" }, 2: { v: 1, t: 3 }, 3: { v: "00123", t: 4 } },
        1: { 0: { v: " spaced ", t: 1 }, 1: { v: "=1+1", t: 4 }, 2: { v: "#N/A", t: 1 }, 3: { v: "é € \"q\" <&>", t: 1 } },
        2: { 0: { f: "=B1*2", v: 1.6, t: 2, si: "x" }, 1: { si: "x", v: 2, t: 2 }, 2: { f: '="a"&1', v: "a1", t: 1 }, 3: { f: "=1/0", v: "#DIV/0!", t: 1 } },
        3: { 0: { f: "=B1=0.8", v: 1, t: 3 }, 1: { f: "=CLV(250,1.2)", v: "#VALUE!", t: 1 }, 2: { f: "=CLV.SIMPLE(5,2,3)", v: 30, t: 2 } },
        4: { 0: { f: "=SUM(B5:B7)", v: "#VALUE!", t: 1 }, 1: { f: "=CLV(A9:A11,0.8)", v: 916.6666666666667, t: 2, s: "share" } },
        6: { 0: { f: "=SUM(B1,2)", v: 2.8, t: 2 } },
      },
      columnData: { 0: { w: 180 }, 1: { w: 96 }, 2: { hd: 1 } },
      rowData: { 0: { h: 40, ia: 0 } },
      mergeData: [{ startRow: 8, endRow: 9, startColumn: 0, endColumn: 2 }],
      freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    },
    s2: { id: "s2", name: "Second", cellData: { 0: { 0: { v: 5, t: 2 } } }, hidden: 0 },
  },
  resources: [
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify({ n: { id: "n", name: "share", formulaOrRefString: "'Values & more'!$B$1", localSheetId: "AllDefaultWorkbook" } }),
    },
    {
      name: "SHEET_NOTE_PLUGIN",
      data: JSON.stringify({
        s1: {
          0: { 1: { id: "a", row: 0, col: 1, width: 260, height: 120, note: 'Value of the formula\n=CLV("<&>",A1)', show: false } },
          11: { 5: { id: "b", row: 11, col: 5, width: 260, height: 120, note: "beside no value", show: false } },
        },
      }),
    },
  ],
};

/** A workbook with values of every kind, formulas of ours and the grid's own, one that spills, formats, a name and notes. */
export const onScreen: WorkbookOnScreen = {
  data: data as IWorkbookData,
  formula: (sheet, row, column) => (sheet === "s1" && row === 2 && column === 1 ? "=C1*2" : (data.sheets?.[sheet]?.cellData?.[row]?.[column]?.f ?? null)),
  spills: (sheet) => (sheet === "s1" ? [{ range: spillRange, cell: (row) => spilled[row] ?? null }] : []),
};
