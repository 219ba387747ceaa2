import { convertRate, daysPerUnit, type Unit } from "../../../clv/transactions/unit";
import { lastOccasion, occasionNumber, type OccasionUnit } from "./occasions";

export const pathUnits = ["day", "week", "month"] as const;
export type PathUnit = (typeof pathUnits)[number];

/** What the user has set; null stands for what the log itself suggests. */
export interface Settings {
  readonly unit: PathUnit;
  /** The period in which a customer buys at most once; null where anyone may buy at any time. */
  readonly occasion: OccasionUnit | null;
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

export const firstSettings: Settings = { unit: "week", occasion: null, end: null, hasHoldout: null, calibrationEnd: null, horizon: null, discount: 0.1, margin: 1 };

export interface Resolved {
  readonly unit: Unit;
  /** Null where purchases are counted by days. */
  readonly occasion: OccasionUnit | null;
  /** The first and the last occasion, and the last one to learn from, as `occasionNumber` counts them; null where there are none. */
  readonly occasions: { readonly first: number; readonly last: number; readonly split: number | null } | null;
  /** Whole periods of the unit from the first purchase to the end, and those learned from with their fraction; null without a holdout. */
  readonly periods: number;
  readonly learned: number | null;
  readonly end: number;
  /** Null without a holdout. */
  readonly calibrationEnd: number | null;
  readonly horizon: number;
  readonly discountPerUnit: number;
  readonly discount: number;
  readonly margin: number;
}

export type SettingsProblem = "endBeforeFirst" | "splitOutside" | "fewOccasions";

/** How far one looks ahead where nothing else is said: a year, or five of the yearly occasions. */
const usualHorizon: Readonly<Record<Unit, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 5 };
/** Fewer occasions tell nothing of who comes again. */
const fewestOccasions = 3;
/** A holdout needs a log that is long enough to be learned from and to be compared with. */
const fewestUnits = 12;

interface Span {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Two thirds of the time to learn from, the last one to be compared with. */
export const suggestedSplit = ({ firstDay }: Span, end: number): number => firstDay + Math.round(((end - firstDay) * 2) / 3);

/** Whether a holdout is advised where the user has said nothing. */
export const suggestsHoldout = ({ firstDay }: Span, end: number, unit: Unit): boolean => (end - firstDay) / daysPerUnit[unit] >= (unit === "year" ? fewestOccasions : fewestUnits);

/** All settings with numbers, or what is wrong with them. */
export function resolve(settings: Settings, span: Span): Resolved | SettingsProblem {
  const { discount, margin, occasion } = settings;
  const unit = occasion ?? settings.unit;
  const end = settings.end ?? span.lastDay;
  if (!(end > span.firstDay)) return "endBeforeFirst";
  const hasHoldout = settings.hasHoldout ?? suggestsHoldout(span, end, unit);
  const split = settings.calibrationEnd ?? suggestedSplit(span, end);
  if (hasHoldout && !(split > span.firstDay && split < end)) return "splitOutside";
  const calibrationEnd = hasHoldout ? split : null;
  const occasions = occasion === null ? null : { first: occasionNumber(span.firstDay, occasion), last: lastOccasion(end, occasion), split: calibrationEnd === null ? null : lastOccasion(calibrationEnd, occasion) };
  if (occasions !== null && occasions.last - occasions.first + 1 < fewestOccasions) return "fewOccasions";
  if (occasions !== null && occasions.split !== null && !(occasions.split > occasions.first && occasions.split < occasions.last)) return "splitOutside";
  const learned = occasions === null ? (calibrationEnd === null ? null : (calibrationEnd + 1 - span.firstDay) / daysPerUnit[unit]) : occasions.split === null ? null : occasions.split + 1 - occasions.first;
  return {
    unit,
    occasion,
    occasions,
    periods: occasions === null ? Math.max(1, Math.floor((end + 1 - span.firstDay) / daysPerUnit[unit])) : occasions.last + 1 - occasions.first,
    learned,
    end,
    calibrationEnd,
    horizon: settings.horizon ?? usualHorizon[unit],
    discount,
    discountPerUnit: convertRate(discount, "year", unit),
    margin,
  };
}
