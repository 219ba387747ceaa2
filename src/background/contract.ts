import type { Fit } from "../clv/fitting/fit";
import type { Comparison } from "../clv/models/compare";
import type { RenewalComparison } from "../clv/models/compareRenewals";
import type { Cell, Input, Result } from "../clv/index";
import type { CohortMeasure, CohortTriangle } from "../clv/transactions/cohorts";
import type { CustomerTable, SummaryOptions } from "../clv/transactions/customerTable";
import type { TransactionLog } from "../clv/transactions/log";
import type { ContractCohorts } from "../clv/transactions/renewals";
import type { SurvivalCurve } from "../clv/transactions/survival";
import type { Tracking, TrackingOptions } from "../clv/transactions/tracking";
import type { Unit } from "../clv/transactions/unit";

/** What a fit must say of itself to be asked something: a `Fit` is one. */
export type FittedModel = Pick<Fit, "model" | "estimates" | "unit">;

/** One customer that cannot be scored, counted from 0, with the sentence why. */
export interface Unscored {
  readonly row: number;
  readonly sentence: string;
}

/** One element per customer of the table; NaN at the unscored ones, and only there. */
export interface Predictions {
  readonly alive: Float64Array;
  /** Purchases to expect within the periods, not discounted. */
  readonly purchases: Float64Array;
  /** Spend to expect per purchase; null without a fit of spend. */
  readonly spend: Float64Array | null;
  /** Discounted purchases × spend × margin; null without a fit of spend. */
  readonly value: Float64Array | null;
  readonly unscored: readonly Unscored[];
}

/**
 * Everything that may take long. Tables and logs are columns. Nothing of an input is changed or taken away; the caller leaves
 * it as it is until the answer has come.
 */
export interface Tasks {
  /** A transaction log to the customer table. */
  readonly readLog: { readonly input: { readonly log: TransactionLog; readonly options?: SummaryOptions }; readonly output: CustomerTable };
  /** One model by its name ("BG/NBD" … "Gamma-Gamma") fitted to a table; the unit of the table travels with the fit. */
  readonly fit: { readonly input: { readonly model: string; readonly table: CustomerTable; readonly penalty?: number }; readonly output: Fit };
  /** All suitable models side by side, that of occasions among them where recency and age count these, with their errors in the holdout where the table has one. */
  readonly compareModels: { readonly input: { readonly table: CustomerTable; readonly occasions?: boolean }; readonly output: Comparison };
  readonly predict: {
    readonly input: {
      readonly fit: FittedModel;
      /** Of Gamma-Gamma; left out, only purchases are foretold. */
      readonly spendFit?: FittedModel | null;
      readonly table: CustomerTable;
      /** In the unit of the table, which is converted where the fit has another. */
      readonly periods: number;
      /** Effective rate for one period of the table's unit; 0 when left out. */
      readonly discount?: number;
      /** Share of spend; 1 when left out. */
      readonly margin?: number;
    };
    readonly output: Predictions;
  };
  /** Actual against expected purchases of a log, period by period in the fit's unit. */
  readonly tracking: {
    readonly input: { readonly fit: FittedModel; readonly log: TransactionLog; readonly options?: Omit<TrackingOptions, "unit"> };
    readonly output: Tracking;
  };
  readonly cohorts: {
    readonly input: { readonly log: TransactionLog; readonly unit?: Unit; readonly measure?: CohortMeasure };
    readonly output: CohortTriangle;
  };
  /** Contracts by their first and last days, NaN for an end that has not come, to their survival and to the customers left after each renewal. */
  readonly contracts: {
    readonly input: { readonly start: Float64Array; readonly end: Float64Array; readonly asOf: number; readonly unit: Unit };
    readonly output: ContractCohorts & { readonly curve: SurvivalCurve };
  };
  /** All models of renewals side by side; the error is that over the renewals after the `learned` first ones. */
  readonly compareRenewals: { readonly input: { readonly cohorts: readonly Float64Array[]; readonly learned: number | null }; readonly output: RenewalComparison };
  /** A function of the catalogue by its id, as a formula in a cell calls it. */
  readonly call: { readonly input: { readonly id: string; readonly inputs: readonly Input[] }; readonly output: Cell[][] };
}

export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Tasks[Name]["input"];
export type TaskOutput<Name extends TaskName> = Tasks[Name]["output"];

export interface RunOptions {
  /** Aborted, the promise settles at once with `cancelled`, and the processor is free within half a second. */
  readonly signal?: AbortSignal;
  /** From 0 to 1, never falling; an estimate. The last call is 1. */
  readonly onProgress?: (share: number) => void;
}

/** What has been done so far. */
export interface WorkCounts {
  /** Tasks that workers have answered. */
  readonly inWorkers: number;
  /** Tasks that ran in the caller's own thread, because there are no workers. */
  readonly inPlace: number;
  readonly cancelled: number;
}

export interface Work {
  /** Never rejects: what goes wrong is a failure with its sentence. */
  run<Name extends TaskName>(task: Name, input: TaskInput<Name>, options?: RunOptions): Promise<Result<TaskOutput<Name>>>;
  /** Whether tasks leave the caller's thread free. */
  readonly hasWorkers: boolean;
  readonly counts: WorkCounts;
  /** Ends the workers; what is under way is cancelled. */
  dispose(): void;
}
