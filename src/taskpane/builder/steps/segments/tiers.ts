import type { Tier } from "../../../../lever-model/state/state";
import type { Words } from "../../../words/index";

/** The share of the churn that a new tier may prevent: an example. */
export const firstPreventable = 0.1;

/** Three tiers to begin with: thresholds from the segments, or around the average customer where those do not tell. */
export function firstTiers({ tierNames, treatments }: Words["builderLevers"]["segments"], thresholds: readonly number[] | null, average: number): readonly Tier[] {
  const size = Number.isFinite(average) && average > 0 ? average : 1000;
  const [low, middle, high] = thresholds ?? [0, Number((0.5 * size).toPrecision(2)), Number((1.5 * size).toPrecision(2))];
  return [
    { name: tierNames.low, from: low!, treatment: treatments.low, priceSensitiveTreatment: treatments.lowSensitive, preventable: firstPreventable },
    { name: tierNames.middle, from: middle!, treatment: treatments.middle, priceSensitiveTreatment: treatments.middleSensitive, preventable: firstPreventable },
    { name: tierNames.high, from: high!, treatment: treatments.high, priceSensitiveTreatment: treatments.highSensitive, preventable: firstPreventable },
  ];
}

/** A threshold above the last one, since they have to ascend. */
export function nextThreshold(tiers: readonly Tier[]): number {
  const last = tiers.at(-1);
  if (last === undefined) return 0;
  return last.from > 0 ? Number((1.5 * last.from).toPrecision(2)) : last.from + 1000;
}
