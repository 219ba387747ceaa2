import type { IRange } from "@univerjs/core";

/** Where areas end in the grid that go on to another row in the file; the engine keeps it beside a rule and passes over it. */
export interface Shortened {
  readonly at: number;
  readonly end: number;
}

export interface ShortenedAreas {
  readonly ranges: IRange[];
  readonly shortened?: Shortened;
}

/** How many cells a rule's formula may be worked out for at each entry without holding it up. */
const mostCells = 10_000;
const spareRows = 200;
/** What has lost more of its rows than this has been made smaller by the user. */
const kept = 0.8;

/**
 * The areas of a rule with a formula. The engine works it out for every cell of them each time anything is typed: rules for
 * whole columns, of which most is empty, would take it seconds.
 */
export function shorten(areas: IRange[], usedRows: number): ShortenedAreas {
  const columns = areas.reduce((sum, { startColumn, endColumn }) => sum + endColumn - startColumn + 1, 0);
  const end = areas[0]?.endRow ?? 0;
  const start = Math.max(...areas.map(({ startRow }) => startRow));
  const at = Math.max(usedRows, start) + Math.max(spareRows, Math.floor(mostCells / columns));
  if (at >= end || areas.some(({ endRow }) => endRow !== end)) return { ranges: areas };
  return { ranges: areas.map((area) => ({ ...area, endRow: at })), shortened: { at, end } };
}

/** The areas as they go on in a file; rows put in or taken out since have moved both ends alike. */
export function lengthened(areas: readonly IRange[], shortened: Shortened | undefined): readonly IRange[] {
  if (shortened === undefined) return areas;
  const { at, end } = shortened;
  return areas.map((area) => (area.endRow >= at * kept ? { ...area, endRow: end + area.endRow - at } : area));
}
