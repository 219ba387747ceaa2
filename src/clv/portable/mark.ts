import type { Entry } from "../define";
import { failure, type Result, success } from "../result";
import { isLiteral, isReference, showsSeveralCells } from "./literal";
import { bind, peel, sameFormula } from "./match";
import { type Call, callAt, openingOf } from "./names";
import { type Formula, readFormula, textOf } from "./tokens";

/** No formula of a person holds a name that begins so. */
const placeholder = (place: number): string => `ǂ${place}`;
const isPlaceholder = (name: string): boolean => name.startsWith("ǂ");

/** Excel takes no longer text inside a formula. */
const longestText = 255;

export const answersText = (entry: Entry): boolean => (entry.returns as string) === "text";

/** What each argument of a call is to its native text. */
type Part =
  | { readonly is: "literal"; readonly text: string }
  /** Its text stands in the native text, so that it is found there again. */
  | { readonly is: "found"; readonly core: string; readonly text: string }
  /** The native text does without it, or takes it apart: the mark itself must hold it. */
  | { readonly is: "kept"; readonly core: string; readonly text: string };

const textAs = (part: Part, place: number): string => (part.is === "found" ? placeholder(place) : part.text);

/** The native text as a pattern over its arguments; a refusal where they cannot all stand as names. */
function patternOf(entry: Entry, parts: readonly Part[]): Formula | null {
  const native = entry.native(parts.map(textAs));
  const read = native.ok ? readFormula(native.value) : native;
  return read.ok ? read.value : null;
}

const keep = (part: Part): Part => (part.is === "found" ? { ...part, is: "kept" } : part);

/** Tells for each argument whether the native text lets it be found again. Certain: what does not come back as it was is kept. */
function partsOf(entry: Entry, args: readonly string[], native: string): readonly Part[] {
  const first = args.map((text): Part => {
    const { core } = peel(text);
    return isLiteral(core) ? { is: "literal", text } : { is: "found", core, text };
  });
  const alone = (part: Part, place: number): readonly Part[] => first.map((other, index) => (index === place ? part : keep(other)));
  const possible =
    patternOf(entry, first) === null
      ? first.map((part, place) => (part.is === "found" && patternOf(entry, alone(part, place)) === null ? keep(part) : part))
      : first;
  const pattern = patternOf(entry, possible);
  const read = readFormula(native);
  const bound = pattern && read.ok ? bind(pattern, isPlaceholder, read.value) : null;
  if (bound === null) return possible.map(keep);
  return possible.map((part, place) => (part.is === "found" && bound.get(placeholder(place)) !== part.core ? keep(part) : part));
}

/** What a call's native text needs beside it so that the call can be written again. */
export interface Mark {
  /** Stands behind the native text and changes nothing about its value. */
  readonly text: string;
  /** How the name stands in a refusal, when an argument that the native text does without may hold several cells. */
  readonly lost: string | null;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const unquote = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

const held = (core: string): string => (isReference(core) ? `ROWS(${core})` : `N(${core})`);

/** @param written the call's name as it was typed, with the space behind it; `args` its arguments as they were typed. */
export function markOf(entry: Entry, written: string, args: readonly string[], native: string): Result<Mark> {
  const parts = partsOf(entry, args, native);
  const nameOf = (place: number): string => entry.arguments[place]!.name;
  const skeleton = parts.map((part, place) => {
    if (part.is === "literal") return part.text;
    const { before, behind } = peel(part.text);
    return before + nameOf(place) + behind;
  });
  const call = `${written}(${skeleton.join(",")})`;
  const kept = parts.flatMap((part, place) => (part.is === "kept" ? [{ name: nameOf(place), core: part.core, list: entry.arguments[place]!.argument.list }] : []));
  const lost = kept.find(({ core, list }) => !list && showsSeveralCells(core));
  if (call.length > longestText) {
    return failure("argument", `the note that lets ${entry.id} be restored is ${call.length} characters long, and Excel takes ${longestText}: convert without the way back`);
  }
  const text = answersText(entry)
    ? `&REPT(${quote(call)},0)${kept.map(({ name, core }) => `&REPT(${quote(name)},0*${held(core)})`).join("")}`
    : `+N(${quote(call)})${kept.map(({ name, core }) => `+N(${quote(name)})*${held(core)}`).join("")}`;
  return success({ text, lost: lost?.name ?? null });
}

/** A mark found in a formula. */
export interface FoundMark {
  readonly entry: Entry;
  /** The call's skeleton, read. */
  readonly skeleton: Formula;
  readonly call: Call;
  readonly kept: ReadonlyMap<string, string>;
  /** The place behind the mark. */
  readonly end: number;
}

/* Each of `steps` must stand at the place, spaces aside; gives the places of the tokens. */
function expectAt({ tokens }: Formula, start: number, steps: readonly RegExp[]): number[] | null {
  const places: number[] = [];
  let at = start;
  for (const step of steps) {
    while (tokens[at]?.kind === "space") at += 1;
    if (!step.test(tokens[at]?.text ?? "")) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

const quoted = /^"/;
const heads = {
  sum: { start: [/^\+$/, /^N$/i, /^\($/, quoted], whole: [/^\)$/], kept: [/^\)$/, /^\*$/, /^(?:N|ROWS)$/i] },
  text: { start: [/^&$/, /^REPT$/i, /^\($/, quoted], whole: [/^,$/, /^0$/, /^\)$/], kept: [/^,$/, /^0$/, /^\*$/, /^(?:N|ROWS)$/i] },
} as const;

/** Reads the mark that begins with the operator at `at`, or gives null where none does. */
export function markAt(formula: Formula, at: number): FoundMark | null {
  const head = formula.tokens[at]!.text === "+" ? heads.sum : heads.text;
  const start = expectAt(formula, at, head.start);
  if (start === null) return null;
  const literal = start[3]!;
  const whole = expectAt(formula, literal + 1, head.whole);
  if (whole === null) return null;
  const skeleton = readFormula(unquote(formula.tokens[literal]!.text));
  if (!skeleton.ok) return null;
  const call = skeleton.value.tokens.length === 0 ? null : callAt(skeleton.value, 0, new Set());
  if (call === null || call.end !== skeleton.value.tokens.length) return null;
  const names = new Set(call.entry.arguments.map(({ name }) => name));
  const kept = new Map<string, string>();
  let end = whole[whole.length - 1]! + 1;
  for (;;) {
    const next = expectAt(formula, end, head.start);
    const name = next === null ? "" : unquote(formula.tokens[next[3]!]!.text);
    const tail = next === null || !names.has(name) ? null : expectAt(formula, next[3]! + 1, head.kept);
    if (tail === null) break;
    const opening = openingOf(formula, tail[tail.length - 1]!);
    const closing = formula.partner[opening]!;
    kept.set(name, textOf(formula, opening + 1, closing));
    end = head === heads.sum ? closing + 1 : formula.partner[next![2]!]! + 1;
  }
  return { entry: call.entry, skeleton: skeleton.value, call, kept, end };
}

/** The call that a mark stands for, if the native text before it is still the one the mark was written for; else null. */
export function callBehind({ entry, skeleton, call, kept }: FoundMark, native: string): { readonly name: string; readonly args: readonly string[] } | null {
  const written = call.runs.map(([start, end]) => textOf(skeleton, start, end));
  const shapes = written.map((text, place) => ({ ...peel(text), text, name: entry.arguments[place]?.name }));
  if (shapes.some(({ name }) => name === undefined)) return null;
  const parts = shapes.map(({ before, core, behind, text, name }): Part => {
    if (core !== name) return { is: "literal", text };
    const own = kept.get(name);
    return own === undefined ? { is: "found", core: "", text } : { is: "kept", core: own, text: before + own + behind };
  });
  const pattern = patternOf(entry, parts);
  const read = readFormula(peel(native).core);
  if (pattern === null || !read.ok) return null;
  const bound = bind(pattern, isPlaceholder, read.value);
  if (bound === null) return null;
  const args: string[] = [];
  for (const [place, part] of parts.entries()) {
    if (part.is !== "found") args.push(part.text);
    else {
      const core = bound.get(placeholder(place));
      if (core === undefined) return null;
      args.push(shapes[place]!.before + core + shapes[place]!.behind);
    }
  }
  const again = entry.native(args);
  if (!again.ok || !sameFormula(again.value, native)) return null;
  return { name: textOf(skeleton, 0, call.opening), args };
}
