import type { FileFormulas } from "../formulas";

export const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** The text that a formula names and nothing else: "\"it \"\"is\"\"\"" gives it "is"; null for any other formula. */
export function textIn(formula: string): string | null {
  const match = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula);
  return match?.[1]?.replaceAll('""', '"') ?? null;
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a rule compares with: a number stays one, everything else in a file is a formula. */
export function operandFromFile(text: string, formulas: FileFormulas): string {
  return isNumber(text) ? text.trim() : formulas.fromFile(text);
}

/** In a file, words without quotes would be taken for a formula. */
export function operandToFile(text: string, formulas: FileFormulas): string {
  if (text.startsWith("=")) return formulas.toFile(text);
  return isNumber(text) ? text.trim() : quoted(text);
}
