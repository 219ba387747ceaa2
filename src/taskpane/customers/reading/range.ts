import type { Cell } from "../../../clv/index";
import { addressOf, mostColumns, mostRows, parseReference } from "../../../workbook/address";
import type { WorkbookPort } from "../../../workbook/port";

/** Cells of one reading: few enough that the page answers in between, and that Excel sends them in one piece. */
const cellsAtOnce = 60_000;
/** A table is looked for so many columns to each side of a single cell. */
const widest = 40;

export interface ReadRange {
  readonly sheet: string;
  /** The cells that were read, without what is empty below. */
  readonly address: string;
  /** Counted from 0. */
  readonly startRow: number;
  readonly startColumn: number;
  readonly rows: readonly (readonly Cell[])[];
}

export type RangeProblem = "noRange" | "noPlace" | "empty";

interface Watch {
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === "" || cell === 0;
const isBlankRow = (row: readonly Cell[]): boolean => row.every(isBlank);
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

type Rectangle = Readonly<{ startRow: number; startColumn: number; endRow: number; endColumn: number }>;

/** The table around a single cell: columns without a gap in the cell's row, and rows up to the first empty one. */
async function around(port: WorkbookPort, sheet: string, row: number, column: number): Promise<Rectangle | null> {
  const from = Math.max(0, column - widest);
  const to = Math.min(mostColumns - 1, column + widest);
  const line = (await port.read(addressOf(row, from, 1, to - from + 1), sheet))?.[0];
  if (line === undefined || isBlank(line[column - from])) return null;
  let [left, right] = [column, column];
  while (left > from && !isBlank(line[left - 1 - from])) left -= 1;
  while (right < to && !isBlank(line[right + 1 - from])) right += 1;
  let top = row;
  const step = Math.max(1, Math.floor(cellsAtOnce / (right - left + 1)));
  for (;;) {
    const begin = Math.max(0, top - step);
    if (begin === top) break;
    const above = (await port.read(addressOf(begin, left, top - begin, right - left + 1), sheet)) ?? [];
    let free = above.length;
    while (free > 0 && !isBlankRow(above[free - 1]!)) free -= 1;
    top = begin + free;
    if (free > 0) break;
    await pause();
  }
  return { startRow: top, startColumn: left, endRow: mostRows - 1, endColumn: right };
}

/** Reads a range, or the table around one cell, piece by piece; what is empty at the end is left out. */
export async function readRange(port: WorkbookPort, reference: string, home: string, { signal, onRows }: Watch): Promise<ReadRange | RangeProblem> {
  const place = parseReference(reference);
  if (place === null) return "noRange";
  const sheet = place.sheet ?? home;
  const isOne = place.endRow === place.startRow && place.endColumn === place.startColumn;
  if ((await port.read("A1", sheet)) === null) return "noPlace";
  const asked: Rectangle | null = isOne
    ? await around(port, sheet, place.startRow, place.startColumn)
    : { startRow: place.startRow, startColumn: place.startColumn, endRow: place.endRow ?? mostRows - 1, endColumn: place.endColumn ?? place.startColumn + widest };
  if (asked === null) return "empty";
  const isOpen = isOne || place.endRow === null;
  const columns = asked.endColumn - asked.startColumn + 1;
  const step = Math.max(1, Math.floor(cellsAtOnce / columns));
  const rows: (readonly Cell[])[] = [];
  for (let from = asked.startRow; from <= asked.endRow; from += step) {
    const count = Math.min(step, asked.endRow - from + 1);
    const part = await port.read(addressOf(from, asked.startColumn, count, columns), sheet);
    if (part === null) return rows.length === 0 ? "noPlace" : finish();
    /* An open range ends with its first empty row where it was found around a cell, and with an empty piece otherwise. */
    const gap = isOne ? part.findIndex(isBlankRow) : isOpen && part.every(isBlankRow) ? 0 : -1;
    for (const row of gap < 0 ? part : part.slice(0, gap)) rows.push(row);
    onRows(rows.length);
    if (gap >= 0) break;
    await pause();
    signal.throwIfAborted();
  }
  return finish();

  function finish(): ReadRange | RangeProblem {
    while (rows.length > 0 && isBlankRow(rows.at(-1)!)) rows.pop();
    if (rows.length === 0) return "empty";
    return { sheet, address: addressOf(asked!.startRow, asked!.startColumn, rows.length, columns), startRow: asked!.startRow, startColumn: asked!.startColumn, rows };
  }
}
