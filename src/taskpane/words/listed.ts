/** Makes the writer of lists in a language: "a, b and c". */
export function listed(locale: string): (names: readonly string[]) => string {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (names) => list.format(names);
}
