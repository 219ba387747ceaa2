import { formats } from "../../../lever-model/plan/formats";
import { together } from "../path/forecast";
import { shown } from "../pictures/shown";
import type { Words } from "../../words/index";
import { ChartColumn } from "./chartColumn";
import { putCohorts } from "./cohorts";
import { formula, number, type SheetDraft, text } from "./draft";
import type { CustomerPlaces } from "./places";
import type { SheetRequest } from "./request";
import type { ResultPlaces } from "./results";
import { putSegments } from "./segmentBlocks";
import { putSurface } from "./surface";
import { putTracking } from "./tracking";

/** Charts stand right of the widest table beside them. */
const chartColumn = 10;
const width = 6;

/** Segments, tenths, chances, repeat purchases, the surface of P(alive), what was against what was expected, and cohorts. */
export function putBlocks(sheet: SheetDraft, request: SheetRequest, places: CustomerPlaces, results: ResultPlaces, calibrationFit: string, words: Words): void {
  const { sheet: said } = words.customers;
  const charts = new ChartColumn(sheet, chartColumn);
  const money = request.hasSpendFit ? formats.money : formats.number;
  putSegments(sheet, charts, places, results, money, words);
  putTenths(sheet, charts, request, places, money, words);
  putChances(sheet, charts, places, words);
  putHistogram(sheet, charts, request, places, results.fit, words);
  putSurface(sheet, charts, request, places, results.fit, words);
  if (request.calibrationEnd !== null) {
    sheet.heading(said.validation, width);
    const { row } = sheet;
    const validate = `${request.prefix}CLV.VALIDATE(${calibrationFit},${places.calibration})`;
    /* There is no baseline for purchases at fixed occasions. */
    sheet.put(row, 0, formula(request.occasion !== null ? `IFERROR(${validate},"–")` : validate), "label");
    sheet.shownAs(row + 2, 1, 6, 2, "0.000");
    sheet.shownAs(row + 9, 2, together + 1, 2, "0.000");
    sheet.row = row + 9 + together + 1;
  }
  putTracking(sheet, charts, request, places, calibrationFit, words);
  /* The triangles are wider than the place beside the charts. */
  const isWide = request.cohorts.periods + 2 > chartColumn;
  if (isWide) sheet.row = Math.max(sheet.row, charts.endWith(request.log.amount === null ? 1 : 2));
  putCohorts(sheet, charts, request, results.end, words);
}

function putTenths(sheet: SheetDraft, charts: ChartColumn, { hasSpendFit }: SheetRequest, { score }: CustomerPlaces, money: string, words: Words): void {
  const { sheet: said } = words.customers;
  sheet.heading(said.deciles, width);
  sheet.head(sheet.row, [said.tenth, hasSpendFit ? said.totalValue : said.expectedPurchases, said.share]);
  const first = sheet.row;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const { row } = sheet;
    const below = tenth === 0 ? "" : `*(${score}<PERCENTILE(${score},${(10 - tenth) / 10}))`;
    const above = tenth === 9 ? `(${score}>=0)` : `(${score}>=PERCENTILE(${score},${(9 - tenth) / 10}))`;
    sheet.put(row, 0, number(tenth + 1), "calculation", formats.whole);
    const value = sheet.put(row, 1, formula(`SUMPRODUCT(${above}${below}*${score})`), "calculation", money);
    sheet.put(row, 2, formula(`IF(SUM(${score})=0,0,${value}/SUM(${score}))`), "calculation", formats.share);
  }
  charts.add({ id: "deciles", title: said.deciles, kind: "columns", axis: said.tenth, format: "0%", categories: { row: first, column: 0, rows: 10 }, series: [{ name: said.share, cells: { row: first, column: 2, rows: 10 } }] });
}

function putChances(sheet: SheetDraft, charts: ChartColumn, { alive }: CustomerPlaces, words: Words): void {
  const { sheet: said } = words.customers;
  sheet.heading(said.alive, width);
  sheet.head(sheet.row, [words.customers.pictures.chance, said.customersCount]);
  const first = sheet.row;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const { row } = sheet;
    /* Texts, which a chart shows as they stand. */
    sheet.put(row, 0, text(`${shown(tenth / 10, "share")}–${shown((tenth + 1) / 10, "share")}`), "label");
    sheet.put(row, 1, formula(`SUMPRODUCT((${alive}>=${tenth / 10})*(${alive}<${tenth === 9 ? 2 : (tenth + 1) / 10}))`), "calculation", formats.whole);
  }
  charts.add({ id: "alive", title: said.alive, kind: "columns", axis: words.customers.pictures.chance, format: "#,##0", categories: { row: first, column: 0, rows: 10 }, series: [{ name: said.customersCount, cells: { row: first, column: 1, rows: 10 } }] });
}

/** Above this, what is worked out for each customer and each number of purchases takes too long in a cell. */
const mostForHistogram = 20_000;

function putHistogram(sheet: SheetDraft, charts: ChartColumn, { prefix, customers }: SheetRequest, { frequency, ages }: CustomerPlaces, fit: string, words: Words): void {
  const { sheet: said } = words.customers;
  const hasExpected = customers <= mostForHistogram;
  sheet.heading(said.histogram, width);
  sheet.head(sheet.row, [said.repeatPurchases, said.actual, ...(hasExpected ? [said.expected] : [])]);
  const first = sheet.row;
  for (let x = 0; x <= together; x += 1) {
    const { row } = sheet;
    const isLast = x === together;
    const place = isLast ? sheet.put(row, 0, text(words.customers.pictures.orMore(String(x))), "label") : sheet.put(row, 0, number(x), "calculation", formats.whole);
    sheet.put(row, 1, formula(`SUMPRODUCT(--(${frequency}${isLast ? `>=${x}` : `=${place}`}))`), "calculation", formats.whole);
    if (!hasExpected) continue;
    /* Who came in the last period has had no time to come again, and counts at none. */
    const passed = `SUM((${ages}>0)*${prefix}CLV.PROBABILITY(${fit},${place},IF(${ages}>0,${ages},1)))`;
    const expected = x === 0 ? `${passed}+SUMPRODUCT(--(${ages}=0))` : passed;
    sheet.put(row, 2, formula(isLast ? `ROWS(${ages})-SUM(${sheet.at(first, 2, together)})` : expected), "calculation", formats.whole);
  }
  const column = (at: number) => ({ row: first, column: at, rows: together + 1 });
  charts.add({
    id: "histogram", title: said.histogram, kind: "columns", axis: said.repeatPurchases, format: "#,##0", categories: column(0),
    series: [{ name: said.actual, cells: column(1) }, ...(hasExpected ? [{ name: said.expected, cells: column(2) }] : [])],
  });
}
