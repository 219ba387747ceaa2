/** What people want to know, in groups, and the functions that answer it, the first one first. */
export const taskGroups = {
  worth: {
    customer: ["CLV", "CLV.SIMPLE", "CLV.MULTIPLE"],
    subscriber: ["CLV.SAAS", "CLV.LINEAR", "CLV.LIFESPAN"],
    changing: ["CLV.SERIES", "CLV.BERGERNASR"],
    migrating: ["CLV.MARKOV"],
    support: ["CLV.ENGAGE"],
  },
  acquisition: {
    mayPay: ["CAC.MAX", "CAC.BREAKEVEN", "CLVCAC"],
    cost: ["CAC.COST"],
    payback: ["CAC.PAYBACK"],
    spend: ["LEVER.ACQRATE", "LEVER.ACQK", "LEVER.ACQOPT"],
  },
  retention: {
    convert: ["CLV.RATE"],
    stay: ["CLV.LIFESPAN"],
    needed: ["CLV.BREAKEVEN"],
    revenueKept: ["CLV.NRR", "CLV.GRR"],
  },
  experience: {
    experienceWorth: ["CXLV", "CXLV.PREMIUM", "CXLV.MODEL"],
    score: ["CX.SCORE"],
    link: ["CX.BETA", "CX.BETAFIT"],
    predict: ["CX.RETENTION", "CX.AMOUNT"],
    mix: ["CXLV.MIX"],
    justify: ["CX.BUDGET", "CX.ROI"],
  },
  base: {
    equity: ["CLV.EQUITY"],
    index: ["CLV.INDEX"],
    tiers: ["CLV.TIER", "CLV.TIERPCT", "CLV.TREATMENT"],
    newcomer: ["CLV.POTENTIAL"],
    percent: ["CLV.PERCENT"],
  },
  data: {
    history: ["CLV.SUMMARY", "CLV.COHORTS"],
    fitModel: ["CLV.FIT", "CLV.VALIDATE", "CLV.TRACKING"],
    alive: ["CLV.ALIVE"],
    valueEach: ["CLV.PREDICT", "CLV.EXPECTED", "CLV.SPEND", "CLV.RESIDUAL"],
    chance: ["CLV.PROBABILITY"],
    renewals: ["RETENTION.SURVIVAL", "RETENTION.FIT", "RETENTION.CURVE"],
    subscriberAge: ["RETENTION.VALUE"],
  },
  drivers: {
    matters: ["CLV.ELASTICITY", "CLV.SENSITIVITY"],
    explain: ["CLV.BRIDGE", "CLV.DELTA"],
  },
  levers: {
    referrals: ["LEVER.REFERRAL", "LEVER.KFACTOR"],
    upsell: ["LEVER.UPSELL", "LEVER.MARKET"],
    faster: ["LEVER.VELOCITY", "LEVER.TIMEVALUE"],
    complaints: ["LEVER.RECOVERY", "LEVER.PREVENT"],
    loyalty: ["LEVER.LOYALTY"],
    rootCauses: ["LEVER.COPQ", "LEVER.ANNUITY", "LEVER.EFFICIENCY"],
    contacts: ["LEVER.FCR", "LEVER.DIGITAL"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type GroupKey = keyof typeof taskGroups;
type KeysOf<T> = T extends unknown ? keyof T : never;
export type TaskKey = KeysOf<(typeof taskGroups)[GroupKey]>;

export interface Task {
  readonly group: GroupKey;
  readonly key: TaskKey;
  readonly functions: readonly string[];
}

export const tasks: readonly Task[] = Object.entries(taskGroups).flatMap(([group, members]) =>
  Object.entries(members as Readonly<Record<string, readonly string[]>>).map(([key, functions]) => ({
    group: group as GroupKey,
    key: key as TaskKey,
    functions,
  })),
);
