import type { Kind } from "../state/assumptions";
import { type Entry, isLink, linkReference } from "../state/link";
import { dayNumber } from "./day";
import type { DraftCell } from "./draft";
import { formatOf } from "./formats";
import { plainText } from "./plainText";
import type { Style } from "./plan";

/* The few kinds of cell that blocks are made of. */
export const label = (text: string, note?: string): DraftCell => ({ text: plainText(text), style: "label", ...(note === undefined ? {} : { note }) });
export const text = (written: string): DraftCell => ({ text: plainText(written), style: "text" });
export const note = (written: string): DraftCell => ({ text: plainText(written), style: "note" });
export const inputText = (written: string): DraftCell => ({ text: plainText(written), style: "input" });
export const inputNumber = (value: number, format: string): DraftCell => ({ number: value, style: "input", format });
export const calculated = (formula: string, format: string, style: Style = "calculation"): DraftCell => ({ formula: `=${formula}`, format, style });
export const written = (formula: string, style: Style = "label"): DraftCell => ({ formula: `=${formula}`, style });

/** A number of the user's: typed, or the cell that it is linked to. */
export function entryCell(entry: Entry, kind: Kind): DraftCell {
  if (!isLink(entry)) return { number: entry, style: "input", format: formatOf[kind] };
  const reference = linkReference(entry);
  if (reference === null) return { number: entry.value ?? 0, style: "input", format: formatOf[kind] };
  return { formula: `=${reference}`, style: "crossSheet", format: formatOf[kind] };
}

/** A unit that follows the currency and the period of the model: "{money} / {period}". */
export function unit(pattern: string): DraftCell {
  if (!/\{(?:money|period)\}/.test(pattern)) return { text: pattern, style: "note" };
  const parts = pattern.split(/(\{money\}|\{period\})/).filter((part) => part !== "");
  const joined = parts.map((part) => (part === "{money}" ? "{ctl/currency}" : part === "{period}" ? "{ctl/period}" : `"${part}"`)).join("&");
  return { formula: `=${joined}`, style: "note" };
}

export const dayCell = (day: string): DraftCell => {
  const number = dayNumber(day);
  return number === null ? { text: plainText(day), style: "input" } : { number, style: "input", format: "yyyy-mm-dd" };
};

/** A number of the layout, such as a step or a place, that nobody assumes. */
export const fixed = (value: number, format: string): DraftCell => ({ number: value, style: "calculation", format });
