import { scoreDrivers } from "../../../../lever-model/equations/chain";
import { effectOf, type Numbers } from "../../../../lever-model/equations/numbers";
import type { Kind } from "../../../../lever-model/state/assumptions";
import { countingWorkings, driversOf, workingsOf } from "../../../../lever-model/state/defaults";
import { type Change, drivers } from "../../../../lever-model/state/levers";
import type { LeverModel } from "../../../../lever-model/state/state";
import type { Problem } from "../../../../lever-model/state/validate";
import type { DriverId, SubLeverId, WorkingId } from "../../../../lever-model/state/words";
import { workedOut } from "../../../../lever-model/state/workings";

export type Moved = NonNullable<(typeof drivers)[DriverId]["on"]>;

/** How the numbers of the baseline that effects move are shown. */
export const movedKinds: Readonly<Record<Moved, Kind>> = {
  referral_rate: "frequency", revenue: "money", churn: "share", serving_cost: "money", score_base: "score",
};

export interface Move {
  readonly on: Moved;
  readonly base: number;
  readonly target: number;
}

/** Whether the effect follows from the programme's numbers rather than being typed. */
export const isWorkedOut = (model: LeverModel, id: DriverId): boolean => model.levers[drivers[id].sub].from === "workings" && workedOut[id] !== undefined;

/** Whether any effect of the row can follow from numbers of a programme. */
export const canBeWorkedOut = (sub: SubLeverId): boolean => driversOf(sub).some((id) => workedOut[id] !== undefined);

/** The programme's numbers that are shown: those that count, and all where another one has to be put right. */
export function shownWorkings(model: LeverModel, sub: SubLeverId, problems: readonly Problem[]): readonly WorkingId[] {
  const counting = countingWorkings(sub, model.levers[sub].from);
  const isWrong = workingsOf(sub).some((id) => !counting.includes(id) && problems.some(({ field }) => field === `${sub}.${id}`));
  return isWrong ? workingsOf(sub) : counting;
}

const moved: Readonly<Record<Change, (base: number, effect: number) => number>> = {
  uplift: (base, effect) => base * (1 + effect),
  removed: (base, effect) => base * (1 - effect),
  score: (_base, effect) => effect,
  scale: (base) => base,
  added: (base) => base,
  days: (base) => base,
};

/** What an effect alone makes of the number that it changes; null where it changes none of the baseline. */
export function moveOf(model: LeverModel, id: DriverId, numbers: Numbers): Move | null {
  const { on, change } = drivers[id];
  if (on === null) return null;
  const base = on === "churn" ? 1 - numbers["retention"]! : numbers[on]!;
  const target = moved[change](base, effectOf(model, id, numbers));
  return Number.isFinite(base) && Number.isFinite(target) ? { on, base, target } : null;
}

/** A row counts once it is on and changes something. */
export const isInUse = (model: LeverModel, sub: SubLeverId, numbers: Numbers): boolean =>
  model.levers[sub].on && driversOf(sub).some((id) => numbers[`change_${id}`] !== 0);

export const needs = ["insight", "owner", "review", "process"] as const;

/** What a row in use still needs before others can judge it. */
export const lackingIn = (model: LeverModel, sub: SubLeverId, numbers: Numbers): readonly (typeof needs)[number][] =>
  isInUse(model, sub, numbers) ? needs.filter((key) => model.levers[sub][key].trim() === "") : [];

/** Whether costs are cut with the experience out of sight: no effect on a score is entered anywhere. */
export function isUnwatched(numbers: Numbers): boolean {
  const isCut = (["saved_root", "saved_efficiency", "saved_prevention", "saved_digital"] as const).some((id) => numbers[`change_${id}`]! > 0);
  const isWatched = scoreDrivers.some((id) => numbers[`change_${id}`] !== 0);
  return isCut && !isWatched;
}
