import { formats } from "../../../lever-model/plan/formats";
import type { Words } from "../../words/index";
import { formula, SheetDraft, text } from "./draft";
import { occasionOf } from "./occasions";
import { type CustomerPlaces, spillRow } from "./places";
import type { SheetRequest } from "./request";
import type { ResultPlaces } from "./results";

/** Number formats are set for so many rows: cells beyond show all digits. */
const mostFormatted = 3_000;

/** The customers: table, forecast and segment of each, by formulas that fill the rows. */
export function customersSheet(request: SheetRequest, places: CustomerPlaces, results: ResultPlaces, words: Words): SheetDraft {
  const { sheet: said, shell } = words.customers;
  const { prefix, log, unit } = request;
  const sheet = new SheetDraft(request.customersSheet);
  sheet.put(0, 0, text(said.customersTitle), "title");
  sheet.put(1, 0, text([said.from(request.from), ...(request.isSimulated ? [said.simulated] : []), ...(request.occasion === null ? [] : [said.counted(shell.units[request.occasion])])].join(". ")), "subtitle");
  const { occasion } = request;
  const summary = (...more: readonly string[]): string => {
    if (occasion === null) return `${prefix}CLV.SUMMARY(${[log.customer, log.date, log.amount ?? '""', `"${unit}"`, results.end, ...more].join(",")})`;
    /* The numbers of the occasions stand for days; what counts opportunities goes without a unit. */
    const ends = [results.end, ...more].map((day) => `${occasionOf(`${day}+1`, occasion)}-1`);
    const table = `${prefix}CLV.SUMMARY(${[log.customer, occasionOf(log.date, occasion), log.amount ?? '""', '"day"', ...ends].join(",")})`;
    return `IF(ISNUMBER(${table}),${table},SUBSTITUTE(${table}," (day)",""))`;
  };
  const { forecastColumn, segmentColumn, calibrationColumn } = places;
  sheet.put(spillRow, 0, formula(summary()), "label");
  if (results.spendFit === null) {
    sheet.put(spillRow, forecastColumn, text("alive"), "label");
    sheet.put(spillRow, forecastColumn + 1, text("expected purchases"), "label");
    sheet.put(spillRow + 1, forecastColumn, formula(`${prefix}CLV.ALIVE(${results.fit},${places.table})`), "calculation", "0.0%");
    sheet.put(spillRow + 1, forecastColumn + 1, formula(`${prefix}CLV.EXPECTED(${results.fit},${results.horizon},${places.table})`), "calculation", formats.number);
  } else {
    const given = [results.fit, results.spendFit, places.table, results.horizon, results.discount, results.margin];
    sheet.put(spillRow, forecastColumn, formula(`${prefix}CLV.PREDICT(${given.join(",")})`), "label");
  }
  const { alive, score } = places;
  const { tiers, bands } = said;
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  sheet.put(spillRow, segmentColumn, text(said.segment), "label");
  sheet.put(
    spillRow + 1,
    segmentColumn,
    formula(
      `IF(${score}>=${results.highCut},${quoted(tiers.high)},IF(${score}>=${results.middleCut},${quoted(tiers.middle)},${quoted(tiers.low)}))&", "&IF(${alive}>=${results.activeFrom},${quoted(bands.active)},IF(${alive}>=${results.doubtfulFrom},${quoted(bands.doubtful)},${quoted(bands.gone)}))`,
    ),
    "label",
  );
  if (results.calibrationEnd !== null) {
    sheet.put(spillRow - 1, calibrationColumn, text(said.holdoutFit), "note");
    sheet.put(spillRow, calibrationColumn, formula(summary(results.calibrationEnd)), "label");
  }
  putFormats(sheet, request, places);
  return sheet;
}

function putFormats(sheet: SheetDraft, { customers, hasSpendFit, log }: SheetRequest, { forecastColumn }: CustomerPlaces): void {
  const two = formats.number;
  const table: readonly (readonly [number, string])[] = [[2, two], [3, two], ...(log.amount === null ? [] : ([[4, formats.money]] as const))];
  const forecast = hasSpendFit ? ([[1, "0.0%"], [2, two], [3, formats.money], [4, formats.money]] as const) : ([[0, "0.0%"], [1, two]] as const);
  const columns: readonly (readonly [number, string])[] = [...table, ...forecast.map(([at, format]) => [forecastColumn + at, format] as const)];
  const from = spillRow + 1;
  for (let row = from; row < from + Math.min(customers, mostFormatted); row += 1)
    for (const [column, format] of columns) if (hasSpendFit || column < forecastColumn || row > from) sheet.put(row, column, text(""), "calculation", format);
}
