import { catalogue, type Entry } from "../../src/clv/index";
import { isDarkColour } from "../../src/taskpane/appearance";
import { formatForField, formatQuantity } from "../../src/taskpane/form/format";
import { formOf, type Forms, formsReducer } from "../../src/taskpane/form/formState";
import { conventionOf } from "../../src/taskpane/function/convention";
import { pickedIn } from "../../src/taskpane/function/picked";
import { wordsFormula } from "../../src/taskpane/function/wordsFormula";
import { isCircular } from "../../src/taskpane/insert/circular";
import { prepare } from "../../src/taskpane/insert/prepare";
import { prefixFrom } from "../../src/taskpane/prefix";
import { wordsFor } from "../../src/taskpane/words/index";

const english = wordsFor("en");
const { occupied, page } = english;

const entryOf = (id: string): Entry => catalogue.find((entry) => entry.id === id)!;

test.each([
  ["?namespace=CLVX", "CLVX."],
  ["?namespace=CLV2X", "CLV2X."],
  ["", ""],
  ["?namespace=", ""],
  ["?namespace=clvx", ""],
  ["?namespace=A(1", ""],
  ["?namespace=1A", ""],
])("the prefix of “%s” is “%s”", (query, prefix) => {
  expect(prefixFrom(query)).toBe(prefix);
});

test.each([
  [916.6666, "money", "en-US", "916.67"],
  [1234.5, "money", "de-DE", "1.234,50"],
  [0.001234, "money", "en-US", "0.00123"],
  [0, "money", "en-US", "0.00"],
  [0.98157653, "rate", "en-US", "98.16%"],
  [0.0000123, "rate", "en-US", "0.00123%"],
  [6.1111, "ratio", "en-US", "6.11"],
  [8.368, "duration", "en-US", "8.37 periods"],
  [0.66, "score", "en-US", "0.66"],
] as const)("%p as %s in %s is %s", (value, quantity, locale, text) => {
  expect(formatQuantity(value, quantity, english, locale)).toBe(text);
});

test("a field shows all digits, with the user's decimal sign", () => {
  expect(formatForField(0.007974140428903764, ",")).toBe("0,007974140428903764");
});

test("the forms of two functions do not touch each other, and keep what was typed", () => {
  let forms: Forms = {};
  forms = formsReducer(forms, { type: "write", id: "CLV", name: "margin", text: "250" });
  forms = formsReducer(forms, { type: "leave", id: "CLV", name: "margin" });
  forms = formsReducer(forms, { type: "write", id: "CLVCAC", name: "cac", text: "1" });
  expect(formOf(forms, "CLV")).toEqual({ texts: { margin: "250" }, touched: ["margin"] });
  expect(formOf(forms, "CLVCAC")).toEqual({ texts: { cac: "1" }, touched: [] });
  expect(formsReducer(forms, { type: "leave", id: "CLV", name: "margin" })).toBe(forms);
  forms = formsReducer(forms, { type: "fill", id: "CLV", texts: { margin: "1" } });
  expect(formOf(forms, "CLV")).toEqual({ texts: { margin: "1" }, touched: [] });
  expect(formOf(forms, "toString")).toEqual({ texts: {}, touched: [] });
});

test.each([
  [["A2"], "A2", 1, true],
  [["A2:A9"], "A5", 1, true],
  [["A2:A9"], "B5", 1, false],
  [["B9"], "B5", 5, true],
  [["Sheet2!A2"], "A2", 1, false],
  [["sheet1!$A$2"], "A2", 1, true],
  [["A:A"], "A2", 1, true],
  [["A:A"], "B2", 1, false],
  [["Margin", "Table1[Margin]"], "A2", 1, false],
  [["A2#"], "A2", 1, true],
])("%p in a formula at %s with %i rows is circular: %s", (references, address, rows, circular) => {
  expect(isCircular(references, { sheet: "Sheet1", address, rows, columns: 1 })).toBe(circular);
});

test("the formula in words and the convention follow what is picked", () => {
  const clv = entryOf("CLV");
  expect(wordsFormula(clv, pickedIn(clv, {}), page)).toBe(
    "CLV = margin ÷ (1 − retention × (1 + growth) ÷ (1 + discount)) − cac",
  );
  expect(wordsFormula(clv, pickedIn(clv, { timing: "end" }), page)).not.toBe(wordsFormula(clv, pickedIn(clv, {}), page));
  expect(wordsFormula(clv, pickedIn(clv, { periods: "12" }), page)).toMatch(/sum of .* for t from 0 to periods − 1/);
  expect(wordsFormula(entryOf("CLV.SERIES"), {}, page)).toBeNull();
  expect(conventionOf(clv, {}, page)).toMatch(/^“begin”: the first margin comes now/);
  expect(conventionOf(clv, { timing: "renewal" }, page)).toMatch(/^“renewal”: the first margin comes after one period/);
  expect(conventionOf(entryOf("CLVCAC"), {}, page)).toBeNull();
});

test("every function has its notation and words for everything its form can pick", () => {
  for (const entry of catalogue) {
    for (const { name, argument } of entry.arguments) {
      const options =
        argument.type === "choice" ? argument.values : argument.type === "flag" ? ["TRUE", "FALSE"] : ["", "1"];
      for (const option of options) {
        const picked = pickedIn(entry, { [name]: option });
        expect(entry.notation(picked)).toMatch(/^<math/);
        if (entry.closedForm) expect(wordsFormula(entry, picked, page)).not.toMatch(/undefined|NaN|object/);
      }
    }
  }
});

describe("preparing the formula", () => {
  const target = { sheet: "Sheet1", address: "B7" };
  const live = {
    outcome: { state: "results", cells: [[1], [2]], errors: 0 },
    refusals: {},
    blocking: [],
    references: ["A2:A3"],
    read: () => null,
    formulaTexts: ["A2:A3", "150"],
    inputs: [],
    timings: null,
    smells: [],
  } as const;
  const wanted = { entry: entryOf("CLVCAC"), prefix: "", live, writing: "function", target, words: english } as const;

  test("gives the text and the request, with the room that the results need", () => {
    expect(prepare(wanted).request).toEqual({
      ...target,
      formula: "=CLVCAC(A2:A3,150)",
      spill: { rows: 2, columns: 1 },
      overwrite: false,
    });
    expect(prepare({ ...wanted, writing: "native" }).formula).toBe("=A2:A3/150");
  });
  test("falls back to the function, with the reason, where there is no native formula", () => {
    const series = { ...live, references: [], read: () => null, formulaTexts: ["Margins", "80%", null, null, null] };
    const prepared = prepare({ ...wanted, entry: entryOf("CLV.SERIES"), live: series, writing: "native" });
    expect(prepared).toMatchObject({ writing: "function", formula: '=CLV.SERIES(Margins,80%,0,"begin")' });
    expect(prepared.noNative).toMatch(/needs margins as a range/);
  });
  test("writes nothing that is incomplete, refused, circular or without a cell to go to", () => {
    expect(prepare({ ...wanted, live: { ...live, outcome: { state: "incomplete", names: ["cac"] } } })).toMatchObject({
      request: null,
      formula: null,
      waiting: "Fill in cac",
    });
    expect(prepare({ ...wanted, live: { ...live, blocking: ["clv", "cac"] } })).toMatchObject({
      request: null,
      waiting: "Mend clv and cac",
    });
    expect(prepare({ ...wanted, live: { ...live, outcome: { state: "reading" } } }).request).toBeNull();
    expect(prepare({ ...wanted, target: null }).request).toBeNull();
    const circular = prepare({ ...wanted, target: { sheet: "Sheet1", address: "A3" } });
    expect(circular.request).toBeNull();
    expect(circular.obstacle).toMatch(/refer to its own cell Sheet1!A3/);
  });
});

test("the question before replacing names the first cells and counts the rest", () => {
  expect(occupied.text(["B7"], 0)).toBe("The cell B7 already holds something.");
  expect(occupied.text(["B7", "B8"], 0)).toBe("These 2 cells already hold something: B7 and B8.");
  expect(occupied.text(["B7", "B8", "B9"], 2)).toBe(
    "These 5 cells already hold something: B7, B8, B9 and 2 more.",
  );
});

test.each([
  ["#222222", true],
  ["#F3F2F1", false],
  ["white", null],
])("the theme colour %s is dark: %s", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
