import { everything } from "./cases";
import { scoreDrivers } from "./chain";
import type { Evaluation } from "./equations";
import { evaluateCases } from "./evaluate";
import { dayNumber } from "../plan/day";
import { assumptionsOf, driversOf, keysOf, subLeverIds } from "../state/defaults";
import { type CheckId, checkWords, type CheckWords } from "../state/checkWords";
import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";

export const limits = { tolerance: 1e-9, highDiscount: 0.3, lifetimeMultiple: 10, staleDays: 365 } as const;

export interface Check extends CheckWords {
  readonly id: CheckId;
  readonly holds: boolean;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= limits.tolerance * Math.max(1, Math.abs(other));

/** What the checks of the sheet say, for the pane: the same conditions on the same numbers. */
export function checksOf(model: LeverModel, evaluation: Evaluation): readonly Check[] {
  return keysOf(checkWords).map((id) => ({ id, ...checkWords[id], holds: conditions[id](model, evaluation) }));
}

/** All that must hold does. */
export const masterCheck = (checks: readonly Check[]): boolean => checks.every(({ must, holds }) => holds || !must);

type Condition = (model: LeverModel, evaluation: Evaluation) => boolean;
const at = ({ columns }: Evaluation, line: string, which: "base" | "target"): number => columns[line]![which === "base" ? 0 : 1]!;
const everywhere = ({ columns }: Evaluation, line: string, holds: (value: number) => boolean): boolean => [...columns[line]!].every(holds);
const isShare = (value: number): boolean => value >= 0 && value <= 1;
const change = ({ numbers }: Evaluation, driver: string): number => numbers[`change_${driver}`]!;
const given = ({ numbers }: Evaluation, name: string): number => numbers[name]!;

const conditions: Readonly<Record<CheckId, Condition>> = {
  shares: ({ segments }, made) =>
    everywhere(made, "kept", isShare) && isShare(given(made, "share_new")) && isShare(given(made, "fixed_share")) && Math.abs(given(made, "margin_share")) <= 1 && segments.every(({ share, retention }) => isShare(numberOf(share)) && isShare(numberOf(retention))),
  finite: ({ scope }, made) => scope.horizon > 0 || everywhere(made, "ratio", (ratio) => ratio < 1),
  periods: (_, made) => near((1 + given(made, "discount")) ** given(made, "periods_per_year") - 1, given(made, "discount_year")),
  segments: ({ segments }) => segments.length === 0 || near(segments.reduce((sum, one) => sum + numberOf(one.share), 0), 1),
  lifespan: ({ scope }, made) => {
    if (scope.horizon > 0) return true;
    const proof = evaluateCases(made.numbers, [{ ...everything, inputs: { discount_year: 0 } }]);
    const [kept, growth, renewing] = [proof["kept"]![0]!, given(made, "growth"), given(made, "renewing")];
    return kept * (1 + growth) >= 1 || near(proof["own"]![0]! - proof["tenure_saving"]![0]!, (proof["earned"]![0]! * (1 - renewing * (1 - kept))) / (1 - kept * (1 + growth)));
  },
  unmoved: (_, made) => {
    const value = at(made, "base_value", "base") + at(made, "referral", "base") + at(made, "insight", "base") - at(made, "acquisition_cost", "base");
    return near(at(made, "net", "base"), value);
  },
  bridge: (_, { bridge }) => near(bridge.contributions.reduce((sum, one) => sum + one, 0) + bridge.interaction, bridge.target - bridge.base),
  index: () => true,
  gross: (_, made) => given(made, "acquisition_cost") === 0 || near(at(made, "clv_to_cac", "target") * given(made, "acquisition_cost"), at(made, "own", "target")),
  churn: (_, made) => given(made, "retention") === 1 || at(made, "lost", "target") > 0,
  thresholds: ({ tiers }) => tiers.every(({ from }, place) => place === 0 || from > tiers[place - 1]!.from),
  functions: () => true,
  evidence: () => true,
  footnotes: (model) => {
    const complete = model.footnotes.filter(({ source, scope, limitations }) => source !== "" && scope !== "" && limitations !== "");
    return assumptionsOf(model).every((id) => complete.some(({ on }) => on === id));
  },
  percentages: (_, made) => {
    const revenue = given(made, "revenue");
    const costs = revenue * (1 - given(made, "margin_share")) + given(made, "serving_cost") + given(made, "programme_cost");
    return revenue !== 0 && costs !== 0 && revenue !== costs;
  },
  insights: ({ levers }, made) =>
    subLeverIds.every((id) => {
      const { on, insight, owner, review, process } = levers[id];
      const isUsed = on && driversOf(id).some((driver) => change(made, driver) !== 0);
      return !isUsed || [insight, owner, review, process].every((text) => text !== "");
    }),
  recovery: ({ levers }, made) => levers["2a"].indicator.trim() !== "" || (levers["2a"].from === "workings" ? given(made, "recovery_reach") : change(made, "churn_recovered")) <= 1 - given(made, "silent_share"),
  twice: (_, made) => !(change(made, "churn_recovered") > 0 && change(made, "churn_success") > 0),
  skimp: ({ contactCentre: { used, base, target } }, made) =>
    at(made, "served", "target") >= at(made, "served", "base") ||
    (at(made, "score_change", "target") >= 0 &&
      at(made, "kept", "target") >= at(made, "kept", "base") &&
      (!used || target.firstContact >= base.firstContact) &&
      scoreDrivers.some((driver) => change(made, driver) !== 0)),
  expansion: ({ scope }, made) => scope.horizon > 0 || given(made, "growth") < 1 - given(made, "retention") + given(made, "discount"),
  lifetime: (_, made) => given(made, "acquisition_cost") === 0 || at(made, "base_margin", "base") <= limits.lifetimeMultiple * given(made, "acquisition_cost"),
  stale: ({ scope }) => {
    const [run, data] = [dayNumber(scope.runDate), dayNumber(scope.dataDate)];
    return run !== null && data !== null && run - data <= limits.staleDays;
  },
  basis: ({ scope }) => scope.basis !== "revenue",
  revenueWithoutScore: (_, made) => !((change(made, "revenue_uplift") > 0 || change(made, "promotion_uplift") > 0) && at(made, "score_change", "target") < 0),
  discount: (_, made) => given(made, "discount_year") <= limits.highDiscount,
  valued: ({ levers }, made) => !levers["4b"].valued || change(made, "saved_efficiency") === 0,
  experience: ({ experience }) => experience.area === "CX",
};

