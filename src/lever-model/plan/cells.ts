import type { Kind } from "../state/assumptions";
import { type Entry, isLink, linkReference } from "../state/link";
import { dayNumber } from "./day";
import type { DraftCell } from "./draft";
import { formatOf, formats } from "./formats";
import { plainText } from "./plainText";
import type { Style } from "./plan";

/* The few kinds of cell that blocks are made of. */
export const label = (text: string, note?: string): DraftCell => ({ text: plainText(text), style: "label", ...(note === undefined ? {} : { note }) });
export const text = (written: string): DraftCell => ({ text: plainText(written), style: "text" });
export const note = (written: string): DraftCell => ({ text: plainText(written), style: "note" });
/* Inputs know the place in the state that they show, so that a change in the sheet is read back into it. */
export const inputText = (written: string, path: string): DraftCell => ({ text: plainText(written), style: "input", field: { path, as: "text" } });
/** A word of a list; in other capitals it is the same word. */
export const listedWord = (written: string, path: string, oneOf: readonly string[]): DraftCell => ({ ...inputText(written, path), field: { path, as: { oneOf } } });
/** A text of the user's that may take several lines. */
export const longText = (written: string, path: string): DraftCell => ({ ...inputText(written, path), style: "text" });
/** A text of the user's in one line over several columns: its own, and empty ones beside it. */
export const lineOfText = (written: string, path: string, own: string, beside: readonly string[]): Record<string, DraftCell> => ({
  [own]: { ...inputText(written, path), style: "inputLine" },
  ...Object.fromEntries(beside.map((column) => [column, { text: "", style: "inputRest" } as const])),
});
export const inputNumber = (value: number, format: string, path: string): DraftCell => ({ number: value, style: "input", format, field: { path, as: "number" } });
/** A number that need not be there. */
export const optionalNumber = (value: number | undefined, format: string, path: string): DraftCell => ({
  ...(value === undefined ? { text: "" } : { number: value }), style: "input", format, field: { path, as: "optional" },
});
/** One of two words, for false and true. */
export const inputWord = (isYes: boolean, words: readonly [no: string, yes: string], path: string): DraftCell => ({ text: words[isYes ? 1 : 0], style: "input", field: { path, as: words } });
export const calculated = (formula: string, format: string, style: Style = "calculation"): DraftCell => ({ formula: `=${formula}`, format, style });
export const written = (formula: string, style: Style = "label"): DraftCell => ({ formula: `=${formula}`, style });

/** A number of the user's: typed, or the cell that it is linked to. */
export function entryCell(entry: Entry, kind: Kind, path: string): DraftCell {
  const shape = { format: formatOf[kind], field: { path, as: "entry" } } as const;
  if (!isLink(entry)) return { number: entry, style: "input", ...shape };
  const reference = linkReference(entry);
  if (reference === null) return { number: entry.value ?? 0, style: "input", ...shape };
  return { formula: `=${reference}`, style: "crossSheet", ...shape };
}

/** A unit that follows the currency and the period of the model: "{money} / {period}". */
export function unit(pattern: string): DraftCell {
  if (!/\{(?:money|period)\}/.test(pattern)) return { text: pattern, style: "note" };
  const parts = pattern.split(/(\{money\}|\{period\})/).filter((part) => part !== "");
  const joined = parts.map((part) => (part === "{money}" ? "{ctl/currency}" : part === "{period}" ? "{ctl/period}" : `"${part}"`)).join("&");
  return { formula: `=${joined}`, style: "note" };
}

export const dayCell = (day: string, path: string): DraftCell => {
  const number = dayNumber(day);
  const field = { path, as: "day" } as const;
  return number === null ? { text: plainText(day), style: "input", field } : { number, style: "input", format: formats.date, field };
};

/** A number of the layout, such as a step or a place, that nobody assumes. */
export const fixed = (value: number, format: string): DraftCell => ({ number: value, style: "calculation", format });
