import { attribute, type Attribution } from "../../clv/functions/value/bridge/attribution";
import { assumptionIds, keysOf } from "../state/defaults";
import { levers } from "../state/levers";
import type { LeverModel, Scenario } from "../state/state";
import type { AssumptionId, LeverId } from "../state/words";
import { caseInputs, leverOfMover, type Mover, movers } from "./chain";
import { type Case, type Columns, evaluateCases } from "./evaluate";
import type { Numbers } from "./numbers";

export const leverIds: readonly LeverId[] = keysOf(levers);

export const reachOf = (share: (mover: Mover) => number): Numbers => Object.fromEntries(movers.map((mover) => [`reach_${mover}`, share(mover)]));
export const nothing: Case = { reach: reachOf(() => 0) };
export const everything: Case = { reach: reachOf(() => 1) };

export const scenarioCase = ({ reach, assumptions }: Scenario): Case => ({
  reach: reachOf((mover) => reach[leverOfMover(mover)]),
  inputs: assumptions,
});

/** Coalition c pulls lever j where bit j of c is set, as in CLV.BRIDGE. */
export const coalitionCase = (coalition: number): Case => ({
  reach: reachOf((mover) => (coalition >> leverIds.indexOf(leverOfMover(mover))) & 1),
});
export const coalitions: readonly number[] = Array.from({ length: 2 ** leverIds.length }, (_, coalition) => coalition);

export const aloneCase = (mover: Mover): Case => ({ reach: reachOf((one) => (one === mover ? 1 : 0)) });
/** 1c and 1d change the customer base, not the value of a customer. */
export const aloneMovers: readonly Mover[] = movers.filter((mover) => mover !== "1c" && mover !== "1d");

export interface Bridge extends Attribution {
  readonly base: number;
  readonly target: number;
  /** Change by each row alone, against the base. */
  readonly alone: Readonly<Record<string, number>>;
  /** By lever: what its rows explain only together, and together with the other levers. */
  readonly together: readonly number[];
}

export function bridgeOf(numbers: Numbers, method: LeverModel["scope"]["method"]): Bridge {
  const worth = [...evaluateCases(numbers, coalitions.map(coalitionCase))["net"]!];
  const attribution = attribute(method, leverIds.length, worth);
  const single = evaluateCases(numbers, aloneMovers.map(aloneCase))["net"]!;
  const alone = Object.fromEntries(aloneMovers.map((mover, at) => [mover, single[at]! - worth[0]!]));
  const together = leverIds.map((lever, at) =>
    aloneMovers.filter((mover) => leverOfMover(mover) === lever).reduce((rest, mover) => rest - alone[mover]!, attribution.contributions[at]!),
  );
  return { ...attribution, base: worth[0]!, target: worth[worth.length - 1]!, alone, together };
}

export interface Bar {
  readonly id: AssumptionId | `reach_${LeverId}`;
  readonly low: number;
  readonly high: number;
  /** CXLV at the target with the low and with the high number. */
  readonly atLow: number;
  readonly atHigh: number;
}

const isCaseInput: ReadonlySet<string> = new Set(caseInputs);
/** The assumptions with a low and a high case that the equations read. */
export const swingIds = (model: LeverModel): readonly AssumptionId[] =>
  assumptionIds.filter((id) => isCaseInput.has(id) && model.assumptions[id].low !== undefined && model.assumptions[id].high !== undefined);

/** Every input low and high, the others as they are, all levers pulled; widest first. */
export function tornadoOf(model: LeverModel, numbers: Numbers): readonly Bar[] {
  const bars = [
    ...swingIds(model).map((id) => ({ id, low: model.assumptions[id].low!, high: model.assumptions[id].high! })),
    ...leverIds.map((lever) => ({ id: `reach_${lever}` as const, ...model.sensitivity.reach[lever] })),
  ];
  const at = ({ id }: (typeof bars)[number], value: number): Case =>
    id.startsWith("reach_")
      ? { reach: reachOf((mover) => (id === `reach_${leverOfMover(mover)}` ? value : 1)) }
      : { ...everything, inputs: { [id]: value } };
  const net = evaluateCases(numbers, bars.flatMap((bar) => [at(bar, bar.low), at(bar, bar.high)]))["net"]!;
  const made = bars.map((bar, place) => ({ ...bar, atLow: net[2 * place]!, atHigh: net[2 * place + 1]! }));
  return made.sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow));
}

/** A round step of retention that keeps three steps up below 1: 4 points for 80 %, 0.4 for 98.2 %. */
export function retentionStep(retention: number): number {
  const step = Math.min(0.04, (1 - retention) / 5);
  return step > 0 ? Number(step.toPrecision(1)) : 0.01;
}
/** The step that the user has chosen, or a round one. */
export const retentionStepOf = ({ sensitivity }: LeverModel, retention: number): number => sensitivity.retentionStep ?? retentionStep(retention);

/** CLV before acquisition at today's margin for retention and discount rates; NaN where it has no finite value. */
export function gridOf(numbers: Numbers, retentions: readonly number[], discounts: readonly number[]): readonly (readonly number[])[] {
  return retentions.map((retention) => {
    const own = evaluateCases(numbers, discounts.map((discount) => ({ ...nothing, inputs: { retention, discount_year: discount } })));
    return [...own["own"]!];
  });
}

export const columnsOf = (numbers: Numbers, scenarios: readonly Scenario[]): Columns =>
  evaluateCases(numbers, [nothing, everything, ...scenarios.map(scenarioCase)]);
