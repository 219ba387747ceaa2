import { keysOf, subLeverIds } from "../../../../lever-model/state/defaults";
import { type CheckId, checkWords } from "../../../../lever-model/state/checkWords";
import { levers, subLevers } from "../../../../lever-model/state/levers";
import type { LeverId, SubLeverId } from "../../../../lever-model/state/words";

export interface CheckText {
  readonly label: string;
  readonly advice: string;
}

/** The words of the levers, their rows and the checks, by their ids. */
export const model = {
  acquisitionCost: "Acquisition cost (CAC)",
  levers: Object.fromEntries(keysOf(levers).map((id) => [id, levers[id].label])) as Record<LeverId, string>,
  subLevers: Object.fromEntries(subLeverIds.map((id) => [id, subLevers[id].label])) as Record<SubLeverId, string>,
  checks: Object.fromEntries(keysOf(checkWords).map((id) => [id, { label: checkWords[id].label, advice: checkWords[id].advice }])) as Record<CheckId, CheckText>,
};
