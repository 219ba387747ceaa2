import { type Cell, CellError, type Entry, type Quantity } from "../../clv/index";
import { region } from "../words/region";
import type { Words } from "../words/index";

const digits: Readonly<Record<Quantity, Intl.NumberFormatOptions>> = {
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  rate: { style: "percent", maximumFractionDigits: 2 },
  share: { style: "percent", maximumFractionDigits: 2 },
  ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  periods: { maximumFractionDigits: 2 },
  duration: { maximumFractionDigits: 2 },
  count: { maximumFractionDigits: 2 },
  score: { maximumFractionDigits: 4 },
  effect: { maximumFractionDigits: 4 },
  text: {},
};

const smallest: Readonly<Partial<Record<Quantity, number>>> = {
  rate: 0.0001,
  share: 0.0001,
  score: 0.0001,
  effect: 0.0001,
};

/** A number as its quantity is read: 916.67, 98.16%, 8.37 periods. Small values keep three digits instead of becoming 0. */
export function formatQuantity(value: number, quantity: Quantity, { result }: Words, locale = region): string {
  const isSmall = value !== 0 && Math.abs(value) < (smallest[quantity] ?? 0.01);
  const { style } = digits[quantity];
  const options = isSmall ? { ...(style ? { style } : {}), maximumSignificantDigits: 3 } : digits[quantity];
  const text = new Intl.NumberFormat(locale, options).format(value);
  return quantity === "duration" || quantity === "periods" ? result.periods(text) : text;
}

/** A number in a column of texts may name something, so its digits are not grouped. */
const inTexts = new Intl.NumberFormat(region, { useGrouping: false, maximumFractionDigits: 4 });

/** A cell of a result as its column's quantity is read. */
export function shownCell(entry: Entry, cell: Cell | undefined, column: number, words: Words): string {
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return String(cell ?? "");
  const { returns } = entry.results[column] ?? entry;
  return returns === "text" ? inTexts.format(cell) : formatQuantity(cell, returns, words);
}

/** A number as the user would type it, all its digits kept, for a field of the form: "0,8" where the comma is decimal. */
export const formatForField = (value: number, decimal: string): string => String(value).replace(".", decimal);
