/** Lengths of time that ages and horizons are counted in. */
export type Unit = "day" | "week" | "month" | "quarter" | "year";

/** Days in each unit: a year has 365.25, a month a twelfth of it, a quarter a fourth. */
export const daysPerUnit: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };

export const units = Object.keys(daysPerUnit) as readonly Unit[];

/** So many periods of one unit, counted in another. */
export const convertPeriods = (periods: number, from: Unit, to: Unit): number => (periods * daysPerUnit[from]) / daysPerUnit[to];

/** The effective rate for one period of `to` that compounds to `rate` over one of `from`. */
export const convertRate = (rate: number, from: Unit, to: Unit): number =>
  Math.expm1((Math.log1p(rate) * daysPerUnit[to]) / daysPerUnit[from]);
