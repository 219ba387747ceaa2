/** Days from Excel's day 0 to 1 January 1970. */
const unixDay = 25_569;
const dayMilliseconds = 86_400_000;
/** 1 March 1900: before it, Excel counts a day that never was. */
const firstSafeSerial = 61;

export interface DateInFile {
  readonly serial: number;
  readonly format: string;
}

/** Reads "2026-03-31" and "2026-03-31 14:05[:09]" (also with T, and a closing Z); null for anything else. */
export function readDate(text: string): DateInFile | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  const isReal = new Date(midnight).getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 60;
  const serial = midnight / dayMilliseconds + unixDay + (hour * 3600 + minute * 60 + second) / 86_400;
  if (!isReal || serial < firstSafeSerial) return null;
  return { serial, format: match[4] === undefined ? "yyyy-mm-dd" : `yyyy-mm-dd hh:mm${match[6] === undefined ? "" : ":ss"}` };
}

/** The serial of a date that a file reader has turned into a `Date` in universal time. */
export function serialOf(date: Date): number {
  const serial = date.getTime() / dayMilliseconds + unixDay;
  return serial < firstSafeSerial - 1 ? serial - 1 : serial;
}
