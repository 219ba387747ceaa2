/** Shares of a change by its causes: one for each lever, and what only their meeting explains. */
export interface Attribution {
  readonly contributions: readonly number[];
  readonly interaction: number;
}

export const methods = {
  shapley: "the average over all orders of the levers; the contributions add up exactly",
  sequential: "one lever after the other in the order shown; the contributions add up exactly",
  "one-at-a-time": "each lever alone against the base; what is left is shown as interaction",
} as const;
export type Method = keyof typeof methods;

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const members = (coalition: number): number => [...coalition.toString(2)].filter((digit) => digit === "1").length;

/** How much the step from a coalition of `size` levers weighs in the Shapley value of one of `levers`. */
export const shapleyWeight = (size: number, levers: number): number => (factorial(size) * factorial(levers - size - 1)) / factorial(levers);

/**
 * Attributes the change from coalition 0 (no lever) to all levers; `worth` holds the value of every coalition, in which
 * bit j says that lever j is pulled. Shapley (1953), A value for n-person games.
 */
export function attribute(method: Method, levers: number, worth: readonly number[]): Attribution {
  const all = 2 ** levers - 1;
  const step = (lever: number, before: number): number => worth[before | (1 << lever)]! - worth[before]!;
  const contribution = (lever: number): number => {
    if (method === "one-at-a-time") return step(lever, 0);
    if (method === "sequential") return step(lever, 2 ** lever - 1);
    let sum = 0;
    for (let coalition = 0; coalition <= all; coalition += 1) {
      if ((coalition & (1 << lever)) === 0) sum += shapleyWeight(members(coalition), levers) * step(lever, coalition);
    }
    return sum;
  };
  const contributions = Array.from({ length: levers }, (_, lever) => contribution(lever));
  const explained = contributions.reduce((sum, one) => sum + one, 0);
  return { contributions, interaction: method === "one-at-a-time" ? worth[all]! - worth[0]! - explained : 0 };
}
