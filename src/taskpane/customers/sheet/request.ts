import type { PathUnit } from "../path/settings";
import type { ParsedLog } from "../reading/parseLog";

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
  readonly unit: PathUnit;
  readonly firstDay: number;
  readonly end: number;
  readonly calibrationEnd: number | null;
  readonly horizon: number;
  readonly discount: number;
  readonly margin: number;
}
