/**
 * The locale by which the pane reads and shows numbers: the user's own, whatever language the words are in. What is typed
 * in a field and what stands in the sheet beside it follow it too.
 */
export const region: string | undefined = typeof navigator === "undefined" ? undefined : known(navigator.language);

/** Some browsers name a locale of the system, "en-US@posix", which is no tag of a language: the browser's own choice then. */
function known(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A whole number as the user's region writes it: "1,234". */
export const counted = (count: number): string => count.toLocaleString(region);
