import type { Entry } from "../define";
import type { ReadCells } from "../native";
import { peel, sameFormula } from "./match";
import { type Call, callAt, openingOf } from "./names";
import { foundIn, type Part, patternOf } from "./pattern";
import { type Formula, readFormula, textOf } from "./tokens";

/** A mark found in a formula, and where the native text it belongs to stands. */
export interface FoundMark {
  readonly entry: Entry;
  readonly skeleton: Formula;
  readonly call: Call;
  /** The arguments that stand beside the native text, by their names. */
  readonly kept: ReadonlyMap<string, string>;
  readonly native: string;
  /** The places of the whole, native text and mark together. */
  readonly start: number;
  readonly end: number;
}

type Note = Pick<FoundMark, "skeleton" | "call" | "kept" | "end">;

const quoted = /^"/;
const unquote = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

/** Each of the signs must stand at the place, spaces aside; gives the places of their tokens. */
function expectAt({ tokens }: Formula, start: number, signs: readonly RegExp[]): number[] | null {
  const places: number[] = [];
  let at = start;
  for (const sign of signs) {
    while (tokens[at]?.kind === "space") at += 1;
    if (!sign.test(tokens[at]?.text ?? "")) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

/** Reads N("CLV(margin,retention)") and the kept arguments behind it. */
function noteAt(formula: Formula, at: number): Note | null {
  const places = expectAt(formula, at, [/^N$/i, /^\($/, quoted, /^\)$/]);
  if (places === null) return null;
  const skeleton = readFormula(unquote(formula.tokens[places[2]!]!.text));
  if (!skeleton.ok || skeleton.value.tokens.length === 0) return null;
  const call = callAt(skeleton.value, 0, new Set());
  if (call === null || call.end !== skeleton.value.tokens.length) return null;
  const names = new Set(call.entry.arguments.map(({ name }) => name));
  const kept = new Map<string, string>();
  let end = places[3]! + 1;
  for (;;) {
    const more = expectAt(formula, end, [/^\+$/, /^N$/i, /^\($/, quoted, /^\)$/, /^\*$/, /^(?:N|ROWS)$/i]);
    const name = more === null ? "" : unquote(formula.tokens[more[3]!]!.text);
    if (more === null || !names.has(name)) break;
    const opening = openingOf(formula, more[6]!);
    end = formula.partner[opening]! + 1;
    kept.set(name, textOf(formula, opening + 1, end - 1));
  }
  return { skeleton: skeleton.value, call, kept, end };
}

/** The mark whose "+" or "IF" stands at `at`, in the whole argument or formula that begins at `start`; null where none stands. */
export function markAt(formula: Formula, start: number, at: number): FoundMark | null {
  const { text, kind } = formula.tokens[at]!;
  if (text === "+") {
    const note = noteAt(formula, at + 1);
    return note && { ...note, entry: note.call.entry, native: textOf(formula, start, at), start };
  }
  if (kind !== "call" || text.toUpperCase() !== "IF") return null;
  const opening = openingOf(formula, at);
  const note = noteAt(formula, opening + 1);
  const tail = note && expectAt(formula, note.end, [/^=$/, /^0$/, /^,$/]);
  if (note === null || tail === null) return null;
  const closing = formula.partner[opening]!;
  return { ...note, entry: note.call.entry, native: textOf(formula, tail[2]! + 1, closing), start: at, end: closing + 1 };
}

/** The call that a mark stands for: its name as it was typed, and its arguments. */
export interface RestoredCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** Restores the call if its native text is still exactly the one that the mark was written for; else null. */
export function callBehind({ entry, skeleton, call, kept, native }: FoundMark, read?: ReadCells): RestoredCall | null {
  if (call.runs.length > entry.arguments.length) return null;
  const written = call.runs.map(([start, end], place) => ({ ...peel(textOf(skeleton, start, end)), name: entry.arguments[place]!.name }));
  const parts = written.map(({ before, core, behind, name }): Part => {
    if (core !== name) return { is: "literal", text: before + core + behind };
    const own = kept.get(name);
    return own === undefined ? { is: "found", core: "", text: "" } : { is: "kept", core: own, text: before + own + behind };
  });
  const pattern = patternOf(entry, parts, read);
  const found = pattern && (foundIn(pattern, native) ?? foundIn(pattern, peel(native).core));
  if (!found) return null;
  const args: string[] = [];
  for (const [place, part] of parts.entries()) {
    const core = part.is === "found" ? found(place) : "";
    if (core === undefined) return null;
    args.push(part.is === "found" ? written[place]!.before + core + written[place]!.behind : part.text);
  }
  const again = entry.native(args, read);
  return again.ok && sameFormula(again.value, native) ? { name: textOf(skeleton, 0, call.opening), args } : null;
}
