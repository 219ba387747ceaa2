import { columnNumber } from "./address";

/** Texts and quoted sheet names pass; a reference is its column and row, each with or without its "$". */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![A-Za-z0-9_.$\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!\\])/g;
/** Whole columns, whole rows, tables and spills move in ways of their own. */
const moving = /[A-Za-z]\$?:\$?[A-Za-z]|\d\$?:\$?\d|[#[\]{]/;

/**
 * A formula with its references told from the cell that holds it: two cells have the same one when filling from the first
 * to the second gives the second's formula. Null for a formula that says more than single cells and their ranges.
 */
export function relativeFormula(formula: string, row: number, column: number): string | null {
  let rest = "";
  let from = 0;
  let form = "";
  for (const found of formula.matchAll(token)) {
    const between = formula.slice(from, found.index);
    rest += between;
    form += between;
    from = found.index + found[0].length;
    const [whole, columnFixed, letters, rowFixed, digits] = found;
    form += letters === undefined ? whole : `{${columnFixed ? letters : columnNumber(letters) - column},${rowFixed ? digits! : Number(digits) - row}}`;
    rest += letters === undefined ? " " : "_";
  }
  form += formula.slice(from);
  rest += formula.slice(from);
  return moving.test(rest) ? null : form;
}
