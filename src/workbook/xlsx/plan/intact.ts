import type { PlanSheet } from "../../../lever-model/plan/plan";
import { parseReference } from "../../address";

/**
 * A planned sheet without what points at rows and columns that the user has deleted: in the cells that is #REF!, a file
 * would be called damaged for it.
 */
export function intact(sheet: PlanSheet): PlanSheet {
  return {
    ...sheet,
    rows: sheet.rows.filter(({ row }) => !Number.isNaN(row)).map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !Number.isNaN(column)) })),
    print: { ...sheet.print, area: isPlace(sheet.print.area) ? sheet.print.area : "", starts: sheet.print.starts.filter((row) => !Number.isNaN(row)), titleRows: /^\$\d+:\$\d+$/.test(sheet.print.titleRows ?? "") ? sheet.print.titleRows : null },
    validations: sheet.validations.filter((rule) => isPlace(rule.range) && (rule.kind === "between" || !isBroken(rule.source))),
    formats: sheet.formats.filter(({ range, formula }) => isPlace(range) && !isBroken(formula ?? "")),
    charts: sheet.charts.filter(
      ({ place, series }) => !Number.isNaN(place.row) && !Number.isNaN(place.column) && series.every(({ values, categories }) => isPlace(values) && isPlace(categories)),
    ),
  };
}

const isPlace = (text: string): boolean => parseReference(text) !== null;
const isBroken = (formula: string): boolean => formula.includes("#REF!");
