import { type Cell, CellError, isErrorCode } from "../../clv/index";

function cellOf(value: unknown, type: string | undefined): Cell {
  if (type === "Error") return new CellError(isErrorCode(value) ? value : "#VALUE!");
  if (type !== "Empty" && (typeof value === "number" || typeof value === "boolean")) return value;
  /* An empty cell reaches a custom function as 0; a formula that gives "" is a text. */
  return typeof value === "string" && (value !== "" || type === "String") ? value : 0;
}

/** The values of a range as Excel would hand them to a custom function. */
export const cellsFrom = (values: readonly (readonly unknown[])[], types: readonly (readonly string[])[]): Cell[][] =>
  values.map((row, down) => row.map((value, right) => cellOf(value, types[down]?.[right])));
