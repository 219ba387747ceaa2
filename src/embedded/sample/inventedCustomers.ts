export interface InventedCustomer {
  readonly id: string;
  readonly segment: string;
  /** Dollars a year. */
  readonly margin: number;
  /** From 0 to 1, a year. */
  readonly retention: number;
  /** 0.1 is ten points of a hundred. */
  readonly scoreChange: number;
}

export const segments = ["Starter", "Growth", "Enterprise"] as const;

const typical = {
  Starter: { margin: 90, retention: 0.68 },
  Growth: { margin: 320, retention: 0.79 },
  Enterprise: { margin: 1450, retention: 0.89 },
} as const;

/** The same invented customers every time, so that everyone sees the same numbers. */
export function inventedCustomers(count: number): InventedCustomer[] {
  const random = sequence(20_26);
  return Array.from({ length: count }, (_, index) => {
    const draw = random();
    const segment = draw < 0.55 ? segments[0] : draw < 0.88 ? segments[1] : segments[2];
    const { margin, retention } = typical[segment];
    const spread = random() + random() - 1;
    return {
      id: `C-${String(index + 1).padStart(4, "0")}`,
      segment,
      margin: Math.round(margin * (1 + 0.6 * (random() + random() - 1)) * 100) / 100,
      retention: Math.round((retention + 0.1 * spread) * 1000) / 1000,
      scoreChange: Math.round((random() * 0.3 - 0.1) * 100) / 100,
    };
  });
}

/** Numbers from 0 to 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
