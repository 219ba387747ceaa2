import { after, type Formula, readFormula, textOf, type Token } from "./tokens";

/** A text without the spaces and the brackets around it, and what was around it. */
export interface Peeled {
  readonly before: string;
  readonly core: string;
  readonly behind: string;
}

/** Takes the spaces and the brackets off that enclose the whole text: " (A1+1)" gives "A1+1". */
export function peel(text: string): Peeled {
  const read = readFormula(text);
  if (!read.ok) return { before: "", core: text, behind: "" };
  const { tokens, partner } = read.value;
  let start = 0;
  let end = tokens.length;
  for (;;) {
    if (start < end && tokens[start]!.kind === "space") start += 1;
    else if (start < end && tokens[end - 1]!.kind === "space") end -= 1;
    else if (start < end && tokens[start]!.kind === "open" && partner[start] === end - 1) {
      start += 1;
      end -= 1;
    } else break;
  }
  return { before: textOf(read.value, 0, start), core: textOf(read.value, start, end), behind: textOf(read.value, end, tokens.length) };
}

const same = (one: Token, other: Token): boolean =>
  one.text === other.text ||
  (one.kind === other.kind &&
    (one.kind === "number" ? Number(one.text) === Number(other.text) : one.text.toUpperCase() === other.text.toUpperCase()));

const solid = ({ tokens }: Formula): number[] => tokens.flatMap(({ kind }, place) => (kind === "space" ? [] : [place]));

/** Whether two texts are the same formula, spaces, case and the brackets around the whole aside. */
export function sameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [readFormula(peel(one).core), readFormula(peel(other).core)];
  if (!first.ok || !second.ok) return false;
  const [left, right] = [solid(first.value), solid(second.value)];
  return left.length === right.length && left.every((place, index) => same(first.value.tokens[place]!, second.value.tokens[right[index]!]!));
}

const endsRun = ({ kind }: Token): boolean => kind === "comma" || kind === "semicolon" || kind === "close" || kind === "brace close";
const joins = (token: Token | undefined): boolean => token?.kind === "operator" && token.text !== "%";

/* Beside an operator a placeholder stands for one atom or one bracket; elsewhere for all up to the next separator. */
function runFrom(formula: Formula, start: number, tight: boolean): number {
  const { tokens } = formula;
  if (tight && tokens[start]?.kind === "open") return after(formula, start);
  let at = start;
  while (at < tokens.length && !endsRun(tokens[at]!)) {
    if (tight && joins(tokens[at]) && !["#", "!", ":"].includes(tokens[at]!.text)) break;
    at = after(formula, at);
  }
  while (at > start && tokens[at - 1]!.kind === "space") at -= 1;
  return at;
}

/**
 * Lays a pattern over a formula: each placeholder stands for one run of it, the same run wherever it is repeated.
 * Gives the runs without the brackets around them, or null where the two differ.
 */
export function bind(pattern: Formula, isPlaceholder: (name: string) => boolean, formula: Formula): ReadonlyMap<string, string> | null {
  const bound = new Map<string, string>();
  const places = solid(pattern);
  const skip = (at: number): number => (formula.tokens[at]?.kind === "space" ? at + 1 : at);
  let at = skip(0);
  for (let index = 0; index < places.length; index += 1) {
    const wanted = pattern.tokens[places[index]!]!;
    const there = formula.tokens[at];
    if (there === undefined) return null;
    if (wanted.kind === "name" && isPlaceholder(wanted.text)) {
      const [left, right] = [places[index - 1], places[index + 1]].map((place) => (place === undefined ? undefined : pattern.tokens[place]));
      const end = runFrom(formula, at, joins(left) || joins(right));
      if (end === at) return null;
      const { core } = peel(textOf(formula, at, end));
      const known = bound.get(wanted.text);
      if (known === undefined) bound.set(wanted.text, core);
      else if (!sameFormula(known, core)) return null;
      at = skip(end);
    } else {
      if (!same(wanted, there)) return null;
      at = skip(at + 1);
    }
  }
  return at === formula.tokens.length ? bound : null;
}
