import { after, readFormula } from "./tokens";

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?%?$/i;

/** A constant as it is typed: a number, a text, TRUE or FALSE, an error, an array constant, or nothing at all. */
export function isLiteral(core: string): boolean {
  if (core === "" || number.test(core) || /^(?:TRUE|FALSE)$/i.test(core)) return true;
  const read = readFormula(core);
  if (!read.ok) return false;
  const [first, ...rest] = read.value.tokens;
  if (first!.kind === "brace open") return after(read.value, 0) === read.value.tokens.length;
  return rest.length === 0 && (first!.kind === "text" || first!.kind === "error");
}

/** A cell, a range, a name or a table's column and nothing else: a text that points and does not calculate. */
export function isReference(core: string): boolean {
  const read = readFormula(core);
  return (
    read.ok &&
    read.value.tokens.every(({ kind, text }) => ["name", "sheet", "brackets"].includes(kind) || (kind === "operator" && [":", "!", "#"].includes(text)))
  );
}

/** True where the text shows that it may hold several cells; a name does not show it. */
export function showsSeveralCells(core: string): boolean {
  const read = readFormula(core);
  if (!read.ok) return true;
  const { tokens } = read.value;
  for (let at = 0; at < tokens.length; at = tokens[at]!.kind === "open" && tokens[at - 1]?.kind === "call" ? after(read.value, at) : at + 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "brace open" || (kind === "operator" && (text === ":" || text === "#"))) return true;
    const isTable = kind === "brackets" && tokens[at - 1]?.kind === "name";
    if (isTable && !/^\[(?:@|\[#This Row\])/i.test(text)) return true;
  }
  return false;
}
