import { withAssumptions } from "../../../../lever-model/state/change";
import type { Grade, LeverModel } from "../../../../lever-model/state/state";
import { betaOf, type EffectId } from "./effects";

export interface Finding {
  readonly value: number;
  readonly grade: Grade;
  readonly source: string;
  readonly limitations: string;
}

/** The model with a calibrated effect, graded by how it was found, and with a footnote where there is none yet. */
export function withEffect(model: LeverModel, effect: EffectId, { value, grade, source, limitations }: Finding): LeverModel {
  const on = betaOf[effect];
  const changed = withAssumptions(model, { [on]: value });
  const isNoted = model.footnotes.some((footnote) => footnote.on === on);
  return {
    ...changed,
    experience: { ...changed.experience, evidence: { ...changed.experience.evidence, [effect]: grade } },
    footnotes: isNoted ? model.footnotes : [...model.footnotes, { on, source, scope: "", limitations, owner: "", date: "", grade }],
  };
}
