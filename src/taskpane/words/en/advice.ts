/** Warnings beside the fields, and the same rate for another period. */
export const advice = {
  title: "Warnings",
  /** A warning about some rows of a range. */
  some: (count: string, of: string, row: string, sentence: string): string =>
    `${count} of ${of} rows, first in row ${row}: ${sentence}`,
  use: (value: string): string => `Use ${value}`,
  used: (name: string, value: string): string => `${name} is now ${value}`,
  ifMonthly: (yearly: string): string => `If monthly: ${yearly} a year`,
  ifYearly: (monthly: string): string => `If yearly: ${monthly} a month`,
  lifespan: (periods: string): string => `average lifespan ${periods}`,
};
