import type { BookCell, Held } from "../../workbook/book";
import { addressOf } from "../../workbook/address";
import type { Content, Field, Plan, PlanSheet } from "../plan/plan";
import { heldBy, isBroken } from "./content";
import { saysSame } from "./field";
import { cellKey, type Standing } from "./standing";

/** A cell of the model in which the user has put something of his own. */
export interface KeptCell {
  readonly sheet: string;
  readonly address: string;
  /** The first text of its row, by which a person knows it. */
  readonly label: string;
  readonly holds: Held;
  readonly expected: Held;
}

/** A cell as the plan has it and as it stands. */
export interface Compared {
  readonly sheet: PlanSheet;
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly field: Field | undefined;
  readonly cell: BookCell | undefined;
  readonly isSame: boolean;
}

/** Every cell of a plan that has been settled onto a workbook, beside what stands there. Broken cells count as the model's. */
export function* compared(plan: Plan, standing: Standing): Generator<Compared> {
  for (const sheet of plan.sheets) {
    const found = standing.get(sheet.id);
    if (found === undefined) continue;
    for (const { id, row, cells } of sheet.rows) {
      if (Number.isNaN(row)) continue;
      for (const { column, content, field } of cells) {
        if (Number.isNaN(column)) continue;
        const cell = found.sheet.cells.get(cellKey(row, column));
        yield { sheet, id, row, column, content, field, cell, isSame: saysSame(content, field, cell) || isBroken(cell) };
      }
    }
  }
}

export const keptCell = ({ sheet, row, column, content, cell }: Compared): KeptCell => ({
  sheet: sheet.name,
  address: addressOf(row, column),
  label: labelOf(sheet, row),
  holds: cell?.held ?? "",
  expected: heldBy(content),
});

function labelOf(sheet: PlanSheet, row: number): string {
  const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
  const first = cells.find(({ style, content }) => style !== "id" && content.kind === "text" && content.text.trim() !== "")?.content;
  return first?.kind === "text" ? first.text.trim() : "";
}
