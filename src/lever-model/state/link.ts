import { addressOf, parseReference } from "../../workbook/address";

/** A number that stands in a cell of the user's, with the number last seen there. */
export interface CellLink {
  /** With its sheet: "Sheet1!B3", "'My data'!B3". */
  readonly cell: string;
  readonly value?: number;
}

/** A number typed by the user, or taken from a cell. */
export type Entry = number | CellLink;

export const isLink = (entry: Entry): entry is CellLink => typeof entry !== "number";

/** The number itself; NaN where a linked cell has not been read, which validation tells in a sentence. */
export const numberOf = (entry: Entry): number => (isLink(entry) ? (entry.value ?? Number.NaN) : entry);

/**
 * The reference of a link as a formula may hold it, or null where the text is no single cell with its sheet. It is written
 * anew from what was read, so that no other text can get into a formula this way.
 */
export function linkReference(link: CellLink): string | null {
  const found = parseReference(link.cell);
  if (found === null || found.sheet === null || found.sheet === "") return null;
  const { sheet, startRow, startColumn, endRow, endColumn } = found;
  if (startRow !== endRow || startColumn !== endColumn || /[[\]:*?/\\]/.test(sheet)) return null;
  const address = addressOf(startRow, startColumn).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
