/** Rows of a table that are equal in every column, gathered. */
export interface EqualRows {
  /** The distinct rows, column by column, in order of first appearance. */
  readonly columns: readonly Float64Array[];
  /** How many customers stand behind each distinct row. */
  readonly counts: Float64Array;
  /** For each row of the table, the place of its distinct row. */
  readonly placeOf: Int32Array;
}

/** A table of slots at most half full, that grows with the distinct rows: few of them stay in the processor's cache. */
class Places {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  count = 0;

  /** The first slot to look at, and the one after. */
  first = (hash: number): number => hash & (this.#slots.length - 1);
  after = (slot: number): number => (slot + 1) & (this.#slots.length - 1);
  at = (slot: number): number => this.#slots[slot]!;
  hashOf = (place: number): number => this.#hashes[place]!;

  add(slot: number, hash: number): number {
    const place = this.count;
    this.#slots[slot] = place;
    this.#hashes[place] = hash;
    this.count += 1;
    if (this.count === this.#hashes.length) this.#grow();
    return place;
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.count);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(4 * this.count).fill(-1);
    for (let place = 0; place < this.count; place += 1) {
      let slot = this.first(hashes[place]!);
      while (this.#slots[slot]! >= 0) slot = this.after(slot);
      this.#slots[slot] = place;
    }
  }
}

/** Gathers equal rows, since a likelihood or a forecast needs each distinct row once. `weights` counts customers per row; absent is one each. */
export function gatherEqualRows(columns: readonly Float64Array[], weights?: Float64Array): EqualRows {
  const rows = columns[0]!.length;
  const width = columns.length;
  /* Row after row, so that one look fetches all of a row, and its words for the hash. */
  let kept = new Float64Array(512 * width);
  const row64 = new Float64Array(width);
  const words = new Int32Array(row64.buffer);
  const placeOf = new Int32Array(rows);
  const places = new Places();
  for (let row = 0; row < rows; row += 1) {
    let hash = 0;
    for (let c = 0; c < width; c += 1) {
      row64[c] = columns[c]![row]!;
      hash = Math.imul(hash ^ words[2 * c]!, 0x9e3779b1);
      hash = Math.imul(hash ^ (hash >>> 15) ^ words[2 * c + 1]!, 0x85ebca77);
    }
    hash ^= hash >>> 13;
    let slot = places.first(hash);
    let place = places.at(slot);
    while (place >= 0) {
      if (places.hashOf(place) === hash) {
        let equal = true;
        for (let c = 0; c < width && equal; c += 1) equal = kept[place * width + c] === row64[c];
        if (equal) break;
      }
      slot = places.after(slot);
      place = places.at(slot);
    }
    if (place < 0) {
      place = places.add(slot, hash);
      if (kept.length <= place * width) {
        const larger = new Float64Array(2 * kept.length);
        larger.set(kept);
        kept = larger;
      }
      for (let c = 0; c < width; c += 1) kept[place * width + c] = row64[c]!;
    }
    placeOf[row] = place;
  }
  const counts = new Float64Array(places.count);
  if (weights) for (let row = 0; row < rows; row += 1) counts[placeOf[row]!]! += weights[row]!;
  else for (let row = 0; row < rows; row += 1) counts[placeOf[row]!]! += 1;
  const gathered = columns.map((_, c) => {
    const column = new Float64Array(places.count);
    for (let place = 0; place < places.count; place += 1) column[place] = kept[place * width + c]!;
    return column;
  });
  return { columns: gathered, counts, placeOf };
}
