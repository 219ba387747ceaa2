import { noteText } from "../../../src/clv/portable/noteText";
import { type FormulaCell, plan, type Way } from "../../../src/clv/portable/plan";
import { relativeTo, standingAt } from "../../../src/clv/portable/relative";

const cell = (address: string, formula: string, sheet = "Sheet1"): FormulaCell => ({ sheet, address, formula });
const afterwards = (formulas: readonly string[], way: Way) => plan(formulas.map((formula, index) => cell(`H${index + 2}`, formula)), way).cells.map(({ after }) => after);

const sheet = [
  cell("D2", "=CLV(A2,B2)"),
  cell("D3", "=CLV(A3,B3)"),
  cell("E2", "=A2*2"),
  cell("F2", "=CLV(A2,B2)+CLV.SERIES(rates,0.8)"),
  cell("G2", "=CLVCAC(D2,CAC.MAX(A2))", "Other"),
];

test("native: every cell that is concerned, what it becomes and why not", () => {
  const { cells, converted, refused, hasWayBack } = plan(sheet, "native");
  expect(cells.map(({ sheet: where, address, ids }) => [where, address, ids])).toEqual([
    ["Sheet1", "D2", ["CLV"]],
    ["Sheet1", "D3", ["CLV"]],
    ["Sheet1", "F2", ["CLV.SERIES"]],
    ["Other", "G2", ["CAC.MAX", "CLVCAC"]],
  ]);
  expect(cells[1]!.after).toBe('=IF(B3>=1,#NUM!,A3/(1-B3))+N("CLV(margin,retention)")');
  expect(cells[2]).toMatchObject({ after: null, reason: "the native formula needs margins as a range of cells such as B2:F2, not rates" });
  expect([converted, refused, hasWayBack]).toEqual([3, 1, true]);
  expect(plan(sheet, "native", { mark: false }).hasWayBack).toBe(false);
});

test("lambda: the names that the workbook needs, each once", () => {
  expect(plan(sheet, "lambda").names).toEqual(["NATIVE.CLV", "NATIVE.CLV.SERIES", "NATIVE.CLVCAC", "NATIVE.CAC.MAX"]);
});

test("values: the formula goes into the note", () => {
  const { cells, hasWayBack } = plan([{ ...cell("D2", "=CLV(A2:A9,B2:B9)"), spill: { rows: 8, columns: 1 } }, cell("E2", "=A1")], "values");
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({ after: null, note: "Value of the formula\n=CLV(A2:A9,B2:B9)", spill: { rows: 8, columns: 1 }, reason: null });
  expect(hasWayBack).toBe(false);
  expect(noteText("=CLV(A2,B2)", "retention should be a rate from 0 to 1, not 1.2")).toBe(
    "Value of the formula\n=CLV(A2,B2)\n\nThe formula gave an error: retention should be a rate from 0 to 1, not 1.2",
  );
});

test("functions: marks, named LAMBDAs and forms without a mark, all in one preview", () => {
  const back = plan(
    [
      cell("D2", '=A2/3+N("CAC.MAX(clv)")'),
      cell("D3", "=NATIVE.CLV(A3,B3)+1"),
      cell("D4", "=IF(B4=0,#DIV/0!,A4/B4)"),
      cell("D5", '=A5/4+N("CAC.MAX(clv)")'),
      cell("D6", "=A6*B6"),
      cell("D7", '=IF(A7="",N("a comment"),NATIVE.OTHER(A7))'),
    ],
    "functions",
    { prefix: "CLVX." },
  );
  expect(back.cells.map(({ address, after, certain }) => [address, after, certain])).toEqual([
    ["D2", "=CAC.MAX(A2)", true],
    ["D3", "=CLVX.CLV(A3,B3)+1", true],
    ["D4", "=CLVX.CLVCAC(A4,B4)", false],
    ["D5", null, true],
  ]);
  expect([back.converted, back.uncertain, back.refused]).toEqual([2, 1, 1]);
});

test("cells that share a conversion get their own references", () => {
  const formulas = ["=CLV(A2,$B$2,Sheet2!C2)", "=CLV(A3,$B$2,Sheet2!C3)", "=CLV(A3,$B$3,Sheet2!C4)", "=CLV(A5,$B$2,'A5'!C5)&\"A5\"", '=CLV.SERIES(B6:D6,0.8)', '=CLV.SERIES(B7:D7,0.8)'];
  for (const way of ["native", "lambda"] as const) {
    const alone = formulas.map((formula, index) => plan([cell(`H${index + 2}`, formula)], way).cells[0]!.after);
    expect(afterwards(formulas, way)).toEqual(alone);
  }
  expect(afterwards(formulas, "native")[5]).toContain("B7+0.8*(C7+0.8*D7)");
});

test.each(["=A1+$B$2*Sheet1!C3", '=LOG10(A1)&"A1"', "='A1'!A1", "=A1B+A1.B+_A1", "=XFD1048576", "=SUM(A:A,1:1,$A1:B$2)"])("%s stands where it stood", (formula) => {
  const place = { row: 7, column: 3 };
  expect(standingAt(relativeTo(formula, place), place)).toBe(formula);
});
