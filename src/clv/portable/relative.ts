/** A cell's place in its sheet, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const address = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
/* Texts and sheet names are passed by; a name, a function or a sheet that looks like a cell is none. */
const reference = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\])/gu;

const columnNumber = (letters: string): number => {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
};

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The place that "B7" names, or null for anything else. */
export function placeOf(text: string): Place | null {
  const match = address.exec(text);
  return match && { row: Number(match[2]), column: columnNumber(match[1]!) };
}

/** A formula with its references told from its own cell, so that a column filled down is one formula. */
export function relativeTo(formula: string, { row, column }: Place): string {
  return formula.replace(reference, (whole, fixColumn: string | undefined, letters: string, fixRow: string, digits: string) => {
    if (fixColumn === undefined) return whole;
    const across = fixColumn ? `$${letters}` : columnNumber(letters) - column;
    return `«${across},${fixRow ? `$${digits}` : Number(digits) - row}»`;
  });
}

/** The other way round: the formula as it stands in the cell. */
export function standingAt(relative: string, { row, column }: Place): string {
  return relative.replace(/«([^,]+),([^»]+)»/g, (_, across: string, down: string) => {
    const letters = across.startsWith("$") ? across : columnLetters(column + Number(across));
    return letters + (down.startsWith("$") ? down : String(row + Number(down)));
  });
}

/** Whether formulas with the same relative text may share one conversion: a table's column may hold what looks like a cell. */
export const isShareable = (formula: string): boolean => !/[[«»]/.test(formula);
