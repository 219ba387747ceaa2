import { dateOf } from "../../../clv/transactions/calendar";
import type { TransactionLog } from "../../../clv/transactions/log";

/** Calendar periods in each of which a customer buys at most once: yearly gifts, seasons, monthly boxes. */
export const occasionUnits = ["month", "quarter", "year"] as const;
export type OccasionUnit = (typeof occasionUnits)[number];

const months: Readonly<Record<OccasionUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** The calendar period a day lies in, numbered through; a year by its own number. */
export function occasionNumber(day: number, unit: OccasionUnit): number {
  const { year, month } = dateOf(day);
  return Math.floor((12 * year + month - 1) / months[unit]);
}

/** The last period that had ended with this day. */
export const lastOccasion = (day: number, unit: OccasionUnit): number => occasionNumber(day + 1, unit) - 1;

/**
 * The log with the number of the period in place of each day. What counts days then counts occasions: all that is bought in
 * one period is one purchase, and recency and age are whole numbers.
 */
export const inOccasions = (log: TransactionLog, unit: OccasionUnit): TransactionLog => ({ ...log, date: log.date.map((day) => occasionNumber(day, unit)) });
