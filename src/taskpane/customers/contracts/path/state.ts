import type { RenewalComparison } from "../../../../clv/models/compareRenewals";
import type { RenewalTable } from "../../../../clv/transactions/renewals";
import type { SurvivalCurve } from "../../../../clv/transactions/survival";
import type { Stage } from "../../path/stage";
import type { StepId, Written } from "../../path/state";
import type { DateOrder } from "../../reading/day";
import type { ReadRange } from "../../reading/range";
import type { ContractColumns } from "../reading/columns";
import type { ContractIssueKind } from "../reading/parseContracts";
import type { ContractSettings, Parsed } from "./settings";

/** What the range holds: a row for each contract with its days, or counts of customers by renewal. */
export const contractForms = ["dates", "counts"] as const;
export type ContractForm = (typeof contractForms)[number];

/** What is known of the contracts before any model. */
export interface ContractLook {
  readonly cohorts: readonly Float64Array[];
  /** Customers who are there now, by the renewals behind them. */
  readonly active: Float64Array;
  readonly customers: number;
  readonly table: RenewalTable;
  /** By days; null where only counts are known. */
  readonly curve: SurvivalCurve | null;
}

export interface ContractsState {
  readonly step: StepId;
  readonly form: ContractForm;
  readonly reference: string;
  readonly isSimulated: boolean;
  readonly range: Stage<ReadRange>;
  readonly hasHeader: boolean;
  readonly columns: ContractColumns | null;
  readonly order: DateOrder | null;
  readonly leaveOut: ReadonlySet<ContractIssueKind>;
  readonly parsed: Stage<Parsed>;
  readonly settings: ContractSettings;
  readonly look: Stage<ContractLook>;
  readonly fits: Stage<RenewalComparison>;
  /** The model that the user wants; null for the one that is advised. */
  readonly chosen: string | null;
  readonly written: Written;
}
