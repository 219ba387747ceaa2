import type { Argument, EntryArgument } from "../clv/index";
import type { Language } from "./language";
import { inputText } from "./numbers";
import type { Frame } from "./words/en/frame";
import { fill } from "./words/words";

/** Kind and range of an argument, and what leaving it out means. English comes from the entry, so that it is said once. */
export interface Kind {
  readonly language: Language;
  readonly range: string;
  /** Null for an argument that is needed. */
  readonly absence: string | null;
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

function absenceOf(argument: Argument, absence: string, language: Language, { kinds }: Frame): string | null {
  if (argument.type === "choice" || argument.type === "flag") return absence;
  if (argument.type !== "number") return null;
  if (argument.default !== undefined) return inputText(argument.default, "count", language);
  return absence === "no end" ? kinds.noEnd : null;
}

export function kindOf({ argument, expects, absence }: EntryArgument, language: Language, frame: Frame): Kind {
  const english: Kind = { language: "en", range: expects, absence };
  if (language === "en") return english;
  const range = rangeOf(argument, language, frame);
  if (range === null) return english;
  const left = absence === null ? null : absenceOf(argument, absence, language, frame);
  if (absence !== null && left === null) return english;
  return { language, range: argument.list ? fill(frame.kinds.list, { kind: range }) : range, absence: left };
}
