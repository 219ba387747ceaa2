import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { WorkbookPort } from "../../../workbook/port";
import { columnName } from "../../../workbook/address";
import { sheetPrefix } from "../../form/reference";
import { fittedIn } from "../path/fits";
import type { Look } from "../path/look";
import type { CustomersPath } from "../path/session";
import { asSentence, type Say, valueOf } from "../path/stage";
import type { Written } from "../path/state";
import { cohortName } from "../pictures/cohorts";
import type { Words } from "../../words/index";
import { columnsOf } from "./logCopy";
import { planSheets } from "./planSheets";
import type { CohortShape, SheetRequest } from "./request";

/** The columns of the user's own log, without their headings, as formulas name them. */
function ownColumns(path: CustomersPath): SheetRequest["log"] | null {
  const { columns, hasHeader, range: stage } = path.now();
  const range = valueOf(stage);
  if (range === null || columns === null) return null;
  const [first, last] = [range.startRow + (hasHeader ? 2 : 1), range.startRow + range.rows.length];
  const area = (from: number, to: number): string => {
    const [left, right] = [columnName(range.startColumn + from), columnName(range.startColumn + to)];
    return `${sheetPrefix(range.sheet)}$${left}$${first}:$${right}$${last}`;
  };
  const { customer, date, amount } = columns;
  const both = date === customer + 1 ? area(customer, date) : `CHOOSE({1,2},${area(customer, customer)},${area(date, date)})`;
  return { customer: area(customer, customer), date: area(date, date), amount: amount === null ? null : area(amount, amount), both };
}

function shapeOf({ triangles, cohortUnit: unit, isWhole }: Look, isCut: boolean): CohortShape {
  const { starts = [], values = [] } = triangles.retention ?? {};
  return {
    unit,
    names: starts.map((start) => cohortName(start, unit)),
    periods: values[0]?.length ?? 0,
    whole: values.map((row) => row.filter((value) => value !== null).length - (isWhole ? 1 : 2)),
    isCut,
  };
}

/** What is to be written, from what the path has found; null where something of it is not there. */
export function requestOf(path: CustomersPath, names: { readonly customers: string; readonly results: string; readonly log: string }, prefix: string): SheetRequest | null {
  const state = path.now();
  const [log, settings, look, fits, model] = [path.sound(), path.resolved(), valueOf(state.look), valueOf(state.fits), path.model()];
  const fitted = fits !== null && model !== null ? fittedIn(fits.comparison, model) : null;
  const own = ownColumns(path);
  if (log === null || settings === null || look === null || fits === null || fitted === null || own === null) return null;
  const copy = log.isPlain ? null : { sheet: names.log, log: log.log };
  return {
    prefix,
    knowsSpill: path.port.host === "excel",
    customersSheet: names.customers,
    resultsSheet: names.results,
    log: copy === null ? own : columnsOf(copy.sheet, copy.log),
    from: state.reference,
    isSimulated: state.isSimulated,
    copy,
    customers: look.table.customer.length,
    calibrationCustomers: look.calibration.customer.length,
    model: fitted.model,
    parameters: fitted.fitted.names.length,
    hasSpendFit: fits.spend?.ok === true,
    ...settings,
    occasions: settings.occasions === null ? { first: 0, count: 0 } : { first: settings.occasions.first, count: settings.periods },
    cohorts: shapeOf(look, log.lastDay > settings.end),
    firstDay: log.firstDay,
  };
}

/** Whoever says what was written. */
export interface Writer {
  readonly port: WorkbookPort;
  readonly now: () => { readonly written: Written };
  readonly say: (written: Written) => void;
}

const refused = (path: Pick<Writer, "say">, say: Say): void => path.say({ state: "refused", say });
const failed: Say = ({ customers }) => customers.shell.failed;

/** Puts new sheets behind all others: all of them in one step, or none. */
export async function writeSheets(path: Writer, sheets: readonly PlanSheet[], what: "sample" | "results"): Promise<boolean> {
  if (path.now().written.state === "working") return false;
  path.say({ state: "working" });
  try {
    const outcome = await path.port.edit(sheets.map((sheet) => ({ kind: "addSheet", sheet, after: null })));
    if (!outcome.done) {
      refused(path, ({ sentence }) => asSentence(sentence(outcome.refusal.sentence)));
      return false;
    }
    path.say({ state: "done", what, sheets: sheets.map(({ name }) => name), isHostStep: outcome.isHostStep, undo: outcome.undo });
    return true;
  } catch {
    refused(path, failed);
    return false;
  }
}

export async function takeBack(path: Pick<Writer, "say">, written: Extract<Written, { readonly state: "done" }>): Promise<void> {
  path.say({ state: "working" });
  try {
    const refusal = await written.undo();
    if (refusal === null) path.say({ state: "undone" });
    else refused(path, ({ sentence }) => asSentence(sentence(refusal.sentence)));
  } catch {
    refused(path, failed);
  }
}

/** The names of all sheets, in small letters as the host compares them. */
export const takenNames = async (port: WorkbookPort): Promise<ReadonlySet<string>> => new Set((await port.survey()).sheets.map(({ name }) => name.toLowerCase()));

/** The name, or the name with the first number that is free. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted.slice(0, 27)} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export const isSheetName = (name: string): boolean => /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.trim() !== "";

/** Writes customers and summary, and a copy of the log where formulas need one. */
export async function writeResults(path: CustomersPath, request: SheetRequest, words: Words): Promise<void> {
  const isDone = await writeSheets(path, planSheets(request, words), "results");
  if (isDone) await path.port.select(request.resultsSheet, "A1").catch(() => undefined);
}
