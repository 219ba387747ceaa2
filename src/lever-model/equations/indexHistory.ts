import type { HistoryPeriod } from "../state/state";
import { leverIds } from "./cases";

export interface IndexPeriod {
  /** CXLV against that of the first period, which is 100. */
  readonly index: number;
  /** What each lever adds to it at its target, in the order of the levers; 0 where that is not known. */
  readonly points: readonly number[];
  /** Where the index would stand with all levers at their targets. */
  readonly atTarget: number;
}

export const hasLeverPoints = (history: readonly HistoryPeriod[]): boolean => history.some((one) => leverIds.some((lever) => one[lever] !== undefined));

/** The index period by period with the points of the levers; empty where the first CXLV is not above 0. */
export function indexHistoryOf(history: readonly HistoryPeriod[]): readonly IndexPeriod[] {
  const first = history[0]?.cxlv ?? 0;
  if (!(first > 0)) return [];
  return history.map((one) => {
    const index = (100 * one.cxlv) / first;
    const points = leverIds.map((lever) => (100 * (one[lever] ?? 0)) / first);
    return { index, points, atTarget: points.reduce((sum, point) => sum + point, index) };
  });
}
