import type { Unit } from "../../../clv/transactions/unit";
import type { OccasionUnit } from "../path/occasions";
import type { ParsedLog } from "../reading/parseLog";

/** What a cohort triangle looks like before it is filled. */
export interface CohortShape {
  readonly unit: Unit;
  readonly names: readonly string[];
  /** Columns, from age 0. */
  readonly periods: number;
  /** The last age of each cohort that is over. */
  readonly whole: readonly number[];
  /** Whether the log goes on after the end of observation. */
  readonly isCut: boolean;
}

/** What the written sheets are made from. */
export interface SheetRequest {
  /** Of every function of the add-in: "CLVX." or nothing. */
  readonly prefix: string;
  /** True where the host knows "A4#", the cells that a formula fills. */
  readonly knowsSpill: boolean;
  readonly customersSheet: string;
  readonly resultsSheet: string;
  /** Columns of the log as formulas name them, without their headings. */
  readonly log: { readonly customer: string; readonly date: string; readonly amount: string | null; readonly both: string };
  /** The range for the reader. */
  readonly from: string;
  readonly isSimulated: boolean;
  /** A copy of the log as it was read, where the cells cannot be read by formulas. */
  readonly copy: { readonly sheet: string; readonly log: ParsedLog["log"] } | null;
  readonly customers: number;
  readonly calibrationCustomers: number;
  readonly model: string;
  readonly parameters: number;
  readonly hasSpendFit: boolean;
  readonly unit: Unit;
  /** Null where purchases are counted by days. */
  readonly occasion: OccasionUnit | null;
  readonly occasions: { readonly first: number; readonly count: number };
  readonly cohorts: CohortShape;
  readonly firstDay: number;
  readonly end: number;
  readonly calibrationEnd: number | null;
  readonly horizon: number;
  readonly discount: number;
  readonly margin: number;
}
