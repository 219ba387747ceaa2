import { assumptions } from "./assumptions";
import { newContactCentre } from "./contactCentre";
import { newDecision } from "./decision";
import { drivers, levers, subLevers } from "./levers";
import type { Assumption, Experience, LeverModel, Scope, Sensitivity, SubLever } from "./state";
import { alwaysNeeded, neededWhereTyped, workings } from "./workings";
import type { AssumptionId, DriverId, SubLeverId, WorkingId } from "./words";

export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];
const mapped = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

export const assumptionIds: readonly AssumptionId[] = keysOf(assumptions);
/** The assumptions of a model: the reward is a part of CAC only where the model says so. */
export const assumptionsOf = ({ parts }: Pick<LeverModel, "parts">): readonly AssumptionId[] => assumptionIds.filter((id) => parts.reward || id !== "cac_referral");
export const subLeverIds: readonly SubLeverId[] = keysOf(subLevers);
export const driverIds: readonly DriverId[] = keysOf(drivers);
export const workingIds: readonly WorkingId[] = keysOf(workings);
export const driversOf = (sub: SubLeverId): readonly DriverId[] => driverIds.filter((id) => drivers[id].sub === sub);
export const workingsOf = (sub: SubLeverId): readonly WorkingId[] => workingIds.filter((id) => workings[id].sub === sub);
/** The numbers of a programme that count: all where effects are worked out from them, else those that stand for themselves. */
export const countingWorkings = (sub: SubLeverId, from: SubLever["from"]): readonly WorkingId[] =>
  from === "workings" || alwaysNeeded.has(sub) ? workingsOf(sub) : workingsOf(sub).filter((id) => neededWhereTyped.has(id));

function example(id: AssumptionId): Assumption {
  const [entry, low, high] = assumptions[id].example;
  return { entry, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), example: true };
}

export const newScope: Scope = {
  name: "CXLV model",
  purpose: "What better customer experience is worth",
  author: "",
  currency: "EUR",
  period: "year",
  basis: "contribution",
  timing: "begin",
  horizon: 0,
  unit: "customer",
  mode: "dynamic",
  method: "shapley",
  level: "CXLV",
  shown: "Target",
  runDate: "",
  dataDate: "",
};

export const newExperience: Experience = {
  metric: "CSAT",
  kind: "relationship",
  area: "CX",
  minimum: 0,
  maximum: 1,
  lowIsGood: false,
  evidence: { retention: "C", revenue: "C", cost: "C", referrals: "C" },
};

export const newSensitivity: Sensitivity = { reach: mapped(keysOf(levers), () => ({ low: 0.5, high: 1.2 })), discountStep: 0.02 };

/** A row without any effect yet: the score stays where it is, everything else changes by nothing. */
export function newSubLever(sub: SubLeverId): SubLever {
  return {
    on: true,
    from: "typed",
    effects: Object.fromEntries(driversOf(sub).map((id) => [id, id === "score_target" ? assumptions.score_base.example[0] : 0])),
    workings: Object.fromEntries(workingsOf(sub).map((id) => [id, workings[id].example])),
    runCost: 0,
    oneOff: 0,
    hours: 0,
    start: 1,
    ramp: 0,
    effort: subLevers[sub].lever === "costs" ? "cost containment" : "growth",
    insight: "",
    owner: "",
    area: "CX",
    stage: "",
    quality: "",
    process: "",
    review: "",
    reviewed: "",
    valued: false,
    indicator: "",
    dataSource: "",
  };
}

/** A new model: demonstration values, marked as such, and levers that change nothing. */
export function newModel(id: string): LeverModel {
  return {
    version: 1,
    id,
    scope: newScope,
    assumptions: mapped(assumptionIds, example),
    parts: { revenue: true, costToServe: true, problems: false, reward: false },
    experience: newExperience,
    levers: mapped(subLeverIds, newSubLever),
    scenarios: [],
    sensitivity: newSensitivity,
    segments: [],
    tiers: [],
    customers: [],
    priorWeight: 12,
    footnotes: [],
    feedback: [],
    history: [],
    annuities: [],
    contactCentre: newContactCentre,
    standards: [],
    log: [],
    decision: newDecision,
    lastWritten: "",
  };
}
