import type { Cell } from "../../../clv/index";
import { dayOfNumber, readDay } from "./day";

export type Role = "customer" | "date" | "amount";

/** Which column of the range holds what, counted from 0. */
export interface Columns {
  readonly customer: number;
  readonly date: number;
  /** Null where only dates are known. */
  readonly amount: number | null;
}

const headings: Readonly<Record<Role, RegExp>> = {
  customer: /^(?:(?:customer|client|user|buyer|member|account|household|donor|shopper|cust)(?:[ _-]?(?:id|no|nr|number|key|code|name|ref))?|id|cid|(?:id|n[ºo.]|c[oó]digo)[ _-]?(?:de[ _-])?(?:cliente|client|customer|usuario|usu[aá]rio)|cliente|usuario|usu[aá]rio|nombre|nome)$/iu,
  date: /(?:^|[ _-])(?:date|day|time|timestamp|datetime|fecha|data|d[ií]a|when|datum)(?:$|[ _-])|(?:date|fecha)$|^(?:order|invoice|purchase)date$/iu,
  amount: /amount|price|revenue|sales|spend|value|total|paid|turnover|importe|precio|valor|venta|gasto|monto|pre[çc]o|receita|gmv|usd|eur|gbp|€|\$/iu,
};
/** Words that name money of one piece or a number of pieces, not what was paid. */
const notAmount = /quantity|qty|units?$|count|cantidad|quantidade|number|cds?$/iu;

export const sampleRows = 200;

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;
export const isPlausibleDay = (cell: Cell | undefined): boolean => {
  if (typeof cell === "number") {
    const day = dayOfNumber(cell);
    /* 1954 to 2119: serial numbers that are days of business, and few other columns of numbers. */
    return day !== null && day >= 20_000 && day <= 80_000;
  }
  return typeof cell === "string" && readDay(cell, "dayFirst") !== null ? true : typeof cell === "string" && readDay(cell, "monthFirst") !== null;
};

interface Seen {
  readonly name: string;
  readonly days: number;
  readonly numbers: number;
  readonly fractions: number;
  readonly filled: number;
  /** Share of the values that are different ones. */
  readonly variety: number;
}

function seen(rows: readonly (readonly Cell[])[], column: number, hasHeader: boolean): Seen {
  const head = rows[0]?.[column];
  const cells = rows.slice(hasHeader ? 1 : 0, sampleRows).map((row) => row[column]).filter((cell) => !isBlank(cell));
  const share = (of: (cell: Cell | undefined) => boolean): number => (cells.length === 0 ? 0 : cells.filter(of).length / cells.length);
  return {
    name: hasHeader && typeof head === "string" ? head.trim() : "",
    days: share(isPlausibleDay),
    numbers: share((cell) => typeof cell === "number"),
    fractions: share((cell) => typeof cell === "number" && !Number.isInteger(cell)),
    filled: cells.length,
    variety: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
  };
}

/** Whether the first row names the columns: texts only, none of which is a day, above a row that is different. */
export function hasHeadings(rows: readonly (readonly Cell[])[]): boolean {
  const first = (rows[0] ?? []).filter((cell) => !isBlank(cell));
  return first.length > 0 && first.every((cell) => typeof cell === "string" && !isPlausibleDay(cell) && !/^[\s\d.,€$£-]+$/.test(cell));
}

function best(columns: readonly Seen[], taken: ReadonlySet<number>, score: (column: Seen) => number): number | null {
  let [found, most]: [number | null, number] = [null, 0];
  columns.forEach((column, at) => {
    const points = taken.has(at) ? 0 : score(column);
    if (points > most) [found, most] = [at, points];
  });
  return found;
}

/** Finds customer, date and amount by what stands above the columns and in them; null where there is no column of dates or none of customers. */
export function recogniseColumns(rows: readonly (readonly Cell[])[], hasHeader = hasHeadings(rows)): Columns | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => seen(rows, column, hasHeader));
  const named = (column: Seen, role: Role): number => (column.name !== "" && headings[role].test(column.name) ? 10 : 0);
  const taken = new Set<number>();
  const date = best(columns, taken, (one) => (one.days >= 0.5 || named(one, "date") > 0 ? named(one, "date") + 5 * one.days : 0));
  if (date === null) return null;
  taken.add(date);
  const customer = best(columns, taken, (one) => (one.filled === 0 ? 0 : named(one, "customer") + 1 + 2 * (1 - one.variety) * Number(one.fractions === 0) + (one.fractions > 0 ? -0.9 : 0)));
  if (customer === null) return null;
  taken.add(customer);
  const amount = best(columns, taken, (one) => (notAmount.test(one.name) ? 0 : named(one, "amount") + (one.days < 0.9 && one.numbers >= 0.5 ? 2 * one.fractions + 0.1 : 0)));
  return { customer, date, amount };
}
