import { dateOf } from "../../../clv/transactions/calendar";
import { region } from "../../words/region";

const formats = {
  whole: new Intl.NumberFormat(region, { maximumFractionDigits: 0 }),
  fine: new Intl.NumberFormat(region, { maximumFractionDigits: 2 }),
  error: new Intl.NumberFormat(region, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
  money: new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  share: new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 0 }),
  parameter: new Intl.NumberFormat(region, { maximumSignificantDigits: 4 }),
} as const;
const days = new Intl.DateTimeFormat(region, { dateStyle: "medium", timeZone: "UTC" });
const monthsOnly = new Intl.DateTimeFormat(region, { year: "numeric", month: "short", timeZone: "UTC" });

/** A number as a reader sees it, "–" where there is none. */
export const shown = (value: number, as: keyof typeof formats): string => (Number.isFinite(value) ? formats[as].format(value + 0) : "–");

/** An amount or a count where room is scarce: no decimals from 100 on. */
export const brief = (value: number): string => shown(value, Math.abs(value) >= 100 ? "whole" : "fine");

const dateFrom = (serial: number): Date => {
  const { year, month, day } = dateOf(serial);
  return new Date(Date.UTC(year, month - 1, day));
};
/** The day of a serial number, as the user's region writes it. */
export const shownDay = (serial: number): string => (Number.isFinite(serial) ? days.format(dateFrom(serial)) : "–");
export const shownMonth = (serial: number): string => monthsOnly.format(dateFrom(serial));
