import type { Cell, Grid } from "../../clv/index";
import { packColumn, type PackedColumn, readColumn } from "./column";
import { packGrid, type PackedGrid, unpackGrid } from "./grid";

/** Below this many elements a list travels as it is. */
const worthwhile = 200;

/** Columns as they were packed before, by the list that they were made of. */
export type Packed = WeakMap<readonly unknown[], PackedColumn>;

const isGrid = (list: readonly unknown[]): list is Grid => list.every((row) => Array.isArray(row) && row.every((cell) => !Array.isArray(cell)));
const isColumn = (list: readonly unknown[]): boolean => list.every((cell) => typeof cell === "number" || typeof cell === "string");

/**
 * What one thread hands to another: plain data in which long lists of cells are packed. Grids are packed at any length,
 * because an error in a cell would lose its class on the way.
 * With `before`, what is packed stays for the next time; its memory must not be given away then, nor the list be changed.
 */
export function pack(value: unknown, before?: Packed): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const known = before?.get(list);
    if (known !== undefined) return known;
    if (list.length > 0 && isGrid(list)) return packGrid(list);
    if (list.length >= worthwhile && isColumn(list)) {
      const column = packColumn(list.length, (place) => list[place]);
      before?.set(list, column);
      return column;
    }
    return list.map((part) => pack(part, before));
  }
  /* Packed before, by one who compares contents. */
  if ("packed" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pack(part, before)]));
}

export function unpack(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(unpack);
  const { packed } = value as { packed?: string };
  if (packed === "grid") return unpackGrid(value as PackedGrid);
  if (packed === "column") {
    const column = value as PackedColumn;
    const list = new Array<Cell>(column.values.length);
    readColumn(column, (cell, place) => (list[place] = cell));
    return list;
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unpack(part)]));
}

/** Memory that threads share cannot be given away. */
const isOwned = (buffer: ArrayBufferLike): buffer is ArrayBuffer => Object.prototype.toString.call(buffer) === "[object ArrayBuffer]";

/** The memory behind every column in packed data, each once: it can be given away instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (typeof value !== "object" || value === null) return found;
  if (ArrayBuffer.isView(value)) {
    if (isOwned(value.buffer)) found.add(value.buffer);
    return found;
  }
  for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}
