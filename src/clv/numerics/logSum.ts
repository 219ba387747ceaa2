/** ln(e^a + e^b), without the overflow. */
export function logAdd(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === -Infinity ? larger : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** ln(1 − e^x) for x ≤ 0, exact at both ends. Mächler (2012), Accurately computing log(1 − exp(−|a|)). */
export function logOneLessExp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

/** ln Σ e^values, without the overflow; −Infinity for none. */
export function logSum(values: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, values[i]!);
  if (largest === -Infinity) return largest;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += Math.exp(values[i]! - largest);
  return largest + Math.log(sum);
}
