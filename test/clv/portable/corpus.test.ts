import { fromNative } from "../../../src/clv/portable/fromNative";
import { readFormula, textOf } from "../../../src/clv/portable/tokens";
import { fromLambda, toLambda } from "../../../src/clv/portable/toLambda";
import { toNative } from "../../../src/clv/portable/toNative";
import corpus from "./corpus.json";

type Becomes = string | { readonly refused: string };

/** A formula and what it becomes: as native arithmetic with its mark, and over the named LAMBDAs. */
const cases = (corpus as unknown as [string, Becomes, Becomes?][]).map(([formula, native, lambda = native]) => ({ formula, native, lambda }));

const outcome = ({ formula, calls, refused }: ReturnType<typeof toNative>): Becomes => {
  if (refused.length > 0) return { refused: refused[0]!.reason };
  return calls.length > 0 ? formula : "untouched";
};

test("the corpus is as large as it says", () => {
  expect(new Set(cases.map(({ formula }) => formula)).size).toBeGreaterThanOrEqual(300);
});

describe.each(cases)("$formula", ({ formula, native, lambda }) => {
  test("is read without losing a sign", () => {
    const read = readFormula(formula);
    if (read.ok) expect(textOf(read.value, 0, read.value.tokens.length)).toBe(formula);
    else if (formula.startsWith("=")) expect(native).toEqual({ refused: read.failure.message });
    else expect(native).toBe("untouched");
  });

  test("becomes native arithmetic and comes back as it was", () => {
    const converted = toNative(formula);
    expect(outcome(converted)).toEqual(native);
    if (typeof native !== "string" || native === "untouched") expect(converted.formula).toBe(formula);
    else expect(fromNative(converted.formula)).toMatchObject({ formula, refused: [] });
  });

  test("becomes a formula over named LAMBDAs and comes back as it was", () => {
    const converted = toLambda(formula);
    expect(outcome(converted)).toEqual(lambda);
    if (typeof lambda !== "string" || lambda === "untouched") {
      expect(converted).toMatchObject({ formula, names: [] });
      return;
    }
    expect(converted.names.length).toBeGreaterThan(0);
    /* The plan sets the namespace; a name as files hold it comes back as the function's own. */
    const plain = formula.replace(/(?:_xldudf_)?CLVX[._]/gi, "").replace(/_xldudf_/gi, "").replace("CLV_SIMPLE", "CLV.SIMPLE");
    expect(fromLambda(converted.formula).formula.toUpperCase()).toBe(plain.toUpperCase());
  });

  test("is no native form of ours itself", () => {
    if (native === "untouched") expect(fromNative(formula)).toEqual({ formula, calls: [], refused: [] });
  });
});
