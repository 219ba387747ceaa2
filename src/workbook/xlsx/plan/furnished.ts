import type { Cell, CellStyle, RowDef, WriteSheet } from "hucre";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import { intact } from "./intact";
import { furnitureToFile } from "./sheet";
import { styleToFile } from "./style";

/** A sheet as it stands on the screen with what its plan holds and the grid does not: charts, rules, print set-up, outline, locks. */
export function furnished(sheet: WriteSheet, planned: PlanSheet): WriteSheet {
  const plan = intact(planned);
  const cells = new Map<string, Partial<Cell>>(sheet.cells);
  const rowDefs = new Map<number, RowDef>(sheet.rowDefs);
  for (const { row, cells: wanted, outline } of plan.rows) {
    if (outline !== undefined) rowDefs.set(row, { ...rowDefs.get(row), outlineLevel: outline });
    for (const { column, style, format } of wanted) {
      const key = `${row},${column}`;
      const cell = cells.get(key);
      if (cell) cells.set(key, { ...cell, style: completed(cell.style, styleToFile(style, format)) });
    }
  }
  return { ...sheet, cells, rowDefs, ...furnitureToFile(plan) };
}

/** How a cell looks is the user's; what is locked and what the grid has no word for is the plan's. */
function completed(style: CellStyle | undefined, planned: CellStyle): CellStyle {
  const { indent, horizontal } = planned.alignment ?? {};
  return {
    ...style,
    ...(planned.protection ? { protection: planned.protection } : {}),
    alignment: { ...style?.alignment, ...(indent === undefined ? {} : { indent }), ...(horizontal === "fill" ? { horizontal } : {}) },
  };
}
