import { cholesky, type Matrix, solveCholesky } from "../numerics/linear";
import type { Evaluation } from "./likelihood";

/** Why a climb ended. "flat": no step gains any more, though the slope is not yet 0. */
export type Stopped = "gradient" | "flat" | "boundary" | "iterations" | "cancelled";

export interface Climb<E extends Evaluation = Evaluation> {
  readonly at: Float64Array;
  readonly evaluation: E;
  readonly stopped: Stopped;
  readonly iterations: number;
}

export interface ClimbLimits {
  /** Largest slope, in any direction, at which the top counts as reached. */
  readonly gradient: number;
  readonly iterations: number;
  /** How far from its start a coordinate may go before the climb is called a flight to the boundary. */
  readonly distance: number;
  readonly cancelled: () => boolean;
}

const largestStep = 4;

/** The step of −H + μ D, D the size of H's diagonal, with the smallest μ tried that makes it uphill and no longer than the radius. */
function step({ gradient, hessian }: Evaluation, radius: number): { readonly step: Float64Array; readonly gain: number } | null {
  const size = gradient.length;
  let largest = 0;
  for (let i = 0; i < size; i += 1) largest = Math.max(largest, Math.abs(hessian[i * size + i]!));
  for (let damping = 0; damping < 1e12; damping = damping === 0 ? 1e-6 : damping * 4) {
    const curvature: Matrix = hessian.map((value) => -value);
    for (let i = 0; i < size; i += 1)
      curvature[i * size + i]! += damping * Math.max(Math.abs(hessian[i * size + i]!), 1e-8 * largest, 1e-300);
    const lower = cholesky(curvature, size);
    if (!lower) continue;
    const tried = solveCholesky(lower, gradient);
    const length = Math.hypot(...tried);
    if (!(length <= radius)) continue;
    let gain = 0;
    for (let i = 0; i < size; i += 1) {
      gain += gradient[i]! * tried[i]!;
      for (let j = 0; j < size; j += 1) gain += 0.5 * tried[i]! * hessian[i * size + j]! * tried[j]!;
    }
    return { step: tried, gain };
  }
  return null;
}

const slopeOf = ({ gradient }: Evaluation): number => gradient.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

/**
 * Climbs to a maximum by Newton's method inside a trust region (Nocedal & Wright, Numerical Optimization, chapter 4):
 * a step is kept when it gains, and the region grows or shrinks with how well the quadratic foretold the gain.
 */
export function climb<E extends Evaluation>(evaluate: (at: Float64Array) => E, start: Float64Array, limits: ClimbLimits): Climb<E> {
  let at = start;
  let evaluation = evaluate(at);
  let radius = 1;
  for (let iterations = 0; ; iterations += 1) {
    const ended = (stopped: Stopped): Climb<E> => ({ at, evaluation, stopped, iterations });
    if (slopeOf(evaluation) <= limits.gradient) return ended("gradient");
    if (at.some((one, i) => Math.abs(one - start[i]!) > limits.distance)) return ended("boundary");
    if (iterations >= limits.iterations) return ended("iterations");
    if (limits.cancelled()) return ended("cancelled");
    const move = step(evaluation, radius);
    if (!move) return ended("flat");
    const next = at.map((one, i) => one + move.step[i]!);
    const there = evaluate(next);
    /* Below this the difference of two values is all rounding, and the slope decides. */
    const rounding = 1e-13 * Math.max(1, Math.abs(evaluation.value));
    if (move.gain <= 20 * rounding) {
      if (!(slopeOf(there) < slopeOf(evaluation))) return ended("flat");
      [at, evaluation] = [next, there];
      continue;
    }
    const gained = there.value - evaluation.value;
    const kept = Number.isFinite(there.value) && gained > 0.05 * move.gain && there.gradient.every((one) => Number.isFinite(one));
    const asForetold = kept ? gained / move.gain : 0;
    if (asForetold > 0.75) radius = Math.min(largestStep, Math.max(radius, 2 * Math.hypot(...move.step)));
    else if (asForetold < 0.25) radius = Math.hypot(...move.step) / 3;
    if (kept) [at, evaluation] = [next, there];
    else if (radius < 1e-10) return ended("flat");
  }
}
