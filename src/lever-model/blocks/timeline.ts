import { isPhased, moversStarting } from "../equations/phased";
import { periodsShown } from "../equations/periodsShown";
import { calculated, fixed, label, written } from "../plan/cells";
import { Draft, type DraftCell } from "../plan/draft";
import { formats } from "../plan/formats";
import { subLeverIds } from "../state/defaults";
import { subLevers } from "../state/levers";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

const steps = (column: string): string => `{phs/${subLeverIds[0]!}.${column}:phs/${subLeverIds.at(-1)!}.${column}}`;
/* Between 0 and 1 for every row at once, which MIN and MAX would not give. */
const step = `({.period}-${steps("start")}+1)/(${steps("ramp")}+1)`;
const reached = `(${step}>0)*((${step}<1)*(${step})+(${step}>=1))`;
const between = (line: string, share: string): string => `({calc/${line}.base}+${share}*({calc/${line}.target}-{calc/${line}.base}))`;
const kept = (share: string): string => between("kept", share);
const phasedMargin = `(${between("earned", "{.phase}")}+${between("served", "{.phase}")}*(1-(1-{calc/cost_decline.target})^({.period}-1)))`;
const phasedValue = `{^.phased}+${phasedMargin}*{.alive}*((1+{calc/growth.target})/(1+{calc/discount.target}))^({.period}-1)/(1+{calc/discount.target})^{ctl/delay}`;

/** What a customer brings and costs in each period, whose difference is the margin that the value rises by. */
function flows(sheet: Draft, count: number): void {
  sheet.blank();
  sheet.heading("Expected revenue and costs by period, at their present value");
  const table = sheet.table("flow", ["period", "revenueBase", "revenueTarget", "costsBase", "costsTarget"], "period");
  table.head({ period: "Period", revenueBase: "Revenue, base", revenueTarget: "Revenue, target", costsBase: "Costs, base", costsTarget: "Costs, target" });
  /* Excel refuses 0 to the power of 0, which is what the first margin would be where nobody stays. */
  const counts = (of: string): string => `{calc/falls.${of}}*IF({.period}=1,1,{calc/ratio.${of}}^({.period}-1))`;
  const fallen = (of: string): string => `{calc/served.${of}}*(1-(1-{calc/cost_decline.${of}})^({.period}-1))`;
  const revenue = (of: string): DraftCell => calculated(`{calc/spent.${of}}*${counts(of)}`, formats.money);
  const costs = (of: string): DraftCell => calculated(`({calc/spent.${of}}-{calc/earned.${of}}-${fallen(of)})*${counts(of)}`, formats.money);
  const start = (of: string): DraftCell => calculated(`{calc/acquisition_cost.${of}}+{calc/one_off_cost.${of}}`, formats.money);
  for (let at = 0; at <= count; at += 1) {
    table.row(at === count ? "last" : String(at), {
      period: { number: at, style: "calculation", format: "0" },
      revenueBase: at === 0 ? fixed(0, formats.money) : revenue("base"),
      revenueTarget: at === 0 ? fixed(0, formats.money) : revenue("target"),
      costsBase: at === 0 ? start("base") : costs("base"),
      costsTarget: at === 0 ? start("target") : costs("target"),
    });
  }
  const sum = (column: string): DraftCell => calculated(`SUM({flow/0.${column}:flow/last.${column}})`, formats.money, "total");
  table.row("all", { period: { text: "All", style: "totalLabel" }, revenueBase: sum("revenueBase"), revenueTarget: sum("revenueTarget"), costsBase: sum("costsBase"), costsTarget: sum("costsTarget") });
  sheet.note("Of a customer won today: weighed with the share still there, grown and discounted. Costs are those that the basis counts; row 0 is acquisition.");
  sheet.note("Revenue less costs of a period is the margin by which the cumulative CLV above rises.");
}

/** When each row starts and how much it weighs. */
function starts(sheet: Draft): void {
  sheet.blank();
  sheet.heading("When the rows of the levers start, and how much they weigh");
  const table = sheet.table("phs", ["sub", "weight", "start", "ramp", "label"], "weight");
  table.head({ sub: "Row", weight: "Adds to CLV alone", start: "First period", ramp: "Ramp, periods", label: "" });
  for (const id of subLeverIds) {
    const added = moversStarting(id).map((mover) => `{alone/clv.m${mover}}-{coal/clv.c0}`).join("+");
    table.row(id, { sub: label(id), weight: calculated(added === "" ? "0" : `MAX(0,${added})`, formats.money), start: calculated(`{use/${id}.start}`, formats.whole), ramp: calculated(`{use/${id}.ramp}`, formats.whole), label: label(subLevers[id].label) });
  }
  table.row("whole", { sub: { text: "All", style: "totalLabel" }, weight: calculated(`SUM(${steps("weight")})`, formats.money, "total") });
  sheet.note("With first periods and ramps, margin and retention go from base to target as far as the rows have started.");
  sheet.note("The effects of cost levers on churn and score start with 4c. The values on the other sheets are those of the steady state.");
}

/** How the value of a customer builds up margin by margin, and how many customers are still there. */
export function timeline({ model, options }: Context): Draft {
  const count = periodsShown(model);
  const sheet = new Draft("timeline", `${options.sheetPrefix}Over time`, "result", [16, 16, 16, 17, 12, 13, 13, 12, 12], options.protect);
  sheet.opening(`${model.scope.name}: over time`, "Expected value of a customer after each margin, acquisition cost included, and the share of customers who are still there.");
  sheet.landscape = false;
  sheet.add("timeline/finding", new Map([[1, written('IF(ISNUMBER({res/payback.target}),"Acquisition is paid back after "&FIXED({res/payback.target},1)&" margins at the target, "&IF(ISNUMBER({res/payback.base}),FIXED({res/payback.base},1)&" today","never today"),"Acquisition is not paid back")', "finding")]]));
  sheet.add("timeline/subtitle", new Map([[1, subtitleCell("Cumulative CLV per customer")]]));
  const firstChart = sheet.next;
  sheet.blank(16);
  sheet.add("timeline/survival", new Map([[1, written('"After "&{time/last.period}&" "&{ctl/period}&"s "&TEXT({time/last.keptTarget},"0%")&" of customers are still there at the target, "&TEXT({time/last.keptBase},"0%")&" at the base"', "finding")]]));
  sheet.add("timeline/share", new Map([[1, subtitleCell("Share of customers still there")]]));
  const secondChart = sheet.next;
  sheet.blank(16);
  const table = sheet.table("time", ["period", "base", "target", "phased", "nothing", "keptBase", "keptTarget", "phase", "alive"], "base");
  table.head({ period: "Margins so far", base: "Cumulative CLV, base", target: "Cumulative CLV, target", phased: "With first periods and ramps", nothing: "Paid back", keptBase: "Still there, base", keptTarget: "Still there, target", phase: "Share of the effect", alive: "Counted as there" });
  const sum = (of: string) => {
    const q = `{calc/ratio.${of}}`;
    const margins = (ratio: string) => `IF(${ratio}=1,{.period},(1-${ratio}^{.period})/(1-${ratio}))`;
    return `{calc/falls.${of}}*({calc/earned.${of}}*${margins(q)}+{calc/served.${of}}*(${margins(q)}-${margins(`(${q}*(1-{calc/cost_decline.${of}}))`)}))-{calc/acquisition_cost.${of}}-{calc/one_off_cost.${of}}`;
  };
  const spent = (of: "base" | "target"): string => `0-{calc/acquisition_cost.${of}}-{calc/one_off_cost.${of}}`;
  for (let at = 0; at <= count; at += 1) {
    table.row(at === count ? "last" : String(at), {
      period: { number: at, style: "calculation", format: "0" },
      /* Before the first margin nothing is raised to the power of 0, which Excel refuses where nobody stays. */
      base: calculated(at === 0 ? spent("base") : sum("base"), formats.money),
      target: calculated(at === 0 ? spent("target") : sum("target"), formats.money),
      phased: calculated(at === 0 ? spent("target") : phasedValue, formats.money),
      nothing: fixed(0, formats.money),
      keptBase: at === 0 ? fixed(1, formats.share) : calculated("{calc/kept.base}^{.period}", formats.share),
      keptTarget: at === 0 ? fixed(1, formats.share) : calculated("{calc/kept.target}^{.period}", formats.share),
      phase: at === 0 ? fixed(0, "0%") : calculated(`IF({phs/whole.weight}>0,SUMPRODUCT(${steps("weight")},${reached})/{phs/whole.weight},1)`, "0%"),
      alive: at === 0 ? fixed(1, formats.share) : calculated(`IF({.period}=1,1-{ctl/renewing}*(1-${kept("{.phase}")}),{^.alive}*(${kept("{^.phase}")}+{ctl/renewing}*(${kept("{.phase}")}-${kept("{^.phase}")})))`, formats.share),
    });
  }
  flows(sheet, count);
  starts(sheet);
  const place = (row: number) => ({ row, column: 1, rows: 15, columns: 9 });
  const line = (name: string, column: string, colour: "base" | "target" | "fall" | "rise") => ({ name, from: "time/0", to: "time/last", categories: "period", column, colour, labels: false });
  sheet.charts.push(
    {
      id: "cumulative value", kind: "line", title: "timeline/finding", subtitle: "timeline/subtitle", format: formats.whole,
      alt: "Lines of cumulative CLV per customer at the base and at the target over the margins so far, and the line at which acquisition is paid back.",
      axis: { category: "Margins so far", value: `Cumulative CLV, ${model.scope.currency}` }, place: place(firstChart),
      series: [line("Base", "base", "base"), line("Target", "target", "target"), ...(isPhased(model) ? [line("With first periods and ramps", "phased", "rise")] : []), line("Paid back", "nothing", "fall")],
    },
    {
      id: "survival", kind: "line", title: "timeline/survival", subtitle: "timeline/share", format: "0%",
      alt: "Lines of the share of customers still there at the base and at the target over the periods.",
      axis: { category: `${model.scope.period}s`, value: "Still there" }, place: place(secondChart),
      series: [line("Base", "keptBase", "base"), line("Target", "keptTarget", "target")],
    },
  );
  return sheet;
}
