import type { Entry } from "../define";
import type { ReadCells } from "../native";
import { failure, type Result, success } from "../result";
import { isReference, showsSeveralCells } from "./literal";
import { peel } from "./match";
import { partsOf } from "./pattern";
import { strength, strengthOfText } from "./strength";

/** Excel takes no longer text inside a formula. */
const longestText = 255;

/** A native text with its mark, and how tightly the two hold together. */
export interface Marked {
  readonly text: string;
  /** The argument that the native text does without although it may hold several cells; null in all good cases. */
  readonly lost: string | null;
}

const mayAnswerText = (entry: Entry): boolean => entry.returns === "text" || entry.results.some(({ returns }) => returns === "text");

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/* ROWS counts a reference's rows without reading its cells, so that an error in them stays out of the result. */
const held = (core: string): string => (isReference(core) ? `ROWS(${core})` : `N(${core})`);

/**
 * The native text with a mark that is 0 in every spreadsheet program: `A2/(1-B2)+N("CLV(margin,retention)")`. The mark
 * is the call as it was written, with the names of the arguments whose texts stand in the native text. An argument that
 * does not stand there follows as a reference of its own, so that inserted rows move it as well. Where the result may be
 * a text, `IF(N("…")=0,…)` leaves it one.
 * @param written the call's name as it was typed, with the space behind it; `args` its arguments as they were typed.
 */
export function marked(entry: Entry, written: string, args: readonly string[], native: string, read?: ReadCells): Result<Marked> {
  const parts = partsOf(entry, args, native, read);
  const skeleton = parts.map((part, place) => {
    if (part.is === "literal") return part.text;
    const { before, behind } = peel(part.text);
    return before + entry.arguments[place]!.name + behind;
  });
  const call = `${written}(${skeleton.join(",")})`;
  if (call.length > longestText) {
    const message = `the mark that lets ${entry.id} be restored would be ${call.length} characters long, and Excel takes ${longestText}: convert without the mark`;
    return failure("argument", message);
  }
  let note = `N(${quote(call)})`;
  let lost: string | null = null;
  parts.forEach((part, place) => {
    if (part.is !== "kept") return;
    const { name, argument } = entry.arguments[place]!;
    note += `+N(${quote(name)})*${held(part.core)}`;
    if (!argument.list && showsSeveralCells(part.core)) lost = name;
  });
  if (mayAnswerText(entry)) return success({ text: `IF(${note}=0,${native})`, lost });
  const sum = strengthOfText(native) < strength.sum ? `(${native})` : native;
  return success({ text: `${sum}+${note}`, lost });
}
