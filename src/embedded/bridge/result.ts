import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { isExcelError } from "../associations";

/** What a function answered, in the engine's terms, with the sentence of each error by its row and column. */
export interface BridgedResult {
  readonly value: BaseValueObject;
  readonly rows: number;
  readonly columns: number;
  readonly sentences: readonly ErrorSentence[];
}

export interface ErrorSentence {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** Makes sure that nothing but numbers, texts, booleans and errors reaches a cell. */
export function toEngineResult(answer: unknown): BridgedResult {
  const grid = Array.isArray(answer) ? (answer as unknown[]) : [[answer]];
  const columns = grid.reduce((widest: number, row) => Math.max(widest, Array.isArray(row) ? row.length : 0), 0);
  if (columns === 0) return failure("#VALUE!", "The function gave no result for these values.");
  const sentences: ErrorSentence[] = [];
  const values = grid.map((row, rowIndex) => {
    const cells = Array.isArray(row) ? (row as unknown[]) : [];
    const converted = new Array<BaseValueObject>(columns);
    for (let column = 0; column < columns; column++) {
      const cell = column < cells.length ? cells[column] : "";
      converted[column] = toEngineValue(cell);
      if (isExcelError(cell) && cell.message) {
        sentences.push({ row: rowIndex, column, code: cell.code, message: cell.message });
      }
    }
    return converted;
  });
  const only = values.length === 1 && columns === 1 ? values[0]?.[0] : undefined;
  return { value: only ?? engineArray(values, columns), rows: values.length, columns, sentences };
}

/** One error with its sentence, as the answer of a whole call. */
export function failure(code: string, message: string): BridgedResult {
  const sentences = message ? [{ row: 0, column: 0, code, message }] : [];
  return { value: ErrorValueObject.create(code as ErrorType), rows: 1, columns: 1, sentences };
}

/** What a function threw: an error with a code is the user's to mend; anything else is a fault of ours, said plainly. */
export function thrown(problem: unknown): BridgedResult {
  if (isExcelError(problem)) return failure(problem.code, problem.message ?? "");
  return failure("#VALUE!", "The function could not be worked out for these values. Check that each one is what its argument asks for.");
}

function engineArray(values: BaseValueObject[][], columns: number): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toEngineValue(cell: unknown): BaseValueObject {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? new NumberValueObject(cell) : ErrorValueObject.create("#NUM!" as ErrorType);
    case "string":
      return StringValueObject.create(cell);
    case "boolean":
      return BooleanValueObject.create(cell);
    default:
      return ErrorValueObject.create((isExcelError(cell) ? cell.code : "#VALUE!") as ErrorType);
  }
}
