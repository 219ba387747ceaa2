/** Warnings beside the fields, and the same rate for another period. */
export const advice = {
  title: "Warnings",
  /** Which rows of a range a warning is about, before its sentence. */
  some: (count: string, of: string, row: string): string => `${count} of ${of} rows, first in row ${row}`,
  use: (value: string): string => `Use ${value}`,
  ifMonthly: (yearly: string): string => `If monthly: ${yearly} a year`,
  ifYearly: (monthly: string): string => `If yearly: ${monthly} a month`,
  lifespan: (periods: string): string => `average lifespan ${periods}`,
};
