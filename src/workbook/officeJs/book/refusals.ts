import type { Refusal } from "../../refusal";
import { codeOf } from "../refusals";

const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then try again.",
  AccessDenied: "A sheet or the workbook is protected with a password. Unprotect it in the Review tab, then try again.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, then try again.",
  TableOverlap: "A table is in the way. Convert it to a range, then try again.",
  InactiveWorkbook: "Another workbook is in front. Go back to this one and try again.",
  InsertDeleteConflict: "Excel is busy with another change. Wait a moment and try again.",
  NonBlankCellOffSheet: "Rows cannot be put in, because the last rows of a sheet hold something. Empty them, then try again.",
  FormulaLengthExceedsLimit: "A formula is too long for Excel. Shorten the names of the sheets, then try again.",
  RequestPayloadSizeLimitExceeded: "The model is too large for one message to Excel. Leave out annuities or footnotes, then try again.",
};

/** What the user can do when the workbook did not take the edits. */
export function editRefusal(error: unknown): Refusal {
  const code = codeOf(error);
  const known = code === null ? undefined : sentences[code];
  return { sentence: `${known ?? `Excel did not take the model${code === null ? "" : ` (${code})`}. Try again; if it happens again, write it into a new workbook.`} Nothing was changed.` };
}

/** An obstacle found before anything was written. */
export class Obstacle extends Error {}

/** The work failed and could not be taken back whole, or not be finished, which the user must know. */
export class HalfDone extends Error {}
