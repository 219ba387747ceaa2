import { date as dateArgument, money } from "../../arguments";
import { refuse } from "../../reading";
import { type Cell, failure, type Grid, type Result, success } from "../../result";
import type { TransactionLog } from "../../transactions/log";
import { headingOf } from "./columnNames";

const dates = dateArgument("t", "Date");
const amounts = money("m", "Amount");

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;

/** A heading holds no digit: a date that was written as a text does. */
const isHeading = (cell: Cell | undefined): boolean => typeof cell === "string" && cell.trim() !== "" && !/\d/.test(cell);

const inRow = (sentence: string, row: number): ReturnType<typeof failure> => failure("argument", `${sentence} (row ${row + 1})`);

function dateIn(name: string, cell: Cell, row: number): Result<number> {
  if (typeof cell === "number" && cell >= 1 && cell < 2958466) return success(cell);
  const { message } = refuse(name, dates, cell, "a date");
  return inRow(typeof cell === "string" && /\d/.test(cell) ? `${message}: write dates as dates, not as texts` : message, row);
}

/** The cells of a column of dates as serial numbers; NaN for an empty cell where `optional` says that it means not yet. */
export function dateColumn(name: string, cells: readonly Cell[], rows: readonly number[], optional = false): Result<Float64Array> {
  const column = new Float64Array(rows.length);
  for (const [place, row] of rows.entries()) {
    const cell = cells[row] ?? null;
    if (optional && isEmpty(cell)) {
      column[place] = NaN;
      continue;
    }
    const read = dateIn(name, cell, row);
    if (!read.ok) return read;
    column[place] = read.value;
  }
  return success(column);
}

/** The rows of columns that belong together: without a heading, and without the empty ones of a range that is longer than its data. */
export function filledRows(columns: readonly (readonly Cell[])[], headed: readonly Cell[]): readonly number[] {
  const rows: number[] = [];
  for (let row = isHeading(headed[0]) ? 1 : 0; row < columns[0]!.length; row += 1) if (!columns.every((cells) => isEmpty(cells[row]))) rows.push(row);
  return rows;
}

/** One column of cells, from a column or a row. */
export const cellsIn = (grid: Grid): readonly Cell[] => grid.flat();

function readLog(customers: readonly Cell[], days: readonly Cell[], paid: readonly Cell[] | null): Result<TransactionLog> {
  if (days.length !== customers.length) return failure("argument", `date should be a column of ${customers.length} rows, as customer is, not ${days.length}`);
  if (paid && paid.length !== customers.length) return failure("argument", `amount should be a column of ${customers.length} rows, as customer is, not ${paid.length}`);
  const rows = filledRows([customers, days], days);
  const date = dateColumn("date", days, rows);
  if (!date.ok) return date;
  const customer: (string | number)[] = [];
  for (const row of rows) {
    const cell = customers[row];
    if (typeof cell === "number" && Number.isFinite(cell)) customer.push(cell);
    else if (typeof cell === "string" && cell.trim() !== "") customer.push(cell.trim());
    else return inRow("customer should be a name or a number, not empty or TRUE or FALSE", row);
  }
  if (!paid) return success({ customer, date: date.value });
  const amount = new Float64Array(rows.length);
  for (const [place, row] of rows.entries()) {
    const cell = paid[row] ?? null;
    if (typeof cell !== "number" || !Number.isFinite(cell)) return inRow(refuse("amount", amounts, cell, "an amount of money").message, row);
    amount[place] = cell;
  }
  return success({ customer, date: date.value, amount });
}

/** A transaction log from columns of customers, dates and, where known, amounts. A cell that cannot be read refuses the log, by its row. */
export const logOfColumns = (customer: Grid, date: Grid, amount: Grid): Result<TransactionLog> =>
  readLog(cellsIn(customer), cellsIn(date), amount.length === 0 ? null : cellsIn(amount));

/** A transaction log from one range: columns named customer and date, or the first two. */
export function logOfRange(grid: Grid): Result<TransactionLog> {
  if (grid[0]!.length < 2) return failure("argument", "transactions should be a range with a column of customers and one of dates, not one column");
  const headings = grid[0]!.map(headingOf);
  const place = (names: readonly string[], otherwise: number): number => {
    const found = headings.findIndex((heading) => heading !== null && names.includes(heading));
    return found < 0 ? otherwise : found;
  };
  const customer = place(["customer", "id", "customer id", "cust"], 0);
  const date = place(["date", "day", "order date", "purchase date"], customer === 1 ? 0 : 1);
  const column = (at: number): Cell[] => grid.map((row) => row[at] ?? null);
  return readLog(column(customer), column(date), null);
}
