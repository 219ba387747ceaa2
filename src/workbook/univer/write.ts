import type { ICellData, Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type FWorksheet, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { addressOf, parseReference } from "../address";
import type { Refusal, WriteOutcome, WriteRequest } from "../port";
import { cellsOf, findSheet, hasContent } from "./cells";
import { forEachCell, obstacle, occupiedCells, spillInTheWay, type Target } from "./preflight";

type CellChanges = Record<number, Record<number, ICellData>>;

const emptied: ICellData = { v: null, f: null, si: null, p: null };
const refused = (sentence: string): WriteOutcome => ({ done: false, refusal: { sentence } });

/** Writes one formula after looking at everything that could stand in its way; one undo step, all or nothing. */
export async function writeFormula(injector: Injector, api: FUniver, request: WriteRequest): Promise<WriteOutcome> {
  const workbook = api.getActiveWorkbook();
  const sheet = findSheet(api, request.sheet);
  const place = parseReference(request.address);
  if (!workbook || !sheet) return refused(`There is no sheet "${request.sheet}" any more. Choose a cell and try again.`);
  if (!place) return refused(`"${request.address}" is not the address of a cell.`);
  const target = { row: place.startRow, column: place.startColumn, ...request.spill };
  const sentence = obstacle(workbook, sheet, target);
  if (sentence) return refused(sentence);
  const cells = cellsOf(injector, sheet);
  const occupied = occupiedCells(cells, target);
  if (occupied.length > 0 && !request.overwrite) return { done: false, occupied };
  const spill = spillInTheWay(cells, target);
  if (spill) return refused(spill);

  makeRoom(sheet, target);
  const before = storedContents(injector, sheet, target);
  const changes: CellChanges = {};
  forEachCell(target, (row, column) => {
    if (before[row]?.[column]) set(changes, row, column, emptied);
  });
  set(changes, target.row, target.column, { ...emptied, f: request.formula });
  await apply(api, sheet, changes);
  return { done: true, undo: () => takeBack(injector, api, sheet, request, target, before) };
}

function makeRoom(sheet: FWorksheet, { row, column, rows, columns }: Target): void {
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
}

function storedContents(injector: Injector, sheet: FWorksheet, target: Target): CellChanges {
  const cells = cellsOf(injector, sheet);
  const contents: CellChanges = {};
  forEachCell(target, (row, column) => {
    const stored = cells.stored(row, column);
    if (!stored || !hasContent(stored)) return;
    const isFirst = row === target.row && column === target.column;
    const inSpill = cells.spill(row, column);
    if (inSpill && !isFirst && !stored.f && !stored.si && inSpill.startRow === target.row) return;
    const { v = null, f = null, si = null, p = null, t } = stored;
    set(contents, row, column, f || si ? { ...emptied, f, si } : { v, f, si, p, ...(t ? { t } : {}) });
  });
  return contents;
}

async function takeBack(
  injector: Injector,
  api: FUniver,
  sheet: FWorksheet,
  request: WriteRequest,
  target: Target,
  before: CellChanges,
): Promise<Refusal | null> {
  const current = findSheet(api, sheet.getSheetName());
  if (current?.getSheetId() !== sheet.getSheetId() || current.getWorkbook() !== sheet.getWorkbook()) {
    return { sentence: "The workbook is not the one that the formula was written to, so nothing was undone." };
  }
  const cells = cellsOf(injector, sheet);
  let changed: string | null = null;
  if (cells.stored(target.row, target.column)?.f !== request.formula) changed = request.address;
  forEachCell(target, (row, column) => {
    if (row === target.row && column === target.column) return;
    const stored = cells.stored(row, column);
    const isResult = cells.spill(row, column)?.startRow === target.row && !stored?.f && !stored?.si;
    if (!changed && hasContent(stored) && !isResult) changed = addressOf(row, column);
  });
  if (changed) {
    return { sentence: `The cell ${changed} has been changed since, so nothing was undone. Use Ctrl+Z in the sheet instead.` };
  }
  const changes: CellChanges = { ...before };
  if (!before[target.row]?.[target.column]) {
    changes[target.row] = { ...changes[target.row], [target.column]: emptied };
  }
  await apply(api, sheet, changes);
  return null;
}

async function apply(api: FUniver, sheet: FWorksheet, changes: CellChanges): Promise<void> {
  const done = api.getFormula().onCalculationResultApplied();
  await api.executeCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    value: changes,
  });
  await done;
}

function set(changes: CellChanges, row: number, column: number, cell: ICellData): void {
  (changes[row] ??= {})[column] = cell;
}
