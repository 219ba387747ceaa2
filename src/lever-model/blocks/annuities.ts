import { calculated, inputNumber, inputText, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { annuityCosts } from "../state/state";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** Block 10: root causes worth stopping, each a saving that returns every year. */
export function annuities({ model, options }: Context): Draft | null {
  const { annuities: issues } = model;
  if (issues.length === 0) return null;
  const sheet = new Draft("annuities", `${options.sheetPrefix}Annuities`, "record", [28, ...annuityCosts.map(() => 11), 12, 10, 12, 8, 9, 13, 9, 9, 7, 12, 22], options.protect);
  sheet.opening(`${model.scope.name}: annuity register`, "Issues whose root cause is stopped save their cost every year: an annuity.");
  const last = String(issues.length - 1);
  sheet.add("annuities/finding", new Map([[1, written(`"Worth most: "&INDEX({ann/0.issue:ann/${last}.issue},MATCH(MAX({ann/0.npv:ann/${last}.npv}),{ann/0.npv:ann/${last}.npv},0))&", "&FIXED(MAX({ann/0.npv:ann/${last}.npv}),0)&" of "&FIXED(SUM({ann/0.npv:ann/${last}.npv}),0)`, "finding")]]));
  sheet.add("annuities/subtitle", new Map([[1, subtitleCell("Net present value")]]));
  const chartRow = sheet.next;
  sheet.blank(16);
  const costKeys = annuityCosts.map((_, at) => `cost${at}`);
  const table = sheet.table("ann", ["issue", ...costKeys, "yearly", "stopped", "fix", "years", "months", "npv", "roi", "payback", "rank", "status", "reinvested"], "npv");
  table.head({
    issue: "Issue", ...Object.fromEntries(annuityCosts.map((name, at) => [`cost${at}`, name])), yearly: "Yearly cost", stopped: "Stopped", fix: "Cost of the fix", years: "Years",
    months: "Months to fix", npv: "Net present value", roi: "ROI", payback: "Payback, years", rank: "Rank", status: "Status", reinvested: "Reinvested in",
  });
  issues.forEach((issue, at) => {
    const path = `annuities.${at}`;
    table.row(String(at), {
      issue: inputText(issue.issue, `${path}.issue`),
      ...Object.fromEntries(costKeys.map((key, place) => [key, inputNumber(issue.costs[place] ?? 0, formats.whole, `${path}.costs.${place}`)])),
      yearly: calculated("SUM({.cost0}:{.cost6})", formats.whole),
      stopped: inputNumber(issue.stopped, "0%", `${path}.stopped`),
      fix: inputNumber(issue.fixCost, formats.whole, `${path}.fixCost`),
      years: inputNumber(issue.years, formats.whole, `${path}.years`),
      months: inputNumber(issue.monthsToFix, formats.whole, `${path}.monthsToFix`),
      npv: calculated("{.yearly}*{.stopped}*IF({in/discount_year}=0,{.years},(1-(1+{in/discount_year})^-{.years})/{in/discount_year})/(1+{in/discount_year})^({.months}/{word/period month.first})-{.fix}", formats.whole),
      roi: calculated('IF({.fix}>0,{.npv}/{.fix},"–")', formats.share),
      payback: calculated('IF({.yearly}*{.stopped}>0,{.fix}/({.yearly}*{.stopped}),"never")', formats.number),
      rank: calculated(`RANK({.npv},{ann/0.npv:ann/${last}.npv})+COUNTIF({ann/0.npv}:{.npv},{.npv})-1`, "0"),
      status: inputText(issue.status, `${path}.status`),
      reinvested: inputText(issue.reinvested, `${path}.reinvested`),
    });
  });
  sheet.blank();
  sheet.heading("Ranked, with the share of all that the first ones bring");
  const ranked = sheet.table("rnk", ["issue", "rank", "npv", "cumulative"], "npv");
  ranked.head({ issue: "Issue", rank: "Rank", npv: "Net present value", cumulative: "Cumulative share" });
  const pick = (column: string) => `INDEX({ann/0.${column}:ann/${last}.${column}},MATCH({.rank},{ann/0.rank:ann/${last}.rank},0))`;
  issues.forEach((_, at) => {
    ranked.row(String(at), {
      issue: written(pick("issue")),
      rank: { number: at + 1, style: "calculation", format: "0" },
      npv: calculated(pick("npv"), formats.whole),
      cumulative: calculated(`IF(SUM({rnk/0.npv:rnk/${last}.npv})=0,"–",SUM({rnk/0.npv}:{.npv})/SUM({rnk/0.npv:rnk/${last}.npv}))`, "0%"),
    });
  });
  sheet.charts.push({
    id: "annuity pareto", kind: "columns", title: "annuities/finding", subtitle: "annuities/subtitle", format: formats.whole,
    alt: "Columns of the net present value of each issue, largest first; the cumulative share stands in the table below.",
    axis: { category: "", value: `Net present value, ${model.scope.currency}` },
    place: { row: chartRow, column: 1, rows: 15, columns: 10 },
    series: [{ name: "Net present value", from: "rnk/0", to: `rnk/${last}`, categories: "issue", column: "npv", colour: "target", labels: true }],
  });
  return sheet;
}
