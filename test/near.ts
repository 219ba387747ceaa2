/** How far a number is from the expected one, relative to the larger of the two; 0 for equal numbers. */
export function relativeDistance(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(actual), Math.abs(expected));
}

/** Where a result differs from the expected cells, whose numbers are printed to so many significant digits. */
export function differences(actual: readonly (readonly unknown[])[], expected: readonly (readonly (number | string | boolean)[])[], digits = 10): string[] {
  const tolerance = 0.5 * 10 ** (1 - digits);
  const shape = (cells: readonly (readonly unknown[])[]): string => `${cells.length} rows of ${cells.map((row) => row.length).join(",")}`;
  if (shape(actual) !== shape(expected)) return [`${shape(actual)} instead of ${shape(expected)}`];
  return expected.flatMap((row, down) =>
    row.flatMap((wanted, right) => {
      const got = actual[down]![right];
      const isNear = typeof wanted === "number" && typeof got === "number" ? relativeDistance(got, wanted) < tolerance : got === wanted;
      return isNear ? [] : [`row ${down + 1}, column ${right + 1}: ${String(got)} instead of ${wanted}`];
    }),
  );
}
