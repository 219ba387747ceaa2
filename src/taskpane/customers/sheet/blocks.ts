import { formats } from "../../../lever-model/plan/formats";
import type { PlanChart } from "../../../lever-model/plan/plan";
import { daysPerUnit } from "../../../clv/transactions/unit";
import { surfaceFrequencies, surfaceSteps, together } from "../path/forecast";
import { aliveBands, valueTiers } from "../path/segments";
import type { Words } from "../../words/index";
import { formula, number, type SheetDraft, text } from "./draft";
import type { CustomerPlaces } from "./places";
import type { SheetRequest } from "./request";
import type { ResultPlaces } from "./results";

/** Charts stand to the right of the numbers, one below the other. */
const chartColumn = 8;
const chartRows = 16;
/** Above this, what is worked out for each customer and each number of purchases takes too long in a cell. */
const mostForHistogram = 20_000;
const width = 6;

/** Segments, tenths, chances, repeat purchases, the surface of P(alive), and what was against what was expected. */
export function putBlocks(sheet: SheetDraft, request: SheetRequest, { score, alive, frequency, ages, calibration }: CustomerPlaces, { activeFrom, doubtfulFrom, highCut, middleCut, fit }: ResultPlaces, calibrationFit: string, words: Words): void {
  const { sheet: said } = words.customers;
  const { prefix, hasSpendFit } = request;
  const money = hasSpendFit ? formats.money : formats.number;
  let charted = 2;
  const chart = (id: string, title: string, kind: PlanChart["kind"], first: number, rows: number, columns: readonly (readonly [name: string, column: number])[], axis: string, format: string): void => {
    const heading = sheet.from(charted, chartColumn);
    sheet.put(charted, chartColumn, text(title), "finding");
    sheet.chart({
      id, kind, title: heading, subtitle: heading, alt: title, format, axis: { category: axis, value: "" },
      series: columns.map(([name, column], at) => ({ name, values: sheet.from(first, column, rows), categories: sheet.from(first, 0, rows), colour: at === 0 && columns.length > 1 ? "base" : "target", labels: false })),
      place: { row: charted + 1, column: chartColumn, rows: chartRows, columns: 8 },
    });
    charted += chartRows + 3;
  };

  const tiers = [`(${score}>=${highCut})`, `(${score}<${highCut})*(${score}>=${middleCut})`, `(${score}<${middleCut})`];
  const bands = [`(${alive}>=${activeFrom})`, `(${alive}<${activeFrom})*(${alive}>=${doubtfulFrom})`, `(${alive}<${doubtfulFrom})`];
  for (const [title, times, format] of [[said.segmentCustomers, "1", formats.whole], [said.segmentValue, score, money]] as const) {
    sheet.heading(`${said.segments}: ${title}`, width);
    const from = sheet.row;
    sheet.head(from, ["", ...aliveBands.map((band) => said.bands[band])]);
    valueTiers.forEach((tier, down) => {
      const { row } = sheet;
      sheet.put(row, 0, text(said.tiers[tier]), "label");
      bands.forEach((band, right) => sheet.put(row, right + 1, formula(`SUMPRODUCT(${tiers[down]!}*${band}*${times})`), "calculation", format));
    });
    sheet.format({ range: sheet.at(from + 1, 1, 3, 3).replaceAll("$", ""), look: "heat" });
  }

  sheet.heading(said.deciles, width);
  sheet.head(sheet.row, [said.tenth, hasSpendFit ? said.totalValue : said.expectedPurchases, said.share]);
  const firstTenth = sheet.row;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const { row } = sheet;
    const below = tenth === 0 ? "" : `*(${score}<PERCENTILE(${score},${(10 - tenth) / 10}))`;
    const above = tenth === 9 ? `(${score}>=0)` : `(${score}>=PERCENTILE(${score},${(9 - tenth) / 10}))`;
    sheet.put(row, 0, number(tenth + 1), "calculation", formats.whole);
    const value = sheet.put(row, 1, formula(`SUMPRODUCT(${above}${below}*${score})`), "calculation", money);
    sheet.put(row, 2, formula(`IF(SUM(${score})=0,0,${value}/SUM(${score}))`), "calculation", formats.share);
  }
  chart("deciles", said.deciles, "columns", firstTenth, 10, [[said.share, 2]], said.tenth, "0%");

  sheet.heading(said.alive, width);
  sheet.head(sheet.row, [said.aliveFrom, said.customersCount]);
  const firstBand = sheet.row;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const { row } = sheet;
    const from = sheet.put(row, 0, number(tenth / 10), "calculation", "0%");
    sheet.put(row, 1, formula(`SUMPRODUCT((${alive}>=${from})*(${alive}<${tenth === 9 ? "2" : `${from}+0.1-1E-12`}))`), "calculation", formats.whole);
  }
  chart("alive", said.alive, "columns", firstBand, 10, [[said.customersCount, 1]], said.aliveFrom, "#,##0");

  const hasExpected = request.customers <= mostForHistogram;
  sheet.heading(said.histogram, width);
  sheet.head(sheet.row, [said.repeatPurchases, said.actual, ...(hasExpected ? [said.expected] : [])]);
  const firstCount = sheet.row;
  for (let x = 0; x <= together; x += 1) {
    const { row } = sheet;
    const isLast = x === together;
    const place = isLast ? sheet.put(row, 0, text(words.customers.pictures.orMore(String(x))), "label") : sheet.put(row, 0, number(x), "calculation", formats.whole);
    sheet.put(row, 1, formula(`SUMPRODUCT(--(${frequency}${isLast ? `>=${x}` : `=${place}`}))`), "calculation", formats.whole);
    if (!hasExpected) continue;
    /* Who came on the last day has had no time to come again; a moment stands for none. */
    const expected = `SUM(${prefix}CLV.PROBABILITY(${fit},${place},IF(${ages}>0,${ages},0.0001)))`;
    sheet.put(row, 2, formula(isLast ? `ROWS(${ages})-SUM(${sheet.at(firstCount, 2, together)})` : expected), "calculation", formats.whole);
  }
  chart("histogram", said.histogram, "columns", firstCount, together + 1, [[said.actual, 1], ...(hasExpected ? ([[said.expected, 2]] as const) : [])], said.repeatPurchases, "#,##0");

  sheet.heading(said.surface, surfaceFrequencies.length + 1);
  const corner = sheet.row;
  sheet.put(corner, 0, text(said.surfaceCorner), "head");
  surfaceFrequencies.forEach((x, right) => sheet.put(corner, right + 1, number(x), "head", formats.whole));
  for (let step = surfaceSteps; step >= 1; step -= 1) {
    const { row } = sheet;
    const share = sheet.put(row, 0, number(step / surfaceSteps), "calculation", "0%");
    surfaceFrequencies.forEach((_, right) =>
      sheet.put(row, right + 1, formula(`${prefix}CLV.ALIVE(${fit},CHOOSE({1,2,3},${sheet.at(corner, right + 1)},${share}*MEDIAN(${ages}),MEDIAN(${ages})))`), "calculation", "0%"),
    );
  }
  sheet.format({ range: sheet.at(corner + 1, 1, surfaceSteps, surfaceFrequencies.length).replaceAll("$", ""), look: "heat" });

  if (request.calibrationEnd !== null) {
    sheet.heading(said.validation, width);
    const { row } = sheet;
    sheet.put(row, 0, formula(`${prefix}CLV.VALIDATE(${calibrationFit},${calibration})`), "label");
    sheet.row = row + 9 + together + 1;
  }

  sheet.heading(said.tracking, width);
  const { row } = sheet;
  sheet.put(row, 0, formula(`${prefix}CLV.TRACKING(${calibrationFit},${request.log.both},"${request.unit}")`), "label");
  const periods = Math.max(2, Math.floor((request.end + 1 - request.firstDay) / daysPerUnit[request.unit]));
  chart("cumulative", said.cumulative, "line", row + 1, periods, [[said.actual, 3], [said.expected, 4]], said.period, "#,##0");
  chart("incremental", said.incremental, "line", row + 1, periods, [[said.actual, 1], [said.expected, 2]], said.period, "#,##0");
}
