import type { Argument, EntryArgument } from "../clv/index";
import type { Language } from "./language";
import { inputText } from "./numbers";
import type { Frame } from "./words/en/frame";
import { phrases } from "./words/phrases";
import { fill } from "./words/words";

/** Words and the language they are in. */
export interface Said {
  readonly language: Language;
  readonly text: string;
}

/** Kind and range of an argument, and what leaving it out means. English comes from the entry, so that it is said once. */
export interface Kind {
  readonly range: Said;
  /** Null for an argument that is needed. */
  readonly absence: Said | null;
}

function rangeOf(argument: Argument, language: Language, { kinds }: Frame): string | null {
  if (argument.type === "flag") return kinds.flag;
  if (argument.type === "choice") return argument.values.map((value) => `"${value}"`).join(` ${kinds.or} `);
  if (argument.type !== "number") return null;
  const { min, max, above, whole, quantity } = argument;
  const plain = kinds[quantity];
  const kind = whole ? `${plain} (${kinds.whole})` : plain;
  const number = (value: number): string => inputText(value, "count", language);
  const bounds = { kind, min: number(min ?? 0), max: number(max ?? 0), above: number(above ?? 0) };
  if (min !== undefined && max !== undefined) return fill(kinds.fromTo, bounds);
  if (above !== undefined) return fill(max === undefined ? kinds.above : kinds.aboveUpTo, bounds);
  if (min !== undefined) return fill(kinds.atLeast, bounds);
  return max === undefined ? kind : fill(kinds.atMost, bounds);
}

function absenceOf(argument: Argument, absence: string, language: Language): string | null {
  if (argument.type === "choice" || argument.type === "flag") return absence;
  return argument.type === "number" && argument.default !== undefined ? inputText(argument.default, "count", language) : null;
}

export function kindOf({ argument, expects, absence }: EntryArgument, language: Language, frame: Frame): Kind {
  const said = (composed: string | null, english: string): Said => {
    const own = composed ?? phrases[language][english];
    return own === undefined || language === "en" ? { language: "en", text: english } : { language, text: own };
  };
  const range = rangeOf(argument, language, frame);
  return {
    range: said(range !== null && argument.list ? fill(frame.kinds.list, { kind: range }) : range, expects),
    absence: absence === null ? null : said(absenceOf(argument, absence, language), absence),
  };
}
