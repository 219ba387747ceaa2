import type { PlanRow, PlanSheet } from "./plan";

/** In inches, as both Excel and files take them. */
export const margins = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/* A4, in points. */
const long = 841.9;
const short = 595.3;
const inch = 72;
const usualHeight = 15;
/** A character of ten points is six pixels wide, of which four are three points; five pixels more stand beside the text. */
const pointsOf = (characters: number): number => (characters * 6 + 5) * 0.75;

/** The height of the rows that a page as wide as the sheet takes: a sheet that is too wide is printed smaller, none larger. */
function pageHeight(widths: readonly number[], landscape: boolean): number {
  const [across, down] = landscape ? [long, short] : [short, long];
  const wide = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const scale = Math.min(1, (across - inch * (margins.left + margins.right)) / wide);
  return (down - inch * (margins.top + margins.bottom)) / scale;
}

/**
 * The rows a printed page begins with, counted from 0, so that no table and no chart is cut where it fits on a page. What is
 * separated by empty rows may stand on different pages; what is higher than a page is cut before one of its headings.
 */
export function pageStarts({ widths, rows, charts }: Pick<PlanSheet, "widths" | "rows" | "charts">, landscape: boolean): readonly number[] {
  const capacity = pageHeight(widths, landscape);
  const starts: number[] = [];
  let used = 0;
  for (const { row, gap, height } of blocksOf(rows, charts, capacity)) {
    used += gap;
    if (used + height > capacity && height <= capacity) {
      starts.push(row);
      used = height;
    } else used = (used + height) % capacity;
  }
  return starts.filter((row) => row > 0);
}

interface Block {
  readonly row: number;
  /** Of the empty rows above it. */
  gap: number;
  height: number;
}

const isHeading = (row: PlanRow | undefined): boolean => row?.cells.some(({ style }) => style === "heading") ?? false;

/** What belongs together from top to bottom. */
function blocksOf(rows: readonly PlanRow[], charts: PlanSheet["charts"], capacity: number): readonly Block[] {
  /* Rows that the user has deleted have no place. */
  const known = new Map(rows.filter(({ row }) => !Number.isNaN(row)).map((row) => [row.row, row]));
  const ends = [...known.keys(), ...charts.map(({ place }) => place.row + place.rows - 1).filter((row) => !Number.isNaN(row))];
  const last = ends.reduce((most, row) => Math.max(most, row), 0);
  const isUnderChart = (row: number): boolean => charts.some(({ place }) => row >= place.row && row < place.row + place.rows);
  const collect = (from: number, to: number, isStart: (row: number, isAfterGap: boolean) => boolean): Block[] => {
    const blocks: Block[] = [];
    let gap = 0;
    for (let row = from; row <= to; row += 1) {
      const height = known.get(row)?.height ?? usualHeight;
      if ((known.get(row)?.cells.length ?? 0) === 0 && !isUnderChart(row)) gap += height;
      else {
        if (blocks.length === 0 || isStart(row, gap > 0)) blocks.push({ row, gap, height });
        else blocks.at(-1)!.height += gap + height;
        gap = 0;
      }
    }
    return blocks;
  };
  const blocks = collect(0, last, (_, isAfterGap) => isAfterGap);
  return blocks.flatMap((block, at) => {
    if (block.height <= capacity) return [block];
    const parts = collect(block.row, (blocks[at + 1]?.row ?? last + 1) - 1, (row) => isHeading(known.get(row)));
    return parts.map((part, place) => (place === 0 ? { ...part, gap: block.gap } : part));
  });
}
