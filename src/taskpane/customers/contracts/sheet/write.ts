import { columnName } from "../../../../workbook/address";
import { sheetPrefix } from "../../../form/reference";
import type { Words } from "../../../words/index";
import { valueOf } from "../../path/stage";
import type { ReadRange } from "../../reading/range";
import { writeSheets } from "../../sheet/write";
import type { ContractsPath } from "../path/session";
import { planContractSheets } from "./planSheets";
import type { ContractRequest } from "./request";

/** Cells of the range as formulas name them; rows counted from the first below the headings. */
const areaOf = ({ sheet, startColumn, startRow }: ReadRange, hasHeader: boolean) => (row: number, rows: number, column: number, columns: number): string => {
  const first = startRow + (hasHeader ? 2 : 1) + row;
  return `${sheetPrefix(sheet)}$${columnName(startColumn + column)}$${first}:$${columnName(startColumn + column + columns - 1)}$${first + rows - 1}`;
};

function sourceOf(path: ContractsPath, contractsSheet: string, seen: number): ContractRequest["source"] | null {
  const { columns, hasHeader, range: stage, look: looked } = path.now();
  const [parsed, range, look] = [path.sound(), valueOf(stage), valueOf(looked)];
  if (parsed === null || range === null || look === null) return null;
  const area = areaOf(range, hasHeader);
  if (parsed.form === "counts") {
    const { first, last } = parsed.columns;
    const rowsOf = (from: number, rows: number): string => area(from, rows, first, last - first + 1);
    return { form: "counts", all: rowsOf(0, seen + 1), row: (renewals) => rowsOf(renewals, 1), upTo: (renewals) => rowsOf(0, renewals + 1) };
  }
  if (columns === null || look.curve === null) return null;
  const rows = range.rows.length - (hasHeader ? 1 : 0);
  return {
    form: "dates", sheet: contractsSheet, start: area(0, rows, columns.start, 1), end: area(0, rows, columns.end, 1),
    rows: parsed.isPlain ? rows : parsed.kept, copy: parsed.isPlain ? null : { start: parsed.start, end: parsed.end }, curveRows: look.curve.time.length,
  };
}

/** What is to be written, from what the path has found; null where something of it is not there. */
export function contractRequestOf(path: ContractsPath, names: { readonly contracts: string; readonly retention: string }, prefix: string): ContractRequest | null {
  const state = path.now();
  const [settings, fits, chosen] = [path.resolved(), valueOf(state.fits), path.model()];
  const source = settings === null ? null : sourceOf(path, names.contracts, settings.seen);
  if (settings === null || fits === null || chosen === null || source === null) return null;
  return {
    ...settings,
    prefix,
    knowsSpill: path.port.host === "excel",
    source,
    retentionSheet: names.retention,
    from: state.reference,
    isSimulated: state.isSimulated,
    models: fits.candidates.flatMap(({ model: name, fit, final }) => (fit.ok && final.ok ? [{ name, parameters: final.value.names.length }] : [])),
    chosen: chosen.model,
  };
}

export async function writeContracts(path: ContractsPath, request: ContractRequest, words: Words): Promise<void> {
  const isDone = await writeSheets(path, planContractSheets(request, words), "results");
  if (isDone) await path.port.select(request.retentionSheet, "A1").catch(() => undefined);
}
