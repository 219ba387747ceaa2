import type { PlanCell, PlanSheet } from "../lever-model/plan/plan";
import type { Refusal } from "./refusal";

/** What stands in a cell: a formula with its "=" (in English), a text, a number, a truth value; "" where nothing does. */
export type Held = string | number | boolean;

/** A cell of a model's sheet: what stands in it, and what it shows. Rows and columns count from 0. */
export interface BookCell {
  readonly held: Held;
  /** The value of a formula; an error by its code ("#REF!"). Otherwise what is held. */
  readonly value: Held;
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** What A1 says, if that is the tag of a model's sheet ("cxlv/…"); null for every other sheet, which is not read further. */
  readonly tag: string | null;
  /** Cells that hold something, by "row,column"; empty for sheets without a tag. */
  readonly cells: ReadonlyMap<string, BookCell>;
}

/** What the workbook holds that concerns lever models. */
export interface BookSurvey {
  /** In the order of their tabs. */
  readonly sheets: readonly BookSheet[];
  /** Names of the whole workbook, with the "=" of their formula. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * One cell that changes. `before` is what the survey saw: where something else stands by now, nothing at all is written.
 * It is null where rows or columns put in by the same edits change the text of a formula, so that nothing can be compared.
 */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: Held | null;
  /** What the cell becomes; null empties it. A text is never a formula. */
  readonly content: PlanCell["content"] | null;
  /** Look and number format of a cell that is new; absent where the user's own stay. */
  readonly look?: Pick<PlanCell, "style" | "format" | "note">;
}

/**
 * One thing to be done to the workbook. They run in order; addresses are those at that moment.
 * - addSheet: a new sheet with everything the plan says of it: cells, looks, widths, heights, outline, freeze, print set-up,
 *   validations, conditional formats, charts with alt text, tab colour, protection. `after` names the sheet it stands behind
 *   (null: at the end).
 * - addState: a new hidden sheet whose cells are these texts.
 * - furnish: the charts, validations and conditional formats of a sheet that is there, at the plan's present addresses; what
 *   the user made himself stays. Charts are found by their name, which is `${tag of the sheet}/${chart.id}`.
 */
export type BookEdit =
  | { readonly kind: "addSheet"; readonly sheet: PlanSheet; readonly after: string | null }
  | { readonly kind: "addState"; readonly name: string; readonly rows: readonly (readonly Held[])[] }
  | { readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly CellEdit[] }
  | { readonly kind: "furnish"; readonly sheet: string; readonly plan: PlanSheet }
  | { readonly kind: "setName"; readonly name: string; readonly formula: string; readonly comment: string; readonly before: string | null }
  | { readonly kind: "removeName"; readonly name: string; readonly before: string }
  | { readonly kind: "removeSheet"; readonly sheet: string };

export type EditOutcome =
  /** Done whole. `undo` takes all of it back, and refuses with a sentence where the user has changed any of it since. */
  | { readonly done: true; readonly isHostStep: boolean; readonly undo: () => Promise<Refusal | null> }
  /** Nothing was changed. */
  | { readonly done: false; readonly refusal: Refusal };
