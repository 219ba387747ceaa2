import type { Refusal } from "../port";

const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then insert again.",
  AccessDenied: "The sheet is protected. Unprotect it in the Review tab, or select a cell in another sheet.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, or select another cell.",
  RangeExceedsLimit: "The results do not fit here. Select a cell further up or to the left.",
  FormulaLengthExceedsLimit: "The formula is too long for Excel. Give the arguments as cells instead of numbers.",
  InactiveWorkbook: "Another workbook is in front. Go back to this one and insert again.",
  InsertDeleteConflict: "Excel is busy with another change. Wait a moment and insert again.",
  FilteredRangeConflict: "A filter hides cells that the results need. Clear the filter, or select another cell.",
  TableOverlap: "The results would run into a table. Select a cell outside it.",
};

/** The code that Office.js gives an error; null for an error of another kind. */
export function codeOf(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

/** What the user can do about an error from Excel. */
export function refusalFor(error: unknown): Refusal {
  const code = codeOf(error);
  const known = code === null ? undefined : sentences[code];
  return {
    sentence:
      known ??
      `Excel did not take the formula${code === null ? "" : ` (${code})`} and nothing was changed. Select another cell and try again.`,
  };
}

const changeSentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then try again.",
  AccessDenied: "A sheet is protected. Unprotect it in the Review tab, or leave its cells out.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, or leave them out.",
  FormulaLengthExceedsLimit: "A formula would be too long for Excel. Leave its cell out.",
  InactiveWorkbook: "Another workbook is in front. Go back to this one and try again.",
  InsertDeleteConflict: "Excel is busy with another change. Wait a moment and try again.",
  InvalidArgument:
    "Excel did not take one of the formulas or names. An Excel without LAMBDA takes no named LAMBDAs, and cells of an array formula entered with Ctrl+Shift+Enter change only together.",
};

/** What the user can do when the change of many cells was not taken. */
export function changeRefusal(error: unknown): Refusal {
  const code = codeOf(error);
  const known = code === null ? undefined : changeSentences[code];
  return {
    sentence: `${known ?? `Excel did not take the change${code === null ? "" : ` (${code})`}. Try again with fewer cells.`} Nothing was changed.`,
  };
}

export const refused = (sentence: string): { readonly done: false; readonly refusal: Refusal } => ({
  done: false,
  refusal: { sentence },
});
