/** A rate told for another length of period, and how long a customer stays at it. */
export interface Twin {
  /** The period that the rate most likely belongs to. */
  readonly period: "month" | "year";
  /** The same rate for a year, or for a month. */
  readonly other: number;
  /** Periods that a customer stays on average; null for a rate that says nothing of staying. */
  readonly lifespan: number | null;
}

const survival = (rate: number, years: number): number => rate ** years;
const churn = (rate: number, years: number): number => -Math.expm1(years * Math.log1p(-rate));
const effective = (rate: number, years: number): number => Math.expm1(years * Math.log1p(rate));

/** By the names that the catalogue gives its rates. A rate on the far side of `monthly` is more often that of a month. */
const kinds = {
  retention: { convert: survival, isMonthly: (rate: number) => rate >= 0.9, lost: (rate: number) => 1 - rate },
  churn: { convert: churn, isMonthly: (rate: number) => rate <= 0.1, lost: (rate: number) => rate },
  discount: { convert: effective, isMonthly: (rate: number) => rate <= 0.025, lost: null },
} as const;

/**
 * The twin of a rate under the name of its argument: 0.8 kept a year is 0.9816 a month, 5 years on average. Null for other
 * arguments and for rates that are the same in every period.
 */
export function twinOf(name: string, rate: number): Twin | null {
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : null;
  if (kind === null || !(rate > 0) || (kind.lost !== null && rate >= 1)) return null;
  const period = kind.isMonthly(rate) ? "month" : "year";
  return { period, other: kind.convert(rate, period === "month" ? 12 : 1 / 12), lifespan: kind.lost && 1 / kind.lost(rate) };
}
