import { generateRandomId, type IMutationInfo, type Injector } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { Step } from "./step";

/** Room for a formula of a few lines, in pixels. */
const width = 260;
const height = 120;

/** What must be done for these texts to stand in the notes of a sheet's cells, below what is written there. */
export function noteStep(
  injector: Injector,
  unitId: string,
  sheetId: string,
  texts: readonly { readonly row: number; readonly column: number; readonly text: string }[],
): Step {
  const present = new Map(
    [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? [])].map((note) => [`${note.row},${note.col}`, note]),
  );
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  for (const { row, column, text } of texts) {
    const before = present.get(`${row},${column}`);
    const where = { unitId, sheetId, row, col: column };
    const note = before
      ? { ...before, note: `${before.note}\n\n${text}` }
      : { id: generateRandomId(6), row, col: column, width, height, note: text, show: false };
    redo.push({ id: UpdateNoteMutation.id, params: { ...where, note } });
    undo.push(
      before
        ? { id: UpdateNoteMutation.id, params: { ...where, note: { ...before } } }
        : { id: RemoveNoteMutation.id, params: { unitId, sheetId, noteId: note.id } },
    );
  }
  return { redo, undo };
}
