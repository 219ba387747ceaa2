import type { Cell } from "../../../../clv/index";
import { type DateOrder, dayOfNumber, readDay } from "../../reading/day";
import { orderOfDates } from "../../reading/parseLog";

/** What can be wrong with a row, the first one counts. */
export const contractIssueKinds = ["noStart", "badEnd", "endBeforeStart", "future"] as const;
export type ContractIssueKind = (typeof contractIssueKinds)[number];

export interface ContractIssue {
  readonly kind: ContractIssueKind;
  readonly count: number;
  /** Row of the sheet of the first one, counted from 1. */
  readonly row: number;
  readonly shown: string;
}

export interface RawContracts {
  readonly start: readonly Cell[];
  readonly end: readonly Cell[];
  /** Row of the sheet of the first element, counted from 1. */
  readonly firstRow: number;
}

/** Contracts by their days; an end that has not come is NaN. */
export interface ParsedContracts {
  readonly form: "dates";
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly issues: readonly ContractIssue[];
  readonly kept: number;
  readonly ended: number;
  /** Rows of the sheet of the first ones that are kept. */
  readonly firstRows: readonly number[];
  readonly firstDay: number;
  /** The latest day of all, of starts and ends. */
  readonly lastDay: number;
  readonly ambiguous: string | null;
  readonly blocking: readonly ContractIssueKind[];
  /** True where the functions of the sheet can read the columns as they stand. */
  readonly isPlain: boolean;
}

interface ParseOptions {
  readonly order: DateOrder | null;
  readonly leaveOut: ReadonlySet<ContractIssueKind>;
  /** The serial number of this day: who starts later is no customer yet. */
  readonly today: number;
  readonly pause: () => Promise<void>;
}

const atOnce = 10_000;
const previewed = 5;
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
/** What people write where a contract has no end yet. */
const open = /^(?:-|–|n\/?a|null|none|open|active|current|ongoing|present|activ[oa]|vigente|em vigor|atual)$/iu;
const textOf = (cell: Cell | undefined): string => (typeof cell === "object" ? (cell?.code ?? "") : String(cell ?? ""));

/** Turns the cells of two columns into days, and says of every row that cannot be used what is wrong with it. */
export async function parseContracts(raw: RawContracts, { order, leaveOut, today, pause }: ParseOptions): Promise<ParsedContracts> {
  const told = await orderOfDates({ date: [...raw.start, ...raw.end] }, pause);
  const used = order ?? told?.order ?? "dayFirst";
  const dayIn = (cell: Cell | undefined): number | null => (typeof cell === "number" ? dayOfNumber(cell) : typeof cell === "string" ? readDay(cell, used) : null);
  const length = raw.start.length;
  const [start, end] = [new Float64Array(length), new Float64Array(length)];
  const issues = new Map<ContractIssueKind, { count: number; row: number; shown: string }>();
  const firstRows: number[] = [];
  let [kept, ended, firstDay, lastDay, isPlain] = [0, 0, Infinity, -Infinity, true];
  for (let at = 0; at < length; at += 1) {
    if (at % atOnce === atOnce - 1) await pause();
    const [startCell, endCell] = [raw.start[at], raw.end[at]];
    if (isEmpty(startCell) && isEmpty(endCell)) continue;
    const isOpen = isEmpty(endCell) || (typeof endCell === "string" && open.test(endCell.trim()));
    const [begun, gone] = [isEmpty(startCell) ? null : dayIn(startCell), isOpen ? NaN : dayIn(endCell)];
    const issue: readonly [ContractIssueKind, Cell | undefined] | null =
      begun === null ? ["noStart", startCell] : gone === null ? ["badEnd", endCell] : gone < begun ? ["endBeforeStart", endCell] : begun > today ? ["future", startCell] : null;
    if (issue !== null) {
      const [kind, cell] = issue;
      const known = issues.get(kind);
      if (known) known.count += 1;
      else issues.set(kind, { count: 1, row: raw.firstRow + at, shown: textOf(cell) });
      /* Rows that cannot be used never count; the others are the user's to leave out. */
      if (kind !== "future" || leaveOut.has(kind)) {
        isPlain = false;
        continue;
      }
    }
    if (startCell !== begun || (isOpen ? !isEmpty(endCell) : endCell !== gone)) isPlain = false;
    if (firstRows.length < previewed) firstRows.push(raw.firstRow + at);
    start[kept] = begun!;
    end[kept] = gone!;
    kept += 1;
    if (!isOpen) ended += 1;
    firstDay = Math.min(firstDay, begun!);
    lastDay = Math.max(lastDay, begun!, isOpen ? -Infinity : gone!);
  }
  const found = contractIssueKinds.flatMap((kind): ContractIssue[] => (issues.has(kind) ? [{ kind, ...issues.get(kind)! }] : []));
  return {
    form: "dates",
    start: start.slice(0, kept),
    end: end.slice(0, kept),
    issues: found,
    kept,
    ended,
    firstRows,
    firstDay,
    lastDay,
    ambiguous: order === null && told?.order === null ? told.example : null,
    blocking: found.flatMap(({ kind }) => (kind !== "future" && !leaveOut.has(kind) ? [kind] : [])),
    isPlain,
  };
}
