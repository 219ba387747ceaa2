import { failure, type Result, success } from "../result";

export type TokenKind =
  | "space"
  | "text"
  | "number"
  | "error"
  /** A cell, a defined name, a variable, TRUE or FALSE. */
  | "name"
  /** A name that an opening bracket follows. */
  | "call"
  /** A quoted sheet name with its "!". */
  | "sheet"
  /** A table's columns or a workbook's name, with its square brackets. */
  | "brackets"
  | "operator"
  | "comma"
  | "semicolon"
  | "open"
  | "close"
  | "brace open"
  | "brace close"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A formula in parts that join to the very text they were read from. */
export interface Formula {
  readonly tokens: readonly Token[];
  /** For each round or curly bracket the place of the one that belongs to it. */
  readonly partner: readonly (number | undefined)[];
}

const pattern =
  /(\s+)|("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|((?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?)|(#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA))|([\p{L}_\\$?][\p{L}\p{N}_.\\$?]*)|(<=|>=|<>|[-+*/^&=<>%@#!:])|([\s\S])/iuy;

const single: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ";": "semicolon",
  "(": "open",
  ")": "close",
  "{": "brace open",
  "}": "brace close",
};

const refused = (message: string): Result<Formula> => failure("argument", message);

/** Where square brackets that open at `start` end, or −1. Inside a table's column an apostrophe takes its special signs literally. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

const opensCall = (text: string, at: number): boolean => {
  let next = at;
  while (/\s/.test(text[next] ?? "")) next += 1;
  return text[next] === "(";
};

/** Parts a formula (English names, comma, decimal point) without losing a sign of it; with or without its "=". */
export function readFormula(text: string): Result<Formula> {
  const tokens: Token[] = [];
  const partner: (number | undefined)[] = [];
  const open: number[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const [whole, space, literal, sheet, number, error, name, operator] = pattern.exec(text)!;
    let kind: TokenKind;
    let part = whole;
    if (space !== undefined) kind = "space";
    else if (literal !== undefined) kind = "text";
    else if (sheet !== undefined) kind = "sheet";
    else if (number !== undefined) kind = "number";
    else if (error !== undefined) kind = "error";
    else if (name !== undefined) kind = opensCall(text, pattern.lastIndex) ? "call" : "name";
    else if (operator !== undefined) kind = "operator";
    else if (whole === '"') return refused("the formula has a text without its closing quotation mark");
    else if (whole === "'") return refused("the formula has a sheet name without its closing apostrophe");
    else if (whole === "[") {
      const end = endOfBrackets(text, start);
      if (end < 0) return refused('the formula has a "[" without its "]"');
      part = text.slice(start, end);
      pattern.lastIndex = end;
      kind = "brackets";
    } else kind = single[whole] ?? "other";

    if (kind === "open" || kind === "brace open") open.push(tokens.length);
    if (kind === "close" || kind === "brace close") {
      const opening = open.pop();
      const wanted = kind === "close" ? "open" : "brace open";
      if (opening === undefined || tokens[opening]!.kind !== wanted) return refused(`the formula has a "${whole}" that closes nothing`);
      partner[opening] = tokens.length;
      partner[tokens.length] = opening;
    }
    tokens.push({ kind, text: part });
  }
  if (open.length > 0) return refused(`the formula has a "${tokens[open.pop()!]!.text}" that is never closed`);
  return success({ tokens, partner });
}

/** The text of the tokens from `start` up to `end`. */
export function textOf({ tokens }: Formula, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += tokens[at]!.text;
  return text;
}

/** The place after the token at `at`, or after its whole bracket where it opens one. */
export const after = ({ partner }: Formula, at: number): number => {
  const other = partner[at];
  return other !== undefined && other > at ? other + 1 : at + 1;
};

/** The runs between the separators inside a bracket: the arguments of a call. An empty bracket holds none. */
export function argumentRuns(formula: Formula, opening: number): (readonly [start: number, end: number])[] {
  const closing = formula.partner[opening]!;
  const runs: (readonly [number, number])[] = [];
  let start = opening + 1;
  for (let at = start; at < closing; at = after(formula, at)) {
    if (formula.tokens[at]!.kind !== "comma") continue;
    runs.push([start, at]);
    start = at + 1;
  }
  if (runs.length === 0 && textOf(formula, start, closing).trim() === "") return [];
  return [...runs, [start, closing]];
}
