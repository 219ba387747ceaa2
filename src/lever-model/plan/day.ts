/** Days since 1900 as a sheet counts them, or null for what is no day of the calendar (yyyy-mm-dd). */
export function dayNumber(day: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const number = Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000) + 25_569;
  return dayOf(number) === day ? number : null;
}

/** The day that a sheet counts so; a number beyond the calendar stays what it is. */
export function dayOf(number: number): string {
  const date = new Date(Math.round((number - 25_569) * 86_400_000));
  return Number.isNaN(date.valueOf()) ? String(number) : date.toISOString().slice(0, 10);
}
