import { toExcel } from "../../clv/formula/excel";
import { operand } from "../../clv/formula/operand";
import { parseFormula } from "../../clv/formula/parse";
import { caseInputs, lines, type Mover, sections } from "../equations/chain";
import { calculated, label, unit } from "../plan/cells";
import type { DraftCell, TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { driverIds, subLeverIds, workingIds } from "../state/defaults";
import { inputWords } from "./scenarios";

const global: Readonly<Record<string, string>> = {
  periods: "ctl/horizon",
  ...Object.fromEntries(["periods_per_year", "delay", "renewing", "counted", "loaded", "days_per_year", "reward_apart"].map((name) => [name, `ctl/${name}`])),
  ...Object.fromEntries(["retention", "revenue", "cost", "referrals"].map((name) => [`theta_${name}`, `in/theta_${name}`])),
  target_ratio: "in/target_ratio",
  cac_referral: "in/cac_referral",
  ...Object.fromEntries(driverIds.map((id) => [`change_${id}`, `lev/${id}`])),
  ...Object.fromEntries(workingIds.map((id) => [id, `wrk/${id}`])),
  ...Object.fromEntries(subLeverIds.flatMap((id) => [[`run_${id}`, `use/${id}.run`], [`one_off_${id}`, `use/${id}.oneOff`]])),
};

/** A formula text with every name where the sheet holds it; `own` says which names are rows of the table itself. */
export function native(text: string, own: (name: string) => string | null): string {
  return toExcel(parseFormula(text), (name) => operand(`{${own(name) ?? global[name] ?? unknown(name)}}`));
}

function unknown(name: string): never {
  throw new Error(`no cell holds "${name}"`);
}

export interface ChainShape {
  readonly columns: readonly string[];
  /** The formula of an input in every case. */
  readonly input: (id: (typeof caseInputs)[number]) => string;
  /** The row that says how much of a row of the levers is reached. */
  readonly reach: (mover: Mover) => string;
  /** Rows that take the place of others of the workbook, by name. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Leaves out what leads to no result asked for, and what is the same in every case. */
  readonly only?: {
    readonly results: readonly string[];
    /** The inputs that differ between the cases. */
    readonly differing: ReadonlySet<string>;
    /** Where a number stands that is the same in every case. */
    readonly same: (name: string) => string;
  };
}

/** Levers are pulled in today's business: its inputs are the same in every case. */
export const asToday = { differing: new Set<string>(), same: (name: string) => `calc/${name}.base` };

const inputRow: ReadonlySet<string> = new Set(caseInputs);
const lineRow: ReadonlySet<string> = new Set(lines.map((line) => line.name));

function namesIn(formula: string): readonly string[] {
  const found = new Set<string>();
  toExcel(parseFormula(formula), (name) => {
    found.add(name);
    return operand(name);
  });
  return [...found];
}

/** What every line reads: inputs, other lines, reaches of levers, numbers of the whole model. */
const read: ReadonlyMap<string, readonly string[]> = new Map(lines.map(({ name, formula }) => [name, namesIn(formula)]));

/** The inputs and lines that a table of cases needs. */
function rowsFor({ results, differing }: NonNullable<ChainShape["only"]>): ReadonlySet<string> {
  const varying = new Set<string>(differing);
  for (const { name } of lines) if (read.get(name)!.some((one) => one.startsWith("reach_") || varying.has(one))) varying.add(name);
  const needed = new Set<string>(results);
  for (const { name } of [...lines].reverse()) if (needed.has(name)) for (const one of read.get(name)!) if (varying.has(one)) needed.add(one);
  return needed;
}

/* What all customers are worth together has no use for cents, and no room. */
const ofTheBase: ReadonlySet<string> = new Set(["new_business", "faster_cash", "equity", "equity_loaded"]);

/** The equations as rows, the cases as columns: the same formula along every row. */
export function writeChain(table: TableDraft, { columns, input, reach, instead = {}, only }: ChainShape): void {
  const { key } = table.table;
  const along = (cell: DraftCell) => Object.fromEntries(columns.map((column) => [column, cell]));
  const rows = only === undefined ? null : rowsFor(only);
  const has = (name: string): boolean => rows === null || rows.has(name);
  const inputs = caseInputs.filter(has);
  if (inputs.length > 0) table.sheet.heading("Inputs of each case", `${key}/inputs`);
  for (const id of inputs) {
    const { label: name, unit: of, kind } = inputWords(id);
    table.row(id, { label: label(name), unit: unit(of), ...along(calculated(input(id), formatOf[kind])) }, { outline: 1 });
  }
  const own = (name: string): string | null => {
    if (name in instead) return instead[name]!;
    if (name.startsWith("reach_")) return reach(name.slice("reach_".length) as Mover);
    if (!inputRow.has(name) && !lineRow.has(name)) return null;
    return has(name) ? `${key}/${name}` : only!.same(name);
  };
  for (const { title, lines: all } of sections) {
    const part = all.filter(({ name }) => has(name));
    if (part.length > 0) table.sheet.heading(title, `${key}/${title}`);
    for (const { name, label: words, unit: of, kind, formula, absent } of part) {
      const made = native(formula, own);
      const format = ofTheBase.has(name) ? formats.whole : formatOf[kind];
      table.row(name, { label: label(words), unit: unit(of), ...along(calculated(absent === undefined ? made : `IFERROR(${made},"${absent}")`, format)) }, { outline: 1 });
    }
  }
}
