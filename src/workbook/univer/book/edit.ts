import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BookEdit, EditOutcome } from "../../book";
import type { Watch } from "../../conversion";

/** Edits the workbook in the page, whole or not at all. */
export function editBook(_injector: Injector, _api: FUniver, _edits: readonly BookEdit[], _watch?: Watch): Promise<EditOutcome> {
  return Promise.resolve({ done: false, refusal: { sentence: "Models cannot be written into this workbook yet." } });
}
