import { type FormulaCell, plan } from "../../src/clv/portable/plan";

const cell = (address: string, formula: string): FormulaCell => ({ sheet: "Sheet1", address, formula });

test("a hundred thousand formulas filled down are converted, and come back", () => {
  const many = Array.from({ length: 100_000 }, (_, row) => cell(`H${row + 2}`, `=IF(A${row + 2}="","",CLV(A${row + 2},B${row + 2},$F$1,"begin"))`));
  const native = plan(many, "native");
  expect(native.converted).toBe(100_000);
  const back = plan(native.cells.map(({ address, after }) => cell(address, after!)), "functions");
  expect(back.cells.every(({ after }, row) => after === many[row]!.formula)).toBe(true);
}, 120_000);
