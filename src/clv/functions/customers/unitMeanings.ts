/** The units of time and what each one is. */
export const unitMeanings = {
  day: "days",
  week: "weeks of 7 days",
  month: "months of 30.4375 days, a twelfth of a year",
  quarter: "quarters of 91.3125 days, a fourth of a year",
  year: "years of 365.25 days",
} as const;
