import type { Entry } from "./link";
import type { Assumption, LeverModel, SubLever } from "./state";
import type { AssumptionId, DriverId, SubLeverId, WorkingId } from "./words";

/** The model with other numbers in its baseline, which are no examples any more. */
export function withAssumptions(model: LeverModel, values: Readonly<Partial<Record<AssumptionId, Entry>>>): LeverModel {
  const assumptions: Record<AssumptionId, Assumption> = { ...model.assumptions };
  for (const [id, entry] of Object.entries(values)) {
    assumptions[id as AssumptionId] = { ...assumptions[id as AssumptionId], entry, example: false };
  }
  return { ...model, assumptions };
}

/** The model with other low and high cases: [low, high]. */
export function withRanges(model: LeverModel, ranges: Readonly<Partial<Record<AssumptionId, readonly [number, number]>>>): LeverModel {
  const assumptions: Record<AssumptionId, Assumption> = { ...model.assumptions };
  for (const [id, [low, high]] of Object.entries(ranges)) assumptions[id as AssumptionId] = { ...assumptions[id as AssumptionId], low, high };
  return { ...model, assumptions };
}

export type LeverChange = Readonly<Partial<Record<DriverId, Entry>>> & {
  readonly row?: Partial<SubLever>;
  readonly numbers?: Readonly<Partial<Record<WorkingId, Entry>>>;
};

/** The model with other effects, programme numbers or fields in some rows of the levers. */
export function withLevers(model: LeverModel, rows: Readonly<Partial<Record<SubLeverId, LeverChange>>>): LeverModel {
  const levers: Record<SubLeverId, SubLever> = { ...model.levers };
  for (const [id, { row, numbers, ...effects }] of Object.entries(rows)) {
    const known = levers[id as SubLeverId];
    levers[id as SubLeverId] = { ...known, ...row, effects: { ...known.effects, ...effects }, workings: { ...known.workings, ...numbers } };
  }
  return { ...model, levers };
}
