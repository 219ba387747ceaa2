import { subLeverIds } from "../state/defaults";
import type { LeverModel } from "../state/state";
import type { SubLeverId } from "../state/words";
import { aloneCase, aloneMovers, nothing } from "./cases";
import type { Mover } from "./chain";
import type { Evaluation } from "./equations";
import { evaluateCases } from "./evaluate";
import { periodsShown } from "./periodsShown";

/** The movers that start with a row: effects of the cost levers on churn and score start with 4c. */
export const moversStarting = (sub: SubLeverId): readonly Mover[] => aloneMovers.filter((mover) => mover === sub || (mover === "4x" && sub === "4c"));

/** True where some row starts later or needs time until its whole effect. */
export const isPhased = ({ levers }: LeverModel): boolean => subLeverIds.some((id) => levers[id].on && (levers[id].start > 1 || levers[id].ramp > 0));

/** How much of its effect a row has in a period: in equal steps, the first one in its first period. */
const reached = (period: number, start: number, ramp: number): number => Math.max(0, Math.min(1, (period - start + 1) / (ramp + 1)));

export interface Phased {
  /** Share of the whole effect by period, the first one of no margin at all. */
  readonly shares: readonly number[];
  /** Cumulative CLV per customer after so many margins. */
  readonly values: readonly number[];
}

/**
 * The cumulative value where rows start later: margin and retention go from base to target with the share of the effect
 * that is there, each row weighing what it adds to CLV alone. Without starts and ramps it is the target's own curve.
 */
export function phasedOf(model: LeverModel, { numbers, columns }: Evaluation): Phased {
  const clv = evaluateCases(numbers, [nothing, ...aloneMovers.map(aloneCase)])["clv"]!;
  const added = (mover: Mover): number => clv[1 + aloneMovers.indexOf(mover)]! - clv[0]!;
  const weights = subLeverIds.map((id) => Math.max(0, moversStarting(id).reduce((sum, mover) => sum + added(mover), 0)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const shareOf = (period: number): number =>
    whole > 0 ? subLeverIds.reduce((sum, id, at) => sum + weights[at]! * reached(period, model.levers[id].start, model.levers[id].ramp), 0) / whole : 1;
  const between = (line: string, share: number): number => columns[line]![0]! + share * (columns[line]![1]! - columns[line]![0]!);
  const at = (line: string): number => columns[line]![1]!;
  const [discount, growth, renewing, delay] = [at("discount"), at("growth"), numbers["renewing"]!, numbers["delay"]!];
  const shares = [0];
  const values = [-at("acquisition_cost") - at("one_off_cost")];
  let alive = 1;
  for (let period = 1; period <= periodsShown(model); period += 1) {
    shares.push(shareOf(period));
    const [kept, before] = [between("kept", shares[period]!), between("kept", shares[period - 1]!)];
    alive = period === 1 ? 1 - renewing * (1 - kept) : alive * (before + renewing * (kept - before));
    const margin = between("earned", shares[period]!) + between("served", shares[period]!) * (1 - (1 - at("cost_decline")) ** (period - 1));
    values.push(values[period - 1]! + (margin * alive * ((1 + growth) / (1 + discount)) ** (period - 1)) / (1 + discount) ** delay);
  }
  return { shares, values };
}
