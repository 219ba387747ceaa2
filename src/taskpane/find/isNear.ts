/** How many slips a word of this length may hold and still be taken for another. */
const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether a typed word is another one with a slip or two: a letter missing, added, wrong, or two of them swapped. */
export function isNear(typed: string, word: string): boolean {
  const allowed = slipsAllowed(typed.length);
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed) return false;
  return slips(typed, word, allowed) <= allowed;
}

/** Optimal string alignment distance (Damerau–Levenshtein in which no part is edited twice), or infinity once it is above `most`. */
function slips(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let nearest = row;
    for (let column = 1; column <= other.length; column += 1) {
      const wrong = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + wrong);
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, beforeLast[column - 2]! + 1);
      line.push(least);
      nearest = Math.min(nearest, least);
    }
    /* A later line is built from the two before it, and a swap adds a slip as well. */
    if (nearest > most) return Infinity;
    beforeLast = last;
    last = line;
  }
  return last[other.length]!;
}
