import type { Cell, Quantity } from "../clv/index";
import { CellError } from "../clv/index";
import { html, type Markup } from "./html";
import { type Language, languageNames } from "./language";

type Options = Intl.NumberFormatOptions;

const twoDecimals: Options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const percent: Options = { style: "percent", maximumFractionDigits: 2 };
const digits: Readonly<Partial<Record<Quantity, Options>>> = {
  money: twoDecimals,
  ratio: twoDecimals,
  rate: percent,
  share: percent,
  score: { maximumFractionDigits: 4 },
  effect: { maximumFractionDigits: 4 },
};
const isPercent = (quantity: Quantity): boolean => digits[quantity]?.style === "percent";

const write = (value: number, language: Language, options: Options): string =>
  new Intl.NumberFormat(languageNames[language].locale, { useGrouping: "always", ...options } as Options).format(value);

/** A result as its quantity is read: 916.67, 98.16%. Small values keep three digits instead of becoming 0. */
export function resultText(value: number, quantity: Quantity, language: Language): string {
  const options = digits[quantity] ?? { maximumFractionDigits: 2 };
  const smallest = 10 ** -((options.maximumFractionDigits ?? 2) + (isPercent(quantity) ? 2 : 0));
  const isSmall = value !== 0 && Math.abs(value) < smallest;
  return write(value, language, isSmall ? { ...(isPercent(quantity) ? { style: "percent" } : {}), maximumSignificantDigits: 3 } : options);
}

/** An input with the digits it was given, up to ten. */
export const inputText = (value: number, quantity: Quantity, language: Language): string =>
  write(value, language, { ...(isPercent(quantity) ? { style: "percent" } : {}), maximumSignificantDigits: 10 });

type TextOf = (value: number, quantity: Quantity, language: Language) => string;

/** A cell on a page. The number itself stands in the attribute, so that pages can be checked against the functions. */
export function cellMarkup(cell: Cell, quantity: Quantity, language: Language, textOf: TextOf = resultText): Markup {
  if (typeof cell === "number") return html`<data value="${cell}">${textOf(cell, quantity, language)}</data>`;
  if (cell instanceof CellError) return html`<code class="error">${cell.code}</code>`;
  if (typeof cell === "boolean") return html`${cell ? "TRUE" : "FALSE"}`;
  return html`${cell ?? ""}`;
}
