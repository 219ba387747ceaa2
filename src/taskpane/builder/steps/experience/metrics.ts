import { withAssumptions, withLevers } from "../../../../lever-model/state/change";
import { isLink } from "../../../../lever-model/state/link";
import type { Experience, LeverModel } from "../../../../lever-model/state/state";

type Scale = Pick<Experience, "minimum" | "maximum" | "lowIsGood">;

/** The scales of the usual metrics. */
export const scales = {
  CSAT: { minimum: 0, maximum: 1, lowIsGood: false },
  NPS: { minimum: -100, maximum: 100, lowIsGood: false },
  stars: { minimum: 1, maximum: 5, lowIsGood: false },
  CES: { minimum: 1, maximum: 7, lowIsGood: true },
} as const satisfies Record<string, Scale>;
export type MetricId = keyof typeof scales | "own";

export const metricOf = (metric: string): MetricId => (metric in scales ? (metric as keyof typeof scales) : "own");

/** The model on another scale: scores that were typed keep their place between the worst and the best. */
export function withMetric(model: LeverModel, id: MetricId, ownName: string): LeverModel {
  const { experience } = model;
  if (id === "own") return { ...model, experience: { ...experience, metric: ownName } };
  const scale: Scale = scales[id];
  const moved = (score: number): number => {
    const share = (score - experience.minimum) / (experience.maximum - experience.minimum);
    const good = experience.lowIsGood === scale.lowIsGood ? share : 1 - share;
    const value = scale.minimum + good * (scale.maximum - scale.minimum);
    return Number.isFinite(value) ? Number(value.toPrecision(6)) : score;
  };
  const base = model.assumptions.score_base.entry;
  const target = model.levers["3a"].effects.score_target ?? 0;
  const before = model.assumptions.score_base.example;
  const rescaled = withLevers(isLink(base) ? model : withAssumptions(model, { score_base: moved(base) }), isLink(target) ? {} : { "3a": { score_target: moved(target) } });
  return {
    ...rescaled,
    assumptions: { ...rescaled.assumptions, score_base: { ...rescaled.assumptions.score_base, example: before } },
    experience: { ...experience, ...scale, metric: id },
  };
}
