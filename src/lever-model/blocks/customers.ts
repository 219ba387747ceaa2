import { calculated, inputNumber, inputText, inputWord, label, note, optionalNumber, written } from "../plan/cells";
import { Draft, type DraftCell } from "../plan/draft";
import { formats } from "../plan/formats";
import { keysOf } from "../state/defaults";
import type { Customer, LeverModel } from "../state/state";
import type { Context } from "./context";
import { tiers } from "./tiers";
import { multiples, multipleWords, tierOf, treatmentOf } from "./valued";
import { subtitleCell } from "./subtitle";

/** Block 9, customer by customer: who they are, what they need, have and did lately, what they may be worth, and how they are treated. */
export function customers({ model, options }: Context): Draft | null {
  if (model.customers.length === 0) return null;
  const sheet = new Draft("customers", `${options.sheetPrefix}Customers`, "result", [22, 15, 22, 22, 8, 8, 8, 12, 11, 11, 10, 13, 12, 11, 12, 12, 12, 12, 36, 10, 10, 10, 10, 11], options.protect);
  sheet.opening(`${model.scope.name}: customers`, "One row for each customer, revalued with every change. What is not known of a customer is taken from his segment.", subtitleCell("CLV and CXLV per customer"));
  const last = String(model.customers.length - 1);
  const all = (column: string): string => `{cus/0.${column}:cus/${last}.${column}}`;
  sheet.add("customers/finding", new Map([[1, written(`INDEX(${all("name")},MATCH(MAX(${all("cxlv")}),${all("cxlv")},0))&" is worth most: "&FIXED(MAX(${all("cxlv")}),0)&" "&{ctl/currency}&"; "&COUNTIF(${all("lately")},"this week")&" of "&ROWS(${all("lately")})&" were active this week"`, "finding")]]));
  const weight = sheet.table("cwt", ["label", "value", "about"], "value");
  weight.row("prior", { label: label("Weight of the segment"), value: inputNumber(model.priorWeight, formats.number, "priorWeight"), about: note("so many activities of a customer weigh as much as what is known of the segment") });
  sheet.blank();
  const table = sheet.table("cus", ["name", "segment", "need", "holdings", "week", "month", "earlier", "margin", "retention", "referrals", "sensitive", "lately", "expected", "kept", "clv", "cxlv", "whole", "tier", "treatment", ...keysOf(multipleWords)], "cxlv");
  table.head({
    name: "Customer", segment: "Segment", need: "Needs", holdings: "Has", week: "Active, 7 days", month: "Active, 8–30 days", earlier: "Active, earlier", margin: "Margin, observed", retention: "Retention, observed",
    referrals: "Referrals, observed", sensitive: "Price-sensitive", lately: "Last active", expected: "Margin, expected", kept: "Retention, expected", clv: "CLV", cxlv: "CXLV", whole: "% of lifetime profit", tier: "Tier", treatment: "Treatment", ...multipleWords,
  });
  sheet.freezeHere();
  model.customers.forEach((one, at) => table.row(String(at), row(model, one, at), { height: 30 }));
  if (model.tiers.length > 0) byTier(sheet, model, all);
  if (model.segments.length === 0) tiers(sheet, model);
  return sheet;
}

/** A number of the customer's segment, or of all customers where he has none. */
function ofSegment(model: LeverModel, column: "margin" | "retention" | "referrals"): string {
  const average = { margin: "{calc/base_margin.base}", retention: "{calc/retention.base}", referrals: "{calc/referral_rate.base}" }[column];
  const last = model.segments.length - 1;
  return last < 0 ? average : `IFERROR(INDEX({seg/0.${column}:seg/${last}.${column}},MATCH({.segment},{seg/0.name:seg/${last}.name},0)),${average})`;
}

function row(model: LeverModel, one: Customer, at: number): Record<string, DraftCell> {
  const path = `customers.${at}`;
  const tierRows = model.tiers.length;
  const seen = "({.week}+{.month}+{.earlier})";
  const prior = ofSegment(model, "margin");
  const referrals = `IF(ISNUMBER({.referrals}),{.referrals},${ofSegment(model, "referrals")})`;
  return {
    name: inputText(one.name, `${path}.name`),
    segment: inputText(one.segment, `${path}.segment`),
    need: inputText(one.need, `${path}.need`),
    holdings: inputText(one.holdings, `${path}.holdings`),
    week: inputNumber(one.week, formats.whole, `${path}.week`),
    month: inputNumber(one.month, formats.whole, `${path}.month`),
    earlier: inputNumber(one.earlier, formats.whole, `${path}.earlier`),
    margin: optionalNumber(one.margin, formats.money, `${path}.margin`),
    retention: optionalNumber(one.retention, formats.share, `${path}.retention`),
    referrals: optionalNumber(one.referrals, formats.factor, `${path}.referrals`),
    sensitive: inputWord(one.priceSensitive, ["N", "Y"], `${path}.priceSensitive`),
    lately: written('IF({.week}>0,"this week",IF({.month}>0,"this month",IF({.earlier}>0,"longer ago","never")))', "text"),
    expected: calculated(`IF(AND(ISNUMBER({.margin}),{cwt/prior}+${seen}>0),({cwt/prior}*${prior}+${seen}*{.margin})/({cwt/prior}+${seen}),${prior})`, formats.money),
    kept: calculated(`IF(ISNUMBER({.retention}),{.retention},${ofSegment(model, "retention")})`, formats.share),
    clv: calculated("{.expected}*{.multiple}+{.saving}", formats.money),
    cxlv: calculated(`{.clv}+${referrals}*{calc/referral_worth.base}*{.flat}`, formats.money),
    ...multiples("{.kept}", "{calc/served.base}", (step) => `{.${step}}`),
    whole: calculated('IF({calc/own.base}=0,"–",{.cxlv}/{calc/own.base})', formats.share),
    ...(tierRows === 0 ? {} : { tier: written(tierOf("{.cxlv}", tierRows), "text"), treatment: written(treatmentOf("{.tier}", "{.sensitive}", tierRows), "text") }),
  };
}

function byTier(sheet: Draft, model: LeverModel, all: (column: string) => string): void {
  sheet.blank();
  sheet.heading("Customers of each tier");
  const table = sheet.table("ctier", ["name", "count", "value", "share"], "value");
  table.head({ name: "Tier", count: "Customers", value: "CXLV, all of them", share: "Share of CXLV" });
  model.tiers.forEach((_, at) => {
    table.row(String(at), {
      name: written(`{tier/${at}.name}`),
      count: calculated(`COUNTIF(${all("tier")},{.name})`, "0"),
      value: calculated(`SUMIF(${all("tier")},{.name},${all("cxlv")})`, formats.whole),
      share: calculated(`IF(SUM(${all("cxlv")})=0,"–",{.value}/SUM(${all("cxlv")}))`, formats.share),
    });
  });
}
