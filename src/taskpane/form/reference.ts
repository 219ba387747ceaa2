const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Z]{1,3}`;
const line = String.raw`\$?[1-9]\d{0,6}`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;

const cells = new RegExp(`^(?:${sheet})?${cell}(?::${cell})?#?$`, "iu");
const lines = new RegExp(`^(?:${sheet})?(?:${column}:${column}|${line}:${line})$`, "iu");
const named = new RegExp(`^(?:${sheet})?${name}#?$`, "u");
const table = new RegExp(String.raw`^${name}\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]$`, "u");

export type ReferenceKind = "cells" | "lines" | "name";

/** Tells a reference from other text: cells, whole columns or rows, or a name or table column that the workbook must know. */
export function referenceKind(text: string): ReferenceKind | null {
  if (cells.test(text)) return "cells";
  if (lines.test(text)) return "lines";
  if (/^(true|false)$/i.test(text)) return null;
  return named.test(text) || table.test(text) ? "name" : null;
}

const needsQuotes = (sheetName: string): boolean =>
  !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) || cells.test(sheetName) || /^r\d*c?\d*$|^c\d*$/iu.test(sheetName);

/** How a formula names a sheet: "Sheet1!", or "'My sheet'!" where Excel needs quotes. */
export const sheetPrefix = (sheetName: string): string =>
  needsQuotes(sheetName) ? `'${sheetName.replaceAll("'", "''")}'!` : `${sheetName}!`;

/** The address as the formula on `home` should write it: with its sheet only when that is another one. */
export const addressFrom = (home: string, sheetName: string, address: string): string =>
  home === sheetName ? address : `${sheetPrefix(sheetName)}${address}`;

/** The sheet that a reference names, without its quotes; null for one that names none. */
export function sheetNamed(reference: string): string | null {
  const match = new RegExp(`^(${sheet})`, "u").exec(reference);
  if (!match) return null;
  const written = match[1]!.slice(0, -1);
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
