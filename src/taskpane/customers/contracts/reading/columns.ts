import type { Cell } from "../../../../clv/index";
import { isPlausibleDay } from "../../reading/columns";

/** Which column of the range holds what, counted from 0. */
export interface ContractColumns {
  readonly start: number;
  readonly end: number;
}

const starts = /start|begin|begun|sign[ _-]?up|joined|since|subscribed|activat|opened|from|inicio|in[ií]cio|alta|desde|comienzo|ades[aã]o|abertura|activa/iu;
const ends = /end|cancel|churn|left|until|closed|expir|terminat|quit|to$|fin|baja|hasta|t[eé]rmino|sa[ií]da|at[eé]|cessa/iu;
const looked = 200;

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;

/** Finds the columns of first and last days by their headings and by the days in them; null where there are no two of days. */
export function recogniseContracts(rows: readonly (readonly Cell[])[], hasHeader: boolean): ContractColumns | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => {
    const head = rows[0]?.[at];
    const cells = rows.slice(hasHeader ? 1 : 0, looked).map((row) => row[at]);
    const filled = cells.filter((cell) => !isBlank(cell));
    return { at, name: hasHeader && typeof head === "string" ? head.trim() : "", days: filled.length === 0 ? 0 : filled.filter(isPlausibleDay).length / filled.length, filled: filled.length };
  });
  const dated = columns.filter(({ days }) => days >= 0.5);
  const named = (pattern: RegExp, others: RegExp) => columns.find(({ name, days, filled }) => name !== "" && pattern.test(name) && !others.test(name) && (days >= 0.5 || filled === 0));
  /* Without headings the start is the column that has more days in it, and of two full ones the first. */
  const start = named(starts, ends) ?? [...dated].sort((one, other) => other.filled - one.filled || one.at - other.at)[0];
  const end = named(ends, starts) ?? dated.find(({ at }) => at !== start?.at);
  return start === undefined || end === undefined || start.at === end.at ? null : { start: start.at, end: end.at };
}
