import { dayNumber } from "../plan/day";
import { assumptions, type AssumptionWords } from "./assumptions";
import { choicesOf } from "./chosenWords";
import { decidedLabel, decidedWords, isDecidable, isRow } from "./decision";
import { contactWords } from "./contactCentre";
import { assumptionsOf, driversOf, keysOf, subLeverIds, workingsOf } from "./defaults";
import { drivers, subLevers } from "./levers";
import { type Entry, isLink, linkReference } from "./link";
import type { LeverModel, SubLever } from "./state";
import { workings } from "./workings";

export interface Problem {
  /** Where it is: "retention", "2a.churn_recovered", "scenarios.1.name". */
  readonly field: string;
  /** A sentence that the user can act on. */
  readonly message: string;
}

interface Range {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

const large = 1e11;
const inWords = ({ min, max }: Range): string =>
  max >= large ? (min <= -large ? "a number" : min === 0 ? "a number of at least 0" : `a number of at least ${min}`) : `a number from ${min} to ${max}`;

function problemOf(field: string, range: Range, entry: Entry): Problem[] {
  const should = `${range.label} should be ${inWords(range)}`;
  if (isLink(entry)) {
    if (linkReference(entry) === null) return [{ field, message: `${range.label} should be linked to one cell with its sheet, such as Sheet1!B3, not "${entry.cell}"` }];
    if (entry.value === undefined) return [{ field, message: `${should}, and ${entry.cell} holds none` }];
    return problemOf(field, { ...range, label: `${range.label} (${entry.cell})` }, entry.value);
  }
  if (!Number.isFinite(entry)) return [{ field, message: `${should}, not empty` }];
  return entry < range.min || entry > range.max ? [{ field, message: `${should}, not ${entry}` }] : [];
}

function assumptionProblems(model: LeverModel): Problem[] {
  return assumptionsOf(model).flatMap((id) => {
    const words: AssumptionWords = assumptions[id];
    const { entry, low, high } = model.assumptions[id];
    const found = problemOf(id, words, entry);
    for (const [name, value] of [["Low case", low], ["High case", high]] as const) {
      if (value !== undefined) found.push(...problemOf(id, { ...words, label: `${name} of ${words.label}` }, value));
    }
    if (low !== undefined && high !== undefined && low > high) {
      found.push({ field: id, message: `Low case of ${words.label} should be at most its high case ${high}, not ${low}` });
    }
    return found;
  });
}

function leverProblems(model: LeverModel): Problem[] {
  return subLeverIds.flatMap((sub) => {
    const row = model.levers[sub];
    const label = (name: string) => `${sub} ${subLevers[sub].label}: ${name}`;
    const amount = { min: 0, max: 1e12 };
    const effects = driversOf(sub).flatMap((id) =>
      problemOf(`${sub}.${id}`, id === "score_target" ? { label: label("target score"), min: model.experience.minimum, max: model.experience.maximum } : { ...drivers[id], label: label(drivers[id].label) }, row.effects[id] ?? 0),
    );
    const numbers = workingsOf(sub).flatMap((id) => problemOf(`${sub}.${id}`, { ...workings[id], label: label(workings[id].label) }, row.workings[id] ?? workings[id].example));
    return [
      ...effects,
      ...numbers,
      ...problemOf(`${sub}.runCost`, { ...amount, label: label("run cost") }, row.runCost),
      ...problemOf(`${sub}.oneOff`, { ...amount, label: label("one-off cost") }, row.oneOff),
      ...reviewProblems(`${sub}.reviewed`, label("last review"), row),
    ];
  });
}

function reviewProblems(field: string, label: string, { review, reviewed }: SubLever): Problem[] {
  if (reviewed === "") return [];
  const [last, next] = [dayNumber(reviewed), dayNumber(review)];
  if (last === null) return [{ field, message: `${label} should be a day such as 2026-01-31, or empty, not "${reviewed}"` }];
  return next !== null && last > next ? [{ field, message: `${label} should be no later than the next review ${review}, not ${reviewed}` }] : [];
}

function listProblems(model: LeverModel): Problem[] {
  const found: Problem[] = [];
  const { scope, experience, scenarios, segments, tiers } = model;
  if (scope.name.trim() === "") found.push({ field: "scope.name", message: "The model should have a name, and it has none" });
  if (scope.currency.trim() === "") found.push({ field: "scope.currency", message: "The currency should be a word such as EUR, and it is empty" });
  if (!Number.isInteger(scope.horizon) || scope.horizon < 0 || scope.horizon > 1200) {
    found.push({ field: "scope.horizon", message: `The horizon should be a whole number of periods from 0 (no end) to 1200, not ${scope.horizon}` });
  }
  if (!(experience.maximum > experience.minimum)) {
    found.push({ field: "experience.maximum", message: `The highest score should be above the lowest ${experience.minimum}, not ${experience.maximum}` });
  }
  if (scenarios.length > 3) found.push({ field: "scenarios", message: `There should be at most 3 named scenarios, not ${scenarios.length}` });
  const names = ["base", "target", ...scenarios.map(({ name }) => name.trim().toLowerCase())];
  scenarios.forEach(({ name, reach }, at) => {
    if (name.trim() === "") found.push({ field: `scenarios.${at}.name`, message: `Scenario ${at + 1} should have a name, and it has none` });
    else if (names.indexOf(name.trim().toLowerCase()) !== at + 2) found.push({ field: `scenarios.${at}.name`, message: `Scenario ${at + 1} should have a name of its own, not "${name}"` });
    for (const [lever, share] of Object.entries(reach)) found.push(...problemOf(`scenarios.${at}.${lever}`, { label: `Reach of ${lever} in "${name}"`, min: 0, max: 2 }, share));
  });
  if (segments.length > 8) found.push({ field: "segments", message: `There should be at most 8 segments, not ${segments.length}` });
  segments.forEach((one, at) => {
    found.push(...problemOf(`segments.${at}.share`, { label: `Share of ${one.name}`, min: 0, max: 1 }, one.share));
    found.push(...problemOf(`segments.${at}.retention`, { label: `Retention of ${one.name}`, min: 0, max: 1 }, one.retention));
    found.push(...problemOf(`segments.${at}.margin`, { label: `Margin of ${one.name}`, min: -1e12, max: 1e12 }, one.margin));
    found.push(...problemOf(`segments.${at}.referrals`, { label: `Referral rate of ${one.name}`, min: -1, max: 5 }, one.referrals));
  });
  tiers.forEach(({ name, from, preventable }, at) => {
    found.push(...problemOf(`tiers.${at}.preventable`, { label: `Preventable churn of ${name}`, min: 0, max: 1 }, preventable));
    if (at > 0 && from <= tiers[at - 1]!.from) found.push({ field: `tiers.${at}.from`, message: `The threshold of ${name} should be above ${tiers[at - 1]!.from}, not ${from}` });
  });
  return found;
}

const mostCustomers = 500;

function customerProblems({ customers, priorWeight }: LeverModel): Problem[] {
  const found = problemOf("priorWeight", { label: "The weight of what is known of a segment", min: 0, max: 1e6 }, priorWeight);
  if (customers.length > mostCustomers) found.push({ field: `customers.${mostCustomers}.name`, message: `There should be at most ${mostCustomers} customers, not ${customers.length}: value more with the functions beside your own table` });
  const ranges = { week: [0, 1e6], month: [0, 1e6], earlier: [0, 1e6], margin: [-1e12, 1e12], retention: [0, 1], referrals: [-1, 5] } as const;
  const labels = { week: "Activity of the last 7 days", month: "Activity 8 to 30 days ago", earlier: "Earlier activity", margin: "Margin", retention: "Retention", referrals: "Referral rate" } as const;
  customers.forEach((one, at) => {
    for (const key of keysOf(ranges)) {
      const value = one[key];
      if (value !== undefined) found.push(...problemOf(`customers.${at}.${key}`, { label: `${labels[key]} of ${one.name}`, min: ranges[key][0], max: ranges[key][1] }, value));
    }
  });
  return found;
}

function contactProblems({ contactCentre }: LeverModel): Problem[] {
  if (!contactCentre.used) return [];
  const { best, worst, weights } = contactCentre;
  const found = (["base", "target"] as const).flatMap((which) =>
    keysOf(contactWords).flatMap((id) => problemOf(`contactCentre.${which}.${id}`, { ...contactWords[id], label: `${contactWords[id].label}, ${which}` }, contactCentre[which][id])),
  );
  for (const id of ["response", "effort"] as const) {
    if (best[id] === worst[id]) found.push({ field: `contactCentre.worst.${id}`, message: `${contactWords[id].label} should have a worst end other than its best ${best[id]}` });
  }
  for (const id of keysOf(weights)) found.push(...problemOf(`contactCentre.weights.${id}`, { label: `The weight of ${contactWords[id].label}`, min: 0, max: 1e6 }, weights[id]));
  if (keysOf(weights).every((id) => weights[id] === 0)) found.push({ field: "contactCentre.weights.firstContact", message: "One of the weights of the service score should be above 0" });
  return found;
}

function decisionProblems({ decision, parts }: LeverModel): Problem[] {
  const { on, value, runCost, oneOff, cautious } = decision;
  if (on === "") return [];
  if (!isDecidable(on)) return [{ field: "decision.on", message: `A decision should be about a number of the baseline or a row of the levers, not "${String(on)}"` }];
  if (on === "referral_reward" && parts.reward) return [{ field: "decision.on", message: "The decision should be about the acquisition cost (CAC), of which the reward per referral is a part" }];
  const amount = { min: 0, max: 1e12 };
  return [
    ...(isRow(on) ? [] : problemOf("decision.value", { ...decidedWords(on), label: `The new ${decidedLabel(on)}` }, value)),
    ...problemOf("decision.runCost", { ...amount, label: "The run cost of the decision" }, runCost),
    ...problemOf("decision.oneOff", { ...amount, label: "The one-off cost of the decision" }, oneOff),
    ...problemOf("decision.cautious", { min: 0, max: 1, label: "The share that the cautious case reaches" }, cautious),
  ];
}

/** "CX, UX, CS or other". */
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;

const choiceProblems = (model: LeverModel): Problem[] =>
  choicesOf(model).flatMap(({ field, label, word, words }) => (words.includes(word) ? [] : [{ field, message: `${label} should be ${listed(words)}, not "${word}"` }]));

/** What has to be put right before a model can be worked out; none where it is fit. */
export const problemsOf = (model: LeverModel): readonly Problem[] => [...assumptionProblems(model), ...leverProblems(model), ...choiceProblems(model), ...customerProblems(model), ...contactProblems(model), ...decisionProblems(model), ...listProblems(model)];
