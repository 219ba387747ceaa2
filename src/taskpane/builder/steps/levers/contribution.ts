import { leverIds } from "../../../../lever-model/equations/cases";
import type { Evaluation } from "../../../../lever-model/equations/equations";
import type { LeverId, SubLeverId } from "../../../../lever-model/state/words";

export interface Contribution {
  readonly value: number;
  readonly points: number;
}

export const contributionOf = ({ bridge, indexPoints }: Evaluation, lever: LeverId): Contribution => {
  const at = leverIds.indexOf(lever);
  return { value: bridge.contributions[at]!, points: indexPoints[at]! };
};

/** An amount of CXLV against revenue, costs and profit over the life of today's customer; NaN where there is nothing to compare with. */
export function lifetimeShares({ columns }: Evaluation, value: number): readonly [revenue: number, costs: number, profit: number] {
  const of = (line: string): number => {
    const whole = columns[line]![0]!;
    return whole === 0 ? Number.NaN : value / whole;
  };
  return [of("lifetime_revenue"), of("lifetime_costs"), of("own")];
}

/** What a row does alone: to the value of a customer, or (1c, 1d) to that of all customers together. */
export function aloneOf({ bridge, value }: Evaluation, sub: SubLeverId): { readonly amount: number; readonly of: "customer" | "equity" } {
  if (sub !== "1c" && sub !== "1d") return { amount: bridge.alone[sub]!, of: "customer" };
  const gain = value(sub === "1c" ? "new_business" : "faster_cash").target;
  return { amount: gain.ok ? gain.value : Number.NaN, of: "equity" };
}
