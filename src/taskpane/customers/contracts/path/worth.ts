import type { Fit } from "../../../../clv/fitting/fit";
import { renewalModelNamed } from "../../../../clv/models/named";
import { discountedRenewals, projectedSurvival, retentionRate } from "../../../../clv/models/residualLifetime";
import type { ResolvedContracts } from "./settings";

/** Share still there after 0, 1, 2 … renewals, and of those who came to a renewal the share who renewed; 1 at the start. */
export interface Projection {
  readonly survival: readonly number[];
  readonly retention: readonly number[];
}

export function projectionOf({ model: name, estimates }: Fit, renewals: number): Projection | null {
  const model = renewalModelNamed(name);
  if (!model.ok) return null;
  return {
    survival: [...projectedSurvival(model.value, estimates, renewals)],
    retention: Array.from({ length: renewals + 1 }, (_, t) => (t === 0 ? 1 : retentionRate(model.value, estimates, t))),
  };
}

/** What customers are worth under one model. */
export interface Worth {
  /** A new customer, the margin of the first period included. */
  readonly newcomer: number;
  /** What one who has renewed so many times will still bring, after the period that is paid; elements from 0 renewals. */
  readonly each: readonly number[];
  /** The same times the customers who are there. */
  readonly base: readonly number[];
  readonly total: number;
}

/** Null where the sum has no bound: without a discount rate, some customers may stay for ever. */
export function worthOf({ model: name, estimates }: Fit, active: Float64Array, { margin, discountPerUnit }: Pick<ResolvedContracts, "margin" | "discountPerUnit">): Worth | null {
  const model = renewalModelNamed(name);
  if (!model.ok) return null;
  const each: number[] = [];
  for (let renewals = 0; renewals < Math.max(1, active.length); renewals += 1) {
    const sum = discountedRenewals(model.value, estimates, renewals, discountPerUnit);
    if (!sum.ok) return null;
    each.push(margin * sum.value);
  }
  const base = each.map((one, renewals) => one * (active[renewals] ?? 0));
  return { newcomer: margin + each[0]!, each, base, total: base.reduce((sum, one) => sum + one, 0) };
}
