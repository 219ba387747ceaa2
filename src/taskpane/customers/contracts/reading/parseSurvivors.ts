import type { Cell } from "../../../../clv/index";
import type { Say } from "../../path/stage";
import { Stopped } from "../../path/stage";

/** Customers still there after 0, 1, 2 … renewals, a cohort in each column. */
export interface ParsedSurvivors {
  readonly form: "counts";
  readonly cohorts: readonly Float64Array[];
  /** The first and last column of the cohorts within the range, counted from 0. */
  readonly columns: { readonly first: number; readonly last: number };
  readonly names: readonly string[];
}

const isUnseen = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;

const isCounter = (cells: readonly (Cell | undefined)[]): boolean => cells.length > 1 && (cells.every((cell, at) => cell === at) || cells.every((cell, at) => cell === at + 1));
const isLabels = (cells: readonly (Cell | undefined)[]): boolean => cells.some((cell) => typeof cell === "string" && cell.trim() !== "");

const stop = (say: Say): never => {
  throw new Stopped(say);
};

/** Reads columns of counts; a first column that numbers or names the periods is no cohort. */
export function parseSurvivors(rows: readonly (readonly Cell[])[], hasHeader: boolean, firstRow: number): ParsedSurvivors {
  const body = hasHeader ? rows.slice(1) : rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const column = (at: number) => body.map((row) => row[at]);
  const first = width > 1 && (isCounter(column(0)) || isLabels(column(0))) ? 1 : 0;
  const cohorts: Float64Array[] = [];
  const names: string[] = [];
  for (let at = first; at < width; at += 1) {
    const cells = column(at);
    let length = cells.length;
    while (length > 0 && isUnseen(cells[length - 1])) length -= 1;
    const counts = new Float64Array(length);
    for (let t = 0; t < length; t += 1) {
      const [cell, row] = [cells[t], String(firstRow + t + (hasHeader ? 1 : 0))];
      if (typeof cell !== "number" || !(cell >= 0)) return stop(({ customers }) => customers.contracts.data.noCount(row, typeof cell === "object" ? "" : String(cell ?? "")));
      if (t > 0 && cell > counts[t - 1]!) return stop(({ customers }) => customers.contracts.data.rises(row));
      counts[t] = cell;
    }
    if (length === 0) continue;
    cohorts.push(counts);
    const head = hasHeader ? rows[0]?.[at] : undefined;
    names.push(typeof head === "string" || typeof head === "number" ? String(head) : "");
  }
  if (!cohorts.some((one) => one.length > 1)) return stop(({ customers }) => customers.contracts.data.noRenewal);
  return { form: "counts", cohorts, columns: { first, last: width - 1 }, names };
}
