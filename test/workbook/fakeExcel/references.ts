import { columnName, columnNumber } from "../../../src/workbook/address";

/** Where a row or column stands after others have come or gone; null for one that is gone itself. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  /** Below 0 where rows or columns are taken out. */
  readonly count: number;
}

export function shifted({ at, count }: Shift, place: number): number | null {
  if (place < at) return place;
  if (count > 0) return place + count;
  return place < at - count ? null : place + count;
}

const reference = /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![A-Za-z0-9_(])/g;
const plain = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);
export const quoted = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** The sheets that a formula names. */
export const sheetsIn = (formula: string): string[] => (!formula.includes("!") ? [] : [...formula.matchAll(reference)].flatMap(([, sheet]) => (sheet === undefined ? [] : [plain(sheet)])));

/** Whether the formula may name the sheet: most formulas of a workbook do not, and are not taken apart. */
const mayName = (formula: string, sheet: string): boolean => formula.includes("!") && formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());

/** A formula as Excel leaves it when rows or columns come or go; `home` is the sheet it stands in. */
export const shiftFormula = (formula: string, home: string, shift: Shift): string => {
  if (home.toLowerCase() !== shift.sheet.toLowerCase() && !mayName(formula, shift.sheet)) return formula;
  return formula.replaceAll(reference, (whole: string, sheet: string | undefined) => {
    if (whole.startsWith('"') || plain(sheet ?? home).toLowerCase() !== shift.sheet.toLowerCase()) return whole;
    const cut = whole.lastIndexOf("!") + 1;
    const moved = shiftArea(whole.slice(cut), shift);
    return whole.slice(0, cut) + (moved ?? "#REF!");
  });
};

/** A sheet that is deleted leaves this in the formulas that name it. */
export const withoutSheet = (formula: string, gone: string): string =>
  !mayName(formula, gone) ? formula : formula.replaceAll(reference, (whole: string, sheet: string | undefined) => (!whole.startsWith('"') && sheet !== undefined && plain(sheet).toLowerCase() === gone.toLowerCase() ? "#REF!" : whole));

/** "$A$1:B5" after the shift; null where nothing of it is left. */
export function shiftArea(area: string, shift: Shift): string | null {
  const ends = area.split(":").map((end) => /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(end)!);
  const places = ends.map(([, , column, , row]) => ({ row: Number(row) - 1, column: columnNumber(`${column}`) }));
  const first = places[0]![shift.axis];
  const last = places.at(-1)![shift.axis];
  const left = shifted(shift, first) ?? shift.at;
  const right = shifted(shift, last) ?? shift.at - 1;
  if (right < left) return null;
  return ends
    .map(([, columnMark, , rowMark], at) => {
      const place = { ...places[at]!, [shift.axis]: at === 0 ? left : right };
      return `${columnMark}${columnName(place.column)}${rowMark}${place.row + 1}`;
    })
    .join(":");
}

/** What is kept cell by cell, moved along. */
export function shiftCells<T>(cells: Map<string, T>, shift: Shift): void {
  const moved = [...cells].flatMap(([address, one]) => {
    const after = shiftArea(address, shift);
    return after === null ? [] : [[after, one] as const];
  });
  cells.clear();
  for (const [address, one] of moved) cells.set(address, one);
}

export function shiftLines<T>(lines: Map<number, T>, shift: Shift): void {
  const moved = [...lines].flatMap(([place, one]) => {
    const after = shifted(shift, place);
    return after === null ? [] : [[after, one] as const];
  });
  lines.clear();
  for (const [place, one] of moved) lines.set(place, one);
}

