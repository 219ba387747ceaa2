import type { PackedGrid } from "../background/packing/grid";
import type { PageInvocation } from "./bridge/waiting";

/** A cell as Excel passes it to a custom function: a blank cell is 0, an omitted argument is null. */
export type ExcelCell = number | string | boolean | ExcelError;

/** Rows of cells, as Excel passes every range and every single value of a matrix argument. */
export type ExcelGrid = ExcelCell[][];

/** What `CustomFunctions.Error` makes: a code such as "#N/A" and, where the function wrote one, a sentence. */
export interface ExcelError {
  readonly code: string;
  readonly message?: string;
}

/** An argument as the functions take it: Excel passes rows of cells, and null where it is omitted; this page passes long ranges packed. */
export type ExcelArgument = ExcelGrid | PackedGrid | null;

/** The invocation comes behind all arguments, those that are left out as null. */
export type AssociatedFunction = (...values: (ExcelArgument | PageInvocation)[]) => unknown;

/** The functions that the add-in's script has associated, by id; filled before the page's own script runs. */
export function associatedFunctions(): ReadonlyMap<string, AssociatedFunction> {
  const host = globalThis.CustomFunctions as unknown as { readonly associated?: Map<string, AssociatedFunction> };
  return host.associated ?? new Map();
}

/** True for the error objects that functions take and give. */
export function isExcelError(value: unknown): value is ExcelError {
  return typeof value === "object" && value !== null && typeof (value as ExcelError).code === "string";
}
