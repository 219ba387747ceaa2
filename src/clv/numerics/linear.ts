/** A square matrix, row after row. */
export type Matrix = Float64Array;

/** The lower triangle L with L Lᵀ = matrix, or null when the matrix is not positive definite. */
export function cholesky(matrix: Matrix, size: number): Matrix | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
      /* A pivot that is all rounding means a direction without information. */
      else if (sum > 1e-14 * matrix[i * size + i]! && Number.isFinite(sum)) lower[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/** x with L Lᵀ x = right. */
export function solveCholesky(lower: Matrix, right: Float64Array): Float64Array {
  const size = right.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}

/** The inverse of a positive definite matrix, or null when it is not one. Scaled to a unit diagonal first. */
export function inverse(matrix: Matrix, size: number): Matrix | null {
  const scale = Float64Array.from({ length: size }, (_, i) => 1 / Math.sqrt(matrix[i * size + i]!));
  if (!scale.every((one) => Number.isFinite(one))) return null;
  const lower = cholesky(
    matrix.map((value, at) => value * scale[Math.floor(at / size)]! * scale[at % size]!),
    size,
  );
  if (!lower) return null;
  const result = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    solveCholesky(lower, unit).forEach((value, row) => (result[row * size + column] = value * scale[row]! * scale[column]!));
  }
  return result;
}
