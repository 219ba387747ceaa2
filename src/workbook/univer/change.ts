import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type FWorkbook, type FWorksheet, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { type Cell, CellError } from "../../clv/result";
import { parseReference } from "../address";
import type { CellChange, ChangeOutcome, ChangeRequest } from "../conversion";
import type { Refusal } from "../port";
import { cellsOf, findSheet, type SheetCells } from "./cells";
import { each, SheetFormulas } from "./formulas";
import { nameStep } from "./names";
import { noteStep } from "./notes";
import { joined, type Step, take } from "./step";

type CellMatrix = Record<number, Record<number, ICellData>>;

const emptied: ICellData = { v: null, f: null, si: null, p: null };
const refused = (sentence: string): ChangeOutcome => ({ done: false, refusal: { sentence } });

interface Placed extends CellChange {
  readonly row: number;
  readonly column: number;
}

/** Changes cells, names and notes in one step of undo, after looking at everything that could stand in the way. */
export async function changeCells(injector: Injector, api: FUniver, request: ChangeRequest): Promise<ChangeOutcome> {
  const workbook = api.getActiveWorkbook();
  if (!workbook) return refused("There is no workbook open.");
  if (workbook.isCellEditing()) {
    return refused("A cell is being edited. Finish it with Enter or leave it with Esc, then convert again.");
  }
  const unit = workbook.getId();
  const names = nameStep(injector, unit, request.names);
  if (names.taken.length > 0 && !request.replaceNames) return { done: false, names: names.taken };

  const steps: Step[] = [names.step];
  const written: (() => string | null)[] = [];
  for (const [name, changes] of bySheet(request.cells)) {
    const sheet = findSheet(api, name);
    const sentence = sheet ? obstacle(sheet, changes, new SheetFormulas(injector, sheet)) : noSheet(name);
    if (sentence !== null || !sheet) return refused(sentence ?? noSheet(name));
    const change = sheetStep(injector, sheet, changes);
    const texts = changes.flatMap(({ row, column, note }) => (note === null ? [] : [{ row, column, text: note }]));
    steps.push(change.step, noteStep(injector, unit, sheet.getSheetId(), texts));
    written.push(() => changedSince(injector, sheet, changes, change.values));
  }
  const step = joined(steps);
  if (!(await run(injector, api, unit, step))) {
    return refused("The spreadsheet did not take the change, and everything is as it was. Load the page anew and try again.");
  }
  const undo = (): Promise<Refusal | null> => takeBack(injector, api, workbook, step, written);
  return { done: true, isHostStep: true, undo };
}

const noSheet = (name: string): string => `There is no sheet “${name}” any more. Look at the list again, then convert.`;

function bySheet(cells: readonly CellChange[]): ReadonlyMap<string, readonly Placed[]> {
  const sheets = new Map<string, Placed[]>();
  for (const cell of cells) {
    const { startRow: row, startColumn: column } = parseReference(cell.address)!;
    const list = sheets.get(cell.sheet);
    if (list) list.push({ ...cell, row, column });
    else sheets.set(cell.sheet, [{ ...cell, row, column }]);
  }
  return sheets;
}

function obstacle(sheet: FWorksheet, changes: readonly Placed[], formulas: SheetFormulas): string | null {
  const name = sheet.getSheetName();
  const permission = sheet.getWorksheetPermission();
  if (!permission.canEdit()) return `The sheet “${name}” is protected. Remove its protection, or leave its cells out.`;
  for (const { row, column, address, before } of changes) {
    if (formulas.at(row, column) !== before) {
      return `The cell ${address} of “${name}” has changed since the list was made. Look at the list again, then convert.`;
    }
    if (!permission.canEditCell(row, column)) {
      return `The cell ${address} of “${name}” is protected. Remove its protection, or leave it out.`;
    }
  }
  return null;
}

/** The new contents of a sheet's cells and the old ones; `values` are those that take the place of formulas. */
function sheetStep(injector: Injector, sheet: FWorksheet, changes: readonly Placed[]): { step: Step; values: CellMatrix } {
  const formulas = new SheetFormulas(injector, sheet);
  const cells = cellsOf(injector, sheet);
  const after: CellMatrix = {};
  const values: CellMatrix = {};
  const released = new Set<string>();
  for (const { row, column, after: formula, rows, columns } of changes) {
    const shared = formulas.cells[row]?.[column]?.si;
    if (shared) released.add(shared);
    if (formula !== null) put(after, row, column, { ...emptied, f: formula });
    else fill(values, cells, row, column, rows, columns);
  }
  for (const [row, columns] of Object.entries(values)) after[Number(row)] = { ...after[Number(row)], ...columns };
  /* The others that share a formula with a changed cell get its whole text: the changed one may have held it for them. */
  for (const [row, column, cell] of each(formulas.cells)) {
    if (cell?.si && released.has(cell.si) && !after[row]?.[column]) {
      put(after, row, column, { ...emptied, f: formulas.of(cell, row, column) });
    }
  }
  const before: CellMatrix = {};
  for (const [row, columns] of Object.entries(after)) {
    for (const column of Object.keys(columns)) put(before, Number(row), Number(column), contentOf(cells, Number(row), Number(column)));
  }
  const where = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const mutation = (cellValue: CellMatrix) => ({ id: SetRangeValuesMutation.id, params: { ...where, cellValue } });
  return { step: { redo: [mutation(after)], undo: [mutation(before)] }, values };
}

function fill(values: CellMatrix, cells: SheetCells, row: number, column: number, rows: number, columns: number): void {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) put(values, r, c, stored(cells.value(r, c)));
  }
}

/** A value as the engine stores it: booleans as 0 and 1, errors as their text. */
function stored(value: Cell): ICellData {
  if (typeof value === "number") return { ...emptied, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof CellError) return { ...emptied, v: value.code, t: CellValueType.STRING };
  return { ...emptied, v: value ?? 0, t: typeof value === "string" ? CellValueType.STRING : CellValueType.NUMBER };
}

function contentOf(cells: SheetCells, row: number, column: number): ICellData {
  const { v = null, f = null, si = null, p = null, t = null } = cells.stored(row, column) ?? {};
  return f || si ? { ...emptied, f, si, t: null } : { v, f, si, p, t };
}

/** The first cell that is not as it was written, or null. */
function changedSince(injector: Injector, sheet: FWorksheet, changes: readonly Placed[], values: CellMatrix): string | null {
  const formulas = new SheetFormulas(injector, sheet);
  const changed = changes.find(({ row, column, after }) =>
    after !== null ? formulas.at(row, column) !== after : formulas.cells[row]?.[column]?.v !== values[row]?.[column]?.v || formulas.at(row, column) !== null,
  );
  return changed ? `${changed.address} of “${changed.sheet}”` : null;
}

async function takeBack(
  injector: Injector,
  api: FUniver,
  workbook: FWorkbook,
  { redo, undo }: Step,
  written: readonly (() => string | null)[],
): Promise<Refusal | null> {
  const unit = workbook.getId();
  if (api.getActiveWorkbook()?.getId() !== unit) {
    return { sentence: "The workbook is not the one that was converted, so nothing was undone." };
  }
  if (workbook.isCellEditing()) return { sentence: "A cell is being edited. Finish it with Enter or leave it with Esc, then undo again." };
  for (const changed of written) {
    const cell = changed();
    if (cell) return { sentence: `The cell ${cell} has been changed since, so nothing was undone. Use Ctrl+Z in the sheet instead.` };
  }
  const isDone = await run(injector, api, unit, { redo: undo, undo: redo });
  return isDone ? null : { sentence: "The spreadsheet did not take the change, so nothing was undone. Use Ctrl+Z in the sheet instead." };
}

async function run(injector: Injector, api: FUniver, unit: string, step: Step): Promise<boolean> {
  const calculated = api.getFormula().onCalculationResultApplied();
  const isDone = take(injector, unit, step);
  await calculated;
  return isDone;
}

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}
