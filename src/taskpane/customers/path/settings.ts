import { convertRate, daysPerUnit } from "../../../clv/transactions/unit";

export const pathUnits = ["day", "week", "month"] as const;
export type PathUnit = (typeof pathUnits)[number];

/** What the user has set; null stands for what the log itself suggests. */
export interface Settings {
  readonly unit: PathUnit;
  /** Serial numbers of days. */
  readonly end: number | null;
  readonly hasHoldout: boolean | null;
  readonly calibrationEnd: number | null;
  /** Periods of the unit to look ahead. */
  readonly horizon: number | null;
  /** A year. */
  readonly discount: number;
  /** Share of spend. */
  readonly margin: number;
}

export const firstSettings: Settings = { unit: "week", end: null, hasHoldout: null, calibrationEnd: null, horizon: null, discount: 0.1, margin: 1 };

export interface Resolved {
  readonly unit: PathUnit;
  readonly end: number;
  /** Null without a holdout. */
  readonly calibrationEnd: number | null;
  readonly horizon: number;
  readonly discountPerUnit: number;
  readonly discount: number;
  readonly margin: number;
}

export type SettingsProblem = "endBeforeFirst" | "splitOutside";

const yearOf: Readonly<Record<PathUnit, number>> = { day: 365, week: 52, month: 12 };
/** A holdout needs a log that is long enough to be learned from and to be compared with. */
const fewestUnits = 12;

interface Span {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Two thirds of the time to learn from, the last one to be compared with. */
export const suggestedSplit = ({ firstDay }: Span, end: number): number => firstDay + Math.round(((end - firstDay) * 2) / 3);

/** Whether a holdout is advised where the user has said nothing. */
export const suggestsHoldout = ({ firstDay }: Span, end: number, unit: PathUnit): boolean => (end - firstDay) / daysPerUnit[unit] >= fewestUnits;

/** All settings with numbers, or what is wrong with them. */
export function resolve(settings: Settings, span: Span): Resolved | SettingsProblem {
  const { unit, discount, margin } = settings;
  const end = settings.end ?? span.lastDay;
  if (!(end > span.firstDay)) return "endBeforeFirst";
  const hasHoldout = settings.hasHoldout ?? suggestsHoldout(span, end, unit);
  const split = settings.calibrationEnd ?? suggestedSplit(span, end);
  if (hasHoldout && !(split > span.firstDay && split < end)) return "splitOutside";
  return {
    unit,
    end,
    calibrationEnd: hasHoldout ? split : null,
    horizon: settings.horizon ?? yearOf[unit],
    discount,
    discountPerUnit: convertRate(discount, "year", unit),
    margin,
  };
}
