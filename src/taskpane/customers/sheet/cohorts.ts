import { formats } from "../../../lever-model/plan/formats";
import type { Words } from "../../words/index";
import type { ChartColumn } from "./chartColumn";
import { formula, type SheetDraft, text } from "./draft";
import type { SheetRequest } from "./request";

/** Lines of so many cohorts can be told apart. */
const mostLines = 4;

/** Some of the cohorts, the first and the last that tell anything among them. */
function shownOf(lengths: readonly number[]): readonly number[] {
  const telling = lengths.flatMap((length, cohort) => (length > 1 ? [cohort] : []));
  if (telling.length <= mostLines) return telling;
  return Array.from({ length: mostLines }, (_, at) => telling[Math.round((at * (telling.length - 1)) / (mostLines - 1))]!);
}

/** The cohort triangles: the function's own, with the mean of all cohorts below, as colours and as a chart. */
export function putCohorts(sheet: SheetDraft, charts: ChartColumn, { prefix, log, cohorts }: SheetRequest, end: string, words: Words): void {
  const { sheet: said, pictures } = words.customers;
  const { unit, names, periods, whole } = cohorts;
  const within = (column: string): string => (cohorts.isCut ? `IF(${log.date}<${end}+1,${column},"")` : column);
  const measures = [["retention", said.cohortRetention, "0%"], ...(log.amount === null ? [] : ([["cumulative spend", said.cohortSpend, formats.money]] as const))] as const;
  for (const [measure, title, format] of measures) {
    sheet.heading(title, periods + 2);
    const head = sheet.row;
    sheet.put(head, 0, formula(`${prefix}CLV.COHORTS(${[log.customer, log.date].map(within).join(",")},${log.amount === null ? '""' : within(log.amount)},"${unit}","${measure}")`), "label");
    for (let cohort = 0; cohort < names.length; cohort += 1)
      for (let age = 0; age < periods; age += 1) sheet.put(head + 1 + cohort, age + 2, text(""), "calculation", format);
    const mean = head + 1 + names.length;
    sheet.put(mean, 0, text(said.cohortMean), "totalLabel");
    /* Periods that had only begun when the log ended would look like customers who stay away. */
    const from = measure === "retention" ? 1 : 0;
    const longest = Math.max(from, ...whole) + 1;
    /* A mean over a few old cohorts would say more of them than of age. */
    const told = Math.max(from + 1, Array.from({ length: longest }, (_, age) => age).filter((age) => 2 * whole.filter((last) => last >= age).length >= names.length).length);
    for (let age = from; age < told; age += 1) {
      const reached = whole.filter((last) => last >= age).length;
      const sizes = sheet.at(head + 1, 1, reached);
      sheet.put(mean, age + 2, formula(`SUMPRODUCT(${sizes},${sheet.at(head + 1, age + 2, reached)})/SUM(${sizes})`), "total", format);
    }
    sheet.format({ range: sheet.at(head + 1, 2 + from, names.length, Math.max(1, periods - from)).replaceAll("$", ""), look: "heat" });
    if (longest - from < 2) continue;
    const row = (at: number, last: number) => ({ row: at, column: 2 + from, columns: last + 1 - from });
    charts.add({
      id: `cohorts-${from === 1 ? "retention" : "spend"}`, title, kind: "line", axis: pictures.cohortPeriods[unit], format: from === 1 ? "0%" : "#,##0",
      categories: row(head, longest - 1),
      series: [{ name: said.cohortMean, cells: row(mean, told - 1) }, ...shownOf(whole.map((last) => last - from)).map((cohort) => ({ name: names[cohort]!, cells: row(head + 1 + cohort, whole[cohort]!) }))],
    });
  }
}
