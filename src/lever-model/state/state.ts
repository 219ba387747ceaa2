import type { AssumptionId, DecidedOn, DriverId, LeverId, SubLeverId, WorkingId } from "./words";
import type { Level } from "./levels";
import type { Entry } from "./link";

/** One number of the baseline with its low and high case, which the tornado reads. */
export interface Assumption {
  readonly entry: Entry;
  readonly low?: number;
  readonly high?: number;
  /** True until the user has set the number: it is one of the demonstration values of a new model. */
  readonly example: boolean;
}

export type Period = "month" | "quarter" | "year";
export type Basis = "revenue" | "contribution" | "fully loaded";
export type Timing = "begin" | "end" | "mid" | "renewal";
/** A: randomised test; B: before and after with a comparison group; C: regression on observed customers; D: expert guess. */
export type Grade = "A" | "B" | "C" | "D";
export type Area = "CS" | "UX" | "CX" | "other";
export type Method = "shapley" | "sequential" | "one-at-a-time";

export interface Scope {
  readonly name: string;
  readonly purpose: string;
  readonly author: string;
  readonly currency: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly timing: Timing;
  /** Number of margins counted; 0 for no end. */
  readonly horizon: number;
  readonly unit: "customer" | "segment";
  /** A static model has no history of the score, and says so. */
  readonly mode: "dynamic" | "static";
  readonly method: Method;
  /** Which of the three levels of the model is the headline; all of them are shown. */
  readonly level: Level;
  /** The case that results show beside base and target: Base, Target or the name of a scenario. */
  readonly shown: string;
  /** Days as yyyy-mm-dd; empty where not said. */
  readonly runDate: string;
  readonly dataDate: string;
}

export interface Experience {
  readonly metric: string;
  readonly kind: "transactional" | "relationship";
  readonly area: Area;
  readonly minimum: number;
  readonly maximum: number;
  readonly lowIsGood: boolean;
  /** How well each of the four effects is known, which gives its causal share. */
  readonly evidence: Readonly<Record<"retention" | "revenue" | "cost" | "referrals", Grade>>;
}

export interface SubLever {
  readonly on: boolean;
  /** Whether the effects are typed, or worked out from the numbers of the programme. */
  readonly from: "typed" | "workings";
  readonly effects: Readonly<Partial<Record<DriverId, Entry>>>;
  readonly workings: Readonly<Partial<Record<WorkingId, Entry>>>;
  /** Per customer and period. */
  readonly runCost: Entry;
  /** Once, for all customers. */
  readonly oneOff: Entry;
  readonly hours: number;
  /** First period with the effect, and periods until the whole effect: shown over time, not part of the steady value. */
  readonly start: number;
  readonly ramp: number;
  readonly effort: "cost containment" | "growth";
  readonly insight: string;
  readonly owner: string;
  readonly area: Area;
  readonly stage: string;
  readonly quality: string;
  readonly process: string;
  readonly review: string;
  /** The day of the last review, as yyyy-mm-dd; empty where there was none. */
  readonly reviewed: string;
  /** For cuts of cost: whether customers value what is cut. */
  readonly valued: boolean;
  /** For recovery: what tells of customers who leave without a word before they do, and where that is seen. */
  readonly indicator: string;
  readonly dataSource: string;
}

export interface Scenario {
  readonly name: string;
  /** How much of each lever's target is reached; 1 is all of it. */
  readonly reach: Readonly<Record<LeverId, number>>;
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
}

/** What the tornado and the grid move besides the low and high cases of the assumptions. */
export interface Sensitivity {
  readonly reach: Readonly<Record<LeverId, { readonly low: number; readonly high: number }>>;
  /** A round step that suits the retention where it is not said. */
  readonly retentionStep?: number;
  readonly discountStep: number;
}

export interface Segment {
  readonly name: string;
  readonly share: Entry;
  readonly margin: Entry;
  readonly retention: Entry;
  readonly referrals: Entry;
  /** How much of the levers' target this segment reaches. */
  readonly reach: number;
  readonly priceSensitive: boolean;
}

export interface Tier {
  readonly name: string;
  /** CXLV from which a customer belongs to the tier. */
  readonly from: number;
  readonly treatment: string;
  readonly priceSensitiveTreatment: string;
  /** Share of its churn that spending may prevent, from 0 to 1: gives the retention budget of the tier. */
  readonly preventable: Entry;
}

export interface Footnote {
  readonly on: string;
  readonly source: string;
  readonly scope: string;
  readonly limitations: string;
  readonly owner: string;
  readonly date: string;
  readonly grade: Grade | "";
}

export interface Feedback {
  readonly date: string;
  readonly reader: string;
  readonly comment: string;
  readonly change: string;
  readonly version: string;
}

export interface HistoryPeriod {
  readonly period: string;
  readonly clv: number;
  readonly cxlv: number;
  readonly satisfaction?: number;
  readonly retention?: number;
  readonly advocacy?: number;
  readonly plan?: number;
  readonly actual?: number;
  /** CXLV per customer that each lever adds at its target, as the model of that period shares it out. */
  readonly revenue?: number;
  readonly length?: number;
  readonly strength?: number;
  readonly costs?: number;
}

export const annuityCosts = ["returns", "credits", "discounts", "incentives", "technology", "labour", "lost sales"] as const;

export interface Annuity {
  readonly issue: string;
  /** Per year, in the order of `annuityCosts`. */
  readonly costs: readonly number[];
  /** Share of the cost that the fix stops. */
  readonly stopped: number;
  readonly fixCost: number;
  readonly years: number;
  readonly monthsToFix: number;
  readonly status: string;
  readonly reinvested: string;
}

export interface WorkGroupStandard {
  readonly group: string;
  readonly comment: string;
  readonly standard: string;
  readonly base: number;
  readonly target: number;
  readonly actual?: number;
  /** How much it counts in the mean that row 4c may take. */
  readonly weight: number;
}

export interface LogLine {
  readonly date: string;
  readonly author: string;
  readonly version: string;
  readonly change: string;
}

/** One customer: who he is, what he needs and has, and what he did lately. What is not known of him is taken from his segment. */
export interface Customer {
  readonly name: string;
  /** The name of a segment, or empty. */
  readonly segment: string;
  readonly need: string;
  readonly holdings: string;
  /** How often he was active in the last 7 days, in the 23 days before, and longer ago. */
  readonly week: number;
  readonly month: number;
  readonly earlier: number;
  /** As observed, per period. */
  readonly margin?: number;
  readonly retention?: number;
  readonly referrals?: number;
  readonly priceSensitive: boolean;
}

/** The contact centre at one time. */
export interface ContactCentreNumbers {
  /** Per customer and period. */
  readonly issues: number;
  /** Share of issues that begin in self-service, and of these what is settled there. */
  readonly digitalShare: number;
  readonly contained: number;
  readonly assistedCost: number;
  readonly selfCost: number;
  /** Share of assisted issues that are solved at the first contact. */
  readonly firstContact: number;
  /** Further contacts for each that is not. */
  readonly furtherContacts: number;
  /** Hours until the first answer. */
  readonly response: number;
  /** On the scale that is given with the contact centre. */
  readonly effort: number;
}

/** Contacts by channel, from which cost to serve and a score of the service follow. */
export interface ContactCentre {
  readonly used: boolean;
  readonly base: ContactCentreNumbers;
  readonly target: ContactCentreNumbers;
  /** What is as good and as bad as an answer and an effort can be. */
  readonly best: { readonly response: number; readonly effort: number };
  readonly worst: { readonly response: number; readonly effort: number };
  /** How much each part weighs in the score. */
  readonly weights: { readonly firstContact: number; readonly response: number; readonly effort: number };
}

/** One change that somebody has to decide on, for the page that he is given. */
export interface Decision {
  /** A number of every case, or a row of the levers; empty where nothing is to be decided. */
  readonly on: DecidedOn | "";
  readonly question: string;
  /** The new number; rows of the levers have their targets. */
  readonly value: number;
  /** Per customer and period, and once for all customers; besides the costs of a row. */
  readonly runCost: number;
  readonly oneOff: number;
  /** The share of the change that the cautious case reaches, at full costs. */
  readonly cautious: number;
  readonly grade: Grade;
  readonly owner: string;
  readonly date: string;
  readonly conclusion: string;
}

/** Everything the builder knows. Plain data: JSON holds it without loss. */
export interface LeverModel {
  readonly version: 1;
  /** Letters and digits; tells this model from others in the same workbook. */
  readonly id: string;
  readonly scope: Scope;
  readonly assumptions: Readonly<Record<AssumptionId, Assumption>>;
  /** Which sums are made from their parts, value × frequency, contacts × cost; what belongs to which sum. */
  readonly parts: {
    readonly revenue: boolean;
    readonly costToServe: boolean;
    /** Row 4c takes its shares of customers with a problem from the standards: 1 − right the first time. */
    readonly problems: boolean;
    /** The reward for referrals is part of CAC, and not subtracted from what referrals bring. */
    readonly reward: boolean;
  };
  readonly experience: Experience;
  readonly levers: Readonly<Record<SubLeverId, SubLever>>;
  readonly scenarios: readonly Scenario[];
  readonly sensitivity: Sensitivity;
  readonly segments: readonly Segment[];
  readonly tiers: readonly Tier[];
  readonly customers: readonly Customer[];
  /** So many activities of a customer weigh as much as what is known of his segment. */
  readonly priorWeight: number;
  readonly footnotes: readonly Footnote[];
  readonly feedback: readonly Feedback[];
  readonly history: readonly HistoryPeriod[];
  readonly annuities: readonly Annuity[];
  readonly contactCentre: ContactCentre;
  readonly standards: readonly WorkGroupStandard[];
  readonly log: readonly LogLine[];
  readonly decision: Decision;
  /** The day on which it was last written into a workbook or a file, as yyyy-mm-dd; empty where never. */
  readonly lastWritten: string;
}
