import { formats } from "../../../lever-model/plan/formats";
import { daysPerUnit } from "../../../clv/transactions/unit";
import type { Words } from "../../words/index";
import { putBlocks } from "./blocks";
import { formula, number, SheetDraft, text } from "./draft";
import { putFit } from "./fit";
import type { CustomerPlaces } from "./places";
import type { SheetRequest } from "./request";

/** Cells of the summary that formulas of the other sheet rest on. */
export interface ResultPlaces {
  readonly end: string;
  readonly calibrationEnd: string | null;
  readonly horizon: string;
  readonly discount: string;
  readonly margin: string;
  readonly activeFrom: string;
  readonly doubtfulFrom: string;
  readonly highCut: string;
  readonly middleCut: string;
  readonly fit: string;
  readonly spendFit: string | null;
}

const width = 6;

/** The summary: inputs, headline, fits, checks, segments and charts, all of them formulas. */
export function resultsSheet(request: SheetRequest, customers: CustomerPlaces, words: Words): { readonly sheet: SheetDraft; readonly places: ResultPlaces } {
  const { sheet: said, shell } = words.customers;
  const { prefix, unit, model } = request;
  const sheet = new SheetDraft(request.resultsSheet);
  const own = (local: string): string => `${sheet.from(0, 0).replace("$A$1", "")}${local}`;
  sheet.put(0, 0, text(said.title), "title");
  sheet.put(1, 0, text([said.from(request.from), ...(request.isSimulated ? [said.simulated] : [])].join(". ")), "subtitle");

  sheet.heading(said.inputs, width);
  const end = own(sheet.line(words.customers.setup.end, number(request.end), "input", formats.date));
  const calibrationEnd = request.calibrationEnd === null ? null : own(sheet.line(words.customers.setup.split, number(request.calibrationEnd), "input", formats.date));
  const horizon = own(sheet.line(said.horizon(shell.units[unit]), number(request.horizon), "input", formats.whole));
  const yearly = sheet.line(said.discount, number(request.discount), "input", formats.share);
  const discount = own(sheet.line(said.discountUnit(shell.units[unit]), formula(`(1+${yearly})^(${daysPerUnit[unit]}/365.25)-1`), "calculation", "0.0000%"));
  const margin = own(sheet.line(said.margin, number(request.margin), "input", formats.share));
  const activeFrom = own(sheet.line(said.activeFrom, number(0.7), "input", formats.share));
  const doubtfulFrom = own(sheet.line(said.doubtfulFrom, number(0.3), "input", formats.share));
  const high = sheet.line(said.highFrom, number(0.2), "input", formats.share);
  const middle = sheet.line(said.middleFrom, number(0.5), "input", formats.share);

  const { alive, purchases, score } = customers;
  sheet.heading(said.headline, width);
  const count = sheet.line(said.customersCount, formula(`ROWS(${score})`), "total", formats.whole);
  sheet.line(said.activeCount, formula(`SUM(${alive})`), "total", formats.whole);
  sheet.line(said.expectedPurchases, formula(`SUM(${purchases})`), "total", formats.whole);
  if (request.hasSpendFit) {
    const total = sheet.line(said.totalValue, formula(`SUM(${score})`), "total", formats.money);
    sheet.line(said.valueEach, formula(`${total}/${count}`), "total", formats.money);
  }
  const highCut = own(sheet.line(`${said.tiers.high} ≥`, formula(`PERCENTILE(${score},1-${high})`), "calculation", formats.money));
  const middleCut = own(sheet.line(`${said.tiers.middle} ≥`, formula(`PERCENTILE(${score},1-${middle})`), "calculation", formats.money));

  /** As other functions read it: label and value. */
  const fitted = (title: string, table: string, name: string, parameters: number): string =>
    sheet.from(putFit(sheet, title, `${prefix}CLV.FIT(${table},"${name}")`, parameters, words), 0, parameters + 2, 2);
  const fit = fitted(said.fit, customers.table, model, request.parameters);
  const spendFit = request.hasSpendFit ? fitted(said.spendFit, customers.table, "Gamma-Gamma", 3) : null;
  const calibrationFit = calibrationEnd === null ? fit : fitted(said.holdoutFit, customers.calibration, model, request.parameters);
  const places: ResultPlaces = { end, calibrationEnd, horizon, discount, margin, activeFrom, doubtfulFrom, highCut, middleCut, fit, spendFit };
  putBlocks(sheet, request, customers, places, calibrationFit, words);
  return { sheet, places };
}
