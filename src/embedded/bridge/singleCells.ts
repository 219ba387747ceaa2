import { CellValueType, type ICellData } from "@univerjs/core";
import { ArrayValueObject, BaseReferenceObject, NullValueObject, NumberValueObject, OperatorNodeFactory } from "@univerjs/preset-sheets-core";

/** The parts of a value of the engine that are needed here: a value, an array of values or a reference. */
interface Value {
  isReferenceObject(): boolean;
  isArray?(): boolean;
  isValueObject(): boolean;
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): Value | null | undefined;
}

interface Matrix {
  getValue(row: number, column: number): ICellData | null | undefined;
}

/** By workbook and sheet. */
type Sheets<T> = Partial<Record<string, Partial<Record<string, T>>>> | undefined;

interface Reference extends Value {
  isCell(): boolean;
  iterator(each: (value: Value | null) => boolean | undefined): void;
  getRangeData(): { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
  getRangePosition(): { readonly startRow: number; readonly startColumn: number };
  getUnitId(): string;
  getSheetId(): string;
  readonly _runtimeData: Sheets<Matrix>;
  readonly _runtimeArrayFormulaCellData: Sheets<Matrix>;
  readonly _arrayFormulaCellData: Sheets<Matrix>;
  readonly _unitData: Sheets<{ readonly cellData: Matrix }>;
  getRuntimeFeatureCellValue(row: number, column: number): ICellData | null | undefined;
  getCellData: (this: Reference, row: number, column: number) => ICellData | null | undefined;
  _checkIfWorksheetMiss(): boolean;
  toArrayValueObject: (this: Reference, useCache?: boolean) => unknown;
}

/** An operator between two parts of a formula. */
interface Operator {
  readonly _functionExecutor: { readonly name: string; setCompareType?: (token: string) => void; calculate(first: Value, second: Value): Value };
  getChildren(): readonly ({ getValue(): Value | null | undefined } | undefined)[];
  getToken(): string;
  setValue(value: Value): void;
  execute: (this: Operator) => void;
}

interface OperatorMaker {
  create: (this: OperatorMaker, token: string) => Partial<Operator>;
}

/** What becomes of the number format of a cell does not matter to these, nor whether its number is kept as a text. */
const arithmetic: ReadonlySet<string> = new Set(["PLUS", "MINUS", "MULTIPLY", "DIVIDED", "POWER"]);

/**
 * Lets the engine work out an operator between single cells from their two values. As shipped, it makes a table of one
 * cell of each, works on tables, and looks each table up by a name that it puts together from workbook, sheet and range.
 * What is worked out is unchanged, but that a cell divides as itself: as shipped, a number that is written in the formula
 * is multiplied by the rounded reciprocal of the cell.
 */
export function operateOnSingleCells(): void {
  const maker = OperatorNodeFactory.prototype as unknown as OperatorMaker;
  const create = maker.create;
  const quick = new WeakSet<object>();
  maker.create = function createQuick(this: OperatorMaker, token) {
    const made = create.call(this, token);
    const kind = Object.getPrototypeOf(made) as Operator;
    if (made._functionExecutor !== undefined && !quick.has(kind)) {
      makeQuick(kind);
      quick.add(kind);
    }
    return made;
  };
  const references = BaseReferenceObject.prototype as unknown as Reference;
  makeTablesOfOneCellQuickly(references);
  readCellsQuickly(references);
}

function makeQuick(operator: Operator): void {
  if (typeof operator.execute !== "function") throw new Error("The grid engine's operators are not those this page was made for.");
  const execute = operator.execute;
  operator.execute = function executeQuick(this: Operator) {
    const { _functionExecutor: operation } = this;
    const [first, second] = this.getChildren();
    const isArithmetic = arithmetic.has(operation.name);
    const left = singleOf(first?.getValue(), isArithmetic);
    const right = left === null ? null : singleOf(second?.getValue(), isArithmetic);
    if (left === null || right === null) {
      execute.call(this);
      return;
    }
    if (operation.name === "COMPARE") operation.setCompareType!(this.getToken());
    this.setValue(operation.calculate(left, right));
  };
}

/** A function takes a cell as a table of one; to look that up among those that are known takes longer than to make it. */
function makeTablesOfOneCellQuickly(references: Reference): void {
  if (typeof references.toArrayValueObject !== "function") throw new Error("The grid engine's references are not those this page was made for.");
  const toArray = references.toArrayValueObject;
  references.toArrayValueObject = function toArrayValueObject(this: Reference, useCache) {
    if (!isOneCell(this)) return toArray.call(this, useCache);
    const { startRow, startColumn } = this.getRangePosition();
    return ArrayValueObject.create({
      calculateValueList: [[valueOf(this) as never]],
      rowCount: 1,
      columnCount: 1,
      unitId: this.getUnitId(),
      sheetId: this.getSheetId(),
      row: startRow,
      column: startColumn,
    });
  };
}

/** As shipped, whatever is known of spilled formulas is gathered for each cell that is read; here, where one spills over it. */
function readCellsQuickly(references: Reference): void {
  if (typeof references.getCellData !== "function" || typeof references.getRuntimeFeatureCellValue !== "function") throw new Error("The grid engine's references are not those this page was made for.");
  const read = references.getCellData;
  references.getCellData = function getCellData(this: Reference, row, column) {
    const unit = this.getUnitId();
    const sheet = this.getSheetId();
    const isIn = (sheets: Sheets<Matrix>) => sheets?.[unit]?.[sheet]?.getValue(row, column);
    const calculated = isIn(this._runtimeData) || isIn(this._runtimeArrayFormulaCellData) || this.getRuntimeFeatureCellValue(row, column);
    if (calculated) return calculated;
    return isIn(this._arrayFormulaCellData) ? read.call(this, row, column) : this._unitData?.[unit]?.[sheet]?.cellData.getValue(row, column);
  };
}

/** The one value of a cell, of a table of one cell or of a value itself; null of anything else. */
function singleOf(value: Value | null | undefined, isArithmetic: boolean): Value | null {
  if (value === null || value === undefined) return null;
  if (value.isReferenceObject()) {
    const reference = value as Reference;
    if (!isOneCell(reference)) return null;
    return (isArithmetic ? numberOf(reference) : null) ?? valueOf(reference);
  }
  if (!value.isValueObject()) return null;
  if (!value.isArray!()) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? null) : null;
}

/** The engine has a word for it, and gives the same kind of reference to a range that is written as a text. */
function isOneCell(reference: Reference): boolean {
  if (!reference.isCell()) return false;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangeData();
  return startRow === endRow && startColumn === endColumn;
}

/** The number in a cell, without its format; null where there is none. */
function numberOf(reference: Reference): Value | null {
  const { startRow, startColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0 || reference._checkIfWorksheetMiss()) return null;
  const cell = reference.getCellData(startRow, startColumn);
  if (typeof cell?.v !== "number" || (cell.t ?? CellValueType.NUMBER) !== CellValueType.NUMBER) return null;
  return NumberValueObject.create(cell.v) as unknown as Value;
}

function valueOf(reference: Reference): Value {
  let found: Value | null = null;
  reference.iterator((value) => {
    found = value;
    return false;
  });
  return found ?? (NullValueObject.create() as unknown as Value);
}
