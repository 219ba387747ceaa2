import { type Entry, type EntryArgument, numberLiteral, type ReadCells, type Result } from "../clv/index";

/** The formula text of each argument, in order; null for one that is left out. */
export type FormulaTexts = readonly (string | null)[];

/** What leaving out means, written out; empty where no value can say it ("no end"). */
function writtenDefault({ argument }: EntryArgument): string {
  if (argument.type === "choice") return argument.default === undefined ? "" : `"${argument.default}"`;
  if (argument.type === "flag") return argument.default ? "TRUE" : "FALSE";
  return argument.type !== "number" || argument.default === undefined ? "" : numberLiteral(argument.default);
}

/**
 * The call of the add-in's function, with its "=". A convention is never silent: every argument that chooses is written,
 * and so are the defaults before it; what is left out at the end stays out.
 */
export function functionFormula(entry: Entry, texts: FormulaTexts, prefix: string): string {
  const isWritten = ({ argument }: EntryArgument, place: number): boolean =>
    (texts[place] ?? null) !== null || (argument.type === "choice" && argument.default !== undefined);
  const last = entry.arguments.reduce((found, argument, place) => (isWritten(argument, place) ? place : found), -1);
  const written = entry.arguments.slice(0, last + 1).map((argument, place) => texts[place] ?? writtenDefault(argument));
  return `=${prefix}${entry.id}(${written.join(",")})`;
}

/** Excel takes no longer formula. */
const longestFormula = 8192;

/** The same as plain Excel arithmetic, with its "=", or the sentence that says why that cannot be. */
export function nativeFormula(entry: Entry, texts: FormulaTexts, read?: ReadCells): Result<string> {
  const native = entry.native(texts, read);
  if (!native.ok) return native;
  const formula = `=${native.value}`;
  if (formula.length <= longestFormula) return { ok: true, value: formula };
  const message = `the native formula is ${formula.length} characters long, and Excel takes ${longestFormula}: keep the add-in's function`;
  return { ok: false, failure: { why: "argument", message } };
}
