/**
 * Text of the user's as a cell may hold it. Spreadsheets read a text that begins with one of these signs as a formula when
 * it is typed, pasted or read from CSV; a space before it takes that from it in every program.
 */
export function plainText(text: string): string {
  const clean = [...text].filter((sign) => sign >= " " || sign === "\n").join("");
  return /^\s*[=+\-@'＝＋－＠]/u.test(clean) ? ` ${clean.trimStart()}` : clean;
}
