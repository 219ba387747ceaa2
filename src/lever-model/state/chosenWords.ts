import { timings } from "../../clv/functions/experience/model/readInputs";
import { methods } from "../../clv/functions/value/bridge/attribution";
import { causalShares, periodsPerYear } from "./assumptions";
import { keysOf, subLeverIds } from "./defaults";
import { levelWords } from "./levels";
import type { LeverModel } from "./state";

interface Choice {
  readonly field: string;
  readonly label: string;
  readonly word: string;
  readonly words: readonly string[];
}

export const areas = ["CX", "UX", "CS", "other"] as const;
export const efforts = ["growth", "cost containment"] as const;
export const bases = ["revenue", "contribution", "fully loaded"] as const;

/** The words that a model may have from lists only. A sheet takes others as well, when they are pasted over an input. */
export function choicesOf({ scope, experience, levers, decision }: LeverModel): readonly Choice[] {
  return [
    { field: "scope.period", label: "The period", word: scope.period, words: keysOf(periodsPerYear) },
    { field: "scope.basis", label: "The basis", word: scope.basis, words: bases },
    { field: "scope.timing", label: "The timing", word: scope.timing, words: keysOf(timings) },
    { field: "scope.method", label: "The attribution", word: scope.method, words: keysOf(methods) },
    { field: "scope.level", label: "The level of the headline", word: scope.level, words: keysOf(levelWords) },
    { field: "experience.area", label: "What the score measures", word: experience.area, words: areas },
    ...keysOf(experience.evidence).map((effect) => ({
      field: `experience.evidence.${effect}`, label: `The evidence for the effect on ${effect}`, word: experience.evidence[effect], words: keysOf(causalShares),
    })),
    { field: "decision.grade", label: "The evidence for the decision", word: decision.grade, words: keysOf(causalShares) },
    ...subLeverIds.map((sub) => ({ field: `${sub}.effort`, label: `The kind of effort of ${sub}`, word: levers[sub].effort, words: efforts })),
  ];
}
