import { root } from "../../clv/numerics/root";
import { failure, type Result, success } from "../../clv/result";
import { subLeverIds } from "../state/defaults";
import { levers, subLevers } from "../state/levers";
import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";
import type { LeverId } from "../state/words";
import { leverIds, nothing, reachOf } from "./cases";
import { leverOfMover } from "./chain";
import type { Evaluation } from "./equations";
import { type Case, type Columns, evaluateCases } from "./evaluate";

export interface BreakEven {
  readonly lever: LeverId;
  /** Per customer, of the lever alone: what it is worth before its own costs. */
  readonly worth: number;
  /** Per customer and period. */
  readonly run: number;
  /** Once, for all customers, a launch of 1c included. */
  readonly oneOff: number;
  /** Per customer over the lifetime: run costs and one-off cost. */
  readonly costs: number;
  /** Which part of its worth the costs take. */
  readonly costShare: Result<number>;
  /** The highest costs at which it still pays, the other kind of cost as it is. */
  readonly mostRun: Result<number>;
  readonly mostOneOff: Result<number>;
  /** Which share of its target has to be reached so that it pays, all its costs spent: alone, and where the others reach theirs. */
  readonly reachAlone: Result<number>;
  readonly reachTogether: Result<number>;
}

/** So far a reach is sought, in shares of the target, in so many steps. */
const range = { from: 1e-9, to: 2, steps: 200 } as const;

const subLeversOf = (lever: LeverId) => subLeverIds.filter((id) => subLevers[id].lever === lever);
const pulled = (lever: LeverId, share: number, others: number): Case => ({ reach: reachOf((mover) => (leverOfMover(mover) === lever ? share : others)) });

/** The lever reaches a share of its target and costs as much as for all of it: equations let costs follow the share. */
function spent(evaluation: Evaluation, lever: LeverId, share: number, others: number): Case {
  const own = [...subLeversOf(lever).flatMap((id) => [`run_${id}`, `one_off_${id}`]), ...(lever === "revenue" ? ["launch_cost"] : [])];
  return { ...pulled(lever, share, others), inputs: Object.fromEntries(own.map((name) => [name, evaluation.numbers[name]! / share])) };
}

/** Where the customer equity first comes up to what it is without the lever. */
function reachOfBreakEven(evaluation: Evaluation, lever: LeverId, others: number, without: number): number | null {
  const { numbers } = evaluation;
  const gain = (shares: readonly number[]): readonly number[] => [...evaluateCases(numbers, shares.map((share) => spent(evaluation, lever, share, others)))["equity"]!].map((one) => one - without);
  const shares = Array.from({ length: range.steps + 1 }, (_, step) => range.from + ((range.to - range.from) * step) / range.steps);
  const gains = gain(shares);
  const place = gains.findIndex((one, at) => at > 0 && one >= 0 && gains[at - 1]! < 0);
  return place < 0 ? null : root((share) => gain([share])[0]!, shares[place - 1]!, shares[place]!);
}

function reachNeeded(evaluation: Evaluation, lever: LeverId, others: 0 | 1, costs: number): Result<number> {
  const [without, full] = [...evaluateCases(evaluation.numbers, [pulled(lever, 0, others), pulled(lever, 1, others)])["equity"]!] as [number, number];
  const { label } = levers[lever];
  if (!Number.isFinite(without) || !Number.isFinite(full)) return failure("no finite value", "there is no value to compare with: give a horizon, a higher discount rate or a lower retention");
  if (costs === 0) {
    return full > without ? success(0) : failure("not available", full === without ? `${label} changes nothing yet: give its rows a target` : `${label} costs nothing and lowers the value: look at its targets`);
  }
  const found = reachOfBreakEven(evaluation, lever, others, without);
  return found === null ? failure("not available", `${label} does not pay even at twice its target: lower its costs or raise its target`) : success(found);
}

const at = (columns: Columns, line: string, place: number): number => columns[line]![place]!;

/** What each lever costs, what it may cost, and how much of its target it has to reach so that it pays. */
export function breakEvenOf(model: LeverModel, evaluation: Evaluation): readonly BreakEven[] {
  const { numbers } = evaluation;
  const columns = evaluateCases(numbers, [nothing, ...leverIds.map((lever) => pulled(lever, 1, 0))]);
  const customers = numberOf(model.assumptions.customers.entry);
  return leverIds.map((lever, place) => {
    const alone = place + 1;
    const [run, multiple] = [at(columns, `${lever}_run_cost`, alone), at(columns, "multiple", alone)];
    const launch = lever === "revenue" && numbers["change_new_customers"]! > 0 ? numbers["launch_cost"]! : 0;
    const oneOff = at(columns, "one_off_cost", alone) * customers + launch;
    const costs = run * multiple + oneOff / customers;
    const worth = (at(columns, "equity", alone) - at(columns, "equity", 0)) / customers + costs;
    const bears = (amount: number): Result<number> =>
      worth > 0 && amount >= 0 ? success(amount) : failure("not available", `${levers[lever].label} is worth less than its other costs, so it bears no more`);
    const reach = (others: 0 | 1) => reachNeeded(evaluation, lever, others, costs);
    return {
      lever, worth, run, oneOff, costs,
      costShare: worth > 0 ? success(costs / worth) : failure("not available", `${levers[lever].label} is worth nothing before its costs`),
      mostRun: numbers["counted"] === 0 ? failure("not available", "the basis is revenue, which counts no run costs") : bears((worth - oneOff / customers) / multiple),
      mostOneOff: bears((worth - run * multiple) * customers),
      reachAlone: reach(0),
      reachTogether: reach(1),
    };
  });
}
