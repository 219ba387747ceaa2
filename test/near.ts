/** How far a number is from the expected one, relative to the larger of the two; 0 for equal numbers. */
export function relativeDistance(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(actual), Math.abs(expected));
}
