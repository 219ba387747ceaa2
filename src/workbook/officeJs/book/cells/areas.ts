import { addressOf } from "../../../address";
import { type At, runsOf } from "../../runs";
import { hasExcelApi } from "../../support";

interface Rectangle extends At {
  readonly rows: number;
  readonly columns: number;
}

/** Gathers cells into few rectangles: runs down a column, beside each other where they are alike. */
export function rectanglesOf(cells: readonly At[]): Rectangle[] {
  const runs = runsOf(cells, () => 0).map(({ cells: run }) => ({ row: run[0]!.row, column: run[0]!.column, rows: run.length }));
  runs.sort((one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column);
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last.row === run.row && last.rows === run.rows && last.column + last.columns === run.column) last.columns += 1;
    else found.push({ ...run, columns: 1 });
  }
  return found;
}

/** Areas that are formatted in one call, all of one shape: more than one row or not, more than one column or not. */
export interface Areas {
  readonly format: Excel.RangeFormat;
  readonly hasRows: boolean;
  readonly hasColumns: boolean;
}

/** Excel takes so many characters of addresses in one call, and many more; short ones are easier to look at when one fails. */
const mostCharacters = 1_000;

export function areasOf(sheet: Excel.Worksheet, cells: readonly At[]): Areas[] {
  const lists = new Map<string, Rectangle[]>();
  for (const rectangle of rectanglesOf(cells)) {
    const shape = `${rectangle.rows > 1},${rectangle.columns > 1}`;
    lists.set(shape, [...(lists.get(shape) ?? []), rectangle]);
  }
  return [...lists.values()].flatMap((list) => {
    const hasRows = list[0]!.rows > 1;
    const hasColumns = list[0]!.columns > 1;
    const addresses = list.map(({ row, column, rows, columns }) => addressOf(row, column, rows, columns));
    if (!hasExcelApi("1.9")) return addresses.map((address) => ({ format: sheet.getRange(address).format, hasRows, hasColumns }));
    return joined(addresses).map((text) => ({ format: text.includes(",") ? sheet.getRanges(text).format : sheet.getRange(text).format, hasRows, hasColumns }));
  });
}

function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < mostCharacters) texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
