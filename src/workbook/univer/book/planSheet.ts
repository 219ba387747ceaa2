import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import { tabs } from "../../../lever-model/plan/look";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { Held } from "../../book";
import { type CellRows, worksheet } from "../../snapshot";
import { columnPixels, rowPixels } from "../../xlsx/sizes";
import { fresh } from "./content";
import { shareFormulas } from "./sharedFormulas";
import { styleId, styleOf } from "./style";

export interface SheetData {
  readonly sheet: Partial<IWorksheetData>;
  readonly styles: Readonly<Record<string, IStyleData>>;
  /** Where formulas stand, so that they are worked out. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** The engine lays out each row of a new sheet at once, and a model brings some twenty; pasted rows make it longer. */
const leastRows = 1_000;
const spareRows = 200;

/** A planned sheet in the engine's own form. */
export function planSheetData(plan: PlanSheet, id: string): SheetData {
  const styles: Record<string, IStyleData> = {};
  const cellData: CellRows = {};
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  let columns = plan.widths.length;
  let rows = 0;
  for (const { row, cells, height } of plan.rows) {
    const made: Record<number, ICellData> = {};
    for (const { column, content, style, format } of cells) {
      const s = styleId(style, format);
      styles[s] ??= styleOf(style, format);
      made[column] = { ...fresh(content), s };
      columns = Math.max(columns, column + 1);
    }
    if (cells.length > 0) cellData[row] = made;
    if (height !== undefined) rowData[row] = { h: rowPixels(height), ia: BooleanNumber.FALSE };
    rows = Math.max(rows, row + 1);
  }
  shareFormulas(cellData, id);
  const { rows: ySplit, columns: xSplit } = plan.freeze;
  const sheet = worksheet(id, plan.name, cellData, { rows, columns }, {
    rowCount: Math.max(leastRows, rows + spareRows),
    columnData: Object.fromEntries(plan.widths.map((width, column) => [column, { w: columnPixels(width) }])),
    rowData,
    ...(ySplit || xSplit ? { freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } } : {}),
    showGridlines: BooleanNumber.FALSE,
    tabColor: `#${tabs[plan.tab]}`,
  });
  return { sheet, styles, extent: { rows, columns } };
}

/** The hidden sheet that keeps the state of a model. */
export function stateSheetData(name: string, rows: readonly (readonly Held[])[], id: string): SheetData {
  const cell = (held: Held): ICellData =>
    fresh(typeof held === "string" ? { kind: "text", text: held } : typeof held === "number" ? { kind: "number", value: held } : { kind: "flag", value: held });
  const cellData = Object.fromEntries(rows.map((row, at) => [at, Object.fromEntries(row.map((held, column) => [column, cell(held)]))]));
  const extent = { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0) };
  return { sheet: worksheet(id, name, cellData, extent, { hidden: BooleanNumber.TRUE }), styles: {}, extent };
}
