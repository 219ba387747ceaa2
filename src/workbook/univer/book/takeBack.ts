import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Refusal } from "../../port";
import { hasContent } from "../cells";
import { each } from "../formulas";
import { type Step, take } from "../step";
import { namesOf } from "./names";

const inSheet = "Use Ctrl+Z in the sheet instead.";

/**
 * What takes a step back as long as the sheets that it touched hold what it left in them. What formulas show may have
 * changed since; what stands in the cells may not.
 */
export function takenBack(injector: Injector, api: FUniver, workbook: FWorkbook, step: Step): () => Promise<Refusal | null> {
  const touched = touchedSheets(step);
  const left = contents(injector, workbook, touched);
  return async () => {
    if (api.getActiveWorkbook()?.getId() !== workbook.getId()) return { sentence: "The workbook is not the one that was edited, so nothing was undone." };
    if (workbook.isCellEditing()) return { sentence: "A cell is being edited. Finish it with Enter or leave it with Esc, then undo again." };
    const now = contents(injector, workbook, touched);
    const changed = [...left].find(([place, content]) => now.get(place) !== content);
    if (changed || now.size !== left.size) {
      const where = changed ? changed[0] : "The workbook";
      return { sentence: `${where} has been changed since, so nothing was undone. ${inSheet}` };
    }
    const calculated = api.getFormula().onCalculationResultApplied();
    const isDone = take(injector, workbook.getId(), { redo: step.undo, undo: step.redo });
    await calculated;
    return isDone ? null : { sentence: `The spreadsheet did not take the change, so nothing was undone. ${inSheet}` };
  };
}

function touchedSheets({ redo, undo }: Step): ReadonlySet<string> {
  const ids = [...redo, ...undo].flatMap(({ params }) => {
    const { subUnitId, sheet } = (params ?? {}) as { subUnitId?: string; sheet?: { id?: string } };
    return [subUnitId, sheet?.id].filter((id) => id !== undefined);
  });
  return new Set(ids);
}

/** What stands in the cells of some sheets and in the names, as one text for each. */
function contents(injector: Injector, workbook: FWorkbook, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map([["A name", JSON.stringify(namesOf(injector, workbook.getId()))]]);
  for (const sheet of workbook.getSheets().filter((one) => ids.has(one.getSheetId()))) {
    /* As the engine stores it: to tell the text of each shared formula would take as long as writing it did. */
    const cells = [...each(sheet.getSheet().getCellMatrix().getMatrix())].flatMap(([row, column, cell]) => {
      if (!hasContent(cell)) return [];
      const { f, si, v, p } = cell!;
      return [[row, column, f ?? null, si ?? null, f || si ? null : (v ?? p)]];
    });
    found.set(`The sheet “${sheet.getSheetName()}”`, JSON.stringify(cells));
  }
  return found;
}
