import { addressOf, parseReference } from "../address";
import type { Extent } from "../conversion";
import type { At, Run } from "./runs";
import { hasExcelApi } from "./support";

export interface Spilling {
  /** The cells that a formula fills, by the key of its own cell; one that fills only itself is left out. */
  readonly extents: ReadonlyMap<string, Extent>;
  /** The keys of cells that show a part of another's result: whatever Excel gives as their formula is not theirs. */
  readonly filled: ReadonlySet<string>;
}

export const keyOf = ({ row, column }: At): string => `${row},${column}`;

const cellsAtOnce = 2_000;

/**
 * Finds the formulas that fill several cells. Excel can be asked whether all, none or some cells of a range belong to
 * such a result, so runs with some are halved until each answer is clear, and only those cells are asked one by one.
 */
export async function findSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly Run<At>[],
  signal?: AbortSignal,
): Promise<Spilling> {
  const extents = new Map<string, Extent>();
  const filled = new Set<string>();
  if (!hasExcelApi("1.12")) return { extents, filled };
  const suspects: At[] = [];
  let open = runs.map(({ cells }) => cells);
  while (open.length > 0) {
    const asked = open.map((cells) => {
      const range = sheet.getRange(addressOf(cells[0]!.row, cells[0]!.column, cells.length));
      range.load("hasSpill");
      return { cells, range };
    });
    await context.sync();
    signal?.throwIfAborted();
    open = [];
    for (const { cells, range } of asked) {
      const hasSpill = range.hasSpill as boolean | null;
      if (hasSpill === false) continue;
      if (hasSpill === true || cells.length === 1) suspects.push(...cells);
      else open.push(cells.slice(0, cells.length >> 1), cells.slice(cells.length >> 1));
    }
  }
  for (let from = 0; from < suspects.length; from += cellsAtOnce) {
    const asked = suspects.slice(from, from + cellsAtOnce).map((cell) => {
      const range = sheet.getRange(addressOf(cell.row, cell.column));
      const spill = range.getSpillingToRangeOrNullObject();
      const parent = range.getSpillParentOrNullObject();
      spill.load("rowCount,columnCount");
      parent.load("address");
      return { cell, spill, parent };
    });
    await context.sync();
    signal?.throwIfAborted();
    for (const { cell, spill, parent } of asked) {
      const anchor = parent.isNullObject ? null : parseReference(parent.address);
      const isOwn = anchor === null || (anchor.startRow === cell.row && anchor.startColumn === cell.column);
      if (!isOwn) filled.add(keyOf(cell));
      else if (!spill.isNullObject) extents.set(keyOf(cell), { rows: spill.rowCount, columns: spill.columnCount });
    }
  }
  return { extents, filled };
}
