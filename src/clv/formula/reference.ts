const range = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d*))?$/iu;

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

interface Area {
  readonly sheet: string;
  readonly fixColumn: string;
  readonly fixRow: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function areaOf(text: string): Area | null {
  const match = range.exec(text.trim());
  if (!match) return null;
  const [, sheet = "", fixColumn = "", startColumn = "", fixRow = "", startRow = "", , endColumn, , endRow] = match;
  const [firstColumn, lastColumn] = [columnNumber(startColumn), columnNumber(endColumn ?? startColumn)].sort((a, b) => a - b);
  const [firstRow, lastRow] = [Number(startRow), Number(endRow ?? startRow)].sort((a, b) => a - b);
  return { sheet, fixColumn, fixRow, firstColumn: firstColumn!, lastColumn: lastColumn!, firstRow: firstRow!, lastRow: lastRow! };
}

/** The members of an array constant, row after row; null for any other text. */
function arrayRows(text: string): string[][] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{") || !trimmed.endsWith("}")) return null;
  const rows: string[][] = [[]];
  let member = "";
  let inText = false;
  for (const sign of trimmed.slice(1, -1)) {
    if (sign === '"') inText = !inText;
    if (inText || (sign !== "," && sign !== ";")) member += sign;
    else {
      rows[rows.length - 1]!.push(member.trim());
      member = "";
      if (sign === ";") rows.push([]);
    }
  }
  rows[rows.length - 1]!.push(member.trim());
  return rows;
}

/** Rows and columns of a range, an array constant or a plain number; null where the text alone does not tell. */
export function shapeOf(text: string): { readonly rows: number; readonly columns: number } | null {
  const array = arrayRows(text);
  if (array) return { rows: array.length, columns: array[0]!.length };
  const area = areaOf(text);
  if (area) return { rows: area.lastRow - area.firstRow + 1, columns: area.lastColumn - area.firstColumn + 1 };
  return /^-?[\d.]+(?:E[-+]?\d+)?%?$/i.test(text.trim()) ? { rows: 1, columns: 1 } : null;
}

/** One column of a range, counted from 1, as a reference: column 2 of "A2:B9" is "B2:B9". Null where the text does not tell. */
export function columnOf(text: string, column: number): string | null {
  const area = areaOf(text);
  if (!area || area.firstColumn + column - 1 > area.lastColumn) return null;
  const letters = `${area.fixColumn}${columnLetters(area.firstColumn + column - 1)}${area.fixRow}`;
  return `${area.sheet}${letters}${area.firstRow}:${letters}${area.lastRow}`;
}

/**
 * The single cells behind a text, row by row: "B2:D2" gives B2, C2, D2; an array constant gives its members.
 * Null for anything whose cells the text alone does not tell, such as a name.
 */
export function cellsOf(text: string): string[] | null {
  const array = arrayRows(text);
  if (array) return array.flat();
  const area = areaOf(text);
  if (!area) return null;
  const cells: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      cells.push(`${area.sheet}${area.fixColumn}${columnLetters(column)}${area.fixRow}${row}`);
    }
  }
  return cells;
}
