import type { IRange } from "@univerjs/core";
import { addressOf, mostColumns, mostRows, parseReference } from "../../address";
import { lengthened, type Shortened } from "./shortened";

/** How many rows and columns a sheet of the grid has: a file's sheet always has the most. */
export interface Extent {
  readonly rowCount?: number;
  readonly columnCount?: number;
}

/**
 * "A1:A9 C:C" as areas of the grid, the upper left one first, because formulas of rules count from it. Whole columns and rows
 * end where the grid does. Null where any of it is no place.
 */
export function areasFromFile(places: string, { rowCount = mostRows, columnCount = mostColumns }: Extent): IRange[] | null {
  const areas = places.trim().split(/\s+/).map((place) => {
    const found = parseReference(place);
    if (found === null || found.sheet !== null) return null;
    const [endRow, endColumn] = [found.endRow ?? mostRows - 1, found.endColumn ?? mostColumns - 1];
    return {
      startRow: found.startRow,
      startColumn: found.startColumn,
      endRow: endRow === mostRows - 1 ? Math.max(rowCount - 1, found.startRow) : endRow,
      endColumn: endColumn === mostColumns - 1 ? Math.max(columnCount - 1, found.startColumn) : endColumn,
    };
  });
  return areas.every((area) => area !== null) ? sorted(areas) : null;
}

/** The areas as a file names them; what ends with the grid ends with the file's sheet. */
export function areasToFile(areas: readonly IRange[], { rowCount = mostRows, columnCount = mostColumns }: Extent, shortened?: Shortened): string {
  return sorted(lengthened(areas, shortened))
    .map(({ startRow, startColumn, endRow, endColumn }) => {
      const rows = endRow + 1 === rowCount || endRow >= mostRows ? mostRows : endRow + 1;
      const columns = endColumn + 1 === columnCount ? mostColumns : endColumn + 1;
      return addressOf(startRow, startColumn, rows - startRow, columns - startColumn);
    })
    .join(" ");
}

/** The cell from which the relative references of a rule's formulas count. */
export function anchorOf(areas: readonly IRange[]): string {
  const [first] = sorted(areas);
  return addressOf(first?.startRow ?? 0, first?.startColumn ?? 0);
}

function sorted(areas: readonly IRange[]): IRange[] {
  return [...areas].sort((one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn);
}
