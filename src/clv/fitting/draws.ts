import { cholesky } from "../numerics/linear";
import { random } from "../numerics/random";
import { failure, type Result, success } from "../result";
import type { Fit } from "./fit";
import type { Parameter } from "./likelihood";

/**
 * Parameters drawn from what the data leave open: normal on the free scales, with the estimate's covariance, so that a positive
 * parameter stays positive. Scoring customers under each draw gives intervals without fitting again.
 */
export function drawParameters(
  parameters: readonly Parameter[],
  { estimates, covariance }: Fit,
  draws: number,
  seed: number,
): Result<Float64Array[]> {
  const size = estimates.length;
  if (!covariance) return failure("not available", "the data do not determine the parameters, so they have no spread to draw from");
  const slope = estimates.map((one, i) => parameters[i]!.scale.slope(one));
  const lower = cholesky(
    covariance.map((one, at) => one / (slope[Math.floor(at / size)]! * slope[at % size]!)),
    size,
  );
  if (!lower) return failure("not available", "the covariance of the estimates is not positive definite");
  const source = random(seed);
  return success(
    Array.from({ length: draws }, () => {
      const normals = Float64Array.from({ length: size }, () => source.normal());
      return Float64Array.from(estimates, (one, i) => {
        let shift = 0;
        for (let k = 0; k <= i; k += 1) shift += lower[i * size + k]! * normals[k]!;
        return parameters[i]!.scale.parameter(parameters[i]!.scale.free(one) + shift);
      });
    }),
  );
}

/** The values below which so large a share of each customer's draws lies; one list per share. `scores` is one column per draw. */
export function quantilesOf(scores: readonly Float64Array[], shares: readonly number[]): Float64Array[] {
  const rows = scores[0]?.length ?? 0;
  const result = shares.map(() => new Float64Array(rows));
  const ofRow = new Float64Array(scores.length);
  for (let row = 0; row < rows; row += 1) {
    for (let draw = 0; draw < scores.length; draw += 1) ofRow[draw] = scores[draw]![row]!;
    ofRow.sort();
    shares.forEach((share, at) => {
      const place = share * (ofRow.length - 1);
      const below = Math.floor(place);
      const next = ofRow[Math.min(below + 1, ofRow.length - 1)]!;
      result[at]![row] = ofRow[below]! + (place - below) * (next - ofRow[below]!);
    });
  }
  return result;
}
