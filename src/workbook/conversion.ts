import type { Refusal } from "./port";

/** Which cells are meant: those selected, those of the sheet on show, or all. */
export type Scope = "selection" | "sheet" | "workbook";

/** A formula where it stands. Cells that another formula fills hold none. */
export interface StandingFormula {
  readonly sheet: string;
  /** One cell, such as "B7". */
  readonly address: string;
  /** In the invariant form (English names, comma, decimal point), with its "=". */
  readonly formula: string;
  /** The cells that its result fills, where it fills several. */
  readonly spill?: Extent;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What one cell becomes. */
export interface CellChange extends Extent {
  readonly sheet: string;
  readonly address: string;
  /** The formula that must still stand there, or nothing at all is written. */
  readonly before: string;
  /** The formula that takes its place; null for its value, with the values that it fills. */
  readonly after: string | null;
  /** A text to leave in the cell's note, below what its note already says; null for none. */
  readonly note: string | null;
}

/** A name of the whole workbook, in plain names as the Name Manager takes them. */
export interface WorkbookName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly comment: string;
}

export interface ChangeRequest {
  readonly cells: readonly CellChange[];
  readonly names: readonly WorkbookName[];
  /** True only after the user has said yes to replacing names that mean something else. */
  readonly replaceNames: boolean;
  /** True only after the user has said yes to values whose formulas are kept nowhere. */
  readonly withoutNotes: boolean;
}

export type ChangeOutcome =
  /** Written whole. `undo` puts everything back, and refuses with a sentence if the user has changed any of it since. */
  | {
      readonly done: true;
      /** False where the host's own undo has no step for it, so that only `undo` brings it back. */
      readonly isHostStep: boolean;
      readonly undo: () => Promise<Refusal | null>;
    }
  /** Nothing was changed: these names mean something else, so ask before asking again with `replaceNames`. */
  | { readonly done: false; readonly names: readonly string[] }
  /** Nothing was changed: this host has no notes, so ask before asking again with `withoutNotes`. */
  | { readonly done: false; readonly noNotes: true }
  /** Nothing was changed, and asking would not help. */
  | { readonly done: false; readonly refusal: Refusal };

/** How a long piece of work is watched and stopped. A stopped one rejects with the signal's reason and leaves nothing changed. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}
