interface ExcelText {
  readonly text: string;
  readonly holds: "atom" | "product";
}

const atom = (text: string): ExcelText => ({ text, holds: "atom" });
const product = (text: string): ExcelText => ({ text, holds: "product" });

/**
 * The functions a formula may call. `value` keeps its digits near the singular point; `excel` is the plain arithmetic
 * for it. MIN, MAX and SUM are no primitives: in Excel they swallow a whole range, so a lifted formula would go wrong.
 */
interface Primitive {
  readonly arity: number;
  readonly value: (a: number, b: number) => number;
  /**
   * `first` is the first operand's number where it is known as the formula is written, so that an IF can be left out.
   * A text that is a product says so, so that it is bracketed where it must be.
   */
  readonly excel: (a: string, b: string, first: number | null) => ExcelText;
  /** True when the operands are repeated or raised to a power in the Excel text, so that they need brackets of their own. */
  readonly brackets: boolean;
}

/** ln ratio, in full digits near 1 and away from it. */
const logarithm = (ratio: number): number => (Math.abs(ratio - 1) > 0.1 ? Math.log(ratio) : Math.log1p(ratio - 1));

/** Σ ratio^t for t = 0 … periods − 1. */
function annuity(ratio: number, periods: number): number {
  if (ratio === 1) return periods;
  if (Math.abs(ratio - 1) > 0.1) return (1 - ratio ** periods) / (1 - ratio);
  /* 1 − q^n loses its digits near q = 1; expm1 and log1p keep them. */
  return Math.expm1(periods * logarithm(ratio)) / (ratio - 1);
}

function annuityInExcel(ratio: string, periods: string, known: number | null): ExcelText {
  if (known === 1) return atom(periods);
  const sum = `(1-${ratio}^${periods})/(1-${ratio})`;
  return known === null ? atom(`IF(${ratio}=1,${periods},${sum})`) : product(sum);
}

/** The n for which Σ ratio^t, t = 0 … n − 1, reaches `cost` payments. With ratio 0 there is one payment, so the share of it. */
function payments(ratio: number, cost: number): number {
  if (ratio === 1 || ratio === 0) return cost;
  return Math.log1p(cost * (ratio - 1)) / logarithm(ratio);
}

/* LN(1+x) loses the digits of a small x; the factor x/(1+x-1), which is 1 in mathematics, restores them. */
function paymentsInExcel(ratio: string, cost: string, known: number | null): ExcelText {
  if (known === 1 || known === 0) return atom(cost);
  const gain = `${cost}*(${ratio}-1)`;
  return atom(`IF(${ratio}*(1-${ratio})*${cost}=0,${cost},LN(1+${gain})*${gain}/(1+${gain}-1)/LN(${ratio}))`);
}

export const primitives = {
  EXP: { arity: 1, value: (a) => Math.exp(a), excel: (a) => atom(`EXP(${a})`), brackets: false },
  LN: { arity: 1, value: (a) => Math.log(a), excel: (a) => atom(`LN(${a})`), brackets: false },
  ANNUITY: { arity: 2, value: annuity, excel: annuityInExcel, brackets: true },
  PAYMENTS: { arity: 2, value: payments, excel: paymentsInExcel, brackets: true },
} as const satisfies Record<string, Primitive>;

export type PrimitiveName = keyof typeof primitives;

export const isPrimitive = (name: string): name is PrimitiveName => Object.hasOwn(primitives, name);
