/** What can be wrong or odd with a row, the first one counts. */
export const issueKinds = ["noCustomer", "noDate", "textAmount", "noAmount", "refund", "future", "duplicate", "zeroAmount"] as const;
export type IssueKind = (typeof issueKinds)[number];

/** Rows that cannot be used: the user mends them or says that they be left out. */
export const unusable: ReadonlySet<IssueKind> = new Set(["noCustomer", "noDate", "textAmount", "noAmount"]);
/** Rows that are never purchases. */
export const neverCounted: ReadonlySet<IssueKind> = new Set(["refund"]);
/** What is left out as long as the user says nothing. */
export const leftOutAtFirst: readonly IssueKind[] = ["refund", "future"];

export interface Issue {
  readonly kind: IssueKind;
  readonly count: number;
  /** Row of the sheet of the first one, counted from 1. */
  readonly row: number;
  /** What stands in the cell that it is about. */
  readonly shown: string;
}
