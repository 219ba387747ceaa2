/** A name at the end, at the start of a formula or behind an operator, a bracket, a separator or a blank. */
const endsInName = /^(?:.*[-+*/^&=<>(,;:{@%\s])?(?<name>[\p{L}_][\p{L}\p{N}_.]*)$/su;

/** The name that is being typed at the end of the text before the caret; null inside a text in quotes, or where there is none. */
export function nameBeforeCaret(before: string): string | null {
  const isInText = (before.split('"').length - 1) % 2 === 1;
  return isInText ? null : (endsInName.exec(before)?.groups?.["name"] ?? null);
}
