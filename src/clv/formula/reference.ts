const range = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d*))?$/iu;

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * The single cells behind a text, row by row: "B2:D2" gives B2, C2, D2; an array constant gives its members.
 * Null for anything whose cells the text alone does not tell, such as a name.
 */
export function cellsOf(text: string): string[] | null {
  const trimmed = text.trim();
  if (trimmed.startsWith("{") && trimmed.endsWith("}")) return trimmed.slice(1, -1).split(/[,;]/).map((member) => member.trim());
  const match = range.exec(trimmed);
  if (!match) return null;
  const [, sheet = "", fixColumn = "", firstColumn = "", fixRow = "", firstRow = "", , lastColumn, , lastRow] = match;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn ?? firstColumn)].sort((a, b) => a - b);
  const rows = [Number(firstRow), Number(lastRow ?? firstRow)].sort((a, b) => a - b);
  const cells: string[] = [];
  for (let row = rows[0]!; row <= rows[1]!; row += 1) {
    for (let column = columns[0]!; column <= columns[1]!; column += 1) {
      cells.push(`${sheet}${fixColumn}${columnLetters(column)}${fixRow}${row}`);
    }
  }
  return cells;
}
