/**
 * A workbook as data. Every address is settled; a writer is a loop over sheets, rows and cells, and decides nothing.
 * Rows and columns count from 0. Rows carry ids of their own, by which a later writer finds what it owns after the user
 * has inserted rows or renamed sheets; column A of every sheet shows them.
 */
export interface Plan {
  readonly modelId: string;
  readonly version: 1;
  readonly title: string;
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
  /** The hidden sheet with the state from which the plan was made. */
  readonly state: PlanState;
}

export interface PlanState {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface PlanName {
  readonly name: string;
  readonly reference: string;
  readonly comment: string;
}

export interface PlanSheet {
  /** The block: "inputs", "results". */
  readonly id: string;
  readonly name: string;
  readonly tab: Tab;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PlanRow[];
  /** So many rows and columns stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: Print;
  readonly validations: readonly PlanValidation[];
  readonly formats: readonly PlanFormat[];
  readonly charts: readonly PlanChart[];
  /** Locks all but the inputs, without a password. */
  readonly protected: boolean;
}

/** Printed pages are as wide as the sheet. */
export interface Print {
  readonly area: string;
  /** Repeated on every page. */
  readonly titleRows: string | null;
  readonly landscape: boolean;
  /** All of the sheet is one page. */
  readonly onePage: boolean;
  /** Rows that a page begins with, besides those where one is full; counted from 0. */
  readonly starts: readonly number[];
}

export type Tab = "summary" | "input" | "calculation" | "result" | "record";

export interface PlanRow {
  /** Empty for an empty row. */
  readonly id: string;
  readonly row: number;
  readonly height?: number;
  /** Depth in the outline; a sum or heading has none. */
  readonly outline?: number;
  readonly cells: readonly PlanCell[];
}

export interface PlanCell {
  readonly column: number;
  readonly content: Content;
  readonly style: Style;
  readonly format: string | null;
  readonly note?: string;
  /** The place in the state that this input shows: a change in the sheet is read back into it. */
  readonly field?: Field;
}

/**
 * Where in the state the content of an input comes from, such as "assumptions.retention.entry", "segments.0.name" or
 * "levers.2a.effects.churn_recovered", and how it is written: a number (or the cell it is linked to), a text, a day, one
 * of two words for false and true, or one of a list of words.
 */
export interface Field {
  readonly path: string;
  readonly as: "entry" | "number" | "optional" | "text" | "day" | readonly [no: string, yes: string] | { readonly oneOf: readonly string[] };
}

/** A text is never a formula, whatever it begins with; a formula is in English with a leading "=". */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "flag"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** What a cell is; `look.ts` says how it looks, never by colour alone. */
export type Style =
  | "title" | "subtitle" | "heading" | "head" | "label" | "text" | "note" | "footnote" | "id"
  | "input" | "inputLine" | "inputRest" | "calculation" | "crossSheet" | "total" | "totalLabel" | "key" | "check" | "finding";

export type PlanValidation =
  | { readonly range: string; readonly kind: "list"; readonly source: string; readonly message: string }
  | { readonly range: string; readonly kind: "between"; readonly min: number; readonly max: number; readonly message: string };

/** A look that depends on the cell: where `formula`, read from the first cell of the range, is true. */
export interface PlanFormat {
  readonly range: string;
  readonly formula?: string;
  readonly look: "failed" | "passed" | "outlined" | "heat";
}

export interface PlanSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly colour: Colour;
  readonly labels: boolean;
}

export type Colour = "base" | "target" | "rise" | "fall" | "total" | "muted" | "other" | "none";

export interface PlanChart {
  readonly id: string;
  readonly kind: "waterfall" | "stack" | "columns" | "bars" | "line";
  readonly series: readonly PlanSeries[];
  /** Cells with the finding and with basis and timing, alive with the numbers. */
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly format: string;
  readonly axis: { readonly category: string; readonly value: string };
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}
