import { assumptions } from "../../../lever-model/state/assumptions";
import { drivers } from "../../../lever-model/state/levers";
import type { AssumptionId, DriverId } from "../../../lever-model/state/words";

/** Letters of the lines that have one in the definition of CXLV; the others go by their labels. */
const ofLines: Readonly<Record<string, string>> = {
  discount: "d", effect_on_retention: "θβ_r", effect_on_revenue: "θβ_s", effect_on_cost: "θβ_c", effect_on_referrals: "θβ_ρ", score_change: "Δx", moved: "Δx", lost: "churn′", stay: "1 − churn′",
  kept: "r", spent: "R", served: "cs", referrals: "ρ", earned: "m", ratio: "q", multiple: "φ", tenured: "φ_δ", tenure_saving: "ΔOWN_δ", own: "OWN", base_value: "V_ref", referral: "CRV", insight: "CIV + CKV", gross: "OWN + CRV",
  net: "CXLV", clv: "CLV", base_margin: "m0", base_ratio: "q0", acquisition_cost: "A", periods: "n", periods_per_year: "p", theta_retention: "θ_r", theta_revenue: "θ_s", theta_cost: "θ_c", theta_referrals: "θ_ρ",
  equity: "CE", breakeven_retention: "r*", max_cac: "A*", needed_value: "A ÷ m",
};

/** The letter of a name of the equations, or null. */
export function symbolOf(name: string): string | null {
  const driver = name.startsWith("change_") ? (name.slice("change_".length) as DriverId) : null;
  if (driver !== null && driver in drivers) return drivers[driver].symbol;
  if (name in drivers) return drivers[name as DriverId].symbol;
  return ofLines[name] ?? (name in assumptions ? assumptions[name as AssumptionId].symbol : null);
}
