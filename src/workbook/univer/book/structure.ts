import { Direction, type IMutationInfo, type IRange, type Nullable, RANGE_TYPE } from "@univerjs/core";
import {
  EffectRefRangId,
  type FWorksheet,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { BookEdit } from "../../book";
import { notTaken, type Work } from "./work";

type StructureEdit = Extract<BookEdit, { readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns" }>;

const commandIds = {
  insertRows: EffectRefRangId.InsertRowCommandId,
  insertColumns: EffectRefRangId.InsertColCommandId,
  deleteRows: EffectRefRangId.RemoveRowCommandId,
  deleteColumns: EffectRefRangId.RemoveColCommandId,
} as const;

/**
 * Puts rows or columns in, or takes them out, as the engine's own commands do: everything that points at what moves
 * follows, formulas and names of the whole workbook, rules and merged cells of the sheet. The commands themselves would
 * each make a step of undo of their own.
 */
export function editStructure(work: Work, edit: StructureEdit): string | null {
  const sheet = work.sheet(edit.sheet);
  if (!sheet) return `There is no sheet “${edit.sheet}” any more. Look again, then repeat it.`;
  /* What follows is worked out by the engine for the sheet on show. */
  work.show(sheet.getSheetId());
  const range = rangeOf(sheet, edit);
  const isRow = edit.kind === "insertRows" || edit.kind === "deleteRows";
  const isInsertion = edit.kind === "insertRows" || edit.kind === "insertColumns";
  if (isRow && !isInsertion && sheet.getSheet().getRangeFilterRows(range).length > 0) {
    return `Some rows of “${edit.sheet}” are hidden by a filter. Clear the filter, then repeat it.`;
  }
  const where = { unitId: work.unit, subUnitId: sheet.getSheetId() };
  const main = isInsertion ? insertion(sheet, isRow, { ...where, range }) : removal(sheet, isRow, { ...where, range });
  const command = {
    id: commandIds[edit.kind],
    params: { ...where, range, ...(isInsertion ? { direction: isRow ? Direction.UP : Direction.LEFT } : {}) },
  };
  const service = work.injector.get(SheetInterceptorService);
  const follows = service.onCommandExecute(command);
  const isDone = work.run({
    redo: [...(follows.preRedos ?? []), ...main.redo, ...follows.redos].filter(Boolean),
    undo: [...(follows.preUndos ?? []), ...main.undo, ...follows.undos].filter(Boolean),
  });
  if (!isDone) return notTaken;
  const after = service.afterCommandExecute(command);
  return after.redos.length === 0 || work.run({ redo: after.redos, undo: after.undos }) ? null : notTaken;
}

function rangeOf(sheet: FWorksheet, { kind, at, count }: StructureEdit): IRange {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return kind === "insertRows" || kind === "deleteRows"
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: columns - 1, rangeType: RANGE_TYPE.ROW }
    : { startRow: 0, endRow: rows - 1, startColumn: at, endColumn: at + count - 1, rangeType: RANGE_TYPE.COLUMN };
}

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

interface Main {
  readonly redo: IMutationInfo[];
  readonly undo: IMutationInfo[];
}

/** New rows are as high as the row that they push down, as where a person puts them in. */
function insertion(sheet: FWorksheet, isRow: boolean, params: Params): Main {
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const model = sheet.getSheet();
  const info = isRow
    ? { rowInfo: Array.from({ length: endRow - startRow + 1 }, () => ({ h: model.getRowHeight(startRow), hd: 0 })) }
    : { colInfo: Array.from({ length: endColumn - startColumn + 1 }, () => ({ w: model.getColumnWidth(startColumn), hd: 0 })) };
  return {
    redo: [{ id: (isRow ? InsertRowMutation : InsertColMutation).id, params: { ...params, ...info } }],
    undo: [{ id: (isRow ? RemoveRowMutation : RemoveColMutation).id, params }],
  };
}

function removal(sheet: FWorksheet, isRow: boolean, params: Params): Main {
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const model = sheet.getSheet();
  const cellValue = model.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  const kept = isRow
    ? { rowInfo: sizesOf(startRow, endRow, (row) => model.getRowManager().getRow(row)) }
    : { colInfo: sizesOf(startColumn, endColumn, (column) => model.getColumnManager().getColumn(column)) };
  return {
    redo: [{ id: (isRow ? RemoveRowMutation : RemoveColMutation).id, params }],
    undo: [
      { id: (isRow ? InsertRowMutation : InsertColMutation).id, params: { ...params, ...kept } },
      { id: SetRangeValuesMutation.id, params: { unitId: params.unitId, subUnitId: params.subUnitId, cellValue } },
    ],
  };
}

function sizesOf<T extends object>(from: number, to: number, sizeOf: (place: number) => Nullable<T>): Record<number, T> {
  const sizes: Record<number, T> = {};
  for (let place = from; place <= to; place++) {
    const size = sizeOf(place);
    if (size) sizes[place - from] = { ...size };
  }
  return sizes;
}
