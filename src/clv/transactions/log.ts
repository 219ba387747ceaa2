import { failure, type Result, success } from "../result";
import { lastSerial } from "./calendar";
import { NumberedNames } from "./names";

/** A transaction log, one element per row. */
export interface TransactionLog {
  readonly customer: ArrayLike<string | number>;
  /** Excel serial numbers in the 1900 system; the time of day is dropped. NaN where the cell holds no date. */
  readonly date: Float64Array;
  /** Money; absent when only dates are known. NaN where the cell holds no number. */
  readonly amount?: Float64Array;
}

/** A row that was left out, or kept though odd, with the sentence that says so. */
export interface RowNote {
  /** Counted from 0. */
  readonly row: number;
  readonly sentence: string;
}

/** The sound rows of a log, ordered by customer and day. */
export interface OrderedLog {
  /** Each customer's name, in order of first appearance. */
  readonly customers: readonly (string | number)[];
  /** Where the rows of a customer begin; one longer than `customers`. */
  readonly begins: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array | null;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly leftOut: readonly RowNote[];
  /** Rows of amount 0: counted as purchases that brought nothing. */
  readonly zeroAmounts: readonly number[];
}

function wrongInRow(customer: string | number | null | undefined, date: number, amount: number): string | null {
  if (customer === null || customer === undefined || customer === "" || (typeof customer === "number" && !Number.isFinite(customer)))
    return "customer should be a name or a number, not empty";
  if (!(date >= 1 && date < lastSerial + 1))
    return Number.isNaN(date) ? "date should be a date, not text or empty" : `date should be a date, not ${date}`;
  if (!Number.isFinite(amount)) return "amount should be a number, not text or empty";
  if (amount < 0) return `amount ${amount} is a refund, which is no purchase`;
  return null;
}

/** Numbers the customers 0, 1, 2, … in order of appearance; −1 for rows that are out. */
function numberCustomers(
  customer: ArrayLike<string | number>,
  sound: Uint8Array,
): { readonly names: (string | number)[]; readonly number: Int32Array } {
  const names: (string | number)[] = [];
  const number = new Int32Array(customer.length).fill(-1);
  const texts = new NumberedNames(names);
  const numbers = new Map<number, number>();
  /* Whole-number ids of a moderate size are looked up in an array, four times as quick as a map. */
  const direct = new Int32Array(4_000_000 < customer.length * 8 ? 4_000_000 : customer.length * 8 + 1024).fill(-1);
  for (let row = 0; row < customer.length; row += 1) {
    if (sound[row] === 0) continue;
    const name = customer[row]!;
    if (typeof name === "string") {
      number[row] = texts.numberOf(name);
      continue;
    }
    const byPlace = name >= 0 && name < direct.length && Number.isInteger(name);
    let known = byPlace ? direct[name]! : (numbers.get(name) ?? -1);
    if (known < 0) {
      known = names.push(name) - 1;
      if (byPlace) direct[name] = known;
      else numbers.set(name, known);
    }
    number[row] = known;
  }
  return { names, number };
}

/** A stable counting sort of `rows` by a whole-number key below `limit`. */
function sortedBy(
  rows: Int32Array,
  key: (row: number) => number,
  limit: number,
): { readonly rows: Int32Array; readonly begins: Int32Array } {
  const begins = new Int32Array(limit + 1);
  for (const row of rows) begins[key(row) + 1]! += 1;
  for (let place = 0; place < limit; place += 1) begins[place + 1]! += begins[place]!;
  const next = begins.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const place = key(row);
    sorted[next[place]!] = row;
    next[place]! += 1;
  }
  return { rows: sorted, begins };
}

/** Reads a log, leaves out the rows that cannot be used, each with its sentence, and orders the others by customer and day. */
export function orderLog({ customer, date, amount }: TransactionLog): Result<OrderedLog> {
  const rows = customer.length;
  if (date.length !== rows || (amount && amount.length !== rows))
    return failure(
      "argument",
      `customer, date and amount should be columns of one length, not ${rows}, ${date.length}${amount ? ` and ${amount.length}` : ""} rows`,
    );
  const sound = new Uint8Array(rows);
  const leftOut: RowNote[] = [];
  const zeroAmounts: number[] = [];
  let [firstDay, lastDay, kept, ordered, before] = [Infinity, -Infinity, 0, true, -Infinity];
  for (let row = 0; row < rows; row += 1) {
    const paid = amount ? amount[row]! : 1;
    const sentence = wrongInRow(customer[row], date[row]!, paid);
    if (sentence !== null) {
      leftOut.push({ row, sentence });
      continue;
    }
    if (paid === 0) zeroAmounts.push(row);
    const day = Math.floor(date[row]!);
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    if (day < before) ordered = false;
    before = day;
    sound[row] = 1;
    kept += 1;
  }
  if (kept === 0)
    return failure(
      "not available",
      rows === 0 ? "there are no transactions" : `none of the ${rows} rows can be used: ${leftOut[0]!.sentence} (row 1)`,
    );

  const { names, number } = numberCustomers(customer, sound);
  let order = new Int32Array(kept);
  for (let row = 0, place = 0; row < rows; row += 1) {
    if (sound[row] === 0) continue;
    order[place] = row;
    place += 1;
  }
  if (!ordered) order = new Int32Array(sortedBy(order, (row) => Math.floor(date[row]!) - firstDay, lastDay - firstDay + 1).rows);
  const { rows: sorted, begins } = sortedBy(order, (row) => number[row]!, names.length);
  const day = new Int32Array(kept);
  const paid = amount ? new Float64Array(kept) : null;
  for (let place = 0; place < kept; place += 1) {
    const row = sorted[place]!;
    day[place] = date[row]!;
    if (paid) paid[place] = amount![row]!;
  }
  return success({ customers: names, begins, day, amount: paid, firstDay, lastDay, leftOut, zeroAmounts: amount ? zeroAmounts : [] });
}
