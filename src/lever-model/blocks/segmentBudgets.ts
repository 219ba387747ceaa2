import { calculated, entryCell, written } from "../plan/cells";
import type { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { LeverModel } from "../state/state";

/** How the segments rank, and what a customer of each may cost: to win, and to keep. */
export function spending(sheet: Draft, model: LeverModel): void {
  sheet.blank();
  sheet.heading("How the segments rank, and what a customer of each may cost");
  sheet.note("Highest CAC: CLV before acquisition, divided by the wanted ratio of CLV to CAC. Value at risk: CXLV that leaves with those who churn in one period.");
  const table = sheet.table("spend", ["name", "byValue", "byTotal", "cac", "room", "risk"], "cac");
  table.head({ name: "Segment", byValue: "Rank by CLV", byTotal: "Rank by value, all", cac: "Highest CAC", room: "Above today's CAC", risk: "Value at risk / period" });
  const last = String(model.segments.length - 1);
  model.segments.forEach((_, at) => {
    table.row(String(at), {
      name: written(`{seg/${at}.name}`),
      byValue: calculated(`RANK({seg/${at}.clv},{seg/0.clv:seg/${last}.clv})`, "0"),
      byTotal: calculated(`RANK({seg/${at}.total},{seg/0.total:seg/${last}.total})`, "0"),
      cac: calculated(`{seg/${at}.clv}/{in/target_ratio}`, formats.money),
      room: calculated("{.cac}-{in/acquisition_cost}", formats.signedMoney),
      risk: calculated(`(1-{seg/${at}.retention})*{seg/${at}.cxlv}`, formats.money),
    });
  });
}

/** The retention budget of each tier, where there are any. */
export function budgets(sheet: Draft, model: LeverModel): void {
  if (model.tiers.length === 0) return;
  const last = String(model.segments.length - 1);
  const all = (row: "seg" | "spend", column: string): string => `{${row}/0.${column}:${row}/${last}.${column}}`;
  const sum = (...of: readonly string[]): string => `{calc/customers.base}*SUMPRODUCT((${all("seg", "tier")}={.name})*${[all("seg", "share"), ...of].join("*")})`;
  sheet.blank();
  sheet.heading("Retention budget of each tier");
  sheet.note("Preventing a share of the churn keeps that share of the value at risk: spending up to the budget, on top of today's retention spend, loses no value.");
  const table = sheet.table("bud", ["name", "customers", "value", "risk", "preventable", "budget", "each", "share"], "budget");
  table.head({
    name: "Tier", customers: "Customers", value: "CXLV, all", risk: "At risk / period", preventable: "Churn to prevent", budget: "Budget / period", each: "Per customer / period", share: "% of CXLV",
  });
  model.tiers.forEach(({ preventable }, at) => {
    table.row(String(at), {
      name: written(`{tier/${at}.name}`),
      customers: calculated(sum(), formats.whole),
      value: calculated(sum(all("seg", "cxlv")), formats.whole),
      risk: calculated(sum(all("spend", "risk")), formats.whole),
      preventable: entryCell(preventable, "share", `tiers.${at}.preventable`),
      budget: calculated("{.preventable}*{.risk}", formats.whole, "total"),
      each: calculated('IF({.customers}=0,"–",{.budget}/{.customers})', formats.money),
      share: calculated('IF({.value}=0,"–",{.budget}/{.value})', formats.share),
    });
    if (typeof preventable === "number") table.validate("preventable", { min: 0, max: 1 }, "The preventable share of the churn should be a number from 0 to 1.");
  });
}
