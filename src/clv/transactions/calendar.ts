/** Excel's serial number of 1970-01-01 in the 1900 date system. */
const unixEpoch = 25569;
/** 9999-12-31, the last date a cell can show. */
export const lastSerial = 2958465;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number of a date in Excel's 1900 system, from 1900-03-01 on. */
export const serialOf = ({ year, month, day }: CalendarDate): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + unixEpoch;

/** The date of a serial number, from 1900-03-01 on; the time of day is dropped. */
export function dateOf(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - unixEpoch) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weeks from Monday to Sunday, numbered through. Serial number 2 was a Monday. */
export const weekOf = (serial: number): number => Math.floor((Math.floor(serial) - 2) / 7);

/** "1997-09-30" of a serial number. */
export function isoDate(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
