import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";
import type { Evaluation } from "./equations";
import { multiplesOf } from "./multiples";

export interface SegmentValue {
  readonly name: string;
  readonly share: number;
  /** Before acquisition: own value, with referrals, and with referrals at the target. */
  readonly clv: number;
  readonly cxlv: number;
  readonly target: number;
  readonly tier: string;
  readonly treatment: string;
  /** 1 for the highest: by the CLV of a customer, and by what all its customers are worth at the target. Equal ones share a rank. */
  readonly rankByClv: number;
  readonly rankByTotal: number;
  /** CLV before acquisition ÷ the wanted ratio, and how far that is above today's acquisition cost. */
  readonly highestCac: number;
  readonly cacRoom: number;
  /** Per customer and period: CXLV that leaves with those who churn, (1 − r) × CXLV. */
  readonly atRisk: number;
}

/** What may be spent to keep the customers of a tier, in one period and on top of today's retention spend. */
export interface TierBudget {
  readonly name: string;
  readonly customers: number;
  /** CXLV before acquisition of all its customers. */
  readonly value: number;
  /** The part of it that leaves with the churn of one period. */
  readonly atRisk: number;
  /** Preventable share of the churn × value at risk: who spends less and prevents that share gains. */
  readonly budget: number;
  /** Per customer; NaN where the tier has none. */
  readonly perCustomer: number;
}

/** The tier of a value, and how its customers are treated. */
export function tierFor({ tiers }: LeverModel, value: number, priceSensitive: boolean): { readonly tier: string; readonly treatment: string } {
  const tier = [...tiers].reverse().find(({ from }) => value >= from) ?? tiers[0];
  return tier === undefined ? { tier: "", treatment: "" } : { tier: tier.name, treatment: priceSensitive ? tier.priceSensitiveTreatment : tier.treatment };
}

/** What each segment is worth today and at the target; a value that never ends is NaN. */
export function segmentsOf(model: LeverModel, evaluation: Evaluation): readonly SegmentValue[] {
  const at = (line: string, place: 0 | 1): number => evaluation.columns[line]![place]!;
  const { own, flat, tenure, referral } = multiplesOf(evaluation);
  const left = at("lost", 0) === 0 ? 1 : at("lost", 1) / at("lost", 0);
  const spread = at("referrals", 0) === 0 ? 0 : at("referrals", 1) / at("referrals", 0) - 1;
  const values = model.segments.map((segment) => {
    const [margin, retention, referrals] = [numberOf(segment.margin), numberOf(segment.retention), numberOf(segment.referrals)];
    const { reach } = segment;
    const lost = (1 - retention) * (1 - reach * (1 - left));
    const kept = (1 - lost) / (1 - lost + lost * Math.exp(-(at("effect_on_retention", 1) * at("score_change", 1) * reach)));
    const clv = margin * own(retention) + at("served", 0) * tenure(retention);
    const cxlv = clv + referrals * referral * flat(retention);
    const target = (margin + reach * (at("earned", 1) - at("earned", 0))) * own(kept) + (at("served", 0) + reach * (at("served", 1) - at("served", 0))) * tenure(kept) + referrals * (1 + reach * spread) * referral * flat(kept);
    const highestCac = clv / evaluation.numbers["target_ratio"]!;
    return {
      name: segment.name, share: numberOf(segment.share), clv, cxlv, target, ...tierFor(model, cxlv, segment.priceSensitive),
      highestCac, cacRoom: highestCac - evaluation.numbers["acquisition_cost"]!, atRisk: (1 - retention) * cxlv,
    };
  });
  const rank = (of: (one: (typeof values)[number]) => number, wanted: (typeof values)[number]): number => 1 + values.filter((one) => of(one) > of(wanted)).length;
  return values.map((wanted) => ({ ...wanted, rankByClv: rank(({ clv }) => clv, wanted), rankByTotal: rank(({ share, target }) => share * target, wanted) }));
}

/** The retention budget of each tier. Sheets compare names without regard to capitals. */
export function tierBudgetsOf(model: LeverModel, evaluation: Evaluation, segments: readonly SegmentValue[]): readonly TierBudget[] {
  const all = evaluation.numbers["customers"]!;
  return model.tiers.map(({ name, preventable }) => {
    const own = segments.filter(({ tier }) => tier.toLowerCase() === name.toLowerCase());
    const sum = (of: (one: SegmentValue) => number): number => all * own.reduce((so, one) => so + one.share * of(one), 0);
    const [customers, value, atRisk] = [sum(() => 1), sum(({ cxlv }) => cxlv), sum((one) => one.atRisk)];
    const budget = numberOf(preventable) * atRisk;
    return { name, customers, value, atRisk, budget, perCustomer: budget / customers };
  });
}

/** The value of the mixed base: the sum over segments, never the value of their average. */
export const mixOf = (segments: readonly SegmentValue[], which: "clv" | "cxlv" | "target"): number => segments.reduce((sum, one) => sum + one.share * one[which], 0);
