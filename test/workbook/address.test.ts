import { addressOf, columnName, columnNumber, parseReference } from "../../src/workbook/address";

test.each([
  ["A", 0], ["Z", 25], ["AA", 26], ["AZ", 51], ["BA", 52], ["ZZ", 701], ["AAA", 702], ["XFD", 16383],
])("%s is column %i", (name, column) => {
  expect(columnNumber(name)).toBe(column);
  expect(columnName(column)).toBe(name);
});

test.each([
  [0, 0, 1, 1, "A1"], [6, 1, 1, 1, "B7"], [1, 0, 100_000, 1, "A2:A100001"], [0, 25, 2, 3, "Z1:AB2"],
])("row %i, column %i, %i by %i is %s", (row, column, rows, columns, address) => {
  expect(addressOf(row, column, rows, columns)).toBe(address);
});

const area = (startRow: number, startColumn: number, endRow: number | null, endColumn: number | null, sheet: string | null = null) => ({ sheet, startRow, startColumn, endRow, endColumn });

test.each([
  ["B7", area(6, 1, 6, 1)],
  ["$A$2:a5", area(1, 0, 4, 0)],
  ["C9:A2", area(1, 0, 8, 2)],
  ["A:C", area(0, 0, null, 2)],
  ["2:9", area(1, 0, 8, null)],
  ["Sheet1!A1", area(0, 0, 0, 0, "Sheet1")],
  ["'It''s mine'!$B$2:$B$3", area(1, 1, 2, 1, "It's mine")],
  ["XFD1048576", area(1048575, 16383, 1048575, 16383)],
])("%s is a place", (text, expected) => expect(parseReference(text)).toEqual(expected));

test.each(["", "hello", "A0", "A1048577", "XFE1", "A1:", "'Broken!A1", "1:0", "A1:B2:C3", "=A1"])("%s is none", (text) => {
  expect(parseReference(text)).toBeNull();
});
