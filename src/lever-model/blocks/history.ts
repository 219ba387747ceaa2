import { leverIds } from "../equations/cases";
import { hasLeverPoints } from "../equations/indexHistory";
import { calculated, inputNumber, inputText, optionalNumber, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { levers } from "../state/levers";
import type { HistoryPeriod } from "../state/state";
import type { LeverId } from "../state/words";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** Block 8: the index from period to period beside satisfaction, retention and advocacy, plan and actual. */
export function history({ model, options }: Context): Draft | null {
  const { history: periods } = model;
  if (periods.length === 0 || model.scope.mode === "static") return null;
  const sheet = new Draft("history", `${options.sheetPrefix}Index history`, "record", [14, 13, 13, 13, 13, 12, 12, 13, 13, 13], options.protect);
  sheet.opening(`${model.scope.name}: index history`, "CLV and CXLV period by period; the index counts the first period as 100. The pane adds periods; without it, insert a row above the last one and copy its formulas.");
  /* Two charts stand above one another on a page. */
  sheet.landscape = !hasLeverPoints(periods);
  const last = String(periods.length - 1);
  sheet.add("history/finding", new Map([[1, written(`"The CLV index stands at "&FIXED({his/${last}.index},1)&" in "&{his/${last}.period}`, "finding")]]));
  sheet.add("history/subtitle", new Map([[1, subtitleCell("CXLV against the first period")]]));
  const chartRow = sheet.next;
  sheet.blank(16);
  const stackRow = hasLeverPoints(periods) ? stackHead(sheet) : null;
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
  leverPoints(sheet, periods);
  if (stackRow !== null) sheet.charts.push(stackChart(stackRow, last));
  sheet.charts.push({
    id: "index", kind: "line", title: "history/finding", subtitle: "history/subtitle", format: formats.index,
    alt: "Line of the CLV index over the periods; the numbers stand in the table below.",
    axis: { category: "Period", value: "Index, first period = 100" },
    place: { row: chartRow, column: 1, rows: 15, columns: 8 },
    series: [{ name: "CLV index", from: "his/0", to: `his/${last}`, categories: "period", column: "index", colour: "target", labels: true }],
  });
  return sheet;
}

/** The finding above the chart of the levers' points; gives the row of the chart. */
function stackHead(sheet: Draft): number {
  sheet.add("history/stack", new Map([[1, written('"At the levers\' targets the index would stand at "&FIXED({pts/last.atTarget},1)&" in "&{pts/last.period}', "finding")]]));
  sheet.add("history/stack-subtitle", new Map([[1, subtitleCell("CXLV against the first period, and the points that each lever adds")]]));
  const row = sheet.next;
  sheet.blank(16);
  return row;
}

const pointsOf = (lever: LeverId): string => `${lever}Points`;

/** What each lever adds at its target: in money as the model of the period said, and in points of the index. */
function leverPoints(sheet: Draft, periods: readonly HistoryPeriod[]): void {
  sheet.blank();
  sheet.heading("What each lever adds at its target");
  sheet.note("CXLV per customer by lever, as the model of the period shared it out; the points compare it with CXLV of the first period.");
  const table = sheet.table("pts", ["period", ...leverIds, ...leverIds.map(pointsOf), "atTarget"], "atTarget");
  table.head({
    period: "Period", ...Object.fromEntries(leverIds.flatMap((lever) => [[lever, `${levers[lever].label}, CXLV`], [pointsOf(lever), `${levers[lever].label}, points`]])), atTarget: "Index at the target",
  });
  periods.forEach((one, at) => {
    const id = at === periods.length - 1 ? "last" : String(at);
    table.row(id, {
      period: written(`{his/${at}.period}`),
      ...Object.fromEntries(leverIds.flatMap((lever) => [
        [lever, optionalNumber(one[lever], formats.money, `history.${at}.${lever}`)],
        [pointsOf(lever), calculated(`IF(AND(ISNUMBER({.${lever}}),{his/0.cxlv}>0),{ctl/index_base}*{.${lever}}/{his/0.cxlv},0)`, formats.points)],
      ])),
      atTarget: calculated(`IF(ISNUMBER({his/${at}.index}),{his/${at}.index}+SUM({pts/${id}.revenuePoints:pts/${id}.costsPoints}),"–")`, formats.index),
    });
  });
}

const stackColours = { revenue: "target", length: "rise", strength: "other", costs: "muted" } as const;

function stackChart(row: number, last: string): Draft["charts"][number] {
  const from = last === "0" ? "pts/last" : "pts/0";
  return {
    id: "lever points", kind: "stack", title: "history/stack", subtitle: "history/stack-subtitle", format: formats.index,
    alt: "Columns of the CLV index over the periods with the points of the four levers on top; the numbers stand in the tables below.",
    axis: { category: "Period", value: "Index, first period = 100" },
    place: { row, column: 1, rows: 15, columns: 8 },
    series: [
      { name: "CLV index", from: "his/0", to: `his/${last}`, categories: "period", column: "index", colour: "base", labels: false },
      ...leverIds.map((lever) => ({ name: levers[lever].label, from, to: "pts/last", categories: "period", column: pointsOf(lever), colour: stackColours[lever], labels: false })),
    ],
  };
}
