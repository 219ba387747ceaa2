import { periodsShown } from "../equations/periodsShown";
import { calculated, fixed, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** How the value of a customer builds up margin by margin, and how many customers are still there. */
export function timeline({ model, options }: Context): Draft {
  const count = periodsShown(model);
  const sheet = new Draft("timeline", `${options.sheetPrefix}Over time`, "result", [16, 18, 18, 18, 18, 18, 18], options.protect);
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
  const table = sheet.table("time", ["period", "base", "target", "nothing", "keptBase", "keptTarget"], "base");
  table.head({ period: "Margins so far", base: "Cumulative CLV, base", target: "Cumulative CLV, target", nothing: "Paid back", keptBase: "Still there, base", keptTarget: "Still there, target" });
  const sum = (of: string) => {
    const q = `{calc/ratio.${of}}`;
    return `{calc/earned.${of}}*{calc/falls.${of}}*IF(${q}=1,{.period},(1-${q}^{.period})/(1-${q}))-{calc/acquisition_cost.${of}}-{calc/one_off_cost.${of}}`;
  };
  for (let at = 0; at <= count; at += 1) {
    table.row(at === count ? "last" : String(at), {
      period: { number: at, style: "calculation", format: "0" },
      base: calculated(sum("base"), formats.money),
      target: calculated(sum("target"), formats.money),
      nothing: fixed(0, formats.money),
      keptBase: calculated("{calc/kept.base}^{.period}", formats.share),
      keptTarget: calculated("{calc/kept.target}^{.period}", formats.share),
    });
  }
  const place = (row: number) => ({ row, column: 1, rows: 15, columns: 6 });
  const line = (name: string, column: string, colour: "base" | "target" | "fall") => ({ name, from: "time/0", to: "time/last", categories: "period", column, colour, labels: false });
  sheet.charts.push(
    {
      id: "cumulative value", kind: "line", title: "timeline/finding", subtitle: "timeline/subtitle", format: formats.whole,
      alt: "Lines of cumulative CLV per customer at the base and at the target over the margins so far, and the line at which acquisition is paid back.",
      axis: { category: "Margins so far", value: `Cumulative CLV, ${model.scope.currency}` }, place: place(firstChart),
      series: [line("Base", "base", "base"), line("Target", "target", "target"), line("Paid back", "nothing", "fall")],
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
