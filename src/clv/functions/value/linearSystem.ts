/** Below this share of the largest entry a pivot counts as 0: what is left is rounding. */
const negligible = 1e-13;

/**
 * The solution x of A·x = b, with A row after row; null where A is singular. Gaussian elimination with partial pivoting.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const a = matrix.slice();
  const x = right.slice();
  const least = negligible * a.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1) {
      if (Math.abs(a[row * n + column]!) > Math.abs(a[pivot * n + column]!)) pivot = row;
    }
    if (!(Math.abs(a[pivot * n + column]!) > least)) return null;
    if (pivot !== column) {
      for (let place = column; place < n; place += 1) {
        [a[pivot * n + place], a[column * n + place]] = [a[column * n + place]!, a[pivot * n + place]!];
      }
      [x[pivot], x[column]] = [x[column]!, x[pivot]!];
    }
    for (let row = column + 1; row < n; row += 1) {
      const factor = a[row * n + column]! / a[column * n + column]!;
      if (factor === 0) continue;
      for (let place = column; place < n; place += 1) a[row * n + place]! -= factor * a[column * n + place]!;
      x[row]! -= factor * x[column]!;
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let rest = x[row]!;
    for (let place = row + 1; place < n; place += 1) rest -= a[row * n + place]! * x[place]!;
    x[row] = rest / a[row * n + row]!;
  }
  return x;
}

/** The product of a square matrix of `n` rows and a matrix of `columns` columns, both row after row. */
export function times(left: Float64Array, right: Float64Array, n: number, columns: number): Float64Array {
  const product = new Float64Array(n * columns);
  for (let row = 0; row < n; row += 1) {
    for (let inner = 0; inner < n; inner += 1) {
      const factor = left[row * n + inner]!;
      if (factor === 0) continue;
      for (let column = 0; column < columns; column += 1) product[row * columns + column]! += factor * right[inner * columns + column]!;
    }
  }
  return product;
}
