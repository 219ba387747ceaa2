import { nothing } from "../../../../lever-model/equations/cases";
import { evaluateCases } from "../../../../lever-model/equations/evaluate";
import { numbersOf } from "../../../../lever-model/equations/numbers";
import type { LeverModel, Timing } from "../../../../lever-model/state/state";

export const comparedTimings: readonly Timing[] = ["begin", "end", "renewal"];

/** CLV of a customer today under each timing; NaN where it has no finite value. */
export const clvByTiming = (model: LeverModel): readonly (readonly [Timing, number])[] =>
  [...new Set([...comparedTimings, model.scope.timing])].map((timing) => {
    const numbers = numbersOf({ ...model, scope: { ...model.scope, timing } });
    return [timing, evaluateCases(numbers, [nothing])["clv"]![0]!] as const;
  });
