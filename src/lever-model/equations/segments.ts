import { numberOf } from "../state/link";
import type { LeverModel } from "../state/state";
import type { Evaluation } from "./equations";

export interface SegmentValue {
  readonly name: string;
  readonly share: number;
  /** Before acquisition: own value, with referrals, and with referrals at the target. */
  readonly clv: number;
  readonly cxlv: number;
  readonly target: number;
  readonly tier: string;
  readonly treatment: string;
}

/** What each segment is worth today and at the target; a value that never ends is NaN. */
export function segmentsOf(model: LeverModel, { columns, numbers }: Evaluation): readonly SegmentValue[] {
  const at = (line: string, place: 0 | 1): number => columns[line]![place]!;
  const given = (name: string): number => numbers[name]!;
  const [discount, periods, growth] = [at("discount", 0), given("periods"), given("growth")];
  const sum = (ratio: number): number => {
    if (periods === 0) return ratio < 1 ? 1 / (1 - ratio) : Number.NaN;
    return ratio === 1 ? periods : (1 - ratio ** periods) / (1 - ratio);
  };
  const multiple = (kept: number, grows: number): number => (sum((kept * (1 + grows)) / (1 + discount)) * (1 - given("renewing") * (1 - kept))) / (1 + discount) ** given("delay");
  const referred = given("share_new") * at("base_value", 0) + (1 - given("share_new")) * given("acquisition_cost") - given("referral_reward");
  const left = at("lost", 0) === 0 ? 1 : at("lost", 1) / at("lost", 0);
  const spread = at("referrals", 0) === 0 ? 0 : at("referrals", 1) / at("referrals", 0) - 1;
  return model.segments.map((segment) => {
    const [margin, retention, referrals] = [numberOf(segment.margin), numberOf(segment.retention), numberOf(segment.referrals)];
    const { reach } = segment;
    const lost = (1 - retention) * (1 - reach * (1 - left));
    const kept = (1 - lost) / (1 - lost + lost * Math.exp(-(at("effect_on_retention", 1) * at("score_change", 1) * reach)));
    const clv = margin * multiple(retention, growth);
    const cxlv = clv + referrals * referred * multiple(retention, 0);
    const target = (margin + reach * (at("earned", 1) - at("earned", 0))) * multiple(kept, growth) + referrals * (1 + reach * spread) * referred * multiple(kept, 0);
    const tier = [...model.tiers].reverse().find(({ from }) => cxlv >= from) ?? model.tiers[0];
    const treatment = tier === undefined ? "" : segment.priceSensitive ? tier.priceSensitiveTreatment : tier.treatment;
    return { name: segment.name, share: numberOf(segment.share), clv, cxlv, target, tier: tier?.name ?? "", treatment };
  });
}

/** The value of the mixed base: the sum over segments, never the value of their average. */
export const mixOf = (segments: readonly SegmentValue[], which: "clv" | "cxlv" | "target"): number => segments.reduce((sum, one) => sum + one.share * one[which], 0);
