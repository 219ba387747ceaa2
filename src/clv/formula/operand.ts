/** What stands for an argument in a formula that is being written: a reference, a literal, or any formula text. */
export interface Operand {
  readonly text: string;
  /** True when the text can stand beside an operator without brackets. */
  readonly atom: boolean;
  /** The number, when the text is a plain one. */
  readonly value: number | null;
}

const numberText = /^(\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?%?$/i;
/* A cell, a range, a spill or a name, with or without a sheet; also a table column and an array constant. */
const reference = /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[\p{L}_\\][\p{L}\p{N}_.$]*(?::\$?[\p{L}_][\p{L}\p{N}_.$]*)?#?$/u;
const table = /^[\p{L}_][\p{L}\p{N}_.]*\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]$/u;
const array = /^\{[^{}]*\}$/;
const text = /^"(?:[^"]|"")*"$/;

/** One call or bracket that closes only at the very end: "SUM(A1:A3)", "(A1+A2)". */
function isOneBracket(source: string): boolean {
  const open = source.search(/\(/);
  if (open < 0 || !source.endsWith(")") || !/^[\p{L}_][\p{L}\p{N}_.]*$|^$/u.test(source.slice(0, open))) return false;
  let depth = 0;
  let quote = "";
  for (let at = open; at < source.length; at += 1) {
    const sign = source[at]!;
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth === 0 && at < source.length - 1) return false;
    }
  }
  return depth === 0;
}

function plainNumber(source: string): number | null {
  const unsigned = source.startsWith("-") ? source.slice(1) : source;
  if (!numberText.test(unsigned)) return null;
  const value = unsigned.endsWith("%") ? Number(unsigned.slice(0, -1)) / 100 : Number(unsigned);
  return source.startsWith("-") ? -value : value;
}

export function operand(source: string): Operand {
  const trimmed = source.trim();
  const isAtom =
    [numberText, reference, table, array, text].some((shape) => shape.test(trimmed)) || isOneBracket(trimmed);
  return { text: trimmed, atom: isAtom, value: plainNumber(trimmed) };
}

/** The text inside a text literal, or null when it is no literal. */
export const literalText = (source: string): string | null =>
  text.test(source.trim()) ? source.trim().slice(1, -1).replaceAll('""', '"') : null;

/** How a number is written in a formula, in every locale. */
export const numberLiteral = (value: number): string => String(value).replace("e", "E");
