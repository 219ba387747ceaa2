const errorCodes = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#REF!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"] as const;

/** The errors a cell can hold. All but the first four come only from other cells. */
export type ErrorCode = (typeof errorCodes)[number];

export const isErrorCode = (value: unknown): value is ErrorCode => (errorCodes as readonly unknown[]).includes(value);

/** An error that stands in a cell, as an input or inside a spilled result. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    /** What the user can do about it; empty when the error came from another cell. */
    readonly message: string = "",
  ) {}
}

/** What a cell gives to a function: an empty optional argument is null, an empty cell in Excel is 0. */
export type Cell = number | string | boolean | null | CellError;

/** Rows of cells, as Excel passes every range. */
export type Grid = readonly (readonly Cell[])[];

/** Why a calculation has no value. */
export type Reason = "argument" | "no finite value" | "zero denominator" | "not available" | "input error";

/** A calculation without a value: which error the cell shows, and the sentence that goes with it. */
export interface Failure {
  readonly why: Reason;
  readonly message: string;
  /** The code of the input cell, when `why` is "input error". */
  readonly code?: ErrorCode;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (why: Reason, message: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { why, message },
});

const codes = {
  argument: "#VALUE!",
  "no finite value": "#NUM!",
  "zero denominator": "#DIV/0!",
  "not available": "#N/A",
} as const;

/** The one place where a failure becomes the error a cell shows. */
export function toCellError(problem: Failure): CellError {
  return problem.why === "input error"
    ? new CellError(problem.code ?? "#VALUE!", problem.message)
    : new CellError(codes[problem.why], problem.message);
}
