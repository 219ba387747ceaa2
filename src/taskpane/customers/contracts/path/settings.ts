import { renewalsUpTo } from "../../../../clv/transactions/renewals";
import { convertRate } from "../../../../clv/transactions/unit";
import type { ParsedContracts } from "../reading/parseContracts";
import type { ParsedSurvivors } from "../reading/parseSurvivors";

export type Parsed = ParsedContracts | ParsedSurvivors;

/** From one renewal to the next. */
export const contractUnits = ["week", "month", "quarter", "year"] as const;
export type ContractUnit = (typeof contractUnits)[number];

/** What the user has set; null stands for what the data suggest. */
export interface ContractSettings {
  readonly unit: ContractUnit | null;
  /** The last day of observation, as a serial number. */
  readonly asOf: number | null;
  readonly hasHoldout: boolean | null;
  /** Renewals learned from. */
  readonly learned: number | null;
  /** Renewals to project beyond those seen. */
  readonly ahead: number;
  /** Of a customer in each period. */
  readonly margin: number;
  /** A year. */
  readonly discount: number;
}

export const firstContractSettings: ContractSettings = { unit: null, asOf: null, hasHoldout: null, learned: null, ahead: 12, margin: 100, discount: 0.1 };

export interface ResolvedContracts {
  readonly unit: ContractUnit;
  readonly asOf: number;
  /** Renewals that the oldest customers could have made. */
  readonly seen: number;
  /** Null without a holdout. */
  readonly learned: number | null;
  readonly ahead: number;
  readonly margin: number;
  readonly discount: number;
  readonly discountPerUnit: number;
}

export type ContractProblem = "asOfBeforeFirst" | "noRenewal" | "tooMany" | "learnedOutside";

/** More renewals than this are no table any more. */
export const mostRenewals = 60;
const comfortable = 36;
/** From so many renewals on, some can be kept back. */
const fewestForHoldout = 5;

/** The last day in the data that is not later than today: ends to come are known to nobody's cost. */
export const suggestedAsOf = (parsed: Parsed, today: number): number => (parsed.form === "dates" ? Math.min(today, parsed.lastDay) : today);

const seenIn = (parsed: Parsed, asOf: number, unit: ContractUnit): number =>
  parsed.form === "dates" ? renewalsUpTo(parsed.firstDay, asOf, unit) : parsed.cohorts.reduce((most, one) => Math.max(most, one.length), 0) - 1;

/** Months, or the first longer unit that leaves a table one can read. */
export const suggestedUnit = (parsed: Parsed, asOf: number): ContractUnit =>
  parsed.form === "counts" ? "month" : (contractUnits.slice(1).find((unit) => seenIn(parsed, asOf, unit) <= comfortable) ?? "year");

export const suggestedLearned = (seen: number): number => Math.max(1, Math.ceil((2 * seen) / 3));

/** All settings with numbers, or what is wrong with them. */
export function resolveContracts(settings: ContractSettings, parsed: Parsed, today: number): ResolvedContracts | ContractProblem {
  const asOf = settings.asOf ?? suggestedAsOf(parsed, today);
  if (parsed.form === "dates" && !(asOf > parsed.firstDay)) return "asOfBeforeFirst";
  const unit = settings.unit ?? suggestedUnit(parsed, asOf);
  const seen = seenIn(parsed, asOf, unit);
  if (seen < 1) return "noRenewal";
  if (seen > mostRenewals) return "tooMany";
  const hasHoldout = settings.hasHoldout ?? seen >= fewestForHoldout;
  const learned = hasHoldout ? (settings.learned ?? suggestedLearned(seen)) : null;
  if (learned !== null && !(learned >= 1 && learned < seen)) return "learnedOutside";
  const { ahead, margin, discount } = settings;
  return { unit, asOf, seen, learned, ahead, margin, discount, discountPerUnit: convertRate(discount, "year", unit) };
}
