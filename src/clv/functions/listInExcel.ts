import { operand } from "../formula/operand";
import { shapeOf } from "../formula/reference";
import type { ArgumentTexts } from "../native";
import { failure, type Result } from "../result";

/** The text of an argument, bracketed where it must be to stand beside an operator. */
export function beside(text: string): string {
  const { text: trimmed, atom } = operand(text);
  return atom ? trimmed : `(${trimmed})`;
}

export const isWritten = (text: string | null | undefined): text is string => (text ?? "").trim() !== "";

/** Refuses to write a formula whose needed arguments are not all there; null when they are. */
export function missingText(names: readonly string[], texts: ArgumentTexts): Result<string> | null {
  const missing = names.find((_, place) => !isWritten(texts[place]));
  return missing === undefined ? null : failure("argument", `${missing} is needed before the formula can be written`);
}

/**
 * The sum of the products of two ranges. A single value counts for every cell of the other range; a row beside a column
 * is turned, as SUMPRODUCT would make a grid of them. What shape a name has only the sheet knows: there it must be equal.
 */
export function sumOfProducts(first: string, second: string): string {
  const [one, other] = [shapeOf(first), shapeOf(second)];
  const single = (shape: typeof one): boolean => shape !== null && shape.rows === 1 && shape.columns === 1;
  if (single(one) || single(other)) return `SUMPRODUCT(${beside(first)}*${beside(second)})`;
  const isTurned = one !== null && other !== null && one.rows === other.columns && one.columns === other.rows && one.rows !== other.rows;
  return isTurned ? `SUMPRODUCT(${first.trim()},TRANSPOSE(${second.trim()}))` : `SUMPRODUCT(${first.trim()},${second.trim()})`;
}
