import { inputNumber, inputText } from "../plan/cells";
import type { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { LeverModel } from "../state/state";

/** Which value makes a tier, and how its customers are treated. */
export function tiers(sheet: Draft, model: LeverModel): void {
  if (model.tiers.length === 0) return;
  sheet.blank();
  sheet.heading("Tiers and their treatment");
  const table = sheet.table("tier", ["name", "from", "treatment", "a", "b", "c", "d", "sensitive"], "from");
  table.head({ name: "Tier", from: "CXLV from", treatment: "Treatment", a: "", b: "", c: "", d: "", sensitive: "Treatment where price-sensitive" });
  model.tiers.forEach((tier, at) => {
    table.row(String(at), {
      name: inputText(tier.name, `tiers.${at}.name`),
      from: inputNumber(tier.from, formats.whole, `tiers.${at}.from`),
      treatment: inputText(tier.treatment, `tiers.${at}.treatment`),
      sensitive: inputText(tier.priceSensitiveTreatment, `tiers.${at}.priceSensitiveTreatment`),
    });
  });
}
