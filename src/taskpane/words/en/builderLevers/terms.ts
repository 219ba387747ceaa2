import { type CheckId, checkWords } from "../../../../lever-model/state/checkWords";
import { driverIds, keysOf, subLeverIds, workingIds } from "../../../../lever-model/state/defaults";
import { drivers, levers, subLevers } from "../../../../lever-model/state/levers";
import { workings } from "../../../../lever-model/state/workings";
import type { DriverId, LeverId, SubLeverId, WorkingId } from "../../../../lever-model/state/words";

const mapped = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

/** The model's own words for levers, their rows and numbers, and checks, by their ids. */
export const terms = {
  levers: mapped<LeverId, { label: string; about: string }>(keysOf(levers), (id) => ({ ...levers[id] })),
  subLevers: mapped<SubLeverId, { label: string; how: string }>(subLeverIds, (id) => ({ label: subLevers[id].label, how: subLevers[id].how })),
  drivers: mapped<DriverId, string>(driverIds, (id) => drivers[id].label),
  workings: mapped<WorkingId, string>(workingIds, (id) => workings[id].label),
  /** Units that are more than a currency, a period or a plain percentage, by their English words. */
  units: {
    "% rise": "rise",
    "% removed": "removed",
    "% of the scale": "of the scale",
    "days sooner": "days sooner",
    "in the pipeline": "in the pipeline",
    "{money} / year": "{money} / year",
    days: "days",
    customers: "customers",
    score: "score",
    "issues / {period}": "issues / {period}",
    "% of issues": "of issues",
    "% of assisted issues": "of assisted issues",
    "contacts / issue": "contacts / issue",
    hours: "hours",
  },
  checks: mapped<CheckId, { label: string; advice: string }>(keysOf(checkWords), (id) => ({ label: checkWords[id].label, advice: checkWords[id].advice })),
};
