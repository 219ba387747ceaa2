import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, ColumnDef, RowDef, WriteSheet } from "hucre";
import { addressOf } from "../address";
import { cellType } from "../snapshot";
import type { FileFormulas } from "./formulas";
import { notesToFile } from "./notes";
import { columnCharacters, rowPoints } from "./sizes";
import { styleToFile } from "./styles";
import type { FormulaMode, Spill, WorkbookOnScreen } from "./workbookOnScreen";

type FileCell = Partial<Cell>;

/** Errors that files of today's kind have no word for; Excel finds the right one when it works the formula out. */
const younger: ReadonlySet<string> = new Set(["#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#FIELD!"]);

export function sheetToFile(
  sheet: Partial<IWorksheetData>,
  id: string,
  workbook: WorkbookOnScreen,
  formulas: FileFormulas,
  mode: FormulaMode,
): WriteSheet {
  const cells = new Map<string, FileCell>();
  const spills = workbook.spills(id);
  for (const spill of spills) {
    forEachCell(spill.range, (row, column) => cells.set(`${row},${column}`, plainCell(spill.cell(row, column))));
  }
  const anchors = new Map(spills.map((spill) => [`${spill.range.startRow},${spill.range.startColumn}`, spill]));
  for (const [rowText, row] of Object.entries(sheet.cellData ?? {})) {
    for (const [columnText, cell] of Object.entries((row ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!cell) continue;
      const [rowIndex, column] = [Number(rowText), Number(columnText)];
      const key = `${rowIndex},${column}`;
      const formula = cell.f || cell.si ? workbook.formula(id, rowIndex, column) : null;
      const content = formula
        ? formulaCell(formula, cell, anchors.get(key), rowIndex, column, formulas, mode)
        : hasValue(cell)
          ? plainCell(cell)
          : (cells.get(key) ?? {});
      const style = styleOf(cell, workbook.data);
      cells.set(key, style ? { ...content, style: styleToFile(style) } : content);
    }
  }
  for (const [key, comment] of notesToFile(workbook.data, id)) cells.set(key, { value: null, ...cells.get(key), comment });
  return { name: sheet.name ?? "Sheet1", rows: [], cells, ...layout(sheet) };
}

function formulaCell(
  formula: string,
  cell: ICellData,
  spill: Spill | undefined,
  row: number,
  column: number,
  formulas: FileFormulas,
  mode: FormulaMode,
): FileCell {
  const shown = plainCell(spill ? (spill.cell(row, column) ?? cell) : cell);
  const isArray = spill !== undefined || formulas.isArray(formula);
  if (isArray && mode === "portable" && (spill || formulas.callsAddIn(formula))) return shown;
  const result: FileCell = { formula: formulas.toFile(formula), ...shown, formulaResult: shown.value ?? 0 };
  if (!isArray || mode === "portable") return result;
  const { startRow, startColumn, endRow, endColumn } = spill?.range ?? {
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
  };
  const formulaRef = addressOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  return { ...result, formulaType: "array", formulaRef, formulaDynamic: true };
}

function hasValue(cell: ICellData): boolean {
  return (cell.v !== null && cell.v !== undefined) || Boolean(cell.p);
}

function plainCell(cell: Nullable<ICellData>): FileCell {
  const value = cell?.v ?? cell?.p?.body?.dataStream?.replace(/\r\n$/, "") ?? null;
  if (value === null) return { value: null };
  if (Number(cell?.t) === cellType.boolean) return { value: value === 1 || value === true || value === "1", type: "boolean" };
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  return { value: younger.has(value) ? "#VALUE!" : value, type: "string" };
}

function styleOf(cell: ICellData, workbook: IWorkbookData): Nullable<IStyleData> {
  return typeof cell.s === "string" ? workbook.styles[cell.s] : cell.s;
}

function layout(sheet: Partial<IWorksheetData>): Partial<WriteSheet> {
  const widths = Object.entries((sheet.columnData ?? {}) as Record<string, Partial<IColumnData> | undefined>);
  const columns: ColumnDef[] = [];
  for (const [index, column] of widths) {
    columns[Number(index)] = {
      ...(column?.w === undefined ? {} : { width: Math.round(columnCharacters(column.w) * 100) / 100 }),
      ...(column?.hd ? { hidden: true } : {}),
    };
  }
  for (let index = 0; index < columns.length; index++) columns[index] ??= {};
  const rowDefs = new Map<number, RowDef>();
  for (const [index, row] of Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData> | undefined>)) {
    const height = row?.h !== undefined && !row.ia ? { height: rowPoints(row.h) } : {};
    const hidden = row?.hd ? { hidden: true } : {};
    if ("height" in height || "hidden" in hidden) rowDefs.set(Number(index), { ...height, ...hidden });
  }
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    columns,
    rowDefs,
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...(xSplit || ySplit ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    view: {
      showGridLines: Number(sheet.showGridlines ?? 1) !== 0,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.replace("#", "").toUpperCase() } } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

function forEachCell(range: IRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) visit(row, column);
  }
}
