import type { Cell } from "../clv/index";
import type { BookEdit, BookSurvey, EditOutcome } from "./book";
import type { ChangeOutcome, ChangeRequest, Scope, StandingFormula, Watch } from "./conversion";
import type { Refusal } from "./refusal";

export type { Refusal } from "./refusal";

/** A rectangle of cells. `address` has no sheet and no dollar signs: "B7" or "A2:A100001". */
export interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

export interface WriteRequest {
  readonly sheet: string;
  /** One cell, such as "B7". */
  readonly address: string;
  /** In the invariant form (English names, comma, decimal point), with its "=". */
  readonly formula: string;
  /** How many cells the result will fill, so that nothing of the user's is covered or blocks the spill. */
  readonly spill: { readonly rows: number; readonly columns: number };
  /** True only after the user has said yes to replacing what stands there. */
  readonly overwrite: boolean;
}

export type WriteOutcome =
  /** Written whole. `undo` puts back what stood there, and refuses with a sentence if the user has changed it since. */
  | { readonly done: true; readonly undo: () => Promise<Refusal | null> }
  /** Nothing was changed: these cells hold something, so ask before writing again with `overwrite`. */
  | { readonly done: false; readonly occupied: readonly string[] }
  /** Nothing was changed, and asking would not help. */
  | { readonly done: false; readonly refusal: Refusal };

/** All that the task pane may ask of a spreadsheet. One adapter speaks Office.js, one the embedded engine. */
export interface WorkbookPort {
  readonly host: "excel" | "embedded";
  selection(): Promise<Place>;
  /** Calls back on every change of the selection; the answer stops it. */
  onSelectionChanged(listener: (place: Place) => void): () => void;
  /** Calls back when values may have changed, so that live results can be read again; the answer stops it. */
  onValuesChanged(listener: () => void): () => void;
  /** The values as a function would receive them; a reference without a sheet belongs to `sheet`. Null when there is no such place. */
  read(reference: string, sheet: string): Promise<readonly (readonly Cell[])[] | null>;
  write(request: WriteRequest): Promise<WriteOutcome>;
  /** Every formula of the scope, sheet by sheet and row by row; several selected areas count as one scope. */
  formulas(scope: Scope, watch?: Watch): Promise<readonly StandingFormula[]>;
  /** Changes many cells and names in one step, all of them or none. */
  change(request: ChangeRequest, watch?: Watch): Promise<ChangeOutcome>;
  /** What the workbook holds of lever models. */
  survey(): Promise<BookSurvey>;
  /** Does all of it, in one step of undo, or none of it. */
  edit(edits: readonly BookEdit[], watch?: Watch): Promise<EditOutcome>;
  select(sheet: string, address: string): Promise<void>;
  /** Gives the keyboard to the grid where the host allows it. */
  focusGrid(): void;
}
