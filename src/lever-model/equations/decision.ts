import { failure, type Result, success } from "../../clv/result";
import { decidedLabel, isRow, newDecision } from "../state/decision";
import { driversOf } from "../state/defaults";
import { drivers } from "../state/levers";
import type { Decision, Grade, LeverModel } from "../state/state";
import type { DecidedOn, DriverId } from "../state/words";
import { nothing, reachOf } from "./cases";
import { type Mover, moverOf } from "./chain";
import { type Case, type Columns, evaluateCases } from "./evaluate";
import { type Numbers, numbersOf } from "./numbers";
import { periodsShown } from "./periodsShown";

/** One change: what of, its new number, and what it costs besides the costs of a row. */
export type Change = Partial<Decision> & { readonly on: DecidedOn };
export type Confidence = "high" | "fair" | "low";

export interface Outcome {
  /** Per customer. */
  readonly clv: number;
  readonly cxlv: number;
  /** Over all customers, with new business and faster cash. */
  readonly equity: number;
}

export interface DecisionValue {
  readonly label: string;
  readonly base: Outcome;
  readonly after: Outcome;
  /** Only a share of the change is reached, and all its costs are spent. */
  readonly cautious: Outcome;
  readonly change: number;
  /** Against today's CXLV; NaN where that is 0. */
  readonly changeShare: number;
  readonly equityChange: number;
  readonly cautiousChange: number;
  /** Per customer and period, and once for all. */
  readonly runCost: number;
  readonly oneOff: number;
  /** Cumulative gain per customer after each margin, from none on. */
  readonly gains: readonly number[];
  readonly cautiousGains: readonly number[];
  /** Margins after which the gain has paid all costs for good. */
  readonly payback: Result<number>;
  readonly grade: Grade;
  readonly confidence: Confidence;
}

const places = { base: 0, after: 1, cautious: 2 } as const;

/** Rows of the cost levers have effects on churn and score as well, which are a mover of their own: those of other rows stay out. */
export const moversOf = (on: DecidedOn): ReadonlySet<Mover> => new Set(isRow(on) ? [on, ...driversOf(on).map(moverOf)] : []);
export const leftOut = (on: DecidedOn): readonly DriverId[] =>
  isRow(on) ? (Object.keys(drivers) as DriverId[]).filter((id) => drivers[id].sub !== on && moversOf(on).has(moverOf(id))) : [];

function caseOf(numbers: Numbers, { on, value = 0 }: Change, share: number): Case {
  if (!isRow(on)) return { ...nothing, inputs: { [on]: numbers[on]! + share * (value - numbers[on]!) } };
  const movers = moversOf(on);
  return { reach: reachOf((mover) => (movers.has(mover) ? share : 0)), inputs: Object.fromEntries(leftOut(on).map((id) => [`change_${id}`, 0])) };
}

export const runLines = ["revenue_run_cost", "length_run_cost", "strength_run_cost", "costs_run_cost"] as const;

interface Spent {
  readonly run: number;
  readonly once: number;
  readonly launch: number;
}

/** Costs of a case that its equations do not hold: those of the change itself, and what the cautious case spends in vain. */
function unspent(columns: Columns, numbers: Numbers, { runCost = 0, oneOff = 0 }: Change, place: number): Spent {
  if (place === places.base) return { run: 0, once: 0, launch: 0 };
  const missing = (costs: (at: number) => number): number => costs(places.after) - costs(place);
  return {
    run: missing((at) => runLines.reduce((sum, line) => sum + columns[line]![at]!, 0)) + numbers["counted"]! * runCost,
    once: missing((at) => columns["one_off_cost"]![at]!) + oneOff / columns["customers"]![place]!,
    launch: missing((at) => launchOf(columns, numbers, at)),
  };
}

const launchOf = (columns: Columns, numbers: Numbers, at: number): number => (columns["new_customers"]![at]! > 0 ? columns["reach_1c"]![at]! * numbers["launch_cost"]! : 0);

const annuity = (ratio: number, periods: number): number => (periods === 0 ? 0 : ratio === 1 ? periods : (1 - ratio ** periods) / (1 - ratio));

/** What a customer has brought after so many margins, with his share of new business and faster cash. */
function brought(columns: Columns, numbers: Numbers, spent: Spent, place: number, periods: number): number {
  const at = (line: string): number => columns[line]![place]!;
  const margins = annuity(at("ratio"), periods);
  const own = at("falls") * ((at("earned") - spent.run) * margins + at("served") * (margins - annuity(at("ratio") * (1 - at("cost_decline")), periods)));
  const told = at("referrals") * at("referral_worth") + at("influence_value") + at("knowledge_value");
  const business = at("new_customers") * (numbers["new_margin"]! * at("new_falls") * annuity(at("new_ratio"), periods) - numbers["new_cac"]!) - launchOf(columns, numbers, place) - spent.launch;
  return own + told * at("falls") * annuity(at("level"), periods) - at("acquisition_cost") - at("one_off_cost") - spent.once + (business + at("faster_cash")) / at("customers");
}

/** Margins after which a gain stays at or above 0. */
function paybackOf(gains: readonly number[]): Result<number> {
  const last = gains.reduce((found, gain, at) => (gain < 0 ? at : found), -1);
  return last === gains.length - 1 ? failure("not available", `the costs are not paid back within ${last} margins`) : success(last + 1);
}

export function confidenceOf(change: number, cautiousChange: number, grade: Grade): Confidence {
  const isTested = grade === "A" || grade === "B";
  if (!(change > 0)) return "low";
  if (!(cautiousChange > 0)) return isTested ? "fair" : "low";
  return isTested ? "high" : grade === "C" ? "fair" : "low";
}

/** How well the effect of a change is known, as far as the model says: the weakest effect of the score, or the footnote of a number. */
export function suggestedGrade(model: LeverModel, on: DecidedOn): Grade {
  if (!isRow(on)) return model.footnotes.find((note) => note.on === on)?.grade || "D";
  if (!driversOf(on).some((id) => drivers[id].change === "score" || drivers[id].change === "scale")) return "D";
  const grades = Object.values(model.experience.evidence).sort();
  return grades.at(-1)!;
}

/** One change in, and what it is worth out: against today, with its costs, and in a cautious case. */
export function decisionOf(model: LeverModel, change: Change): Result<DecisionValue> {
  const { on, cautious: share, grade } = { ...newDecision, ...change };
  const label = decidedLabel(on);
  if (isRow(on) && !model.levers[on].on) return failure("argument", `${label} should be on, so that its change can be valued, and it is off`);
  const numbers = numbersOf(model);
  const columns = evaluateCases(numbers, [nothing, caseOf(numbers, change, 1), caseOf(numbers, change, share)]);
  const spent = [places.base, places.after, places.cautious].map((place) => unspent(columns, numbers, change, place));
  const outcome = (place: 0 | 1 | 2): Outcome => {
    const { run, once, launch } = spent[place]!;
    const costs = run * columns["multiple"]![place]! + once;
    return { clv: columns["clv"]![place]! - costs, cxlv: columns["net"]![place]! - costs, equity: columns["equity"]![place]! - columns["customers"]![place]! * costs - launch };
  };
  const [base, after, cautious] = [outcome(0), outcome(1), outcome(2)];
  if (![base, after, cautious].every(({ equity }) => Number.isFinite(equity))) {
    return failure("no finite value", `${label} leads to a value without an end: give a horizon, a higher discount rate or a lower retention`);
  }
  const periods = Array.from({ length: periodsShown(model) + 1 }, (_, at) => at);
  const gainsOf = (place: 1 | 2): readonly number[] => periods.map((n) => brought(columns, numbers, spent[place]!, place, n) - brought(columns, numbers, spent[0]!, 0, n));
  const gains = gainsOf(1);
  const [delta, cautiousChange] = [after.cxlv - base.cxlv, cautious.cxlv - base.cxlv];
  const line = (name: string): number => columns[name]![places.after]!;
  const customers = line("customers");
  return success({
    label, base, after, cautious, change: delta, changeShare: base.cxlv === 0 ? Number.NaN : delta / Math.abs(base.cxlv), equityChange: after.equity - base.equity, cautiousChange,
    runCost: runLines.reduce((sum, name) => sum + line(name), 0) + spent[1]!.run,
    oneOff: (line("one_off_cost") + spent[1]!.once) * customers + launchOf(columns, numbers, 1),
    gains, cautiousGains: gainsOf(2), payback: paybackOf(gains),
    grade, confidence: confidenceOf(after.equity - base.equity, cautious.equity - base.equity, grade),
  });
}
