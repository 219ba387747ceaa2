import { formats } from "../../../../lever-model/plan/formats";
import { daysPerUnit } from "../../../../clv/transactions/unit";
import type { Words } from "../../../words/index";
import { ChartColumn } from "../../sheet/chartColumn";
import { formula, number, SheetDraft, text } from "../../sheet/draft";
import { putFit, rowsOfFit } from "../../sheet/fit";
import type { ContractPlaces } from "./contracts";
import { countsOfCells, countsOfContracts, putSurvivors, type RenewalCountFormulas } from "./counts";
import type { ContractRequest, WrittenModel } from "./request";

const width = 6;
const chartColumn = 8;
/** Value by renewals behind is told up to this number: beyond it little changes. */
const mostWorth = 36;

/** Cells of the inputs. */
export interface ContractInputs {
  readonly asOf: string | null;
  readonly learned: string | null;
  readonly margin: string;
  readonly discount: string;
}

/** The inputs, which the formulas of both sheets rest on. */
export function putInputs(sheet: SheetDraft, request: ContractRequest, words: Words): ContractInputs {
  const { contracts, sheet: said, shell } = words.customers;
  const { source, unit } = request;
  sheet.put(0, 0, text(contracts.sheet.title), "title");
  sheet.put(1, 0, text([said.from(request.from), ...(request.isSimulated ? [said.simulated] : [])].join(". ")), "subtitle");
  sheet.heading(said.inputs, width);
  const own = (local: string): string => `${sheet.from(0, 0).replace("$A$1", "")}${local}`;
  const asOf = source.form === "dates" ? own(sheet.line(contracts.setup.asOf, number(request.asOf), "input", formats.date)) : null;
  const learned = request.learned === null ? null : own(sheet.line(contracts.setup.learned, number(request.learned), "input", formats.whole));
  const margin = own(sheet.line(contracts.sheet.perPeriod(shell.units[unit]), number(request.margin), "input", formats.money));
  const yearly = sheet.line(said.discount, number(request.discount), "input", formats.share);
  const discount = own(sheet.line(said.discountUnit(shell.units[unit]), formula(`(1+${yearly})^(${daysPerUnit[unit]}/365.25)-1`), "calculation", "0.0000%"));
  return { asOf, learned, margin, discount };
}

interface Fitted extends WrittenModel {
  /** Label and value, as other functions read a fit. */
  readonly fit: string;
  readonly top: number;
}

interface Curves {
  readonly first: number;
  readonly rows: number;
  /** The column of the survival of each model; its retention is the next one. */
  readonly columns: readonly number[];
}

/** Renewal by renewal: who came to it, who renewed, and what the models say. */
function putCurves(sheet: SheetDraft, { prefix, seen, ahead }: ContractRequest, counts: RenewalCountFormulas, fits: readonly Fitted[], words: Words): Curves {
  const { sheet: said, pictures } = words.customers.contracts;
  sheet.heading(said.curves, width + 3 * fits.length);
  const head = sheet.row + 1;
  fits.forEach(({ name }, at) => sheet.put(head - 1, width + 3 * at, text(name), "head"));
  sheet.head(head, [pictures.renewal, pictures.asked, pictures.renewed, words.customers.sheet.share, pictures.stillThere]);
  fits.forEach(({ fit }, at) => sheet.put(head, width + 3 * at, formula(`${prefix}RETENTION.CURVE(${fit},${seen + ahead})`), "label"));
  const first = head + 1;
  for (let renewals = 0; renewals <= seen + ahead; renewals += 1) {
    const row = first + renewals;
    const t = sheet.put(row, 0, number(renewals), "calculation", formats.whole);
    fits.forEach((_, at) => [1, 2].forEach((column) => sheet.put(row, width + 3 * at + column, text(""), "calculation", formats.share)));
    if (renewals > seen) continue;
    const asked = sheet.put(row, 1, formula(counts.asked(t, renewals)), "calculation", formats.whole);
    const renewed = sheet.put(row, 2, formula(counts.renewed(t, renewals)), "calculation", formats.whole);
    if (renewals > 0) sheet.put(row, 3, formula(`IF(${asked}=0,"",${renewed}/${asked})`), "calculation", formats.share);
    const before = sheet.at(row - 1, 4);
    sheet.put(row, 4, renewals === 0 ? number(1) : formula(`IF(${asked}=0,${before},${before}*${sheet.at(row, 3)})`), "calculation", formats.share);
  }
  return { first, rows: seen + ahead + 1, columns: fits.map((_, at) => width + 3 * at + 1) };
}

function chartCurves(charts: ChartColumn, { seen }: ContractRequest, { first, rows, columns }: Curves, fits: readonly Fitted[], words: Words): void {
  const { sheet: said, pictures } = words.customers.contracts;
  for (const [id, title, own, offset, from] of [["survival", said.charts.modelSurvival, 4, 0, 0], ["retention", said.charts.modelRetention, 3, 1, 1]] as const)
    charts.add({
      id: `model-${id}`, title, kind: "line", axis: pictures.renewal, format: "0%",
      categories: { row: first + from, column: 0, rows: rows - from },
      series: [{ name: pictures.actual, cells: { row: first + from, column: own, rows: seen + 1 - from } }, ...fits.map(({ name }, at) => ({ name, cells: { row: first + from, column: columns[at]! + offset, rows: rows - from } }))],
    });
  charts.add({ id: "renewals", title: said.charts.renewals, kind: "columns", axis: pictures.renewal, format: "0%", categories: { row: first + 1, column: 0, rows: seen }, series: [{ name: pictures.renewed, cells: { row: first + 1, column: 3, rows: seen } }] });
}

/** What customers will still bring, by the renewals behind them; gives the cells of the totals. */
function putWorth(sheet: SheetDraft, charts: ChartColumn, { prefix, seen }: ContractRequest, counts: RenewalCountFormulas, { margin, discount }: ContractInputs, fit: string, words: Words): string {
  const { sheet: said, pictures } = words.customers.contracts;
  sheet.heading(said.charts.each, width);
  sheet.head(sheet.row, [pictures.behind, pictures.customers, said.charts.each, said.charts.base]);
  const first = sheet.row;
  for (let renewals = 0; renewals <= seen; renewals += 1) {
    const { row } = sheet;
    const n = sheet.put(row, 0, number(renewals), "calculation", formats.whole);
    const there = sheet.put(row, 1, formula(counts.active(n, renewals)), "calculation", formats.whole);
    const each = sheet.put(row, 2, formula(`${prefix}RETENTION.VALUE(${fit},${margin},${discount},${n},"renewal")`), "calculation", formats.money);
    sheet.put(row, 3, formula(`${there}*${each}`), "calculation", formats.money);
  }
  const rows = Math.min(seen, mostWorth) + 1;
  for (const [id, title, column] of [["each", said.charts.each, 2], ["base", said.charts.base, 3]] as const)
    charts.add({ id: `worth-${id}`, title, kind: "columns", axis: pictures.behind, format: "#,##0", categories: { row: first, column: 0, rows }, series: [{ name: pictures.value, cells: { row: first, column, rows } }] });
  return sheet.at(first, 3, seen + 1);
}

/** The survival curve at whole periods, with its band. */
function putSurvival(sheet: SheetDraft, charts: ChartColumn, { seen, unit }: ContractRequest, { curve }: ContractPlaces, words: Words): void {
  const { sheet: said, pictures } = words.customers.contracts;
  sheet.heading(said.charts.survival, width);
  const names = [pictures.stillThere, pictures.lower, pictures.upper];
  sheet.head(sheet.row, [pictures.time[unit], ...names]);
  const first = sheet.row;
  for (let t = 0; t <= seen; t += 1) {
    const { row } = sheet;
    const time = sheet.put(row, 0, number(t), "calculation", formats.whole);
    [curve.survival, curve.lower, curve.upper].forEach((values, at) => sheet.put(row, at + 1, formula(`LOOKUP(${time}+1E-9,${curve.time},${values})`), "calculation", formats.share));
  }
  charts.add({
    id: "survival", title: said.charts.survival, kind: "line", axis: pictures.time[unit], format: "0%", categories: { row: first, column: 0, rows: seen + 1 },
    series: names.map((name, at) => ({ name, cells: { row: first, column: at + 1, rows: seen + 1 } })),
  });
}

/** The models side by side: those of the renewals learned from, with their error over the ones kept back. */
function putModels(sheet: SheetDraft, top: number, { seen, learned }: ContractRequest, fits: readonly Fitted[], curves: Curves, cell: string | null, words: Words): void {
  const { fit, contracts } = words.customers;
  fits.forEach(({ name, top: at, parameters }, line) => {
    const row = top + line;
    sheet.put(row, 0, text(name), "label");
    sheet.put(row, 1, formula(sheet.at(at + 2 + parameters, 1)), "calculation", formats.number);
    sheet.put(row, 2, formula(sheet.at(at + 3 + parameters, 1)), "calculation", formats.number);
    if (learned === null || cell === null) return;
    const rows = (column: number): string => sheet.at(curves.first, column, seen + 1);
    const kept = `(${rows(0)}>${cell})`;
    sheet.put(row, 3, formula(`SUMPRODUCT(${kept}*ABS(${rows(curves.columns[line]!)}-${rows(4)}))/SUMPRODUCT(--${kept})`), "calculation", "0.00%");
  });
  sheet.head(top - 1, [fit.head.model, fit.head.logLikelihood, fit.head.aic, ...(learned === null ? [] : [contracts.fit.error])]);
}

/** The results: inputs, headline, models, fits, curves, values and charts, all of them formulas. */
export function putResults(sheet: SheetDraft, request: ContractRequest, inputs: ContractInputs, contracts: ContractPlaces | null, words: Words): void {
  const { sheet: said } = words.customers.contracts;
  const { prefix, source, models, chosen, learned, seen } = request;
  const charts = new ChartColumn(sheet, chartColumn);
  const counts = source.form === "dates" ? countsOfContracts(contracts!) : countsOfCells(source, seen);

  sheet.heading(words.customers.sheet.headline, width);
  sheet.line(words.customers.sheet.customersCount, formula(counts.customers), "total", formats.whole);
  sheet.line(words.customers.contracts.look.active, formula(counts.there), "total", formats.whole);
  const headline = sheet.row;
  sheet.row += 2;
  sheet.heading(said.models, width);
  const modelsTop = sheet.row + 1;
  sheet.row = modelsTop + models.length;

  /* The survivors stand below everything beside the charts, since they are wide; their place is settled first. */
  const below = new SheetDraft(sheet.name);
  const fitsRows = (learned === null ? 1 : 2) * models.reduce((sum, { parameters }) => sum + rowsOfFit(parameters), 0);
  const tail = sheet.row + fitsRows + 2 * (seen + 8);
  below.row = Math.max(tail, charts.endWith(6));
  const survivors = source.form === "dates" ? putSurvivors(below, request, contracts!, words) : { all: source.all, upTo: (renewals: number) => source.upTo(renewals) };

  const fitted = (title: string, read: string, { name, parameters }: WrittenModel): Fitted => {
    const top = putFit(sheet, title, `${prefix}RETENTION.FIT(${read},"${name}")`, parameters, words);
    return { name, parameters, top, fit: sheet.from(top, 0, parameters + 2, 2) };
  };
  const finals = models.map((model) => fitted(said.fitOf(model.name), survivors.all, model));
  const learnedFits = learned === null ? finals : models.map((model) => fitted(said.learnedFitOf(model.name), survivors.upTo(learned, inputs.learned), model));
  const own = finals.find(({ name }) => name === chosen)!.fit;
  const base = putWorth(sheet, charts, request, counts, inputs, own, words);
  if (contracts !== null) putSurvival(sheet, charts, request, contracts, words);

  sheet.take(below);
  const curves = putCurves(sheet, request, counts, learnedFits, words);
  chartCurves(charts, request, curves, learnedFits, words);
  const kept = sheet.row;
  putModels(sheet, modelsTop, request, learnedFits, curves, inputs.learned, words);
  sheet.put(headline, 0, text(said.newcomer), "label");
  sheet.put(headline, 1, formula(`${prefix}RETENTION.VALUE(${own},${inputs.margin},${inputs.discount},0,"begin")`), "total", formats.money);
  sheet.put(headline + 1, 0, text(said.baseValue), "label");
  sheet.put(headline + 1, 1, formula(`SUM(${base})`), "total", formats.money);
  sheet.row = kept;
}
