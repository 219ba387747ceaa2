import { catalogue, type EntryArgument } from "../../src/clv/index";
import { readNumber } from "../../src/taskpane/form/number";
import { addressFrom, referenceKind, sheetNamed, sheetPrefix } from "../../src/taskpane/form/reference";
import { type Separators, separatorsOf } from "../../src/taskpane/form/separators";
import { readField as readWith } from "../../src/taskpane/form/typed";
import { wordsFor } from "../../src/taskpane/words/index";

const readField = (argument: EntryArgument, typed: string, separators: Separators) => readWith(argument, typed, separators, wordsFor("en"));

const english = separatorsOf("en-US");
const german = separatorsOf("de-DE");
const french = separatorsOf("fr-FR");
const swiss = separatorsOf("de-CH");
const spanish = separatorsOf("es-ES");
const argument = (id: string, name: string): EntryArgument =>
  catalogue.find((entry) => entry.id === id)!.arguments.find((one) => one.name === name)!;

test("locales write numbers as Intl says", () => {
  expect([english, german, spanish]).toEqual([
    { decimal: ".", group: "," },
    { decimal: ",", group: "." },
    { decimal: ",", group: "." },
  ]);
});

test.each([
  [english, "0.8", 0.8, "0.8"],
  [english, ".5", 0.5, "0.5"],
  [english, "80%", 0.8, "80%"],
  [english, "12.5 %", 0.125, "12.5%"],
  [english, "-3%", -0.03, "-3%"],
  [english, "1,200", 1200, "1200"],
  [english, "1,234,567.5", 1234567.5, "1234567.5"],
  [english, "$1,200", 1200, "1200"],
  [english, "-$5", -5, "-5"],
  [english, "20 €", 20, "20"],
  [english, "−3", -3, "-3"],
  [english, "+3", 3, "3"],
  [english, "1e-7", 1e-7, "1E-7"],
  [english, "-0", 0, "0"],
  [german, "0,8", 0.8, "0.8"],
  [german, "1.200", 1200, "1200"],
  [german, "1.20,5", null, ""],
  [german, "1.200,50", 1200.5, "1200.5"],
  [german, "1.234.567", 1234567, "1234567"],
  [german, "0.8", 0.8, "0.8"],
  [german, "12,5%", 0.125, "12.5%"],
  [french, "1 200,5", 1200.5, "1200.5"],
  [french, "1\u202f200", 1200, "1200"],
  [swiss, "1'200.5", 1200.5, "1200.5"],
  [english, "1,2", null, ""],
  [english, "1,20,000", null, ""],
  [english, "1.2.3", null, ""],
  [english, "twelve", null, ""],
  [english, "", null, ""],
  [english, "80%%", null, ""],
  [english, "Infinity", null, ""],
  [english, "1e999", null, ""],
])("%j reads “%s” as %p", (separators, typed, value, text) => {
  const read = readNumber(typed, separators);
  if (value === null) expect(read).toBeNull();
  else {
    expect(read?.value).toBe(value);
    expect(read?.text).toBe(text);
  }
});

test.each([
  ["A2", "cells"],
  ["$A$2:b10", "cells"],
  ["Sheet1!A2:A100001", "cells"],
  ["'My sheet'!B2", "cells"],
  ["'Bob''s'!B2", "cells"],
  ["G1#", "cells"],
  ["A:A", "lines"],
  ["Sheet1!2:9", "lines"],
  ["Margin", "name"],
  ["Table1[Margin]", "name"],
  ["Table1[[#All],[Margin]]", "name"],
  ["Größe", "name"],
  ["TRUE", null],
  ["A2*2", null],
  ["SUM(A2:A3)", null],
  ["12", null],
  ["A2,B2", null],
  ["=A2", null],
])("“%s” is a reference to %p", (text, kind) => {
  expect(referenceKind(text)).toBe(kind);
});

test("a sheet is quoted where Excel needs it, and left out at home", () => {
  expect(sheetPrefix("Sheet1")).toBe("Sheet1!");
  expect(sheetPrefix("My sheet")).toBe("'My sheet'!");
  expect(sheetPrefix("Bob's")).toBe("'Bob''s'!");
  expect(sheetPrefix("A1")).toBe("'A1'!");
  expect(sheetPrefix("2026")).toBe("'2026'!");
  expect(addressFrom("Sheet1", "Sheet1", "A2:A9")).toBe("A2:A9");
  expect(addressFrom("Sheet1", "My sheet", "A2")).toBe("'My sheet'!A2");
  expect([sheetNamed("'Bob''s'!B2"), sheetNamed("Sheet1!A1"), sheetNamed("A1")]).toEqual(["Bob's", "Sheet1", null]);
});

describe("a number field", () => {
  const margin = argument("CLV", "margin");
  test("takes numbers and references, with or without an equals sign", () => {
    expect(readField(margin, " 1,200 ", english)).toEqual({ kind: "value", input: 1200, text: "1200" });
    expect(readField(margin, "=A2:A10", english)).toEqual({ kind: "reference", text: "A2:A10" });
    expect(readField(margin, "  ", english)).toEqual({ kind: "blank" });
  });
  test("refuses the rest with what would do, in the user's own way of writing", () => {
    expect(readField(margin, "1;2", german)).toEqual({
      kind: "unreadable",
      sentence: "margin should be a number such as 0,8 or 80%, or cells such as A2:A10, not “1;2”",
    });
  });
  test("refuses whole columns, whose results would have no room", () => {
    expect(readField(margin, "A:A", english)).toEqual({
      kind: "unreadable",
      sentence:
        "margin needs a range with an end, such as A2:A100: a whole column or row leaves no room for the results",
    });
  });
});

describe("a list field", () => {
  const margins = argument("CLV.SERIES", "margins");
  test.each([
    [english, "120; 150; 180", [[120, 150, 180]], "{120,150,180}"],
    [english, "120 150 180", [[120, 150, 180]], "{120,150,180}"],
    [english, "120, 150, 180", [[120, 150, 180]], "{120,150,180}"],
    [english, "1,200; 1,500", [[1200, 1500]], "{1200,1500}"],
    [german, "0,8; 0,9", [[0.8, 0.9]], "{0.8,0.9}"],
    [english, "80%; 12.5%", [[0.8, 0.125]], "{0.8,0.125}"],
    [english, "-5; 1e-9", [[-5, 1e-9]], "{-5,1E-9}"],
    [english, "120", 120, "120"],
    [english, "80%", 0.8, "80%"],
  ])("%j reads “%s”", (separators, typed, input, text) => {
    expect(readField(margins, typed, separators)).toEqual({ kind: "value", input, text });
  });
  test("does not guess whether 120,150 is one number or two", () => {
    expect(readField(margins, "120,150", english)).toEqual({
      kind: "unreadable",
      sentence:
        "margins should be a range such as A2:A10, or numbers with semicolons between them such as 120; 150; 180, not “120,150”",
    });
    expect(readField(margins, "1; two", english)).toMatchObject({ kind: "unreadable" });
  });
  test("takes whole columns, which give one result", () => {
    expect(readField(margins, "A:A", english)).toEqual({ kind: "reference", text: "A:A" });
  });
});

test("a switch that is needed has its value from the start; a table column is no label", () => {
  expect(readField(argument("CLV.TREATMENT", "price_sensitive"), "", english)).toEqual({ kind: "value", input: false, text: "FALSE" });
  expect(readField(argument("CLV.TIER", "labels"), "Tiers[Name]", english)).toEqual({ kind: "reference", text: "Tiers[Name]" });
  expect(readField(argument("CLV.TIER", "labels"), "Low; High", english)).toEqual({ kind: "value", input: [["Low", "High"]], text: '{"Low","High"}' });
});

test("choices and flags become formula texts", () => {
  expect(readField(argument("CLV", "timing"), "end", english)).toEqual({ kind: "value", input: "end", text: '"end"' });
  expect(readField(argument("CLV", "timing"), "", english)).toEqual({ kind: "blank" });
  expect(readField(argument("CX.SCORE", "low_is_good"), "TRUE", english)).toEqual({
    kind: "value",
    input: true,
    text: "TRUE",
  });
});
