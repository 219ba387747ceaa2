import { numberOf } from "../state/link";
import type { Customer, LeverModel } from "../state/state";
import type { Evaluation } from "./equations";
import { multiplesOf } from "./multiples";
import { tierFor } from "./segments";

export interface CustomerValue {
  readonly name: string;
  readonly lastActive: "this week" | "this month" | "longer ago" | "never";
  /** What is observed, weighed with what is known of the segment. */
  readonly margin: number;
  readonly retention: number;
  readonly clv: number;
  readonly cxlv: number;
  readonly tier: string;
  readonly treatment: string;
}

const lastActive = ({ week, month, earlier }: Customer): CustomerValue["lastActive"] => (week > 0 ? "this week" : month > 0 ? "this month" : earlier > 0 ? "longer ago" : "never");

/** What each customer may be worth: his own margin counts the more, the more is seen of him. */
export function customersOf(model: LeverModel, evaluation: Evaluation): readonly CustomerValue[] {
  const { own, flat, tenure, referral } = multiplesOf(evaluation);
  const average = (line: string): number => evaluation.columns[line]![0]!;
  return model.customers.map((one) => {
    /* Sheets compare names without regard to capitals. */
    const segment = model.segments.find(({ name }) => name.toLowerCase() === one.segment.toLowerCase());
    const prior = segment === undefined ? average("base_margin") : numberOf(segment.margin);
    const seen = one.week + one.month + one.earlier;
    const margin = one.margin === undefined || model.priorWeight + seen === 0 ? prior : (model.priorWeight * prior + seen * one.margin) / (model.priorWeight + seen);
    const retention = one.retention ?? (segment === undefined ? average("retention") : numberOf(segment.retention));
    const referrals = one.referrals ?? (segment === undefined ? average("referral_rate") : numberOf(segment.referrals));
    const clv = margin * own(retention) + average("served") * tenure(retention);
    const cxlv = clv + referrals * referral * flat(retention);
    return { name: one.name, lastActive: lastActive(one), margin, retention, clv, cxlv, ...tierFor(model, cxlv, one.priceSensitive) };
  });
}
