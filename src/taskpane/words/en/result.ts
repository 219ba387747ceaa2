import { listed } from "../listed";
import { counted } from "../region";

/* British, for a list without a comma before its "and". */
const all = listed("en-GB");

export const result = {
  title: "Result",
  fillIn: (names: readonly string[]): string => `Fill in ${all(names)}`,
  mend: (names: readonly string[]): string => `Mend ${all(names)}`,
  reading: "Reading the cells…",
  several: (count: number, rows: number, columns: number): string =>
    `${counted(count)} results (${counted(rows)} × ${counted(columns)})`,
  first: "first:",
  errors: (count: number): string => (count === 1 ? "1 is an error" : `${counted(count)} are errors`),
  firstError: (row: number, code: string, message: string): string =>
    `row ${row}: ${code}${message ? ` ${message}` : ""}`,
  periods: (count: string): string => `${count} periods`,
  allCells: "The cells of the result",
  cut: "Cut off here; the sheet gets every row and column.",
};
