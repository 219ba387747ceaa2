import { assumptions } from "../../../lever-model/state/assumptions";
import { contactWords } from "../../../lever-model/state/contactCentre";
import { assumptionIds, driversOf, keysOf, subLeverIds, workingsOf } from "../../../lever-model/state/defaults";
import { drivers, subLevers } from "../../../lever-model/state/levers";
import { workings } from "../../../lever-model/state/workings";
import type { LeverId, SubLeverId } from "../../../lever-model/state/words";
import type { Words } from "../../words/index";

/** What the model calls a number in English, in the words of the pane. */
export function problemLabel(english: string, words: Words): string {
  const { problems, model } = words.builder;
  const known = assumptionIds.find((id) => assumptions[id].label === english);
  if (known !== undefined) return model.assumptions[known].label;
  const linked = /^(.+) \(([^()]+![^()]+)\)$/.exec(english);
  if (linked) return `${problemLabel(linked[1]!, words)} (${linked[2]!})`;
  const range = /^(Low|High) case of (.+)$/.exec(english);
  if (range) return problems[range[1] === "Low" ? "lowCase" : "highCase"](problemLabel(range[2]!, words));
  const row = /^(\d[a-z]) .+?: (.+)$/.exec(english);
  if (row && (subLeverIds as readonly string[]).includes(row[1]!)) return rowLabel(row[1] as SubLeverId, english, words);
  const segment = /^(Share|Retention|Margin|Referral rate) of (.*)$/.exec(english);
  if (segment) return problems.segment[segmentKeys[segment[1] as keyof typeof segmentKeys]](segment[2]!);
  const preventable = /^Preventable churn of (.*)$/.exec(english);
  if (preventable) return problems.preventable(preventable[1]!);
  const reach = /^Reach of (revenue|length|strength|costs) in "(.*)"$/.exec(english);
  if (reach) return problems.reach(words.builderLevers.terms.levers[reach[1] as LeverId].label, reach[2]!);
  return ofDecision(english, words) ?? ofCustomers(english, words) ?? ofContactCentre(english, words) ?? english;
}

const segmentKeys = { Share: "share", Retention: "retention", Margin: "margin", "Referral rate": "referrals" } as const;

const activities = { "Activity of the last 7 days": "week", "Activity 8 to 30 days ago": "month", "Earlier activity": "earlier" } as const;

const ofTheDecision = { "The run cost of the decision": "runCost", "The one-off cost of the decision": "oneOff", "The share that the cautious case reaches": "cautious" } as const;

function ofDecision(english: string, words: Words): string | null {
  const { decision } = words.builderResults;
  if (english in ofTheDecision) return decision[ofTheDecision[english as keyof typeof ofTheDecision]];
  const number = /^The new (.+)$/.exec(english);
  return number && decision.newNumber(problemLabel(number[1]!, words));
}

function ofCustomers(english: string, { builder: { problems } }: Words): string | null {
  if (english === "The weight of what is known of a segment") return problems.priorWeight;
  const activity = /^(Activity of the last 7 days|Activity 8 to 30 days ago|Earlier activity) of (.*)$/.exec(english);
  return activity && problems.customer[activities[activity[1] as keyof typeof activities]](activity[2]!);
}

function ofContactCentre(english: string, { builder: { problems }, builderLevers: { contactCentre } }: Words): string | null {
  const own = (label: string): string | null => {
    const id = keysOf(contactWords).find((one) => contactWords[one].label === label);
    return id === undefined ? null : contactCentre.numbers[id];
  };
  const weight = /^The weight of (.+)$/.exec(english);
  if (weight) return problems.contactWeight(own(weight[1]!) ?? weight[1]!);
  const at = /^(.+), (base|target)$/.exec(english);
  const label = own(at?.[1] ?? english);
  return label === null || at === null ? label : contactCentre[at[2] === "base" ? "atBase" : "atTarget"](label);
}

function rowLabel(sub: SubLeverId, english: string, { builder: { problems }, builderLevers: { terms } }: Words): string {
  /* Some labels of rows hold a colon themselves. */
  const part = english.slice(`${sub} ${subLevers[sub].label}: `.length);
  const driver = driversOf(sub).find((id) => drivers[id].label === part);
  const working = workingsOf(sub).find((id) => workings[id].label === part);
  const own =
    driver !== undefined ? terms.drivers[driver]
    : working !== undefined ? terms.workings[working]
    : part === "target score" ? problems.target
    : part === "run cost" ? problems.runCost
    : part === "one-off cost" ? problems.oneOff
    : part === "last review" ? problems.lastReview
    : part;
  return `${sub} ${terms.subLevers[sub].label}: ${own}`;
}
