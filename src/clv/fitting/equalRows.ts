/** Rows of a table that are equal in every column, gathered. */
export interface EqualRows {
  /** The distinct rows, column by column, in order of first appearance. */
  readonly columns: readonly Float64Array[];
  /** How many customers stand behind each distinct row. */
  readonly counts: Float64Array;
  /** For each row of the table, the place of its distinct row. */
  readonly placeOf: Int32Array;
}

/** Gathers equal rows, since a likelihood or a forecast needs each distinct row once. `weights` counts customers per row; absent is one each. */
export function gatherEqualRows(columns: readonly Float64Array[], weights?: Float64Array): EqualRows {
  const rows = columns[0]!.length;
  const width = columns.length;
  const words = columns.map((column) => new Uint32Array(column.buffer, column.byteOffset, 2 * column.length));
  let slots = 16;
  while (slots < 2 * rows) slots *= 2;
  const placeIn = new Int32Array(slots).fill(-1);
  const firstRow = new Int32Array(rows);
  const placeOf = new Int32Array(rows);
  let distinct = 0;
  for (let row = 0; row < rows; row += 1) {
    let hash = 0;
    for (let c = 0; c < width; c += 1) {
      const word = words[c]!;
      hash = Math.imul(hash ^ word[2 * row]!, 0x9e3779b1);
      hash = Math.imul((hash ^ (hash >>> 15)) ^ word[2 * row + 1]!, 0x85ebca77);
    }
    hash ^= hash >>> 13;
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const place = placeIn[slot]!;
      if (place < 0) {
        placeIn[slot] = distinct;
        firstRow[distinct] = row;
        placeOf[row] = distinct;
        distinct += 1;
        break;
      }
      const first = firstRow[place]!;
      let equal = true;
      for (let c = 0; c < width && equal; c += 1) equal = columns[c]![first] === columns[c]![row];
      if (equal) {
        placeOf[row] = place;
        break;
      }
    }
  }
  const counts = new Float64Array(distinct);
  if (weights) for (let row = 0; row < rows; row += 1) counts[placeOf[row]!]! += weights[row]!;
  else for (let row = 0; row < rows; row += 1) counts[placeOf[row]!]! += 1;
  const gathered = columns.map((column) => {
    const kept = new Float64Array(distinct);
    for (let place = 0; place < distinct; place += 1) kept[place] = column[firstRow[place]!]!;
    return kept;
  });
  return { columns: gathered, counts, placeOf };
}
