import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { addressOf, mostColumns, mostRows } from "../address";
import { hasContent, type SheetCells } from "./cells";

/** The cells that a formula and its result will take, counted from 0. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Why nothing can be written there, in a sentence; null when it can. */
export function obstacle(workbook: FWorkbook, sheet: FWorksheet, target: Target): string | null {
  if (workbook.isCellEditing()) {
    return "A cell is being edited. Finish it with Enter or leave it with Esc, then try again.";
  }
  const { row, column, rows, columns } = target;
  if (row + rows > mostRows || column + columns > mostColumns) {
    return `The result needs ${rows} rows and ${columns} columns and runs past the edge of the sheet from ${addressOf(row, column)}. Choose a cell further up or to the left.`;
  }
  return mergedObstacle(sheet, target) ?? protectedObstacle(sheet, target);
}

function mergedObstacle(sheet: FWorksheet, { row, column, rows, columns }: Target): string | null {
  for (const merged of sheet.getMergedRanges()) {
    const { startRow, startColumn, endRow, endColumn } = merged.getRange();
    const apart = endRow < row || startRow >= row + rows || endColumn < column || startColumn >= column + columns;
    const isItsOwnCell = rows === 1 && columns === 1 && startRow === row && startColumn === column;
    if (apart || isItsOwnCell) continue;
    const address = addressOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    return `The cells ${address} are merged. Unmerge them, or choose another cell.`;
  }
  return null;
}

function protectedObstacle(sheet: FWorksheet, { row, column, rows, columns }: Target): string | null {
  const permission = sheet.getWorksheetPermission();
  if (!permission.canEdit()) {
    return `The sheet "${sheet.getSheetName()}" is protected. Remove its protection, or choose a cell on another sheet.`;
  }
  // The whole area is held by few rules or none, so its corners and edges tell what each cell would.
  for (const each of [
    [row, column],
    [row + rows - 1, column],
    [row, column + columns - 1],
    [row + rows - 1, column + columns - 1],
  ] as const) {
    if (!permission.canEditCell(each[0], each[1])) {
      return `The cell ${addressOf(each[0], each[1])} is protected. Remove its protection, or choose another cell.`;
    }
  }
  return null;
}

/** Addresses of the cells in the way: those that hold something, and those that another formula's result fills. */
export function occupiedCells(cells: SheetCells, target: Target): string[] {
  const occupied: string[] = [];
  forEachCell(target, (row, column) => {
    const spill = cells.spill(row, column);
    // The results of the formula that is replaced go away with it.
    const isOwnResult = spill?.startRow === target.row && spill.startColumn === target.column;
    const isHeld = isOwnResult ? hasContent(cells.stored(row, column)) : cells.isOccupied(row, column);
    if (isHeld) occupied.push(addressOf(row, column));
  });
  return occupied;
}

/** A sentence when another formula's result lies in the way: clearing its cells would not move it. */
export function spillInTheWay(cells: SheetCells, target: Target): string | null {
  let sentence: string | null = null;
  forEachCell(target, (row, column) => {
    const spill = cells.spill(row, column);
    if (sentence || !spill) return;
    const inside =
      spill.startRow >= target.row &&
      spill.startRow < target.row + target.rows &&
      spill.startColumn >= target.column &&
      spill.startColumn < target.column + target.columns;
    if (inside) return;
    const anchor = addressOf(spill.startRow, spill.startColumn);
    sentence = `The cell ${addressOf(row, column)} is filled by the formula in ${anchor}. Clear or move that formula, or choose another cell.`;
  });
  return sentence;
}

export function forEachCell({ row, column, rows, columns }: Target, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}
