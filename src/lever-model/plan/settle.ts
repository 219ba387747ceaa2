import type { Draft } from "./draft";

/**
 * Where the rows and columns of a described sheet stand in the workbook. A new sheet stands as it is planned; one that is
 * there already has moved with the rows and columns that its user put in, and may have another name. NaN for what is gone.
 */
export interface Settled {
  readonly name: string;
  readonly row: (planned: number) => number;
  readonly column: (planned: number) => number;
}

export type Settle = (draft: Draft) => Settled;

const same = (planned: number): number => planned;
export const asPlanned: Settle = ({ name }) => ({ name, row: same, column: same });
