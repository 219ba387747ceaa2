import { assumptions } from "../../../lever-model/state/assumptions";
import type { AssumptionId } from "../../../lever-model/state/words";
import { type StepId } from "../step";

const lists: Readonly<Record<string, StepId>> = {
  scope: "scope",
  experience: "experience",
  segments: "segments",
  tiers: "segments",
  scenarios: "segments",
  customers: "segments",
  priorWeight: "segments",
  contactCentre: "levers",
  footnotes: "footnotes",
  feedback: "footnotes",
  history: "footnotes",
  annuities: "footnotes",
  standards: "footnotes",
  decision: "share",
};

/** The step on which a field stands: "retention" on the baseline, "2a.churn_recovered" among the levers. */
export function stepOf(field: string): StepId {
  if (field in assumptions) return assumptions[field as AssumptionId].group === "experience" ? "experience" : "baseline";
  if (/^\d[a-z]\./.test(field)) return "levers";
  return lists[field.split(".")[0]!] ?? "baseline";
}
