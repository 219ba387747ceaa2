import type { BookEdit, EditOutcome } from "../../book";
import type { Watch } from "../../conversion";

/** Edits the workbook in Excel, whole or not at all. */
export function editBook(_edits: readonly BookEdit[], _watch?: Watch): Promise<EditOutcome> {
  return Promise.resolve({ done: false, refusal: { sentence: "Models cannot be written into this workbook yet." } });
}
