import { compile } from "../../clv/formula/compile";
import { parseFormula } from "../../clv/formula/parse";
import { timings } from "../../clv/functions/experience/model/readInputs";
import { causalShares, periodsPerYear } from "../state/assumptions";
import { assumptionIds, driverIds, subLeverIds, workingIds } from "../state/defaults";
import { drivers } from "../state/levers";
import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";
import { workedOut } from "../state/workings";
import type { DriverId } from "../state/words";
import { feedsPrevention, problemShares } from "./rightFirstTime";

export type Numbers = Readonly<Record<string, number>>;

export const daysPerYear = 365;

/** Which amounts each basis counts. */
export const basisCounts = {
  revenue: { counted: 0, loaded: 0 },
  contribution: { counted: 1, loaded: 0 },
  "fully loaded": { counted: 1, loaded: 1 },
} as const;

/** Every number of the model by the name that the equations use. */
export function numbersOf(model: LeverModel): Numbers {
  const numbers: Record<string, number> = {};
  for (const id of assumptionIds) numbers[id] = numberOf(model.assumptions[id].entry);
  if (model.parts.revenue) numbers["revenue"] = numbers["purchase_value"]! * numbers["purchase_frequency"]!;
  if (model.parts.costToServe) numbers["serving_cost"] = numbers["contacts"]! * numbers["contact_cost"]!;
  if (!model.parts.reward) numbers["cac_referral"] = 0;
  numbers["acquisition_cost"] = numbers["cac_campaign"]! + numbers["cac_sales"]! + numbers["cac_onboarding"]! + numbers["cac_referral"]! + numbers["cac_other"]!;
  const { scope, experience } = model;
  Object.assign(numbers, {
    periods: scope.horizon,
    periods_per_year: periodsPerYear[scope.period],
    days_per_year: daysPerYear,
    reward_apart: model.parts.reward ? 0 : 1,
    ...(timings[scope.timing] ?? { delay: Number.NaN, renewing: Number.NaN }),
    ...(basisCounts[scope.basis] ?? { counted: Number.NaN, loaded: Number.NaN }),
    theta_retention: causalShares[experience.evidence.retention],
    theta_revenue: causalShares[experience.evidence.revenue],
    theta_cost: causalShares[experience.evidence.cost],
    theta_referrals: causalShares[experience.evidence.referrals],
  });
  numbers["discount"] = (1 + numbers["discount_year"]!) ** (1 / numbers["periods_per_year"]!) - 1;
  for (const sub of subLeverIds) {
    const row = model.levers[sub];
    numbers[`run_${sub}`] = row.on ? numberOf(row.runCost) : 0;
    numbers[`one_off_${sub}`] = row.on ? numberOf(row.oneOff) : 0;
  }
  for (const id of workingIds) numbers[id] = numberOf(workingEntry(model, id));
  if (feedsPrevention(model)) {
    const { before, after } = problemShares(model);
    Object.assign(numbers, { problem_before: before, problem_after: after });
  }
  for (const id of driverIds) numbers[`change_${id}`] = model.levers[drivers[id].sub].on ? changeOf(model, id, numbers) : 0;
  return numbers;
}

const workingEntry = (model: LeverModel, id: (typeof workingIds)[number]) =>
  subLeverIds.map((sub) => model.levers[sub].workings[id]).find((entry) => entry !== undefined) ?? 0;

/** The effect as it is typed or worked out; for the score its target, on its own scale. */
export function effectOf(model: LeverModel, id: DriverId, numbers: Numbers): number {
  const row = model.levers[drivers[id].sub];
  const text = row.from === "workings" ? workedOut[id] : undefined;
  if (text === undefined) return numberOf(row.effects[id] ?? 0);
  const names = Object.keys(numbers);
  return compile(parseFormula(text), names)(names.map((name) => Float64Array.of(numbers[name]!)), 0);
}

function changeOf(model: LeverModel, id: DriverId, numbers: Numbers): number {
  const value = effectOf(model, id, numbers);
  if (id !== "score_target") return value;
  const { minimum, maximum, lowIsGood } = model.experience;
  return ((lowIsGood ? -1 : 1) * (value - numbers["score_base"]!)) / (maximum - minimum);
}
