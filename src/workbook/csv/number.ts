/** A number as it stands in a file, with the format it was written in; no format means a plain number. */
export interface NumberInFile {
  readonly value: number;
  readonly format: string | null;
}

/** How a file writes its numbers: 1,234.5 or 1.234,5. */
export type DecimalMark = "." | ",";

const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^([-+]?)(?:(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?|\.(\d+))(?:[eE]([-+]?\d{1,3}))?$/,
  ",": /^([-+]?)(?:(\d+|\d{1,3}(?:[.\u00a0\u202f ']\d{3})+)(?:,(\d+))?|,(\d+))(?:[eE]([-+]?\d{1,3}))?$/,
};
const longestExactDigits = 15;

/** Reads a number, a percentage ("80%") or an amount ("$1,200.50"); null where a text is meant. */
export function readNumber(text: string, mark: DecimalMark): NumberInFile | null {
  const trimmed = text.trim();
  const percent = /^(.*\d)\s?%$/.exec(trimmed);
  if (percent) {
    const digits = readDigits(percent[1] ?? "", mark);
    return digits && { value: Number(`${digits.text}e-2`), format: digits.decimals > 0 ? `0.${"0".repeat(digits.decimals)}%` : "0%" };
  }
  const amount = /^([-+]?)\s?([$€£])\s?([\d.,'\s\u00a0\u202f]+)$/.exec(trimmed) ?? suffixed(trimmed);
  if (amount) {
    const digits = readDigits(`${amount[1] ?? ""}${(amount[3] ?? "").trim()}`, mark);
    const decimals = digits && digits.decimals > 0 ? ".00" : "";
    return digits && { value: Number(digits.text), format: `"${amount[2] ?? ""}"#,##0${decimals}` };
  }
  const digits = readDigits(trimmed, mark);
  return digits && { value: Number(digits.text), format: null };
}

function suffixed(text: string): readonly string[] | null {
  const match = /^([-+]?)([\d.,'\s\u00a0\u202f]+?)\s?([€£])$/.exec(text);
  return match && [text, match[1] ?? "", match[3] ?? "", match[2] ?? ""];
}

function readDigits(text: string, mark: DecimalMark): { readonly text: string; readonly decimals: number } | null {
  const match = shapes[mark].exec(text);
  if (!match) return null;
  const [, sign = "", whole, fraction = match[4] ?? "", , exponent] = match;
  const digits = (whole ?? "0").replace(/\D/g, "");
  // An id such as 00123, and a card or order number too long to be exact, must stay as they are written.
  if (/^0\d/.test(digits) || digits.replace(/^0+/, "").length > longestExactDigits) return null;
  if (exponent !== undefined && Math.abs(Number(exponent)) > 300) return null;
  return { text: `${sign}${digits}.${fraction || "0"}e${exponent ?? "0"}`.replace(/e0$/, ""), decimals: fraction.length };
}

/** True for digits that stand for a name, not a quantity: leading zeros, or more than a number can hold exactly. */
export function isDigitName(text: string): boolean {
  const trimmed = text.trim();
  return /^0\d+$/.test(trimmed) || /^\d{16,}$/.test(trimmed) || /^\+\d{7,}$/.test(trimmed);
}

/** A comma can only be the decimal mark where it does not part the fields. */
export function decimalMark(values: Iterable<string>, delimiter: string): DecimalMark {
  if (delimiter === ",") return ".";
  let commas = 0;
  let points = 0;
  for (const value of values) {
    if (/^[-+]?[\d.\u00a0\u202f ']*\d,\d+\s?[%€£$]?$/.test(value)) commas += 1;
    else if (/^[-+]?[\d,]*\d\.\d+\s?[%€£$]?$/.test(value)) points += 1;
  }
  return commas > points ? "," : ".";
}
