import { region } from "../words/region";

/** How the user's locale writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** "de" gives "," and "."; without one it is the user's own. */
export function separatorsOf(locale = region): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const find = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const decimal = find("decimal", ".");
  return { decimal, group: find("group", decimal === "." ? "," : ".") };
}
