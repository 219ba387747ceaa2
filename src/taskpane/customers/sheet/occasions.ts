import type { OccasionUnit } from "../path/occasions";

const months = { month: 1, quarter: 3 } as const;

/** The calendar periods of days, numbered through as `occasionNumber` does, as a formula over a column of dates. */
export function occasionOf(dates: string, unit: OccasionUnit): string {
  if (unit === "year") return `YEAR(${dates})`;
  const month = `12*YEAR(${dates})+MONTH(${dates})-1`;
  return unit === "month" ? month : `INT((${month})/${months[unit]})`;
}
