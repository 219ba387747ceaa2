import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type BaseReferenceObject, type BaseValueObject, ERROR_TYPE_SET } from "@univerjs/preset-sheets-core";
import { packColumn } from "../../background/packing/column";
import type { PackedGrid } from "../../background/packing/grid";
import { type Cell, CellError, isErrorCode } from "../../clv/index";
import { type ExcelArgument, type ExcelCell, type ExcelGrid, isExcelError } from "../associations";

type Argument = BaseValueObject | BaseReferenceObject;

/** What a cell shows while its answer is under way. */
export const busy = "#BUSY!";

/** From so many rows on, an array for each of them costs more than all the rest. */
const manyRows = 20_000;

/**
 * Turns what the engine passes into what Excel passes: rows of cells, blank cells as 0, an omitted argument as null.
 * Where the function takes them, long ranges come as packed columns instead of rows.
 */
export function toExcelArgument(argument: Argument | undefined, packs = false): ExcelArgument {
  if (!argument) return null;
  if (argument.isReferenceObject()) return readReference(argument as BaseReferenceObject, packs);
  const value = argument as BaseValueObject;
  if (value.isArray()) return value.getArrayValue().map((row) => Array.from(row, cellOfValue));
  return value.isNull() ? null : [[cellOfValue(value)]];
}

/** Straight from the cells: the engine's own way makes an object for each of what may be 100,000 rows. */
function readReference(reference: BaseReferenceObject, packs: boolean): ExcelGrid | PackedGrid {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const width = endColumn - startColumn + 1;
  if (!(width > 0) || !(endRow >= startRow) || startRow < 0 || startColumn < 0) return [[excelError("#REF!")]];
  const cellAt = cellReader(reference);
  const height = endRow - startRow + 1;
  if (packs && height >= manyRows) {
    /* Still under way, so that the rest is nothing yet. */
    if (cellAt(startRow, startColumn)?.v === busy) return [[busy]];
    const columns = Array.from({ length: width }, (_, place) => packColumn(height, (row) => packableCell(cellOfData(cellAt(startRow + row, startColumn + place)))));
    return { packed: "grid", widths: Float64Array.of(width), rows: height, columns };
  }
  const rows: ExcelGrid = new Array<ExcelCell[]>(height);
  for (let row = startRow; row <= endRow; row++) {
    const cells = new Array<ExcelCell>(width);
    for (let column = 0; column < width; column++) cells[column] = cellOfData(cellAt(row, startColumn + column));
    rows[row - startRow] = cells;
  }
  return rows;
}

/**
 * The engine's own way of finding a cell looks through five places for each. The places are looked up once here;
 * only where an older spill lies is the engine asked, because a newer calculation may have taken it away.
 */
function cellReader(reference: BaseReferenceObject): (row: number, column: number) => Nullable<ICellData> {
  const own = reference.getCurrentActiveSheetData()?.cellData?.getMatrix();
  const hasFeatures = Object.keys(reference.getRuntimeFeatureCellData() ?? {}).length > 0;
  if (!own || hasFeatures) return (row, column) => reference.getCellData(row, column);
  const calculated = reference.getCurrentRuntimeSheetData()?.getMatrix();
  const spilling = reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix();
  const spilled = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix();
  if (!calculated && !spilling && !spilled) return (row, column) => own[row]?.[column];
  return (row, column) => {
    const newer = calculated?.[row]?.[column] ?? spilling?.[row]?.[column];
    if (newer) return newer;
    return spilled?.[row]?.[column] ? reference.getCellData(row, column) : own[row]?.[column];
  };
}

/** An error loses its class when it is packed, unless it is one of the core's. */
function packableCell(cell: ExcelCell): Cell {
  if (!isExcelError(cell)) return cell;
  return isErrorCode(cell.code) ? new CellError(cell.code) : new CellError("#VALUE!", "the input cell holds an error");
}

export function cellOfData(cell: Nullable<ICellData>): ExcelCell {
  if (!cell) return 0;
  const value = cell.v;
  if (typeof value === "number") return cell.t === CellValueType.BOOLEAN ? value !== 0 : value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return textCell(value, cell.t);
  const text = cell.p?.body?.dataStream;
  return text === undefined ? 0 : text.replace(/\r\n$/, "");
}

function textCell(value: string, type: Nullable<CellValueType>): ExcelCell {
  /* Looking up each of 100,000 names costs more than reading them. */
  if (value.startsWith("#") && ERROR_TYPE_SET.has(value as never)) return excelError(value);
  if (type === CellValueType.BOOLEAN) return value.toUpperCase() === "TRUE" || value === "1";
  if (type === CellValueType.NUMBER && value !== "") return Number(value);
  return value === "" && type !== CellValueType.STRING && type !== CellValueType.FORCE_STRING ? 0 : value;
}

function cellOfValue(value: Nullable<BaseValueObject>): ExcelCell {
  if (!value || value.isNull()) return 0;
  const raw = value.getValue();
  return value.isError() ? excelError(String(raw)) : raw;
}

function excelError(code: string): ExcelCell {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}
