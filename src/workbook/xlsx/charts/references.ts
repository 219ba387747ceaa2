import { escaped, unescaped } from "./text";

const formula = /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g;

/** The part of a chart after each formula that names cells has been passed through `move`. */
export const withReferences = (part: string, move: (reference: string) => string): string =>
  part.replaceAll(formula, (_, start: string, text: string, end: string) => `${start}${escaped(move(unescaped(text)))}${end}`);

/** Without the values that its cells had when it was saved last: who opens it takes them from the cells. */
export const withoutValues = (part: string): string => part.replaceAll(/<((?:\w+:)?(?:numCache|strCache|multiLvlStrCache))(?:\s[^>]*)?>.*?<\/\1>/gs, "");
