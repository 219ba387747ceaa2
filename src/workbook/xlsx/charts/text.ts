const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of a part as it is read. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A part whose elements have no prefixes: programs choose them as they like. */
export const withoutPrefixes = (part: string): string => part.replaceAll(/<(\/?)[\w.-]+:/g, "<$1");

/** The value of an attribute in the text of an element. */
export function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}="([^"]*)"`).exec(element)?.[1];
  return found === undefined ? null : unescaped(found);
}
