import type { LineEdit } from "./rows";

export interface PlacedColumns {
  readonly edits: readonly LineEdit[];
  readonly place: (planned: number) => number;
  readonly isNew: (planned: number) => boolean;
  readonly moved: (column: number) => number;
  /** Columns of today that the model gives up and that stay, since something of the user's stands in them. */
  readonly released: readonly number[];
}

/** Gives every column of a described sheet its place among those that are there, as `placeRows` does for rows. */
export function placeColumns(count: number, known: ReadonlyMap<number, number>, width: number, hasOwn: (column: number) => boolean): PlacedColumns {
  const slots: (number | null)[] = Array.from({ length: width }, (_, column) => column);
  const edits: LineEdit[] = [];
  const released: number[] = [];
  const given = [...known].filter(([planned]) => planned > count).sort(([, one], [, other]) => other - one);
  for (const [, column] of given) {
    if (hasOwn(column)) released.push(column);
    else {
      edits.push({ kind: "delete", at: column, count: 1 });
      slots.splice(column, 1);
    }
  }
  const places = [0];
  const fresh = new Set<number>();
  for (let planned = 1; planned <= count; planned += 1) {
    const before = known.get(planned);
    const found = before === undefined ? -1 : slots.indexOf(before);
    if (found >= 0) {
      places.push(found);
      continue;
    }
    const at = places.at(-1)! + 1;
    if (at < slots.length) edits.push({ kind: "insert", at, count: 1 });
    slots.splice(at, 0, null);
    fresh.add(planned);
    places.push(at);
  }
  const after = new Map(slots.flatMap((column, place) => (column === null ? [] : [[column, place] as const])));
  return { edits, place: (planned) => places[planned] ?? Number.NaN, isNew: (planned) => fresh.has(planned), moved: (column) => after.get(column) ?? Number.NaN, released };
}
