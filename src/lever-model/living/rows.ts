import type { Draft } from "../plan/draft";
import { longestAscending } from "./ascending";

/** Rows or columns that are put in or taken out, in the order of doing; `at` counts from 0 at that moment. */
export interface LineEdit {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

export interface PlacedRows {
  readonly edits: readonly LineEdit[];
  /** By planned row, where it stands after the edits. */
  readonly places: readonly number[];
  readonly isNew: (planned: number) => boolean;
  /** Where a row of today stands after the edits; NaN where it is taken out. */
  readonly moved: (row: number) => number;
  /** Rows of today that the model gives up and that stay, since something of the user's stands in them. */
  readonly released: readonly number[];
}

interface Slot {
  readonly before: number | null;
  readonly isFree: boolean;
}

/**
 * Gives every row of a described sheet its place among the rows that are there: known rows stay where they are, new ones come
 * behind the row before them, and rows that the model has no more go, unless something of the user's stands in them.
 */
export function placeRows(draft: Draft, known: ReadonlyMap<string, number>, height: number, hasOwn: (row: number) => boolean): PlacedRows {
  const planned = draft.rows.map(({ id }, at) => ({ id, at })).filter(({ id, at }) => at > 0 && known.has(id));
  const stays = longestAscending(planned.map(({ id }) => known.get(id)!));
  const staying = new Map(planned.filter((_, place) => stays.has(place)).map(({ id }) => [id, known.get(id)!]));
  const taken = new Set(staying.values());
  const ours = new Set(known.values());
  const released: number[] = [];
  const slots: Slot[] = [];
  const gone: number[] = [];
  for (let row = 0; row < height; row += 1) {
    const isGone = row > 0 && ours.has(row) && !taken.has(row);
    if (isGone && !hasOwn(row)) gone.push(row);
    else {
      if (isGone) released.push(row);
      slots.push({ before: row, isFree: row > 0 && !ours.has(row) && !hasOwn(row) });
    }
  }
  const edits: LineEdit[] = grouped(gone).reverse().map(({ at, count }) => ({ kind: "delete", at, count }));
  const insert = (at: number, count: number): void => {
    if (count <= 0) return;
    const added = Array.from({ length: count }, (): Slot => ({ before: null, isFree: true }));
    if (at >= slots.length) while (slots.length < at) slots.push({ before: null, isFree: true });
    else edits.push({ kind: "insert", at, count });
    slots.splice(at, 0, ...added);
  };
  const places: number[] = [];
  const fresh = new Set<number>();
  let cursor = 0;
  let blanks = 0;
  let wasNew = false;
  draft.rows.forEach(({ id }, at) => {
    if (at === 0) return void places.push(0);
    if (id === "") {
      blanks += 1;
      return void places.push(cursor + blanks);
    }
    const free = (): number => {
      let count = 0;
      while (count < blanks && (slots[cursor + 1 + count]?.isFree ?? true)) count += 1;
      return count;
    };
    if (staying.has(id)) {
      let found = slots.findIndex((slot) => slot.before === staying.get(id));
      if (wasNew && found - cursor - 1 < blanks) {
        const missing = blanks - (found - cursor - 1);
        insert(found, missing);
        found += missing;
      }
      cursor = found;
      wasNew = false;
    } else {
      const there = free();
      insert(cursor + 1 + there, blanks - there + 1);
      cursor += blanks + 1;
      fresh.add(at);
      wasNew = true;
    }
    blanks = 0;
    places.push(cursor);
  });
  const after = new Map(slots.flatMap(({ before }, place) => (before === null ? [] : [[before, place] as const])));
  return { edits, places, isNew: (row) => fresh.has(row), moved: (row) => after.get(row) ?? Number.NaN, released };
}

/** Numbers that follow one another, as runs. */
export function grouped(sorted: readonly number[]): { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last.at + last.count === number) last.count += 1;
    else runs.push({ at: number, count: 1 });
  }
  return runs;
}
