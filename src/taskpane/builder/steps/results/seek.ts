import { failure, type Result } from "../../../../clv/result";
import { everything, leverIds, nothing } from "../../../../lever-model/equations/cases";
import { caseInputs, type CaseInput } from "../../../../lever-model/equations/chain";
import { evaluateCases } from "../../../../lever-model/equations/evaluate";
import { effectOf, numbersOf } from "../../../../lever-model/equations/numbers";
import { solveFor, type Unknown } from "../../../../lever-model/equations/solve";
import { withAssumptions } from "../../../../lever-model/state/change";
import { driversOf, subLeverIds } from "../../../../lever-model/state/defaults";
import { subLevers } from "../../../../lever-model/state/levers";
import { numberOf } from "../../../../lever-model/state/link";
import type { LeverModel, SubLever } from "../../../../lever-model/state/state";
import { problemsOf } from "../../../../lever-model/state/validate";
import type { LeverId, SubLeverId } from "../../../../lever-model/state/words";

export const unknowns: readonly Unknown[] = [...caseInputs, ...leverIds.map((lever) => `reach_${lever}` as const)];
export const wantedLines = ["clv_to_cac", "cxlv_to_cac", "net", "clv", "premium", "payback", "payback_simple", "equity"] as const;
export type WantedLine = (typeof wantedLines)[number];

export const leverOfUnknown = (unknown: Unknown): LeverId | null => (unknown.startsWith("reach_") ? (unknown.slice("reach_".length) as LeverId) : null);

const parts = ["cac_campaign", "cac_sales", "cac_onboarding", "cac_other"] as const;

/** The part of a product that makes it `value`, the other part as it is; where that is 0, the product is typed instead. */
function withProduct(model: LeverModel, value: number, part: "revenue" | "costToServe"): LeverModel {
  const [id, price, count] = part === "revenue" ? (["revenue", "purchase_value", "purchase_frequency"] as const) : (["serving_cost", "contact_cost", "contacts"] as const);
  const times = numberOf(model.assumptions[count].entry);
  if (model.parts[part] && times !== 0) return withAssumptions(model, { [price]: value / times });
  return withAssumptions({ ...model, parts: { ...model.parts, [part]: false } }, { [id]: value });
}

function withAcquisitionCost(model: LeverModel, value: number): LeverModel {
  const now = parts.map((id) => numberOf(model.assumptions[id].entry));
  const sum = now.reduce((all, one) => all + one, 0);
  /* The reward is no part of what a referral saves, and stays as it is. */
  const left = value - numbersOf(model)["cac_referral"]!;
  if (sum === 0) return withAssumptions(model, { cac_other: left });
  return withAssumptions(model, Object.fromEntries(parts.map((id, at) => [id, (now[at]! * left) / sum])));
}

/** A part of the lever's target becomes the whole of it: effects and costs of its rows are that part of what they were. */
function withReach(model: LeverModel, lever: LeverId, reach: number): LeverModel {
  const numbers = numbersOf(model);
  const scaled = (sub: SubLeverId): SubLever => {
    const row = model.levers[sub];
    const effects = Object.fromEntries(
      driversOf(sub).map((id) => {
        const value = effectOf(model, id, numbers);
        return [id, id === "score_target" ? numbers["score_base"]! + reach * (value - numbers["score_base"]!) : reach * value];
      }),
    );
    const launch = row.workings.launch_cost;
    return {
      ...row, from: "typed", effects, runCost: reach * numberOf(row.runCost), oneOff: reach * numberOf(row.oneOff),
      ...(launch === undefined ? {} : { workings: { ...row.workings, launch_cost: reach * numberOf(launch) } }),
    };
  };
  const levers = { ...model.levers };
  for (const sub of subLeverIds) if (subLevers[sub].lever === lever && levers[sub].on) levers[sub] = scaled(sub);
  return { ...model, levers };
}

/** The model with the value that was found. */
export function withFound(model: LeverModel, unknown: Unknown, value: number): LeverModel {
  const lever = leverOfUnknown(unknown);
  if (lever !== null) return withReach(model, lever, value);
  const id = unknown as CaseInput;
  if (id === "acquisition_cost") return withAcquisitionCost(model, value);
  if (id === "revenue") return withProduct(model, value, "revenue");
  if (id === "serving_cost") return withProduct(model, value, "costToServe");
  return withAssumptions(model, { [id]: value });
}

/** What it is now; of a lever all of its target. */
export const valueNow = (model: LeverModel, unknown: Unknown): number => (leverOfUnknown(unknown) === null ? numbersOf(model)[unknown]! : 1);

/** A line of the changed model; what rows of the levers work out from their own numbers moves with it. */
function lineWith(model: LeverModel, unknown: Unknown, value: number, line: WantedLine, which: "base" | "target"): number {
  const numbers = numbersOf(withFound(model, unknown, value));
  return evaluateCases(numbers, [which === "base" ? nothing : everything])[line]![0]!;
}

const nearEnough = 1e-10;

/**
 * The value that makes a line of the model become `wanted`. It is first sought with the effects of the levers as they are;
 * where rows work theirs out from the number that is sought, it is then brought to the point.
 */
export function seek(model: LeverModel, unknown: Unknown, line: WantedLine, wanted: number, at: "base" | "target"): Result<number> {
  /* At the base no lever is pulled, so that its reach has no meaning there. */
  const which = leverOfUnknown(unknown) === null ? at : "target";
  const first = solveFor(model, unknown, line, wanted, which);
  if (!first.ok) return first;
  const miss = (value: number): number => lineWith(model, unknown, value, line, which) - wanted;
  const isMet = (off: number): boolean => Math.abs(off) <= nearEnough * Math.max(1, Math.abs(wanted));
  let [value, off] = [first.value, miss(first.value)];
  let before = value + Math.max(Math.abs(value), 1) * 1e-4;
  let offBefore = miss(before);
  for (let step = 0; step < 60 && !isMet(off); step += 1) {
    const next = value - (off * (value - before)) / (off - offBefore);
    if (!Number.isFinite(next)) break;
    [before, offBefore] = [value, off];
    [value, off] = [next, miss(next)];
  }
  if (isMet(off) && unknown === "acquisition_cost" && value < numbersOf(model)["cac_referral"]!) {
    return failure("not available", "the referral reward is a part of the acquisition cost and stays as it is, which is more than the goal allows");
  }
  const isFit = isMet(off) && problemsOf(withFound(model, unknown, value)).length === 0;
  return isFit ? { ok: true, value } : failure("not available", "the rows of the levers move with this number, so that the goal is not reached");
}
