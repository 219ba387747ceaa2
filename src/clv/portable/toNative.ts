import { failure, type Result, success } from "../result";
import { type Conversion, type ConvertedCall, type RefusedCall, unreadable } from "./conversion";
import { withinLimits } from "./limits";
import { showsSeveralCells } from "./literal";
import { answersText, markOf } from "./mark";
import { peel } from "./match";
import { type Call, callAt, localNames } from "./names";
import { strength, strengthOf, type Surroundings, surroundings } from "./strength";
import { readFormula, textOf } from "./tokens";

export interface NativeOptions {
  /** Leave a mark by which the arithmetic can be turned back into the function; true unless it is switched off. */
  readonly mark?: boolean;
}

function strengthIn(text: string): number {
  const read = readFormula(text);
  return read.ok ? strengthOf(read.value) : 0;
}

const bracketed = (text: string): string => `(${text})`;

/** The text that stands for the call beside its neighbours. */
function fitted(native: string, mark: string | null, joins: boolean, { alone, needs }: Surroundings): string {
  if (mark === null) return !alone && strengthIn(native) < needs ? bracketed(native) : native;
  const least = joins ? strength.joined : strength.sum;
  const whole = (strengthIn(native) < least ? bracketed(native) : native) + mark;
  return alone ? whole : bracketed(whole);
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
 * of the formula as it is. A mark behind the arithmetic, N("CLV(margin,retention)"), is 0 in every spreadsheet program;
 * it names the function for a reader and lets `fromNative` restore the call.
 */
export function toNative(formula: string, options: NativeOptions = {}): Conversion {
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
    const native = call.entry.native(args);
    if (!native.ok) return native;
    const mark = markOf(call.entry, textOf(whole, call.name, call.opening), args, native.value);
    if (mark.ok && mark.value.lost !== null) {
      const { lost } = mark.value;
      return failure("argument", `the native formula of ${call.entry.id} does without ${lost}, so it would give one value for the several cells of ${lost}`);
    }
    if (options.mark === false) return success(fitted(native.value, null, false, around));
    return mark.ok ? success(fitted(native.value, mark.value.text, answersText(call.entry), around)) : mark;
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

