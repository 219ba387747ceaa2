import { assumptions, type AssumptionWords, type Kind } from "./assumptions";
import { levers, subLevers } from "./levers";
import type { Decision } from "./state";
import type { DecidedOn, SubLeverId } from "./words";

/** The numbers of the baseline that somebody may decide to change. */
export const decidedNumbers = [
  "revenue", "margin_share", "growth", "serving_cost", "programme_cost", "fixed_cost", "fixed_share", "retention", "discount_year",
  "acquisition_cost", "referral_rate", "share_new", "referral_reward", "influence_value", "knowledge_value",
] as const;
export type DecidedNumber = (typeof decidedNumbers)[number];

export const isRow = (on: DecidedOn): on is SubLeverId => on in subLevers;
export const isDecidable = (on: string): on is DecidedOn => on in subLevers || (decidedNumbers as readonly string[]).includes(on);

/** Acquisition cost is the sum of its parts among the inputs, and one number here. */
export const decidedWords = (on: DecidedNumber): Pick<AssumptionWords, "label" | "unit" | "kind" | "min" | "max"> =>
  on === "acquisition_cost" ? { label: "Acquisition cost (CAC)", unit: "{money}", kind: "money" satisfies Kind, min: 0, max: 1e12 } : assumptions[on];

/** "2a Turn around churn" or "Retention". */
export const decidedLabel = (on: DecidedOn): string => (isRow(on) ? `${on} ${subLevers[on].label}` : decidedWords(on).label);
export const decidedGroup = (on: DecidedOn): string => (isRow(on) ? levers[subLevers[on].lever].label : "Baseline");

export const newDecision: Decision = { on: "", question: "", value: 0, runCost: 0, oneOff: 0, cautious: 0.5, grade: "D", owner: "", date: "", conclusion: "" };
