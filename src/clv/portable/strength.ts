import { after, type Formula, readFormula, type Token } from "./tokens";

/** How tightly a formula text holds together beside operators, loosest first, in Excel's order. */
export const strength = { comparison: 1, joined: 2, sum: 3, product: 4, power: 5, signed: 6, atom: 7 } as const;
export type Strength = (typeof strength)[keyof typeof strength];

const binary: Readonly<Record<string, Strength>> = {
  "=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "<>": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5, "%": 6,
};

/** True where the operator at `place` has nothing on its left to join: the minus of "-A1" and of "2*-A1". */
export function isPrefix({ tokens }: Formula, place: number): boolean {
  let at = place - 1;
  while (at >= 0 && tokens[at]!.kind === "space") at -= 1;
  const before = tokens[at];
  if (before === undefined) return true;
  if (before.kind === "operator") return before.text !== "%" && before.text !== "#";
  return before.kind === "open" || before.kind === "comma" || before.kind === "semicolon" || before.kind === "brace open";
}

/** The loosest operator of the run. */
export function strengthOf(formula: Formula, start = 0, end = formula.tokens.length): Strength {
  let loosest: Strength = strength.atom;
  for (let at = start; at < end; at = after(formula, at)) {
    const { kind, text } = formula.tokens[at]!;
    if (kind !== "operator") continue;
    const own = isPrefix(formula, at) || text === "@" ? strength.signed : (binary[text] ?? strength.atom);
    if (own < loosest) loosest = own;
  }
  return loosest;
}

/** The same for a text without "="; one that cannot be read holds least. */
export function strengthOfText(text: string): Strength {
  const read = readFormula(text);
  return read.ok ? strengthOf(read.value) : strength.comparison;
}

const neighbour = ({ tokens }: Formula, place: number, step: 1 | -1): { token: Token | undefined; place: number; spaced: boolean } => {
  let at = place;
  while (tokens[at]?.kind === "space") at += step;
  return { token: tokens[at], place: at, spaced: at !== place };
};

/** What stands on both sides of a call and how tightly a text in its place must hold together. */
export interface Surroundings {
  /** True where the call is a whole formula or a whole argument: anything may stand there. */
  readonly alone: boolean;
  readonly needs: Strength;
  /** True where the neighbour takes references only, such as ":" or the space of an intersection. */
  readonly wantsReference: boolean;
  readonly atSign: boolean;
}

const isOperand = (token: Token): boolean => ["name", "number", "text", "error", "sheet", "brackets", "call"].includes(token.kind);

/** @param end the place after the call that begins at `start`. */
export function surroundings(formula: Formula, start: number, end: number): Surroundings {
  const left = neighbour(formula, start - 1, -1);
  const right = neighbour(formula, end, 1);
  const atSign = left.token?.text === "@" && left.token.kind === "operator";
  const referenceSigns = (token: Token | undefined): boolean => token?.kind === "operator" && [":", "#", "!"].includes(token.text);
  const meets = (token: Token | undefined, closing: "open" | "close"): boolean => token !== undefined && (isOperand(token) || token.kind === closing);
  const wantsReference =
    referenceSigns(left.token) ||
    referenceSigns(right.token) ||
    right.token?.kind === "open" ||
    (left.spaced && meets(left.token, "close")) ||
    (right.spaced && meets(right.token, "open"));

  const isFirst = left.token === undefined || (left.place === 0 && left.token.text === "=");
  const opensArgument = left.token?.kind === "comma" || (left.token?.kind === "open" && callsBefore(formula, left.place));
  const closesArgument = right.token === undefined || right.token.kind === "comma" || right.token.kind === "close";
  const alone = (isFirst || opensArgument) && closesArgument;

  let needs: Strength = strength.comparison;
  if (left.token?.kind === "operator" && !isFirst) {
    const own = isPrefix(formula, left.place) ? strength.signed : (binary[left.token.text] ?? strength.signed);
    needs = Math.min(own + 1, strength.atom) as Strength;
  }
  if (right.token?.kind === "operator") {
    const own = binary[right.token.text] ?? strength.atom;
    /* Excel reads -a^b as (-a)^b, which nobody expects to see, so a power takes an atom. */
    needs = Math.max(needs, own >= strength.power ? strength.atom : own === strength.comparison ? strength.joined : own) as Strength;
  }
  return { alone, needs, wantsReference, atSign };
}

/** True for a bracket that holds a call's arguments; false for one that only groups. */
export function callsBefore(formula: Formula, opening: number): boolean {
  const before = neighbour(formula, opening - 1, -1).token;
  return before?.kind === "call" || before?.kind === "close";
}
