import type { Evaluation } from "../../lever-model/equations/equations";
import type { LeverModel } from "../../lever-model/state/state";
import type { Problem } from "../../lever-model/state/validate";
import type { WorkbookPort } from "../../workbook/port";

/** What every step of the builder is given. */
export interface StepProps {
  readonly model: LeverModel;
  /** The model worked out; while something in it is wrong, that of its last good state, or null where there was none. */
  readonly evaluation: Evaluation | null;
  /** What is wrong, by field: "retention", "2a.churn_recovered", "scope.name". */
  readonly problems: readonly Problem[];
  /** Every change is one step of undo; changes with the same `merge` that follow one another (typing in a field) are one. */
  readonly change: (update: (model: LeverModel) => LeverModel, merge?: string) => void;
  readonly port: WorkbookPort;
  readonly goTo: (step: StepId) => void;
}

export const stepIds = ["scope", "baseline", "experience", "levers", "segments", "results", "footnotes", "share"] as const;
export type StepId = (typeof stepIds)[number];
