import { failure, type Result, success } from "../result";

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

/** A horizon counted in `unit`, in the unit that a fit was made in; a fit that does not say its own cannot be converted to. */
export function periodsInUnitOf(fitted: { readonly unit: Unit | null }, periods: number, unit: Unit): Result<number> {
  if (fitted.unit === unit) return success(periods);
  return fitted.unit === null
    ? failure("argument", `fit should say its unit (${units.join(", ")}), so that ${periods} ${unit}s can be converted`)
    : success(convertPeriods(periods, unit, fitted.unit));
}

/** The unit of that name, with or without the plural's s, without regard to case. */
export function unitNamed(name: string): Result<Unit> {
  const wanted = name.trim().toLowerCase();
  const found = units.find((unit) => unit === wanted || `${unit}s` === wanted);
  return found ? success(found) : failure("argument", `unit should be "day", "week", "month", "quarter" or "year", not "${name}"`);
}
