/**
 * Σ over the customers of ln (y)ₙ = Σ_{j<n} ln(y + j) and its first two derivatives in y, where n differs from customer to customer.
 * `atLeast[j]` counts the customers with n > j, so that no gamma function stands inside a loop over customers.
 */
export function risingFactorials(y: number, atLeast: ArrayLike<number>): { value: number; first: number; second: number } {
  let value = 0;
  let first = 0;
  let second = 0;
  for (let j = 0; j < atLeast.length; j += 1) {
    const customers = atLeast[j]!;
    const inverse = 1 / (y + j);
    value += customers * Math.log(y + j);
    first += customers * inverse;
    second -= customers * inverse * inverse;
  }
  return { value, first, second };
}

/** How many customers have more than j, for j = 0 up to one below the largest n. */
export function countAtLeast(n: ArrayLike<number>, customers: ArrayLike<number>): Float64Array {
  let most = 0;
  for (let i = 0; i < n.length; i += 1) most = Math.max(most, n[i]!);
  const exactly = new Float64Array(most + 1);
  for (let i = 0; i < n.length; i += 1) exactly[n[i]!]! += customers[i]!;
  const atLeast = new Float64Array(most);
  let above = 0;
  for (let j = most - 1; j >= 0; j -= 1) {
    above += exactly[j + 1]!;
    atLeast[j] = above;
  }
  return atLeast;
}
