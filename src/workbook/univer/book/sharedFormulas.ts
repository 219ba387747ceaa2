import { relativeFormula } from "../../relativeFormula";
import type { CellRows } from "../../snapshot";

/**
 * Lets cells whose formulas are one formula filled along share it, as the engine does itself after filling: it reads a
 * shared formula once, and remembers only 5,000 read ones, of which a model has more.
 */
export function shareFormulas(cells: CellRows, sheetId: string): void {
  const first = new Map<string, readonly [row: number, column: number]>();
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      const form = cell.f ? relativeFormula(cell.f, Number(row), Number(column)) : null;
      if (form === null) continue;
      const origin = first.get(form);
      if (!origin) {
        first.set(form, [Number(row), Number(column)]);
        continue;
      }
      const [originRow, originColumn] = origin;
      const master = cells[originRow]![originColumn]!;
      master.si ??= `${sheetId}-${originRow}-${originColumn}`;
      cell.si = master.si;
      delete cell.f;
    }
  }
}
