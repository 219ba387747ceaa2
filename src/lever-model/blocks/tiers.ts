import { inputNumber, inputText, lineOfText } from "../plan/cells";
import type { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { LeverModel } from "../state/state";

/** The columns over which a treatment runs on. */
const beside = { treatment: ["a", "b", "c", "d"], sensitive: ["e", "f", "g", "h"] } as const;
const empty = (columns: readonly string[]): Record<string, string> => Object.fromEntries(columns.map((column) => [column, ""]));

/** Which value makes a tier, and how its customers are treated. */
export function tiers(sheet: Draft, model: LeverModel): void {
  if (model.tiers.length === 0) return;
  sheet.blank();
  sheet.heading("Tiers and their treatment");
  const table = sheet.table("tier", ["name", "from", "treatment", ...beside.treatment, "sensitive", ...beside.sensitive], "from");
  table.head({ name: "Tier", from: "CXLV from", treatment: "Treatment", ...empty(beside.treatment), sensitive: "Treatment where price-sensitive", ...empty(beside.sensitive) });
  model.tiers.forEach((tier, at) => {
    table.row(String(at), {
      name: inputText(tier.name, `tiers.${at}.name`),
      from: inputNumber(tier.from, formats.whole, `tiers.${at}.from`),
      ...lineOfText(tier.treatment, `tiers.${at}.treatment`, "treatment", beside.treatment),
      ...lineOfText(tier.priceSensitiveTreatment, `tiers.${at}.priceSensitiveTreatment`, "sensitive", beside.sensitive),
    });
  });
}
