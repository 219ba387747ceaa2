import { addressOf } from "../../../address";
import { Exchange } from "../../runs";
import { cellsFrom } from "../survey";
import { sheetIn, type Work } from "../work";

const cellsAtOnce = 20_000;
const perCell = 40;

/** The formulas of a sheet, or all that it holds, by "row,column". */
export async function readSheet(exchange: Exchange, sheet: Excel.Worksheet, isWanted: (held: unknown) => boolean): Promise<Map<string, unknown>> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await exchange.send();
  const found = new Map<string, unknown>();
  if (used.isNullObject) return found;
  const step = Math.max(1, Math.floor(cellsAtOnce / used.columnCount));
  const parts: Excel.Range[] = [];
  for (let from = 0; from < used.rowCount; from += step) {
    const part = sheet.getRange(addressOf(used.rowIndex + from, used.columnIndex, Math.min(step, used.rowCount - from), used.columnCount));
    part.load("formulas,values,rowIndex,columnIndex");
    parts.push(part);
    await exchange.add(cellsAtOnce * perCell);
  }
  await exchange.send();
  for (const part of parts) for (const [key, { held }] of cellsFrom(part)) if (isWanted(held)) found.set(key, held);
  return found;
}

const isFormula = (held: unknown): boolean => typeof held === "string" && held.startsWith("=");

/** All formulas of a workbook and what its names say: what rows that are taken out may break anywhere. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
}

export async function snapshotOf(context: Excel.RequestContext, exchange: Exchange): Promise<Snapshot> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await exchange.send();
  const sheets = new Map<string, ReadonlyMap<string, unknown>>();
  for (const sheet of worksheets.items) sheets.set(sheet.name, await readSheet(exchange, sheet, isFormula));
  return { sheets, names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])) };
}

/** The first cell that says something else, as "Sheet1!B7"; null where all say the same. */
export function differenceOf(one: Snapshot, other: Snapshot): string | null {
  for (const [sheet, cells] of one.sheets) {
    const now = other.sheets.get(sheet);
    if (now === undefined) return sheet;
    for (const key of new Set([...cells.keys(), ...now.keys()])) if (cells.get(key) !== now.get(key)) return `${sheet}!${addressAt(key)}`;
  }
  return null;
}

export function addressAt(key: string): string {
  const [row, column] = key.split(",").map(Number) as [number, number];
  return addressOf(row, column);
}

/** Formulas and names come back as they are now when everything is taken back. */
export async function keepFormulas({ context, journal, exchange }: Work): Promise<void> {
  const before = await snapshotOf(context, exchange);
  journal.add(async (later) => {
    const now = await snapshotOf(later, new Exchange(later));
    for (const [name, cells] of before.sheets) {
      for (const [key, formula] of cells) {
        if (now.sheets.get(name)?.get(key) !== formula) sheetIn(later, name).getRange(addressAt(key)).formulas = [[formula]];
      }
    }
    for (const [name, formula] of before.names) if (now.names.has(name) && now.names.get(name) !== formula) later.workbook.names.getItem(name).formula = formula;
  });
}
