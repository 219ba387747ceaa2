import { parseReference, type Rectangle } from "../../workbook/address";

/** The cells that a formula will fill. */
export interface Filled {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.startRow <= (b.endRow ?? Infinity) &&
  b.startRow <= (a.endRow ?? Infinity) &&
  a.startColumn <= (b.endColumn ?? Infinity) &&
  b.startColumn <= (a.endColumn ?? Infinity);

/** Whether a formula there would refer to cells that it fills itself. Names and table columns are the host's to judge. */
export function isCircular(references: readonly string[], filled: Filled): boolean {
  const first = parseReference(filled.address);
  if (!first) return false;
  const endRow = first.startRow + filled.rows - 1;
  const endColumn = first.startColumn + filled.columns - 1;
  return references.some((text) => {
    const reference = parseReference(text.replace(/#$/, ""));
    if (!reference) return false;
    const isSameSheet = reference.sheet === null || reference.sheet.toLowerCase() === filled.sheet.toLowerCase();
    return isSameSheet && meets(reference, { ...first, endRow, endColumn });
  });
}
