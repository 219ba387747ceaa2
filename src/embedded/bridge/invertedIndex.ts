import { isRealNum } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

type Value = string | number | boolean | null | undefined;
type Buckets = Map<Value | symbol, Set<number>>;

interface InvertedIndex {
  set: (this: InvertedIndex, unit: string, sheet: string, column: number, value: Value, row: number, isForceUpdate?: boolean) => void;
  getCellValuePositions(unit: string, sheet: string, column: number): Buckets | undefined;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
}

/**
 * Makes the engine's index of cell values linear. As shipped, writing one formula result looks through every
 * distinct value of the column for the row's old entry, so a column of n results costs n². Here each row's
 * entry is remembered instead. What the index answers is unchanged.
 */
export function makeInvertedIndexLinear(): void {
  const index = Object.getPrototypeOf(CELL_INVERTED_INDEX_CACHE) as InvertedIndex;
  const original = index.set;
  const emptyKey = keyOfEmptyCells();
  const bucketOfRow = new WeakMap<Buckets, Map<number, Set<number>>>();

  index.set = function set(this: InvertedIndex, unit, sheet, column, value, row, isForceUpdate = false) {
    if (!isForceUpdate && !this.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    let buckets = this.getCellValuePositions(unit, sheet, column);
    if (!buckets) {
      original.call(this, unit, sheet, column, value, row, isForceUpdate);
      buckets = this.getCellValuePositions(unit, sheet, column);
      if (!buckets) return;
    }
    let remembered = bucketOfRow.get(buckets);
    if (!remembered) bucketOfRow.set(buckets, (remembered = new Map<number, Set<number>>()));
    remembered.get(row)?.delete(row);
    const key = keyOf(value, emptyKey);
    let bucket = buckets.get(key);
    if (!bucket) buckets.set(key, (bucket = new Set()));
    bucket.add(row);
    remembered.set(row, bucket);
  };
}

/** The engine keys empty cells with a symbol that it does not export; a fresh index gives it away. */
function keyOfEmptyCells(): symbol {
  const Index = CELL_INVERTED_INDEX_CACHE.constructor as new () => InvertedIndex;
  const fresh = new Index();
  fresh.set("", "", 0, null, 0, true);
  const key = fresh.getCellValuePositions("", "", 0)?.keys().next().value;
  if (typeof key !== "symbol") throw new Error("The grid engine's index of values is not the one this page was made for.");
  return key;
}

/** Follows the engine: texts match without case, and a text that spells a number matches the number. */
function keyOf(value: Value, emptyKey: symbol): Value | symbol {
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (value === null || value === undefined || value === "") return emptyKey;
  if (typeof value !== "string") return value;
  return isRealNum(value) && Number(value).toString() === value ? Number(value) + 0 : value.toLowerCase();
}
