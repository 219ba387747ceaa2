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

/** Whole-number ids of a moderate size are looked up in an array, four times as quick as a map. */
const mostByPlace = 4_000_000;

/** Numbers for customers, 0, 1, 2, … in order of appearance. */
class NumberedCustomers {
  readonly names: (string | number)[] = [];
  #texts: NumberedNames | null = null;
  readonly #numbers = new Map<number, number>();
  #byPlace: Int32Array | null = null;

  constructor(private readonly rows: number) {}

  numberOf(name: string | number): number {
    if (typeof name === "string") return (this.#texts ??= new NumberedNames(this.names, this.rows)).numberOf(name);
    const places = (this.#byPlace ??= new Int32Array(Math.min(mostByPlace, this.rows * 8 + 1024)).fill(-1));
    const hasPlace = name >= 0 && name < places.length && Number.isInteger(name);
    const known = hasPlace ? places[name]! : (this.#numbers.get(name) ?? -1);
    if (known >= 0) return known;
    const number = this.names.push(name) - 1;
    if (hasPlace) places[name] = number;
    else this.#numbers.set(name, number);
    return number;
  }
}

/** Up to so many rows of one customer are put in order one by one. */
const fewRows = 24;

/** Puts the rows of one customer in order of day; those of one day stay as they stand. */
function sortByDay(day: Int32Array, paid: Float64Array | null): void {
  if (day.length <= fewRows) {
    for (let from = 1; from < day.length; from += 1) {
      const [moved, money] = [day[from]!, paid ? paid[from]! : 0];
      let to = from;
      for (; to > 0 && day[to - 1]! > moved; to -= 1) {
        day[to] = day[to - 1]!;
        if (paid) paid[to] = paid[to - 1]!;
      }
      day[to] = moved;
      if (paid) paid[to] = money;
    }
    return;
  }
  /* Day and place in one number, exact below 2^53. */
  const keys = Float64Array.from(day, (one, place) => one * 2 ** 31 + place).sort();
  const before = paid?.slice();
  for (let to = 0; to < keys.length; to += 1) {
    day[to] = Math.floor(keys[to]! / 2 ** 31);
    if (paid) paid[to] = before![keys[to]! % 2 ** 31]!;
  }
}

/** Reads a log, leaves out the rows that cannot be used, each with its sentence, and orders the others by customer and day. */
export function orderLog({ customer, date, amount }: TransactionLog): Result<OrderedLog> {
  const rows = customer.length;
  if (date.length !== rows || (amount && amount.length !== rows))
    return failure(
      "argument",
      `customer, date and amount should be columns of one length, not ${rows}, ${date.length}${amount ? ` and ${amount.length}` : ""} rows`,
    );
  const numbered = new NumberedCustomers(rows);
  /* −1 for rows that are out. */
  const number = new Int32Array(rows);
  const leftOut: RowNote[] = [];
  const zeroAmounts: number[] = [];
  let firstDay = Infinity;
  let lastDay = -Infinity;
  let ordered = true;
  let before = -Infinity;
  for (let row = 0; row < rows; row += 1) {
    const name = customer[row];
    const paid = amount ? amount[row]! : 1;
    const sentence = wrongInRow(name, date[row]!, paid);
    if (sentence !== null) {
      leftOut.push({ row, sentence });
      number[row] = -1;
      continue;
    }
    if (paid === 0 && amount) zeroAmounts.push(row);
    const day = Math.floor(date[row]!);
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    if (day < before) ordered = false;
    before = day;
    number[row] = numbered.numberOf(name!);
  }
  const kept = rows - leftOut.length;
  if (kept === 0)
    return failure(
      "not available",
      rows === 0 ? "there are no transactions" : `none of the ${rows} rows can be used: ${leftOut[0]!.sentence} (row 1)`,
    );

  const { names } = numbered;
  const begins = new Int32Array(names.length + 1);
  for (let row = 0; row < rows; row += 1) if (number[row]! >= 0) begins[number[row]! + 1]! += 1;
  for (let place = 0; place < names.length; place += 1) begins[place + 1]! += begins[place]!;
  const next = begins.slice();
  const day = new Int32Array(kept);
  const paid = amount ? new Float64Array(kept) : null;
  for (let row = 0; row < rows; row += 1) {
    if (number[row]! < 0) continue;
    const place = next[number[row]!]!;
    next[number[row]!] = place + 1;
    day[place] = date[row]!;
    if (paid) paid[place] = amount![row]!;
  }
  if (!ordered)
    for (let one = 0; one < names.length; one += 1) {
      const [begin, end] = [begins[one]!, begins[one + 1]!];
      let place = begin + 1;
      while (place < end && day[place]! >= day[place - 1]!) place += 1;
      if (place < end) sortByDay(day.subarray(begin, end), paid ? paid.subarray(begin, end) : null);
    }
  return success({ customers: names, begins, day, amount: paid, firstDay, lastDay, leftOut, zeroAmounts });
}
