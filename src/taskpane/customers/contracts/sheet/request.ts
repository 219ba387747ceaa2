import type { ContractUnit } from "../path/settings";

/** A model whose fit is written. */
export interface WrittenModel {
  readonly name: string;
  readonly parameters: number;
}

/** What the written sheets are made from. */
export interface ContractRequest {
  /** Of every function of the add-in: "CLVX." or nothing. */
  readonly prefix: string;
  /** True where the host knows "A4#", the cells that a formula fills. */
  readonly knowsSpill: boolean;
  /** Days of contracts, or counts by renewal. */
  readonly source:
    | {
        readonly form: "dates";
        readonly sheet: string;
        /** Columns as formulas name them, without their headings. */
        readonly start: string;
        readonly end: string;
        readonly rows: number;
        /** The contracts as they were read, where the user's cells cannot be read by formulas. */
        readonly copy: { readonly start: Float64Array; readonly end: Float64Array } | null;
        /** Rows of the survival curve, without its heading. */
        readonly curveRows: number;
      }
    | {
        readonly form: "counts";
        /** The cohorts side by side, without headings. */
        readonly all: string;
        /** One row of them, counted from 0 renewals. */
        readonly row: (renewals: number) => string;
        /** The first rows, up to so many renewals. */
        readonly upTo: (renewals: number) => string;
      };
  readonly retentionSheet: string;
  readonly from: string;
  readonly isSimulated: boolean;
  readonly models: readonly WrittenModel[];
  readonly chosen: string;
  readonly unit: ContractUnit;
  readonly asOf: number;
  readonly seen: number;
  readonly learned: number | null;
  readonly ahead: number;
  readonly margin: number;
  readonly discount: number;
}
