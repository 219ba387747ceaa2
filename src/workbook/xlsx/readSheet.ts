import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre";
import { parseReference } from "../address";
import { serialOf } from "../csv/date";
import { cellType, type CellRows, type Styles, worksheet } from "../snapshot";
import type { FileFormulas } from "./formulas";
import { columnPixels, rowPixels } from "./sizes";
import { styleFromFile } from "./styles";

/** One sheet of a file as one of the grid's. Results that spilled are left out: the grid spills them again. */
export function sheetFromFile(
  sheet: Sheet,
  id: string,
  styles: Styles,
  theme: readonly string[],
  formulas: FileFormulas,
): Partial<IWorksheetData> {
  const cellData: CellRows = {};
  const spilled = spilledCells(sheet);
  let columns = 0;
  sheet.rows.forEach((row, rowIndex) => {
    columns = Math.max(columns, row.length);
    const cells: Record<number, ICellData> = {};
    row.forEach((value, column) => {
      const key = `${rowIndex},${column}`;
      const detail = sheet.cells?.get(key);
      const content = spilled.has(key) ? {} : cellContent(value, detail, id, formulas);
      const style = detail?.style && styleFromFile(detail.style, theme);
      if (style) cells[column] = { ...content, s: styles.idOf(style) };
      else if (Object.keys(content).length > 0) cells[column] = content;
    });
    if (Object.keys(cells).length > 0) cellData[rowIndex] = cells;
  });
  return worksheet(id, sheet.name, cellData, { rows: sheet.rows.length, columns }, sheetLayout(sheet));
}

function sheetLayout(sheet: Sheet): Partial<IWorksheetData> {
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  sheet.columns?.forEach(({ width, hidden }, index) => {
    if (width !== undefined || hidden) {
      columnData[index] = { ...(width === undefined ? {} : { w: columnPixels(width) }), ...(hidden ? { hd: 1 } : {}) };
    }
  });
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  sheet.rowDefs?.forEach(({ height, hidden }, index) => {
    if (height !== undefined || hidden) {
      rowData[index] = { ...(height === undefined ? {} : { h: rowPixels(height), ia: 0 }), ...(hidden ? { hd: 1 } : {}) };
    }
  });
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const tab = sheet.view?.tabColor?.rgb;
  return {
    columnData,
    rowData,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    ...(rows || columns ? { freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 } } : {}),
    ...(sheet.view?.showGridLines === false ? { showGridlines: 0 } : {}),
    ...(tab ? { tabColor: `#${tab.slice(-6)}` } : {}),
    ...(sheet.hidden || sheet.veryHidden ? { hidden: 1 } : {}),
  };
}

function cellContent(value: CellValue, detail: Cell | undefined, sheetId: string, formulas: FileFormulas): ICellData {
  if (detail?.formula !== undefined && detail.formula !== null) {
    const shared = detail.formulaSharedIndex === undefined ? {} : { si: `${sheetId}-${detail.formulaSharedIndex}` };
    // A cell that shares a neighbour's formula has no text of its own.
    return detail.formula === "" ? shared : { f: formulas.fromFile(detail.formula), ...shared };
  }
  switch (typeof value) {
    case "number":
      return { v: value, t: cellType.number };
    case "boolean":
      return { v: value ? 1 : 0, t: cellType.boolean };
    case "string":
      return value === "" ? {} : { v: value, t: /^[=+\-@]/.test(value) ? cellType.forcedText : cellType.text };
    default:
      return value instanceof Date ? { v: serialOf(value), t: cellType.number } : {};
  }
}

/** The cells that an array formula fills beside its own. */
function spilledCells(sheet: Sheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  sheet.cells?.forEach((cell, key) => {
    const area = cell.formulaType === "array" && cell.formulaRef ? parseReference(cell.formulaRef) : null;
    if (!area || area.endRow === null || area.endColumn === null) return;
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) spilled.add(`${row},${column}`);
    }
    spilled.delete(key);
  });
  return spilled;
}
