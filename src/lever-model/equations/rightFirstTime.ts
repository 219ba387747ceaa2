import type { LeverModel } from "../state/state";

/** Whether row 4c takes its problems from the standards: wanted, and there are any that count. */
export const feedsPrevention = ({ parts, standards }: LeverModel): boolean => parts.problems && standards.some(({ weight }) => weight > 0);

/** Share of customers with a problem: what is not right the first time, by the weights of the standards. */
export function problemShares({ standards }: LeverModel): { readonly before: number; readonly after: number } {
  const all = standards.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: "base" | "target"): number => standards.reduce((sum, one) => sum + one.weight * one[of], 0) / all;
  return { before: 1 - mean("base"), after: 1 - mean("target") };
}
