export interface Token {
  readonly kind: "name" | "function" | "text" | "sheet" | "other";
  readonly text: string;
}

const pattern =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?|(\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)|([\s\S])/gu;

/** Parts a formula just far enough to tell names and functions from texts, sheet names and signs. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (const match of formula.matchAll(pattern)) {
    const [whole, text, sheet, name, bracket] = match;
    if (text !== undefined) found.push({ kind: "text", text });
    else if (sheet !== undefined) found.push({ kind: "sheet", text: sheet });
    else if (name !== undefined) {
      found.push({ kind: bracket === undefined ? "name" : "function", text: name });
      if (bracket !== undefined) found.push({ kind: "other", text: bracket });
    } else found.push({ kind: "other", text: whole });
  }
  return found;
}
