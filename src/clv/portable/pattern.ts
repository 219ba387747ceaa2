import type { Entry } from "../define";
import type { ReadCells } from "../native";
import { isLiteral } from "./literal";
import { bind, peel } from "./match";
import { type Formula, readFormula } from "./tokens";

/* No formula of a person holds a name that begins so. */
const placeholder = (place: number): string => `ǂ${place}`;
const isPlaceholder = (name: string): boolean => name.startsWith("ǂ");

/** What an argument is to the native text of its call. */
export type Part =
  /** Written out or left out. */
  | { readonly is: "literal"; readonly text: string }
  /** Its text stands in the native text, so that it is found there again. */
  | { readonly is: "found"; readonly core: string; readonly text: string }
  /** The native text does without it, or takes it apart: the mark itself must hold it. */
  | { readonly is: "kept"; readonly core: string; readonly text: string };

/** The native text with a placeholder for each argument to be found; null where it cannot be written so. */
export function patternOf(entry: Entry, parts: readonly Part[], read?: ReadCells): Formula | null {
  const native = entry.native(
    parts.map((part, place) => (part.is === "found" ? placeholder(place) : part.text)),
    read,
  );
  const formula = native.ok ? readFormula(native.value) : native;
  return formula.ok ? formula.value : null;
}

/** The texts that the found arguments have in a native formula, by their place; null where it is not the pattern's. */
export function foundIn(pattern: Formula, native: string): ((place: number) => string | undefined) | null {
  const formula = readFormula(native);
  const bound = formula.ok ? bind(pattern, isPlaceholder, formula.value) : null;
  return bound && ((place) => bound.get(placeholder(place)));
}

const keep = (part: Part): Part => (part.is === "found" ? { ...part, is: "kept" } : part);

/** Tells for each argument whether the native text lets it be found again; what does not come back as it was is kept. */
export function partsOf(entry: Entry, args: readonly string[], native: string, read?: ReadCells): readonly Part[] {
  const first = args.map((text): Part => {
    const { core } = peel(text);
    return isLiteral(core) ? { is: "literal", text } : { is: "found", core, text };
  });
  const onlyFound = (place: number): readonly Part[] => first.map((part, other) => (other === place ? part : keep(part)));
  const possible =
    patternOf(entry, first, read) === null
      ? first.map((part, place) => (part.is === "found" && patternOf(entry, onlyFound(place), read) === null ? keep(part) : part))
      : first;
  const pattern = patternOf(entry, possible, read);
  const found = pattern && foundIn(pattern, native);
  if (!found) return possible.map(keep);
  return possible.map((part, place) => (part.is === "found" && found(place) !== part.core ? keep(part) : part));
}
