import { type PackedColumn, sameColumn } from "./column";
import { type PackedGrid, sameGrid } from "./grid";

const packedAs = (value: unknown): string | undefined => (typeof value === "object" && value !== null ? (value as { packed?: string }).packed : undefined);

/** Whether two packed arguments hold the same cells. */
export function samePacked(one: unknown, other: unknown): boolean {
  const kind = packedAs(one);
  if (kind !== packedAs(other)) return false;
  if (kind === "grid") return sameGrid(one as PackedGrid, other as PackedGrid);
  if (kind === "column") return sameColumn(one as PackedColumn, other as PackedColumn);
  return Object.is(one, other);
}

/** How many cells a packed argument holds. */
export function cellsIn(value: unknown): number {
  const kind = packedAs(value);
  if (kind === "grid") return (value as PackedGrid).columns.reduce((sum, { values }) => sum + values.length, 0);
  return kind === "column" ? (value as PackedColumn).values.length : 1;
}
