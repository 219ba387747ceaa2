import type { Journal } from "../journal";
import type { Exchange } from "../runs";

/** What each part of the work is done with. Everything is noted in the journal before it is sent. */
export interface Work {
  readonly context: Excel.RequestContext;
  readonly journal: Journal;
  readonly exchange: Exchange;
}

export const sheetIn = (context: Excel.RequestContext, name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);

/** Excel does not tell capitals in the names of sheets apart. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** "$B$2:$C$5", with the names of sheets before it or not, as "B2:C5". */
export const plainAddress = (address: string): string =>
  address.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", "")).join(",");
