import type { ICellData, IRange, IWorkbookData, Nullable } from "@univerjs/core";

/** A workbook as it stands on the screen: what is stored, and what formulas have put into neighbouring cells. */
export interface WorkbookOnScreen {
  readonly data: IWorkbookData;
  /** The whole text of the formula in a cell, also where cells share one; null where none stands. */
  readonly formula: (sheetId: string, row: number, column: number) => string | null;
  readonly spills: (sheetId: string) => readonly Spill[];
}

/** The area that one formula fills, with the values in it. */
export interface Spill {
  readonly range: IRange;
  readonly cell: (row: number, column: number) => Nullable<ICellData>;
}

/**
 * What becomes of formulas. "formulas" writes all of them, as Excel with the add-in needs them. "portable" is for
 * programs that know neither the add-in nor dynamic arrays: such formulas become the values they show, others stay.
 * LibreOffice 7 works out every array formula anew when it opens a file, and shows #NAME? for the add-in's.
 */
export type FormulaMode = "formulas" | "portable";
