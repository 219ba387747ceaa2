/** A sentence the user can act on: a protected sheet, a cell being edited, a merged area. */
export interface Refusal {
  readonly sentence: string;
}
