import { calculated, inputNumber, inputText, optionalNumber, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** Block 8: the index from period to period beside satisfaction, retention and advocacy, plan and actual. */
export function history({ model, options }: Context): Draft | null {
  const { history: periods } = model;
  if (periods.length === 0 || model.scope.mode === "static") return null;
  const sheet = new Draft("history", `${options.sheetPrefix}Index history`, "record", [14, 13, 13, 11, 13, 12, 12, 13, 13, 13], options.protect);
  sheet.opening(`${model.scope.name}: index history`, "CLV and CXLV period by period; the index counts the first period as 100. Add a row below for every new period.");
  const last = String(periods.length - 1);
  sheet.add("history/finding", new Map([[1, written(`"The CLV index stands at "&FIXED({his/${last}.index},1)&" in "&{his/${last}.period}`, "finding")]]));
  sheet.add("history/subtitle", new Map([[1, subtitleCell("CXLV against the first period")]]));
  const chartRow = sheet.next;
  sheet.blank(16);
  const table = sheet.table("his", ["period", "clv", "cxlv", "index", "satisfaction", "retention", "advocacy", "plan", "actual", "variance"], "index");
  table.head({ period: "Period", clv: "CLV", cxlv: "CXLV", index: "Index", satisfaction: "Satisfaction", retention: "Retention", advocacy: "Advocacy", plan: "Plan", actual: "Actual", variance: "Actual − plan" });
  periods.forEach((one, at) => {
    const path = `history.${at}`;
    const maybe = (key: "satisfaction" | "retention" | "advocacy" | "plan" | "actual", format: string) => optionalNumber(one[key], format, `${path}.${key}`);
    table.row(String(at), {
      period: inputText(one.period, `${path}.period`),
      clv: inputNumber(one.clv, formats.money, `${path}.clv`),
      cxlv: inputNumber(one.cxlv, formats.money, `${path}.cxlv`),
      index: calculated('IF({his/0.cxlv}>0,{ctl/index_base}*{.cxlv}/{his/0.cxlv},"–")', formats.index),
      satisfaction: maybe("satisfaction", formats.share),
      retention: maybe("retention", formats.share),
      advocacy: maybe("advocacy", formats.number),
      plan: maybe("plan", formats.money),
      actual: maybe("actual", formats.money),
      variance: calculated('IF(AND(ISNUMBER({.plan}),ISNUMBER({.actual})),{.actual}-{.plan},"–")', formats.signedMoney),
    });
  });
  sheet.charts.push({
    id: "index", kind: "line", title: "history/finding", subtitle: "history/subtitle", format: formats.index,
    alt: "Line of the CLV index over the periods; the numbers stand in the table below.",
    axis: { category: "Period", value: "Index, first period = 100" },
    place: { row: chartRow, column: 1, rows: 15, columns: 8 },
    series: [{ name: "CLV index", from: "his/0", to: `his/${last}`, categories: "period", column: "index", colour: "target", labels: true }],
  });
  return sheet;
}
