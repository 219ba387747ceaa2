import { periodsShown } from "../equations/periodsShown";
import { calculated, fixed } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { isDecidable } from "../state/decision";
import type { Context } from "./context";

const cases = ["base", "after", "cautious"] as const;

const sum = (ratio: string): string => `IF({.period}=0,0,IF(${ratio}=1,{.period},(1-${ratio}^{.period})/(1-${ratio})))`;

/** What a customer has brought by then in the case of the column: every stream up to there, less what was paid at the start. */
const brought = ["{dcs/first_margin.@}*", sum("{dcs/ratio.@}"), "-{dcs/first_served.@}*", sum("{dcs/served_ratio.@}"), "+{dcs/first_told.@}*", sum("{dcs/level.@}"), "+{dcs/first_new.@}*", sum("{dcs/new_ratio.@}"), "-{dcs/start.@}"].join("");

/** Margin by margin, what the cases of the decision have brought, and by when the change is paid back. */
export function decisionPayback({ model, options }: Context): Draft | null {
  if (!isDecidable(model.decision.on)) return null;
  const count = periodsShown(model);
  const sheet = new Draft("decision-payback", `${options.sheetPrefix}Decision payback`, "calculation", [18, 18, 14, 16, 14, 14, 14, 14], options.protect);
  sheet.opening(`${model.scope.name}: payback of the decision`, "What a customer has brought after each margin in the cases of the sheet Decision cases, all costs of the change counted.");
  const table = sheet.table("dgain", ["period", "unpaid", ...cases, "gain", "cautiousGain", "nothing"], "gain");
  table.head({ period: "Margins so far", unpaid: "Unpaid until", base: "Today", after: "With the change", cautious: "Cautious case", gain: "Gain", cautiousGain: "Gain, cautious", nothing: "Paid back" });
  sheet.freezeHere();
  for (let at = 0; at <= count; at += 1) {
    table.row(at === count ? "last" : String(at), {
      period: { number: at, style: "calculation", format: "0" },
      unpaid: calculated("IF({.gain}<0,{.period}+1,0)", "0"),
      ...Object.fromEntries(cases.map((one) => [one, calculated(brought, formats.money)])),
      gain: calculated("{.after}-{.base}", formats.signedMoney),
      cautiousGain: calculated("{.cautious}-{.base}", formats.signedMoney),
      nothing: fixed(0, formats.money),
    });
  }
  return sheet;
}
