import { lastSerial, serialOf } from "../../../clv/transactions/calendar";

/** How "3/4/2024" is meant: the 3rd of April, or the 4th of March. */
export type DateOrder = "dayFirst" | "monthFirst";

/** 1 March 1900: before it, Excel counts a day that never was. */
const firstSafe = 61;

const months: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, feb: 2, fev: 2, mar: 3, apr: 4, abr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8, ago: 8, sep: 9, set: 9, oct: 10, out: 10, nov: 11, dec: 12, dic: 12, dez: 12,
};
const monthNamed = (word: string): number | null => months[word.slice(0, 3).toLowerCase()] ?? null;

/** Excel's own rule for years of two digits. */
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

function serial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const found = serialOf({ year, month, day });
  return found >= firstSafe && found <= lastSerial ? found : null;
}

const time = String.raw`(?:[T ,]+\d{1,2}[:.h]\d{2}.*)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}`);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}`);
const dayName = new RegExp(String.raw`^(\d{1,2})[-\s./]+(?:de\s+)?(\p{L}{3,})\.?[-\s./,]+(?:de\s+)?(\d{4}|\d{2})${time}`, "u");
const nameDay = new RegExp(String.raw`^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}`, "u");

/** The two numbers of a date that can be read either way, as they stand: "3/4/2024" is [3, 4]. Points are always between day and month. */
export function eitherWay(text: string): readonly [number, number] | null {
  const match = yearLast.exec(text.trim());
  return match && match[2] !== "." ? [Number(match[1]), Number(match[3])] : null;
}

/** The serial number of a date that was written as text; null where it says none. */
export function readDay(text: string, order: DateOrder): number | null {
  const trimmed = text.trim();
  const first = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (first) return serial(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(trimmed);
  if (last) {
    const isDayFirst = order === "dayFirst" || last[2] === ".";
    const [day, month] = isDayFirst ? [last[1], last[3]] : [last[3], last[1]];
    return serial(fullYear(last[4]!), Number(month), Number(day));
  }
  const named = dayName.exec(trimmed);
  if (named) return monthNamed(named[2]!) === null ? null : serial(fullYear(named[3]!), monthNamed(named[2]!)!, Number(named[1]));
  const other = nameDay.exec(trimmed);
  if (other) return monthNamed(other[1]!) === null ? null : serial(Number(other[3]), monthNamed(other[1]!)!, Number(other[2]));
  return null;
}

/** A number in a cell of dates: a serial number, or a day written as 20240131. */
export function dayOfNumber(value: number): number | null {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 20_991_231) return readDay(String(value), "dayFirst");
  return value >= 1 && value < lastSerial + 1 ? Math.floor(value) : null;
}

const unixDay = 25_569;
/** The serial number of today, by the user's own calendar. */
export const today = (): number => {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + unixDay;
};
