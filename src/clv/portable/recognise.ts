import { catalogue } from "../catalogue";
import type { Entry, EntryArgument } from "../define";
import { bind, sameFormula } from "./match";
import { type Formula, readFormula } from "./tokens";

/** A native form of an entry: which arguments are written how, and the pattern that comes of it. */
interface Form {
  readonly entry: Entry;
  /** The argument as it is written, a placeholder, or "" where it is left out. */
  readonly texts: readonly string[];
  readonly pattern: Formula;
}

const placeholder = (place: number): string => `ǂ${place}`;
const isPlaceholder = (name: string): boolean => name.startsWith("ǂ");

/** Entries with more forms than this are recognised by the first of them only. */
const mostForms = 1500;

/**
 * How much a form says beyond arithmetic that anybody writes: an error constant counts 2, a function 1, a number 1, and so
 * does every repetition of an argument. A person's own A1*B1, A1/3 or (A1-B1)/B1 comes to 1 at most, a rate converted by
 * powers to 3; nobody but us guards a quotient with an error constant, IF(B1=0,#DIV/0!,A1/B1), which comes to 5.
 */
const distinctive = 5;

function weight({ tokens }: Formula): number {
  const seen = new Set<string>();
  return tokens.reduce((sum, { kind, text }) => {
    if (kind === "error") return sum + 2;
    if (kind === "call" || kind === "number") return sum + 1;
    if (kind !== "name" || !isPlaceholder(text)) return sum;
    if (seen.has(text)) return sum + 1;
    seen.add(text);
    return sum;
  }, 0);
}

function writings({ argument, optional }: EntryArgument, place: number): readonly string[] {
  const written = placeholder(place);
  if (argument.type === "choice") return [...argument.values.map((value) => `"${value}"`), written];
  if (argument.type === "flag") return optional ? ["", argument.default ? "FALSE" : "TRUE", written] : ["TRUE", "FALSE", written];
  return optional ? ["", written] : [written];
}

function* combinations(choices: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const text of first) for (const others of combinations(rest)) yield [text, ...others];
}

function formsOf(entry: Entry): Form[] {
  const forms: Form[] = [];
  let count = 0;
  for (const texts of combinations(entry.arguments.map(writings))) {
    count += 1;
    if (count > mostForms) break;
    const native = entry.native(texts);
    const read = native.ok ? readFormula(native.value) : native;
    if (!read.ok || weight(read.value) < distinctive) continue;
    const names = new Set(read.value.tokens.map(({ text }) => text));
    if (texts.every((text) => !isPlaceholder(text) || names.has(text))) forms.push({ entry, texts, pattern: read.value });
  }
  return forms;
}

let known: readonly Form[] | null = null;
const forms = (): readonly Form[] => (known ??= catalogue.flatMap(formsOf));

export interface Recognised {
  readonly entry: Entry;
  readonly args: readonly string[];
}

function trimmed(texts: readonly string[]): readonly string[] {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === "") length -= 1;
  return texts.slice(0, length);
}

/**
 * The one function whose native text this is, with the conventions written out; null where none or more than one fits.
 * The text is compared sign by sign with what the function writes for the arguments found in it.
 */
export function recognise(text: string): Recognised | null {
  const read = readFormula(text);
  if (!read.ok) return null;
  const found = new Map<Entry, readonly string[]>();
  for (const { entry, texts, pattern } of forms()) {
    if (found.has(entry)) continue;
    const bound = bind(pattern, isPlaceholder, read.value);
    if (bound === null) continue;
    const args = texts.map((written) => bound.get(written) ?? written);
    const native = entry.native(args);
    if (native.ok && sameFormula(native.value, text)) found.set(entry, trimmed(args));
  }
  const [only] = found;
  return only && found.size === 1 ? { entry: only[0], args: only[1] } : null;
}
