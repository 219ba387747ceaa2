/** ln (y)ₙ and its first two derivatives in y, for all n from 0 to a largest one, as running sums. */
export interface Rises {
  readonly value: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

export function rises(y: number, largest: number): Rises {
  const [value, first, second] = [new Float64Array(largest + 1), new Float64Array(largest + 1), new Float64Array(largest + 1)];
  for (let n = 0; n < largest; n += 1) {
    const inverse = 1 / (y + n);
    value[n + 1] = value[n]! + Math.log(y + n);
    first[n + 1] = first[n]! + inverse;
    second[n + 1] = second[n]! - inverse * inverse;
  }
  return { value, first, second };
}
