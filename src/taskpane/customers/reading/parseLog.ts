import type { Cell } from "../../../clv/index";
import type { TransactionLog } from "../../../clv/transactions/log";
import { type DateOrder, dayOfNumber, eitherWay, readDay } from "./day";
import { type Issue, type IssueKind, issueKinds, neverCounted, unusable } from "./issue";

/** The columns of a log as its cells hold them. */
export interface RawLog {
  readonly customer: readonly Cell[];
  readonly date: readonly Cell[];
  readonly amount: readonly Cell[] | null;
  /** Row of the sheet of the first element, counted from 1. */
  readonly firstRow: number;
}

export interface ParseOptions {
  readonly order: DateOrder | null;
  readonly leaveOut: ReadonlySet<IssueKind>;
  /** The serial number of this day: what is later has not happened. */
  readonly today: number;
  /** Lets others have the thread for a moment. */
  readonly pause: () => Promise<void>;
}

export interface ParsedLog {
  readonly log: TransactionLog;
  readonly issues: readonly Issue[];
  /** Rows that hold anything. */
  readonly rows: number;
  readonly kept: number;
  /** Rows of the sheet of the first ones that are kept. */
  readonly firstRows: readonly number[];
  readonly customers: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Dates that can be read in both ways, with an example: the user must say which is meant. */
  readonly ambiguous: string | null;
  /** Issues that stand in the way, in the order of the kinds. */
  readonly blocking: readonly IssueKind[];
  /** True where the functions of the sheet can read the columns as they stand. */
  readonly isPlain: boolean;
}

const atOnce = 10_000;
/** So many rows are shown before anything is done with them. */
const previewed = 5;
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0 || (typeof cell === "string" && cell.trim() === "");
const textOf = (cell: Cell | undefined): string => (typeof cell === "object" ? (cell?.code ?? "") : String(cell ?? ""));

/** What the dates themselves say of their order: undefined where none can be read in two ways, null where none tells. */
export async function orderOfDates({ date }: Pick<RawLog, "date">, pause: () => Promise<void>): Promise<{ readonly order: DateOrder | null; readonly example: string } | undefined> {
  let [example, dayFirst, monthFirst] = ["", 0, 0];
  for (let row = 0; row < date.length; row += 1) {
    if (row % atOnce === atOnce - 1) await pause();
    const cell = date[row];
    if (typeof cell !== "string") continue;
    const pair = eitherWay(cell);
    if (pair === null) continue;
    if (pair[0] > 12) dayFirst += 1;
    else if (pair[1] > 12) monthFirst += 1;
    else if (example === "" && pair[0] !== pair[1]) example = cell.trim();
  }
  if (dayFirst > 0 || monthFirst > 0) return { order: dayFirst >= monthFirst ? "dayFirst" : "monthFirst", example };
  return example === "" ? undefined : { order: null, example };
}

/** Turns the cells of a log into numbers, and says of every row that is odd what is odd about it. */
export async function parseLog(raw: RawLog, { order, leaveOut, today, pause }: ParseOptions): Promise<ParsedLog> {
  const told = await orderOfDates(raw, pause);
  const used = order ?? told?.order ?? "dayFirst";
  const length = raw.customer.length;
  const customer: (string | number)[] = [];
  const [date, amount] = [new Float64Array(length), raw.amount ? new Float64Array(length) : null];
  const issues = new Map<IssueKind, { count: number; row: number; shown: string }>();
  const names = new Set<string | number>();
  const seen = new Set<string>();
  const firstRows: number[] = [];
  let [rows, firstDay, lastDay, isPlain] = [0, Infinity, -Infinity, true];

  const issueOf = (at: number, who: string | number, day: number | null, paid: number | null): readonly [IssueKind, Cell | undefined] | null => {
    if (who === "") return ["noCustomer", raw.customer[at]];
    if (day === null) return ["noDate", raw.date[at]];
    if (raw.amount && paid === null) return [isEmpty(raw.amount[at]) ? "noAmount" : "textAmount", raw.amount[at]];
    if (paid !== null && paid < 0) return ["refund", paid];
    if (day > today) return ["future", raw.date[at]];
    const size = seen.size;
    seen.add(`${typeof who === "number" ? "n" : "t"}${who}\u0000${textOf(raw.date[at])}\u0000${paid ?? ""}`);
    if (seen.size === size) return ["duplicate", who];
    return paid === 0 ? ["zeroAmount", 0] : null;
  };

  for (let at = 0; at < length; at += 1) {
    if (at % atOnce === atOnce - 1) await pause();
    const [whoCell, dayCell, paidCell] = [raw.customer[at], raw.date[at], raw.amount?.[at]];
    if (isEmpty(whoCell) && isEmpty(dayCell)) continue;
    rows += 1;
    const who = typeof whoCell === "string" ? whoCell.trim() : typeof whoCell === "number" && Number.isFinite(whoCell) ? whoCell : "";
    const day = typeof dayCell === "number" ? dayOfNumber(dayCell) : typeof dayCell === "string" ? readDay(dayCell, used) : null;
    const paid = typeof paidCell === "number" && Number.isFinite(paidCell) ? paidCell : null;
    const issue = issueOf(at, who, day, paid);
    if (issue !== null) {
      const [kind, cell] = issue;
      const known = issues.get(kind);
      if (known) known.count += 1;
      else issues.set(kind, { count: 1, row: raw.firstRow + at, shown: textOf(cell) });
      if (unusable.has(kind) || leaveOut.has(kind) || neverCounted.has(kind)) {
        /* The functions leave refunds out by themselves; any other row that is left out must not be in the columns they read. */
        if (kind !== "refund") isPlain = false;
        continue;
      }
    }
    if (typeof dayCell !== "number" || Math.floor(dayCell) !== day) isPlain = false;
    if (firstRows.length < previewed) firstRows.push(raw.firstRow + at);
    date[customer.length] = day!;
    if (amount) amount[customer.length] = paid!;
    customer.push(who);
    names.add(who);
    firstDay = Math.min(firstDay, day!);
    lastDay = Math.max(lastDay, day!);
  }
  const kept = customer.length;
  const found = issueKinds.flatMap((kind): Issue[] => (issues.has(kind) ? [{ kind, ...issues.get(kind)! }] : []));
  return {
    log: { customer, date: date.slice(0, kept), ...(amount ? { amount: amount.slice(0, kept) } : {}) },
    issues: found,
    rows,
    kept,
    firstRows,
    customers: names.size,
    firstDay,
    lastDay,
    ambiguous: order === null && told?.order === null ? told.example : null,
    blocking: found.flatMap(({ kind }) => (unusable.has(kind) && !leaveOut.has(kind) ? [kind] : [])),
    isPlain,
  };
}
