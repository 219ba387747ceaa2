import type { Check } from "../../../../lever-model/equations/checks";
import type { CheckId } from "../../../../lever-model/state/checkWords";
import type { StepId } from "../../step";

/** The step on which what a check is about can be changed; none where the sheet itself would have to be mended. */
export const checkPlaces: Readonly<Record<CheckId, StepId | null>> = {
  shares: "baseline", finite: "baseline", periods: "baseline", segments: "segments", lifespan: null, unmoved: null, bridge: null, index: null, gross: null,
  churn: "levers", thresholds: "segments", functions: null, evidence: "experience", footnotes: "footnotes", percentages: "baseline", insights: "levers", recovery: "levers",
  twice: "levers", skimp: "levers", expansion: "baseline", lifetime: "baseline", stale: "scope", basis: "scope", revenueWithoutScore: "levers", discount: "baseline",
  valued: "levers", experience: "experience",
};

export type CheckState = "failed" | "warning" | "holds";
export const stateOf = ({ holds, must }: Pick<Check, "holds" | "must">): CheckState => (holds ? "holds" : must ? "failed" : "warning");

const order: Readonly<Record<CheckState, number>> = { failed: 0, warning: 1, holds: 2 };
/** What has to be put right first, then what a reader should know, then what holds. */
export const sortedChecks = (checks: readonly Check[]): readonly Check[] => [...checks].sort((one, other) => order[stateOf(one)] - order[stateOf(other)]);
