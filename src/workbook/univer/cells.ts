import { CellValueType, type ICellData, type Injector, type IRange, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ERROR_TYPE_SET, FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import { type Cell, CellError, type ErrorCode } from "../../clv/result";

type CellRows = Record<number, Record<number, Nullable<ICellData>> | undefined> | undefined;
type RangeRows = Record<number, Record<number, IRange> | undefined> | undefined;

/** What the cells of one sheet hold, formula results that spill into neighbours included. */
export interface SheetCells {
  /** The value as a custom function receives it: a blank cell is 0, as in Excel. */
  value(row: number, column: number): Cell;
  /** True where a person sees something, or a formula stands. */
  isOccupied(row: number, column: number): boolean;
  /** What is stored in the cell itself, without what spills over it. */
  stored(row: number, column: number): Nullable<ICellData>;
  /** The area of the formula that fills this cell, anchor included; null where no spilling formula does. */
  spill(row: number, column: number): IRange | null;
}

/** The engine keeps spilled values apart from the sheet's own cells, so both are read here and nowhere else. */
export function cellsOf(injector: Injector, sheet: FWorksheet): SheetCells {
  const unit = sheet.getWorkbook().getUnitId();
  const id = sheet.getSheetId();
  const own = sheet.getSheet().getCellMatrix().getMatrix() as CellRows;
  const formulas = injector.get(FormulaDataModel);
  const spilled = formulas.getArrayFormulaCellData()[unit]?.[id] as CellRows;
  const ranges = formulas.getArrayFormulaRange()[unit]?.[id] as RangeRows;

  const spilledCell = (row: number, column: number) => (spill(row, column) ? spilled?.[row]?.[column] : null);
  const spill = (row: number, column: number): IRange | null => {
    for (const byColumn of Object.values(ranges ?? {})) {
      for (const range of Object.values(byColumn ?? {})) {
        if (contains(range, row, column)) return range;
      }
    }
    return null;
  };
  const stored = (row: number, column: number) => own?.[row]?.[column];
  return {
    stored,
    spill,
    value: (row, column) => {
      const cell = stored(row, column);
      return valueOf(hasContent(cell) ? cell : (spilled?.[row]?.[column] ?? cell));
    },
    isOccupied: (row, column) => hasContent(stored(row, column)) || hasContent(spilledCell(row, column)),
  };
}

export function contains(range: IRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}

export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== null && cell.v !== undefined && cell.v !== "") || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/** The engine holds booleans as 0 and 1 and errors as text; a function must get what they are. */
export function valueOf(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (typeof value === "number") return cell?.t === CellValueType.BOOLEAN ? value !== 0 : value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (ERROR_TYPE_SET.has(value as never)) return new CellError(value as ErrorCode);
    return cell?.t === CellValueType.BOOLEAN ? value.toUpperCase() === "TRUE" || value === "1" : value;
  }
  return cell?.p?.body?.dataStream?.replace(/\r\n$/, "") ?? 0;
}

/** The sheet with this name in the workbook on show; names match without case, as in Excel. */
export function findSheet(api: FUniver, name: string): FWorksheet | null {
  const wanted = name.toLowerCase();
  const workbook = api.getActiveWorkbook();
  /* The facade of a sheet is made anew each time it is asked for, so only that of the sheet that is wanted is. */
  const found = workbook?.getWorkbook().getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  return workbook && found ? workbook.getSheetBySheetId(found.getSheetId()) : null;
}
