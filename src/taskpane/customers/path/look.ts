import { dateOf, weekOf } from "../../../clv/transactions/calendar";
import type { CohortMeasure, CohortTriangle } from "../../../clv/transactions/cohorts";
import type { CustomerTable } from "../../../clv/transactions/customerTable";
import type { TransactionLog } from "../../../clv/transactions/log";
import { daysPerUnit, type Unit } from "../../../clv/transactions/unit";
import type { Work } from "../../../background/index";
import { inOccasions } from "./occasions";
import type { Resolved } from "./settings";
import { need } from "./stage";

/** What is known of the customers before any model. */
export interface Look {
  /** All of the observation: what forecasts start from. */
  readonly table: CustomerTable;
  /** The part that models learn from, with what came after it; the same as `table` without a holdout. */
  readonly calibration: CustomerTable;
  readonly triangles: Readonly<Record<"retention" | "spend", CohortTriangle | null>>;
  readonly cohortUnit: Unit;
  /** Whether the last calendar period had ended when the observation did. */
  readonly isWhole: boolean;
}

export interface Doing {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** More cohorts than this are no picture any more. */
const mostCohorts = 26;
const cohortUnits: readonly Unit[] = ["week", "month", "quarter", "year"];

/** The shortest calendar period that leaves few enough cohorts, months where there are at least six of them. */
export function cohortUnitFor(firstDay: number, end: number): Unit {
  const days = end - firstDay + 1;
  const least = days / daysPerUnit.month >= 6 ? "month" : "week";
  return cohortUnits.slice(cohortUnits.indexOf(least)).find((unit) => days / daysPerUnit[unit] <= mostCohorts) ?? "year";
}

/** Whether another calendar period begins with this day. */
export function beginsPeriod(day: number, unit: Unit): boolean {
  const { month, day: ofMonth } = dateOf(day);
  if (unit === "day") return true;
  if (unit === "week") return weekOf(day) !== weekOf(day - 1);
  return ofMonth === 1 && (unit === "month" || month % (unit === "quarter" ? 3 : 12) === 1);
}

const upTo = (log: TransactionLog, end: number): TransactionLog => {
  if (log.date.every((day) => day < end + 1)) return log;
  const rows = Array.from(log.date.keys()).filter((row) => log.date[row]! < end + 1);
  const column = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  return { customer: rows.map((row) => log.customer[row]!), date: column(log.date), ...(log.amount ? { amount: column(log.amount) } : {}) };
};

/** Customer tables and cohorts of a log. */
export async function lookAt(work: Work, log: TransactionLog, { unit, end, calibrationEnd, occasion, occasions }: Resolved, firstDay: number, { signal, onProgress }: Doing): Promise<Look> {
  const counted = occasion === null ? log : inOccasions(log, occasion);
  const read = async (split: number | null): Promise<CustomerTable> => {
    const until = split === null ? {} : { calibrationEnd: split };
    const options = occasions === null ? { unit, end, ...until } : { unit: "day" as const, end: occasions.last, ...until };
    return { ...need(await work.run("readLog", { log: counted, options }, { signal })), unit };
  };
  const table = await read(null);
  onProgress(0.4);
  const calibration = calibrationEnd === null ? table : await read(occasions === null ? calibrationEnd : occasions.split);
  onProgress(0.6);
  const cohortUnit = cohortUnitFor(firstDay, end);
  const within = upTo(log, end);
  const triangle = async (measure: CohortMeasure): Promise<CohortTriangle> => need(await work.run("cohorts", { log: within, unit: cohortUnit, measure }, { signal }));
  const retention = await triangle("retention");
  onProgress(0.8);
  const spend = log.amount ? await triangle("cumulative spend") : null;
  return { table, calibration, triangles: { retention, spend }, cohortUnit, isWhole: beginsPeriod(end + 1, cohortUnit) };
}
