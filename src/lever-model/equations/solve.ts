import { root } from "../../clv/numerics/root";
import { failure, type Result, success } from "../../clv/result";
import { assumptions } from "../state/assumptions";
import { levers } from "../state/levers";
import type { LeverModel } from "../state/state";
import type { LeverId } from "../state/words";
import { everything, nothing, reachOf } from "./cases";
import { type CaseInput, leverOfMover } from "./chain";
import { type Case, evaluateCases } from "./evaluate";
import { numbersOf } from "./numbers";

/** What is sought: an input of the equations, or how much of a lever's target is reached. */
export type Unknown = CaseInput | `reach_${LeverId}`;

const steps = 200;

function rangeOf(unknown: Unknown, now: number): readonly [number, number] {
  if (unknown.startsWith("reach_")) return [0, 2];
  const { min, max } = unknown === "acquisition_cost" ? { min: 0, max: 1e12 } : assumptions[unknown as keyof typeof assumptions];
  /* Amounts have no upper end of their own: a hundred times today's is as far as a goal is sought. */
  const far = Math.max(100 * Math.abs(now), 100);
  return [Math.max(min, -far), Math.min(max, far)];
}

const labelOf = (unknown: Unknown): string =>
  unknown.startsWith("reach_") ? `the reach of ${levers[unknown.slice(6) as LeverId].label}` : unknown === "acquisition_cost" ? "the acquisition cost" : assumptions[unknown as keyof typeof assumptions].label;

/**
 * The input at which a line of the equations takes a value, at the base or at the target: which retention makes CLV ÷ CAC 3?
 * Where several would, the one nearest to today's. Refused with a sentence where none in the input's range does.
 */
export function solveFor(model: LeverModel, unknown: Unknown, line: string, wanted: number, which: "base" | "target" = "target"): Result<number> {
  const numbers = numbersOf(model);
  const from: Case = which === "base" ? nothing : everything;
  const isReach = unknown.startsWith("reach_");
  const at = (value: number): Case =>
    isReach ? { reach: reachOf((mover) => (unknown === `reach_${leverOfMover(mover)}` ? value : 1)) } : { ...from, inputs: { [unknown]: value } };
  const now = isReach ? 1 : numbers[unknown]!;
  const [low, high] = rangeOf(unknown, now);
  const places = Array.from({ length: steps + 1 }, (_, step) => low + ((high - low) * step) / steps);
  const all = [...places, now].sort((one, other) => one - other);
  const missed = evaluateCases(numbers, all.map(at))[line]!.map((value) => value - wanted);
  const miss = (value: number): number => evaluateCases(numbers, [at(value)])[line]![0]! - wanted;
  const found = all.flatMap((value, place) => {
    const [here, next] = [missed[place]!, missed[place + 1]];
    if (here === 0) return [value];
    return next !== undefined && here * next < 0 ? [root(miss, value, all[place + 1]!)] : [];
  });
  const nearest = found.filter(Number.isFinite).sort((one, other) => Math.abs(one - now) - Math.abs(other - now))[0];
  if (nearest !== undefined) return success(nearest);
  const reachable = [...missed].filter(Number.isFinite).map((one) => one + wanted);
  if (reachable.length === 0) return failure("not available", `${labelOf(unknown)} gives no value anywhere in its range: give a horizon or a higher discount rate`);
  const [least, most] = [Math.min(...reachable), Math.max(...reachable)];
  const digits = (value: number): string => String(Number(value.toPrecision(4)));
  return failure("not available", `the goal should be a number from ${digits(least)} to ${digits(most)}, which ${labelOf(unknown)} can reach, not ${wanted}`);
}
