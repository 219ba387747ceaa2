import { catalogue } from "../../clv/index";
import { namedLambda } from "../../clv/portable/namedLambda";
import type { PlannedCell, Way } from "../../clv/portable/plan";
import type { ChangeRequest, WorkbookName } from "../../workbook/conversion";

/** The names that these cells call once they are converted. */
export function namesFor(cells: readonly PlannedCell[], way: Way): WorkbookName[] {
  if (way !== "lambda") return [];
  const ids = new Set(cells.flatMap((cell) => cell.ids));
  return catalogue
    .filter(({ id }) => ids.has(id))
    .flatMap((entry) => {
      const lambda = namedLambda(entry);
      return lambda.ok ? [lambda.value] : [];
    });
}

/** The change that converts these cells. */
export const requestFor = (cells: readonly PlannedCell[], way: Way): ChangeRequest => ({
  cells: cells.map(({ sheet, address, before, after, note, spill }) => ({
    sheet,
    address,
    before,
    after,
    note,
    rows: spill?.rows ?? 1,
    columns: spill?.columns ?? 1,
  })),
  names: namesFor(cells, way),
  replaceNames: false,
  withoutNotes: false,
});
