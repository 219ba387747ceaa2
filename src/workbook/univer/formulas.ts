import { type ICellData, type Injector, type IRange, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type FWorksheet, FormulaDataModel, LexerTreeBuilder, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { addressOf } from "../address";
import type { Extent, Scope, StandingFormula, Watch } from "../conversion";
import { contains } from "./cells";

type Matrix<T> = Record<number, Record<number, T> | undefined>;
type Cells = Matrix<Nullable<ICellData>>;

/** So many cells are read before the page may draw and listen again. */
const cellsAtOnce = 10_000;

/** The formulas of one sheet: cells may share a formula, of which only one holds the text. */
export class SheetFormulas {
  private readonly masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  private readonly lexer: LexerTreeBuilder;
  readonly cells: Cells;

  constructor(injector: Injector, sheet: FWorksheet) {
    this.lexer = injector.get(LexerTreeBuilder);
    this.cells = sheet.getSheet().getCellMatrix().getMatrix();
    for (const [row, column, cell] of each(this.cells)) {
      if (cell?.f && cell.si) this.masters.set(cell.si, { formula: cell.f, row, column });
    }
  }

  /** The whole text of the formula in a cell; null where none stands. */
  at(row: number, column: number): string | null {
    return this.of(this.cells[row]?.[column], row, column);
  }

  of(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    const master = cell?.si ? this.masters.get(cell.si) : undefined;
    return master ? this.lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row) : null;
  }
}

/** The cells that hold something, row by row. */
export function* each(cells: Cells): Generator<readonly [row: number, column: number, cell: Nullable<ICellData>]> {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) yield [Number(row), Number(column), cell];
  }
}

export async function readFormulas(
  injector: Injector,
  api: FUniver,
  scope: Scope,
  { signal, onProgress }: Watch = {},
): Promise<readonly StandingFormula[]> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return [];
  const active = workbook.getActiveSheet();
  const sheets = scope === "workbook" ? workbook.getSheets() : [active];
  const areas = scope === "selection" ? selectedAreas(injector) : null;
  const found: StandingFormula[] = [];
  let read = 0;
  for (const [index, sheet] of sheets.entries()) {
    const formulas = new SheetFormulas(injector, sheet);
    const spills = spillExtents(injector, sheet);
    for (const [row, column, cell] of each(formulas.cells)) {
      read += 1;
      if (read % cellsAtOnce === 0) await pause(signal);
      if (!cell?.f && !cell?.si) continue;
      if (areas && !areas.some((area) => contains(area, row, column))) continue;
      const formula = formulas.of(cell, row, column);
      if (formula === null) continue;
      const spill = spills.get(`${row},${column}`);
      found.push({ sheet: sheet.getSheetName(), address: addressOf(row, column), formula, ...(spill ? { spill } : {}) });
    }
    onProgress?.(index + 1, sheets.length);
  }
  return found;
}

/** Lets the page draw and listen, and ends the work that was stopped. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** Whole rows and columns are selected without bounds. */
function selectedAreas(injector: Injector): IRange[] {
  return injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => ({
      startRow: range.startRow || 0,
      startColumn: range.startColumn || 0,
      endRow: Number.isNaN(range.endRow) ? Infinity : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? Infinity : range.endColumn,
    }));
}

/** How many cells each formula fills, by its own cell "row,column"; those that fill one are left out. */
export function spillExtents(injector: Injector, sheet: FWorksheet): ReadonlyMap<string, Extent> {
  const unit = sheet.getWorkbook().getUnitId();
  const ranges: Matrix<IRange> | undefined = injector.get(FormulaDataModel).getArrayFormulaRange()[unit]?.[sheet.getSheetId()];
  const extents = new Map<string, Extent>();
  for (const columns of Object.values(ranges ?? {})) {
    for (const { startRow, endRow, startColumn, endColumn } of Object.values(columns ?? {})) {
      const extent = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      if (extent.rows * extent.columns > 1) extents.set(`${startRow},${startColumn}`, extent);
    }
  }
  return extents;
}
