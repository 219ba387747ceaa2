/**
 * What the formula of a name says, to tell whether two say the same: spaces and letters' case outside texts say nothing,
 * and hosts differ in whether they show the marks of variables and newer functions that files hold.
 */
export const nameMeaning = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, place) => (place % 2 === 1 ? part : plain(part)))
    .join("");

const plain = (text: string): string =>
  text
    .replace(/\s+/g, "")
    .replace(/_xlop\.([\p{L}\p{N}_.]+)/giu, "[$1]")
    .replace(/_xl(?:fn|pm|ws)\./gi, "")
    .toUpperCase();
