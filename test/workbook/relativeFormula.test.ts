import { relativeFormula } from "../../src/workbook/relativeFormula";

const at = (formula: string, row = 4, column = 2): string | null => relativeFormula(formula, row, column);

test.each([
  ["=B5*C4", 4, 2, "=C5*D4", 4, 3],
  ["=$B5+B$4-$B$4", 4, 2, "=$B9+B$4-$B$4", 8, 2],
  ["=SUM('It''s A1'!B2:C3)", 4, 2, "=SUM('It''s A1'!C3:D4)", 5, 3],
  ['=IF(Inputs!B7="A1",B5,0)', 4, 2, '=IF(Inputs!B8="A1",B6,0)', 5, 2],
  ["=LOG10(B5)+cxlv.base.clv", 4, 2, "=LOG10(B6)+cxlv.base.clv", 5, 2],
])("%s filled along is the same formula", (first, row, column, second, toRow, toColumn) => {
  expect(at(first, row, column)).not.toBeNull();
  expect(at(second, toRow, toColumn)).toBe(at(first, row, column));
});

test.each([
  ["=B5", "=B6"],
  ["=$B5", "=B5"],
  ["=$B$5", "=B$5"],
  ["=B5", '="B5"'],
  ["=A1!B5", "=B1!B5"],
  ["=LOG10(B5)", "=LOG11(B5)"],
  ["=B5_x", "=C5_x"],
  ["=B5:B7", "=B5:B8"],
])("%s and %s in the same cell are two formulas", (first, second) => {
  expect(at(first)).not.toBe(at(second));
});

test.each(["=SUM(B:B)", "=SUM($B:C)", "=SUM(2:3)", "=SUM(Sheet1!A:A)", "=SUM(Sales[Amount])", "=B5#", "=CHOOSE({1,2},B5,B6)", "=#REF!+B5"])("%s is left alone", (formula) => {
  expect(at(formula)).toBeNull();
});
