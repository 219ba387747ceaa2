import type { ReadCells } from "../native";
import { type Conversion, type ConvertedCall, type RefusedCall, unreadable } from "./conversion";
import { callBehind, type FoundMark, markAt } from "./foundMark";
import { peel } from "./match";
import { recognise } from "./recognise";
import { after, type Formula, readFormula, textOf } from "./tokens";
import { callsBefore } from "./strength";

export interface RestoreOptions {
  /** Written before the names of recognised functions, such as "CLVX."; a marked one has the name it was written with. */
  readonly prefix?: string;
  /** The values behind a reference; only functions of a block of inputs ask for them. */
  readonly read?: ReadCells;
}

/** After these a sum is over, so that what follows a mark belongs to what it closes. */
const endsSum = ["+", "-", "&", "=", "<", ">", "<=", ">=", "<>"];

/** Only a text with one of these can hold a native form that is recognised. */
const mayHoldForm = /#[NDV]|EXP\s*\(|LN\s*\(/i;
const mayHoldMark = /N\s*\(\s*"/i;

/**
 * Turns native arithmetic back into the add-in's functions. A marked one is restored as it was written, if its arithmetic
 * is still exactly the function's own; one without a mark is recognised by its form and given as not certain. Every other
 * sign of the formula stays as it is.
 */
export function fromNative(formula: string, options: RestoreOptions = {}): Conversion {
  if (!formula.startsWith("=") || (!mayHoldMark.test(formula) && !mayHoldForm.test(formula))) return { formula, calls: [], refused: [] };
  const whole = readFormula(formula);
  if (!whole.ok) return unreadable(formula, whole.failure.message);
  const calls: ConvertedCall[] = [];
  const refused: RefusedCall[] = [];

  /** The call behind the mark, with the calls in its arguments restored; null where it stays as it is. */
  function behind(mark: FoundMark, text: string): string | null {
    const call = callBehind(mark, options.read);
    const { id } = mark.entry;
    if (call === null) {
      refused.push({ id, text, reason: `the arithmetic of ${id} in this formula has been changed since, so it stays as it is` });
      return null;
    }
    const restored = `${call.name}(${call.args.map(inner).join(",")})`;
    calls.push({ id, before: text, after: restored, certain: true });
    return restored;
  }

  function inner(text: string): string {
    const read = readFormula(text);
    return read.ok ? argument(read.value, 0, read.value.tokens.length).text : text;
  }

  function recognised(text: string): string | null {
    const { before, core, behind: rest } = peel(text);
    const found = mayHoldForm.test(core) ? recognise(core) : null;
    if (found === null) return null;
    const restored = `${options.prefix ?? ""}${found.entry.id}(${found.args.map(inner).join(",")})`;
    calls.push({ id: found.entry.id, before: core, after: restored, certain: false });
    return before + restored + rest;
  }

  /** A whole formula or a whole argument; `replaced` where it is nothing but one restored sum, so that its brackets go. */
  function argument(read: Formula, start: number, end: number): { readonly text: string; readonly replaced: boolean } {
    let first = start;
    while (first < end && read.tokens[first]!.kind === "space") first += 1;
    for (let at = first; at < end; at = after(read, at)) {
      const mark = read.tokens[at]!.text === "+" ? markAt(read, first, at) : null;
      if (mark === null || mark.end > end) continue;
      let next = mark.end;
      while (next < end && read.tokens[next]!.kind === "space") next += 1;
      const text = textOf(read, first, mark.end);
      const isOver = next === end || endsSum.includes(read.tokens[next]!.text);
      const call = isOver ? behind(mark, text) : behind({ ...mark, native: "" }, text);
      if (call === null) return { text: textOf(read, start, end), replaced: false };
      return { text: textOf(read, start, first) + call + pieces(read, mark.end, end), replaced: next === end };
    }
    return { text: recognised(textOf(read, start, end)) ?? pieces(read, start, end), replaced: false };
  }

  /** Everything of a run as it is, save for what stands in brackets and under marks that begin a function of their own. */
  function pieces(read: Formula, start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; ) {
      const { kind } = read.tokens[at]!;
      const mark = kind === "call" ? markAt(read, at, at) : null;
      const call = mark && behind(mark, textOf(read, mark.start, mark.end));
      if (mark && call !== null) {
        text += call;
        at = mark.end;
      } else if (kind === "open") {
        const closing = read.partner[at]!;
        text += bracket(read, at, closing);
        at = closing + 1;
      } else {
        text += read.tokens[at]!.text;
        at += 1;
      }
    }
    return text;
  }

  function bracket(read: Formula, opening: number, closing: number): string {
    const parts: string[] = [];
    let start = opening + 1;
    for (let at = start; ; at = after(read, at)) {
      if (at < closing && read.tokens[at]!.kind !== "comma") continue;
      const { text, replaced } = argument(read, start, at);
      if (replaced && start === opening + 1 && at === closing && !callsBefore(read, opening)) return text;
      parts.push(text);
      start = at + 1;
      if (at >= closing) break;
    }
    return `(${parts.join(",")})`;
  }

  const result = `=${argument(whole.value, 1, whole.value.tokens.length).text}`;
  return refused.length > 0 ? { formula, calls: [], refused } : { formula: result, calls, refused };
}
