import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { SegmentValue } from "../../../../lever-model/equations/segments";
import type { Segment, Tier } from "../../../../lever-model/state/state";

/** Numbers of people, not of equations: what is shown is what is kept. */
const neat = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(6)) : 0);

/** A segment like the average customer of the baseline. */
export const averageSegment = ({ columns }: Evaluation, name: string, share: number): Segment => ({
  name,
  share,
  margin: neat(columns["earned"]![0]!),
  retention: neat(columns["kept"]![0]!),
  referrals: neat(columns["referrals"]![0]!),
  reach: 1,
  priceSensitive: false,
});

/** How far segments and baseline may be apart before it is worth a warning. */
const mostApart = 0.01;
export const isApart = (mixed: number, average: number): boolean => Math.abs(mixed - average) > mostApart * Math.abs(average);

/** The CXLV below which this share of the customers are; null where no segment has a value. */
function quantile(segments: readonly SegmentValue[], share: number): number | null {
  const sorted = segments.filter(({ cxlv }) => Number.isFinite(cxlv)).sort((one, other) => one.cxlv - other.cxlv);
  const all = sorted.reduce((sum, one) => sum + one.share, 0);
  let so = 0;
  for (const one of sorted) {
    so += one.share;
    if (so > share * all) return one.cxlv;
  }
  return sorted.at(-1)?.cxlv ?? null;
}

/** A round number between two others. */
function between(below: number, above: number): number {
  const middle = (below + above) / 2;
  const round = Number(middle.toPrecision(2));
  return round > below && round < above ? round : middle;
}

/**
 * Thresholds of three tiers from the segments: the group in which the lowest tenth of the customers lies is low, that of the
 * highest three tenths is high. Thresholds stand half-way to the next group, so that a small change of a value moves nobody.
 * Null where the segments do not tell three tiers apart.
 */
export function thresholdsFrom(segments: readonly SegmentValue[]): readonly [number, number, number] | null {
  const [low, high] = [quantile(segments, 0.1), quantile(segments, 0.7)];
  if (low === null || high === null) return null;
  const inside = segments.map(({ cxlv }) => cxlv).filter((cxlv) => cxlv > low && cxlv < high);
  if (inside.length === 0) return null;
  return [Math.min(0, low), between(low, Math.min(...inside)), between(Math.max(...inside), high)];
}

/** Tiers with other thresholds, in order. */
export const withThresholds = (tiers: readonly Tier[], thresholds: readonly number[]): readonly Tier[] => tiers.map((tier, at) => ({ ...tier, from: thresholds[at] ?? tier.from }));
