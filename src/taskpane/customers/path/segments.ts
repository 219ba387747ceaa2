import type { Predictions } from "../../../background/index";

/** Customers by what they are worth: the best fifth, the next three tenths, the other half. */
export const valueTiers = ["high", "middle", "low"] as const;
export const tierFrom = { high: 0.8, middle: 0.5, low: 0 } as const;
/** Customers by the chance that they are still there. */
export const aliveBands = ["active", "doubtful", "gone"] as const;
export const aliveFrom = { active: 0.7, doubtful: 0.3, gone: 0 } as const;

export interface Segment {
  readonly customers: number;
  readonly value: number;
}

export interface Ranked {
  /** What customers are ranked by: value, or purchases where spend is not known. */
  readonly by: "value" | "purchases";
  readonly scores: Float64Array;
  readonly total: number;
  /** Ten groups of equal size, the best first: what each brings. */
  readonly deciles: readonly number[];
  /** By tier of value, then by band of P(alive). */
  readonly segments: readonly (readonly Segment[])[];
  /** Customers by tenths of P(alive), the lowest first. */
  readonly alive: readonly number[];
}

/** The value at a place between the sorted ones, as PERCENTILE.INC has it. */
export function percentile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const [low, high] = [ascending[below] ?? 0, ascending[Math.min(below + 1, ascending.length - 1)] ?? 0];
  return low + (place - below) * (high - low);
}

/** Sorts customers into deciles, segments and bands; those who could not be scored count nowhere. */
export function rank({ alive, purchases, value }: Pick<Predictions, "alive" | "purchases" | "value">): Ranked {
  const by = value === null ? "purchases" : "value";
  const all = value ?? purchases;
  const rows = Array.from(all.keys()).filter((row) => Number.isFinite(all[row]!) && Number.isFinite(alive[row]!));
  const scores = Float64Array.from(rows, (row) => all[row]!).sort();
  const count = scores.length;
  const deciles = Array.from({ length: 10 }, (_, group) => {
    let sum = 0;
    for (let place = Math.floor((group * count) / 10); place < Math.floor(((group + 1) * count) / 10); place += 1) sum += scores[count - 1 - place]!;
    return sum;
  });
  const cuts = valueTiers.map((tier) => percentile(scores, tierFrom[tier]));
  const segments = valueTiers.map(() => aliveBands.map(() => ({ customers: 0, value: 0 })));
  const bands = new Array<number>(10).fill(0);
  for (const row of rows) {
    const score = all[row]!;
    const tier = cuts.findIndex((cut) => score >= cut);
    const band = aliveBands.findIndex((one) => alive[row]! >= aliveFrom[one]);
    const segment = segments[tier]![band]!;
    segment.customers += 1;
    segment.value += score;
    bands[Math.min(9, Math.floor(alive[row]! * 10))]! += 1;
  }
  return { by, scores, total: scores.reduce((sum, one) => sum + one, 0), deciles, segments, alive: bands };
}
