import { manualFiles } from "../../src/manual/site";

/** The manual as it is built, without its folder. */
export const files = manualFiles();
export const pages: readonly (readonly [string, string])[] = [...files].filter(([name]) => name.endsWith(".html"));

export const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#160;", " ")
    .replaceAll("&amp;", "&");

/** Every match of a pattern with one group, as plain text. */
export const allOf = (markup: string, pattern: RegExp): string[] => [...markup.matchAll(pattern)].map((match) => plainText(match[1]!));

/** The first stretch between two texts. */
export function between(markup: string, start: string, end: string): string {
  const from = markup.indexOf(start);
  if (from < 0) throw new Error(`The page has no ${start}`);
  return markup.slice(from + start.length, markup.indexOf(end, from + start.length));
}

export interface Shown {
  readonly value: number;
  readonly text: string;
}

/** The numbers of a stretch: what their attribute says and what is read. */
export const numbersIn = (markup: string): Shown[] =>
  [...markup.matchAll(/<data value="([^"]*)">([^<]*)<\/data>/g)].map((match) => ({ value: Number(match[1]), text: plainText(match[2]!) }));

/** A cell of a page's table: a number, a text, an error code, TRUE or FALSE, or null for an empty one. */
export function cellOf(markup: string): number | string | boolean | null {
  const [number] = numbersIn(markup);
  if (number) return number.value;
  const text = plainText(markup);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text === "" ? null : text;
}

/** The cells of a stretch's table rows. */
export const rowsIn = (markup: string): (number | string | boolean | null)[][] =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) => [...row[1]!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((cell) => cellOf(cell[1]!)));
