import type { ReadCells } from "../native";
import { failure, type Result, success } from "../result";
import { type Conversion, type ConvertedCall, type RefusedCall, unreadable } from "./conversion";
import { withinLimits } from "./limits";
import { showsSeveralCells } from "./literal";
import { marked } from "./mark";
import { peel } from "./match";
import { type Call, callAt, localNames } from "./names";
import { strength, strengthOfText, type Surroundings, surroundings } from "./strength";
import { readFormula, textOf } from "./tokens";

export interface NativeOptions {
  /** Leave a mark by which the arithmetic can be turned back into the function; true unless it is switched off. */
  readonly mark?: boolean;
  /** The values behind a reference; only functions of a block of inputs ask for them. */
  readonly read?: ReadCells;
}

function refusal({ entry }: Call, args: readonly string[], { wantsReference, atSign }: Surroundings): string | null {
  if (wantsReference) return `${entry.id} stands where Excel wants a reference, and arithmetic is none`;
  if (args.length > entry.arguments.length) return `${entry.id} takes ${entry.arguments.length} arguments, not ${args.length}`;
  if (atSign && args.some((text) => showsSeveralCells(peel(text).core))) {
    return `@ takes one value of what ${entry.id} gives for a range; before arithmetic it would not surely take the same one`;
  }
  return null;
}

/**
 * Rewrites every call of the add-in's functions as plain Excel arithmetic, innermost first, and leaves every other sign
 * of the formula as it is. A mark names the function for a reader and lets `fromNative` restore the call.
 */
export function toNative(formula: string, options: NativeOptions = {}): Conversion {
  if (!formula.startsWith("=")) return { formula, calls: [], refused: [] };
  const read = readFormula(formula);
  if (!read.ok) return unreadable(formula, read.failure.message);
  const whole = read.value;
  const locals = localNames(whole);
  const calls: ConvertedCall[] = [];
  const refused: RefusedCall[] = [];

  function written(call: Call): Result<string> {
    const args = call.runs.map(([start, end]) => rewritten(start, end));
    const around = surroundings(whole, call.name, call.end);
    const reason = refusal(call, args, around);
    if (reason !== null) return failure("argument", reason);
    const native = call.entry.native(args, options.read);
    if (!native.ok) return native;
    const withMark = marked(call.entry, textOf(whole, call.name, call.opening), args, native.value, options.read);
    if (withMark.ok && withMark.value.lost !== null) {
      const { lost } = withMark.value;
      return failure("argument", `the native formula of ${call.entry.id} does without ${lost}, so it would give one value for the several cells of ${lost}`);
    }
    if (options.mark === false) {
      const { alone, needs } = around;
      return success(!alone && strengthOfText(native.value) < needs ? `(${native.value})` : native.value);
    }
    if (!withMark.ok) return withMark;
    const { text } = withMark.value;
    /* The brackets tell later where the native text begins, so a sum has them wherever anything stands beside it. */
    return success(around.alone || strengthOfText(text) === strength.atom ? text : `(${text})`);
  }

  function rewritten(start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; ) {
      const call = callAt(whole, at, locals);
      if (call === null) {
        text += whole.tokens[at]!.text;
        at += 1;
        continue;
      }
      const before = textOf(whole, call.name, call.end);
      const native = written(call);
      if (native.ok) calls.push({ id: call.entry.id, before, after: native.value, certain: true });
      else refused.push({ id: call.entry.id, text: before, reason: native.failure.message });
      text += native.ok ? native.value : before;
      at = call.end;
    }
    return text;
  }

  const result = rewritten(0, whole.tokens.length);
  if (refused.length > 0) return { formula, calls: [], refused };
  const limited = calls.length > 0 ? withinLimits(result) : success(result);
  if (limited.ok) return { formula: limited.value, calls, refused };
  const text = calls[calls.length - 1]!;
  return { formula, calls: [], refused: [{ id: text.id, text: text.before, reason: limited.failure.message }] };
}

