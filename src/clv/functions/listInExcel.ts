import { operand } from "../formula/operand";
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
