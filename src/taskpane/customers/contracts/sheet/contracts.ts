import { formats } from "../../../../lever-model/plan/formats";
import type { Words } from "../../../words/index";
import { formula, number, SheetDraft, text } from "../../sheet/draft";
import type { ContractUnit } from "../path/settings";
import type { ContractRequest } from "./request";

/** The row of the headings of all that spills on this sheet, counted from 0. */
const headRow = 3;
/** Number formats are set for so many rows: cells beyond show plain numbers. */
const mostFormatted = 3_000;

/** Columns of the sheet of the contracts, as formulas of the other sheet name them. */
export interface ContractPlaces {
  readonly possible: string;
  readonly renewed: string;
  readonly there: string;
  readonly lost: string;
  /** Columns of the survival curve without their headings: time, survival, lower, upper. */
  readonly curve: { readonly time: string; readonly survival: string; readonly lower: string; readonly upper: string };
}

type Dates = Extract<ContractRequest["source"], { readonly form: "dates" }>;

/** Renewals from one column of days to another, as `renewalsUpTo` counts them. */
function renewals(start: string, day: string, unit: ContractUnit): string {
  if (unit === "week") return `INT((${day}-${start})/7)`;
  const months = `12*(YEAR(${day})-YEAR(${start}))+MONTH(${day})-MONTH(${start})-(DAY(${day})<DAY(${start}))`;
  return unit === "month" ? months : `INT((${months})/${unit === "quarter" ? 3 : 12})`;
}

/** Contracts counted by renewals, by formulas that fill the rows, and their survival by days. */
export function contractsSheet({ prefix, knowsSpill, from, isSimulated, unit }: ContractRequest, source: Dates, asOf: string, words: Words): { readonly sheet: SheetDraft; readonly places: ContractPlaces } {
  const { sheet: said } = words.customers.contracts;
  const sheet = new SheetDraft(source.sheet);
  sheet.put(0, 0, text(said.contractsTitle), "title");
  sheet.put(1, 0, text([words.customers.sheet.from(from), ...(isSimulated ? [words.customers.sheet.simulated] : [])].join(". ")), "subtitle");
  const first = headRow + 1;
  const copied = source.copy !== null;
  const left = copied ? 3 : 0;
  if (source.copy !== null) {
    sheet.head(headRow, [said.start, said.end]);
    source.copy.start.forEach((day, row) => {
      sheet.put(first + row, 0, number(day), "calculation", formats.date);
      const end = source.copy!.end[row]!;
      if (!Number.isNaN(end)) sheet.put(first + row, 1, number(end), "calculation", formats.date);
    });
  }
  const [start, end] = copied ? [sheet.at(first, 0, source.rows), sheet.at(first, 1, source.rows)] : [source.start, source.end];
  const spill = (column: number, named = false): string => {
    const at = named ? sheet.from(first, column) : sheet.at(first, column);
    if (knowsSpill) return `${at}#`;
    return named ? sheet.from(first, column, source.rows) : sheet.at(first, column, source.rows);
  };
  const known = `ISNUMBER(${start})*(${start}>0)*(${start}<${asOf}+1)`;
  const ended = `ISNUMBER(${end})*(${end}>0)*(${end}<${asOf}+1)`;
  const columns = [
    [said.countedTo, `IF(${known},IF(${ended},IF(${end}>${start},${end}-1,${start}),${asOf}),"")`, formats.date],
    [said.possible, `IF(${known},${renewals(start, asOf, unit)},"")`, formats.whole],
    [said.renewed, `IF(${known},${renewals(start, spill(left), unit)},"")`, formats.whole],
    [said.there, `IF(${known},IF(${ended},0,1),"")`, formats.whole],
    [said.lost, `IF(${known},IF(${spill(left + 2)}<${spill(left + 1)},1,0),"")`, formats.whole],
  ] as const;
  columns.forEach(([head, written, format], at) => {
    sheet.put(headRow, left + at, text(head), "head");
    sheet.put(first, left + at, formula(written), "calculation", format);
    if (format === formats.date) for (let row = first + 1; row < first + Math.min(source.rows, mostFormatted); row += 1) sheet.put(row, left + at, text(""), "calculation", format);
  });
  const curve = left + columns.length + 1;
  sheet.put(headRow - 1, curve, text(said.survival), "note");
  sheet.put(headRow, curve, formula(`${prefix}RETENTION.SURVIVAL(${start},${end},${asOf},"${unit}")`), "label");
  for (let row = first; row < first + Math.min(source.curveRows, mostFormatted); row += 1) for (const at of [0, 3, 4, 5]) sheet.put(row, curve + at, text(""), "calculation", at === 0 ? formats.number : formats.share);
  const curveColumn = (at: number): string => {
    if (!knowsSpill) return sheet.from(first, curve + at, source.curveRows);
    const all = `${sheet.from(headRow, curve)}#`;
    return `INDEX(${all},2,${at + 1}):INDEX(${all},ROWS(${all}),${at + 1})`;
  };
  return {
    sheet,
    places: {
      possible: spill(left + 1, true), renewed: spill(left + 2, true), there: spill(left + 3, true), lost: spill(left + 4, true),
      curve: { time: curveColumn(0), survival: curveColumn(3), lower: curveColumn(4), upper: curveColumn(5) },
    },
  };
}
