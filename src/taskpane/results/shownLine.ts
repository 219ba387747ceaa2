import type { Entry } from "../../clv/index";
import { formatQuantity, shownCell } from "../form/format";
import type { Words } from "../words/index";
import type { NamedCell } from "./arrange";

/** A table whose rows the entry does not describe holds money and rates alike: small numbers keep their decimals there. */
export function shownLine(entry: Entry, { cell, column, about }: NamedCell, words: Words): string {
  const isMixed = about === null && entry.results[column] === undefined;
  return isMixed && typeof cell === "number" && Math.abs(cell) < 10
    ? formatQuantity(cell, "score", words)
    : shownCell(entry, cell, column, words);
}
