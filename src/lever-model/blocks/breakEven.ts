import { leverIds } from "../equations/cases";
import { calculated, label } from "../plan/cells";
import type { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { levers } from "../state/levers";

/** What each lever costs and what it may cost at most, alone against the base. */
export function breakEven(sheet: Draft): void {
  sheet.heading("What each lever may cost until it no longer pays, alone against the base");
  const table = sheet.table("even", ["label", "worth", "run", "oneOff", "costs", "share", "mostRun", "mostOneOff", "multiple"], "worth");
  table.head({
    label: "Lever", worth: "Worth per customer before its costs", run: "Run cost per period", oneOff: "One-off cost, all", costs: "Costs over the lifetime",
    share: "Costs in % of the worth", mostRun: "Highest run cost", mostOneOff: "Highest one-off cost", multiple: "Periods, discounted",
  });
  leverIds.forEach((lever, place) => {
    const own = (line: string) => `{coal/${line}.c${2 ** place}}`;
    const launch = lever === "revenue" ? "+IF({lev/new_customers}>0,{wrk/launch_cost},0)" : "";
    const bears = (amount: string) => `IF({.worth}>0,IF(${amount}>=0,${amount},"–"),"–")`;
    table.row(lever, {
      label: label(levers[lever].label),
      worth: calculated(`(${own("equity")}-{coal/equity.c0})/{calc/customers.base}+{.costs}`, formats.signedMoney),
      run: calculated(own(`${lever}_run_cost`), formats.money),
      oneOff: calculated(`${own("one_off_cost")}*{calc/customers.base}${launch}`, formats.whole),
      costs: calculated("{.run}*{.multiple}+{.oneOff}/{calc/customers.base}", formats.money),
      share: calculated('IF({.worth}>0,{.costs}/{.worth},"–")', formats.share),
      mostRun: calculated(`IF({ctl/counted}=0,"–",${bears("({.worth}-{.oneOff}/{calc/customers.base})/{.multiple}")})`, formats.money),
      mostOneOff: calculated(bears("({.worth}-{.run}*{.multiple})*{calc/customers.base}"), formats.whole),
      multiple: calculated(own("multiple"), formats.number),
    });
  });
  sheet.note("Worth counts customer equity, so that new business and faster cash are in it.");
  sheet.note("Which share of its target a lever has to reach has no closed form, since retention follows the levers along a curve: the builder works it out.");
}
