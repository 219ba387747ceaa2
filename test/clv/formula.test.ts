import { compile } from "../../src/clv/formula/compile";
import { toExcel } from "../../src/clv/formula/excel";
import { fold } from "../../src/clv/formula/fold";
import { toMathML } from "../../src/clv/formula/mathml";
import { operand } from "../../src/clv/formula/operand";
import { FormulaError, parseFormula, parseTest } from "../../src/clv/formula/parse";
import { cellsOf } from "../../src/clv/formula/reference";

const names = ["a", "b", "c"];
const columns = [Float64Array.of(2), Float64Array.of(3), Float64Array.of(5)];
const value = (text: string): number => compile(parseFormula(text), names)(columns, 0);
const written = (text: string, texts: Record<string, string> = {}): string =>
  toExcel(parseFormula(text), (name) => operand(texts[name] ?? name.toUpperCase() + "1"));

describe("the formula language", () => {
  test.each([
    ["a + b * c", 17],
    ["(a + b) * c", 25],
    ["c - b - a", 0],
    ["c - (b - a)", 4],
    ["c / b / a", 5 / 3 / 2],
    ["c / (b / a)", 5 / (3 / 2)],
    ["a * b ^ a", 18],
    ["(a * b) ^ a", 36],
    ["a ^ -b", 1 / 8],
    ["-a + b", 1],
    ["b * -a", -6],
    ["-(a ^ b)", -8],
    ["(-a) ^ b", -8],
    ["a - -b", 5],
    ["2.5 * a", 5],
    ["EXP(a - 2)", 1],
    ["LN(EXP(b))", 3],
    ["IF(a < b, a, b)", 2],
    ["IF(a >= b, a, b)", 3],
    ["IF(a <> 2, 1 / 0, c)", 5],
    ["ANNUITY(a, b)", 7],
    ["ANNUITY(a / 2, b)", 3],
    ["PAYMENTS(a, 7)", 3],
    ["PAYMENTS(a - 1, c)", 5],
  ])("%s gives %d", (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 14);
  });

  test.each([
    ["-a ^ b", "brackets"],
    ["a ^ b ^ c", "chains powers"],
    ["a ^ -b ^ c", "chains powers"],
    ["a +", "cannot|needs|before"],
    ["a b", "left over"],
    ["(a + b", 'needs "\\)"'],
    ["SUM(a)", "no primitive"],
    ["EXP(a, b)", "2 operands"],
    ["ANNUITY(a)", "1 operands"],
    ["IF(a, b, c)", "comparison"],
    ["a = b", "left over"],
    ["a & b", "cannot be read"],
    ["", "needs"],
  ])("%s is refused", (text, reason) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
    expect(() => parseFormula(text)).toThrow(new RegExp(reason));
  });

  test("a name that is no argument is refused as the formula is compiled", () => {
    expect(() => compile(parseFormula("a + q"), names)).toThrow('names "q", which is not an argument');
  });

  test("a test needs exactly one comparison", () => {
    expect(() => parseTest("a")).toThrow("comparison");
    expect(() => parseTest("a < b < c")).toThrow("left over");
  });

  test("near ratio 1 the geometric sum keeps its digits", () => {
    const annuity = (ratio: number, periods: number): number =>
      compile(parseFormula("ANNUITY(a, b)"), names)([Float64Array.of(ratio), Float64Array.of(periods)], 0);
    for (const step of [1e-3, 1e-6, 1e-9, 1e-12]) {
      const ratio = 1 - step;
      const gap = 1 - ratio;
      let exact = 0;
      for (let t = 39; t >= 0; t -= 1) exact = 1 + exact * ratio;
      expect(Math.abs(annuity(ratio, 40) - exact) / exact).toBeLessThan(2e-15);
      expect(gap).toBeGreaterThan(0);
    }
  });
});

describe("the Excel text", () => {
  test.each([
    ["a + b * c", "A1+B1*C1"],
    ["(a + b) * c", "(A1+B1)*C1"],
    ["a - (b - c)", "A1-(B1-C1)"],
    ["a + (b + c)", "A1+(B1+C1)"],
    ["a * (b / c)", "A1*(B1/C1)"],
    ["a / b / c", "A1/B1/C1"],
    ["(-a) ^ b", "(-A1)^B1"],
    ["-(a ^ b)", "-(A1^B1)"],
    ["b * -a", "B1*(-A1)"],
    ["a ^ -b", "A1^(-B1)"],
    ["(a + b) ^ (c * 2)", "(A1+B1)^(C1*2)"],
    ["IF(a < 1 + b, a, b)", "IF(A1<1+B1,A1,B1)"],
    ["1 - EXP(-(a * b))", "1-EXP(-(A1*B1))"],
    ["ANNUITY(a / b, c)", "IF((A1/B1)=1,C1,(1-(A1/B1)^C1)/(1-(A1/B1)))"],
  ])("%s is %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ["-0.05", "1+(-0.05)"],
    ["80%", "1+80%"],
    ["B2*12", "1+(B2*12)"],
    ["SUM(B2:B4)", "1+SUM(B2:B4)"],
    ["SUM(B2)+SUM(B3)", "1+(SUM(B2)+SUM(B3))"],
    ["'My sheet'!$B$2", "1+'My sheet'!$B$2"],
    ["Sheet1!B2:B9", "1+Sheet1!B2:B9"],
    ["Table1[[#Data],[rate]]", "1+Table1[[#Data],[rate]]"],
    ["{1,2;3,4}", "1+{1,2;3,4}"],
    ["(B2)", "1+(B2)"],
    ["B2#", "1+B2#"],
    ["IF(A1=\")\",1,2)", "1+IF(A1=\")\",1,2)"],
    ["1E-7", "1+1E-7"],
    ["@A1", "1+(@A1)"],
  ])("the operand %s becomes %s", (text, expected) => {
    expect(written("1 + a", { a: text })).toBe(expected);
  });

  test("a known ratio leaves the IF out", () => {
    expect(written("ANNUITY(a, b)", { a: "0.8", b: "B1" })).toBe("(1-0.8^B1)/(1-0.8)");
    expect(written("2 * ANNUITY(a, b)", { a: "0.8", b: "5" })).toBe("2*((1-0.8^5)/(1-0.8))");
    expect(written("ANNUITY(a, b)", { a: "1", b: "B1" })).toBe("B1");
  });

  test("what a default makes neutral is left out", () => {
    const folded = (text: string): string => toExcel(fold(parseFormula(text)), (name) => operand(name.toUpperCase() + "1"));
    expect(folded("a * (1 + 0) / (1 + 0) - 0")).toBe("A1");
    expect(folded("a * EXP(0 * b)")).toBe("A1");
    expect(folded("a - (0 - 100)")).toBe("A1+100");
    expect(folded("a ^ 1 + 0 * b")).toBe("A1");
  });
});

test("MathML draws fractions, powers and sums", () => {
  const symbols: Record<string, string> = { a: "m", b: "r", c: "β_r" };
  const drawn = toMathML(parseFormula("a / (1 + b) ^ 0.5 - c"), (name) => symbols[name]!);
  expect(drawn).toContain("<mfrac><mi>m</mi><msup>");
  expect(drawn).toContain("<msub><mi>β</mi><mi>r</mi></msub>");
  expect(toMathML(parseFormula("ANNUITY(b, a)"), (name) => symbols[name]!)).toContain("∑");
});

test.each([
  ["B2:D2", ["B2", "C2", "D2"]],
  ["$B$2:$B$4", ["$B$2", "$B$3", "$B$4"]],
  ["Sheet1!Z9:AB9", ["Sheet1!Z9", "Sheet1!AA9", "Sheet1!AB9"]],
  ["'My sheet'!A1:B2", ["'My sheet'!A1", "'My sheet'!B1", "'My sheet'!A2", "'My sheet'!B2"]],
  ["{1,2;3,4}", ["1", "2", "3", "4"]],
  ["A1", ["A1"]],
])("the cells of %s", (text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

test("a name does not tell its cells", () => {
  expect(cellsOf("Margins")).toBeNull();
  expect(cellsOf("OFFSET(A1,0,0,3)")).toBeNull();
});
