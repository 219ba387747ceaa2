import { formats } from "../../../lever-model/plan/formats";
import { daysPerUnit } from "../../../clv/transactions/unit";
import type { Words } from "../../words/index";
import type { ChartColumn } from "./chartColumn";
import { formula, number, type SheetDraft } from "./draft";
import { occasionOf } from "./occasions";
import type { CustomerPlaces } from "./places";
import type { SheetRequest } from "./request";

/** What was bought and what was expected, period by period and added up. */
export function putTracking(sheet: SheetDraft, charts: ChartColumn, request: SheetRequest, places: CustomerPlaces, fit: string, words: Words): void {
  const { sheet: said } = words.customers;
  sheet.heading(said.tracking, 6);
  const first = sheet.row + 1;
  const periods = request.occasion === null ? putFollowed(sheet, request, fit) : putCounted(sheet, request, places, fit, words);
  const column = (at: number) => ({ row: first, column: at, rows: periods });
  for (const [id, title, actual, expected] of [["cumulative", said.cumulative, 3, 4], ["incremental", said.incremental, 1, 2]] as const)
    charts.add({
      id, title, kind: "line", axis: said.period, format: "#,##0", categories: column(0),
      series: [{ name: said.actual, cells: column(actual) }, { name: said.expected, cells: column(expected) }],
    });
  sheet.row = first + periods + 1;
}

/** By the function that follows a log through time. */
function putFollowed(sheet: SheetDraft, { prefix, log, unit, end, firstDay }: SheetRequest, fit: string): number {
  sheet.put(sheet.row, 0, formula(`${prefix}CLV.TRACKING(${fit},${log.both},"${unit}")`), "label");
  const periods = Math.max(2, Math.floor((end + 1 - firstDay) / daysPerUnit[unit]));
  const first = sheet.row;
  for (const expected of [2, 4]) sheet.shownAs(first, expected, periods, 1, formats.number);
  return periods;
}

/** Above this, what is expected of each customer in each period takes too long in cells. */
const mostCustomers = 20_000;

/** Occasion by occasion, from customer tables that end with each: the function that follows a log knows no occasions. */
function putCounted(sheet: SheetDraft, { prefix, log, occasion, occasions, customers }: SheetRequest, { ages }: CustomerPlaces, fit: string, words: Words): number {
  const { sheet: said } = words.customers;
  const unit = occasion!;
  sheet.head(sheet.row, [said.period, said.actual, said.expected, said.actualSoFar, said.expectedSoFar]);
  const from = sheet.row;
  const hasExpected = customers <= mostCustomers;
  for (let period = 1; period <= occasions.count; period += 1) {
    const { row } = sheet;
    const until = occasions.first + period - 1;
    const left = occasions.count - period;
    sheet.put(row, 0, number(period), "calculation", formats.whole);
    const table = `${prefix}CLV.SUMMARY(${log.customer},${occasionOf(log.date, unit)},"","day",${until})`;
    const actual = sheet.put(row, 3, formula(`SUM(INDEX(${table},0,2))`), "calculation", formats.whole);
    const expected = hasExpected ? sheet.put(row, 4, formula(`SUM(${prefix}CLV.EXPECTED(${fit},IF(${ages}>${left},${ages}-${left},0)))`), "calculation", formats.whole) : null;
    const before = (column: number): string => (row === from ? "" : `-${sheet.at(row - 1, column)}`);
    sheet.put(row, 1, formula(`${actual}${before(3)}`), "calculation", formats.whole);
    if (expected !== null) sheet.put(row, 2, formula(`${expected}${before(4)}`), "calculation", formats.whole);
  }
  return occasions.count;
}
